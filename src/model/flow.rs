//! Deferred work as a mean flow: email, forms, posts and letters through the opening hours of a week.
//!
//! In: open hours, contacts, the share that comes while open, a deadline in open hours. Out: the share taken up within the deadline by
//! a number of agents, and the agents that a promise needs. What comes while closed waits together at the next opening, where its
//! clock starts. Chance is left out: with it some contacts wait longer, so a promise that fails here fails.

use crate::numbers::open_week::OpenWeek;

/// The work of a week. Times in hours.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// Stretches of open time, each with the closed time before it.
    stretches: Vec<(f64, f64)>,
    /// Contacts an hour while open.
    while_open: f64,
    /// Contacts an hour while closed.
    while_closed: f64,
    /// Hours of work a contact.
    handle_time_h: f64,
    open_hours: f64,
    /// Contacts of the week.
    contacts: f64,
}

/// Halvings of the search for agents: to a ten-millionth.
const HALVINGS: usize = 40;

impl Flow {
    /// The flow of a week; `None` if it never opens.
    pub(crate) fn new(open: &OpenWeek, contacts: f64, share_while_open: f64, handle_time_h: f64) -> Option<Self> {
        let ranges: Vec<(f64, f64)> =
            open.ranges().map(|range| (f64::from(range.start) / 60.0, f64::from(range.end) / 60.0)).collect();
        let (first, last) = (ranges.first()?, ranges.last()?);
        let mut before = last.1 - 168.0;
        if first.0 == 0.0 && last.1 >= 168.0 && ranges.len() > 1 {
            // Open through Sunday midnight: no closed time in between.
            before = 0.0;
        }
        let mut stretches = Vec::with_capacity(ranges.len());
        for (start, end) in &ranges {
            stretches.push((start - before, end - start));
            before = *end;
        }
        let open_hours: f64 = stretches.iter().map(|(_, open)| open).sum();
        let closed_hours: f64 = stretches.iter().map(|(closed, _)| closed).sum();
        let share = if closed_hours > 0.0 { share_while_open } else { 1.0 };
        let while_open = contacts * share / open_hours;
        let while_closed = if closed_hours > 0.0 { contacts * (1.0 - share) / closed_hours } else { 0.0 };
        let contacts = stretches.iter().map(|(closed, open)| closed * while_closed + open * while_open).sum();
        Some(Self { stretches, while_open, while_closed, handle_time_h, open_hours, contacts })
    }

    /// Open hours of the week.
    pub(crate) fn open_hours(&self) -> f64 {
        self.open_hours
    }

    /// Contacts of the week.
    pub(crate) fn contacts(&self) -> f64 {
        self.contacts
    }

    /// Agents that would be busy through all open hours.
    pub(crate) fn load(&self) -> f64 {
        self.contacts() * self.handle_time_h / self.open_hours()
    }

    /// Share of the contacts that is taken up within so many open hours by a number of agents; zero if the backlog grows for ever.
    pub(crate) fn in_time(&self, agents: f64, deadline_h: f64) -> f64 {
        if agents <= self.load() {
            return if self.contacts() > 0.0 { 0.0 } else { 1.0 };
        }
        let mut waiting = 0.0;
        // The first week ends in the state in which every later week begins: agents who are not always busy empty it once.
        let mut in_time = 0.0;
        for _ in 0..2 {
            in_time = 0.0;
            for (closed, open) in &self.stretches {
                waiting = self.stretch(waiting, *closed, *open, agents, deadline_h, &mut in_time);
            }
        }
        let contacts = self.contacts();
        if contacts > 0.0 { (in_time / contacts).clamp(0.0, 1.0) } else { 1.0 }
    }

    /// One closed and one open stretch: adds the contacts that are in time, gives what waits at the end.
    fn stretch(&self, waiting: f64, closed: f64, open: f64, agents: f64, deadline_h: f64, in_time: &mut f64) -> f64 {
        // A contact that finds so many waiting is taken up just in time.
        let most = agents * deadline_h / self.handle_time_h;
        let batch = closed * self.while_closed;
        *in_time += (most - waiting).clamp(0.0, batch);
        let waiting = waiting + batch;
        // Behind the opening the number waiting changes evenly until it is zero or the day is over.
        let change = self.while_open - agents / self.handle_time_h;
        let until_empty = if change < 0.0 { (waiting / -change).min(open) } else { open };
        let hours_in_time = if waiting <= most {
            if change > 0.0 { ((most - waiting) / change).min(open) } else { open }
        } else if change < 0.0 {
            open - ((waiting - most) / -change).min(open)
        } else {
            0.0
        };
        *in_time += hours_in_time * self.while_open;
        (waiting + change * until_empty).max(0.0)
    }

    /// The agents, through all open hours, by whom a share is taken up in time.
    pub(crate) fn needed(&self, least: f64, deadline_h: f64) -> f64 {
        let load = self.load();
        if self.contacts() <= 0.0 {
            return 0.0;
        }
        // Agents who could take up a whole week's contacts within the deadline.
        let mut high = (self.contacts() * self.handle_time_h / deadline_h).max(load) * 1.000_001;
        let mut low = load;
        for _ in 0..HALVINGS {
            let middle = low + (high - low) / 2.0;
            if self.in_time(middle, deadline_h) >= least {
                high = middle;
            } else {
                low = middle;
            }
        }
        high
    }
}

/// The most open hours that a length of time can hold, from any opening on: the favourable end where a promise counts every hour.
pub(crate) fn open_hours_within(open: &OpenWeek, hours: f64) -> f64 {
    let total = f64::from(open.minutes()) / 60.0;
    let whole_weeks = (hours / 168.0).floor();
    let rest = (hours - whole_weeks * 168.0) * 60.0;
    let mut most: f64 = 0.0;
    for from in open.ranges().map(|range| f64::from(range.start)) {
        let inside = |shift: f64| -> f64 {
            open.ranges()
                .map(|range| {
                    let (start, end) = (f64::from(range.start) + shift, f64::from(range.end) + shift);
                    (end.min(from + rest) - start.max(from)).max(0.0)
                })
                .sum()
        };
        most = most.max(inside(0.0) + inside(7.0 * 1440.0));
    }
    whole_weeks * total + most / 60.0
}

/// The contacts by which the backlog grows in a week; zero if the hours at work are enough.
pub(crate) fn growth(contacts: f64, handle_time_h: f64, hours_at_work: f64) -> f64 {
    let growth = contacts - hours_at_work / handle_time_h;
    // A rounding error is no growth.
    if growth > 1e-9 * contacts { growth } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::open_week::written as open;

    #[test]
    fn all_that_comes_while_open_needs_no_more_than_its_load() {
        let flow = Flow::new(&open("Mo-Fr 09:00-17:00"), 400.0, 1.0, 0.1).expect("opens");
        assert!((flow.load() - 1.0).abs() < 1e-12);
        assert!((flow.needed(0.9, 1.0) - 1.0).abs() < 1e-5);
        assert_eq!(flow.in_time(1.01, 0.5), 1.0);
        assert_eq!(flow.in_time(0.99, 0.5), 0.0);
    }

    #[test]
    fn the_weekend_waits_on_monday() {
        // 168 contacts evenly through the week, one an hour; Monday finds 64, each other day 16. Half an hour each, four agents: Monday's
        // 64 take 8 hours to reach, and 4 hours reach the first 32.
        let flow = Flow::new(&open("Mo-Fr 09:00-17:00"), 168.0, 40.0 / 168.0, 0.5).expect("opens");
        let all = flow.in_time(4.0, 8.0);
        assert_eq!(all, 1.0);
        let within_four = flow.in_time(4.0, 4.0);
        // On Monday 8 contacts an hour are done and one comes: below 32 are waiting after 32/7 hours.
        let late = 32.0 + 32.0 / 7.0;
        assert!((within_four - (168.0 - late) / 168.0).abs() < 1e-9, "{within_four}");
        let needed = flow.needed(within_four, 4.0);
        assert!((needed - 4.0).abs() < 1e-4, "{needed}");
    }

    #[test]
    fn calendar_hours_hold_open_hours() {
        let week = open("Mo-Fr 09:00-17:00");
        assert_eq!(open_hours_within(&week, 24.0), 8.0);
        assert_eq!(open_hours_within(&week, 48.0), 16.0);
        assert_eq!(open_hours_within(&week, 7.0 * 24.0), 40.0);
        assert_eq!(open_hours_within(&week, 14.0 * 24.0), 80.0);
        assert_eq!(open_hours_within(&open("24/7"), 10.0), 10.0);
        assert_eq!(open_hours_within(&OpenWeek::default(), 10.0), 0.0);
    }
}
