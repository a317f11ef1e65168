//! Email and tickets: work that waits for opening hours, with a deadline in business hours.
//!
//! In: a week of opening hours, contacts by week and how many of them come while open, handle time, agents, deadline. Out: the share
//! first touched, and the share finished, within the deadline; the backlog on the first morning. Contacts that come while closed
//! wait together at the next opening and their clock starts there, so an answer in business time alone (Erlang C) is far too
//! good. The exact chain of the number in the house over a week that repeats itself: Poisson arrivals, exponential handle times,
//! oldest first, work in hand at close is resumed.

use super::birth_death::{Rates, Work};
use super::extrapolation::{distance, limit_of};
use super::poisson::Poisson;
use super::refusal::{self, Quantity, Refusal};

/// The most agents that are computed.
pub const MOST_AGENTS: u64 = 1_000_000;
/// Weeks after which the steady state is given up on.
const MOST_WEEKS: usize = 20_000;
/// Weeks whose change is used to guess where the changes lead.
const LOOK_BACK: usize = 8;
/// The change of a week's distribution, summed over its states, at which it counts as steady.
const STEADY: f64 = 1e-11;

/// The work of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Open hours of each day, Monday first; each day opens at the same time of day.
    pub open_hours: [f64; 7],
    /// Share of the contacts that arrive while open, evenly; the others arrive evenly over the closed time.
    pub share_while_open: f64,
    /// Contacts in a week.
    pub contacts: f64,
    /// Mean handle time, hours.
    pub handle_time_h: f64,
    /// Deadline, business hours.
    pub deadline_h: f64,
}

/// What a number of agents makes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backlog {
    /// Agents, all of whom work through all open hours.
    pub agents: u64,
    /// Work over working time, in a week.
    pub utilisation: f64,
    /// Share of contacts first touched within the deadline.
    pub p_started_within: f64,
    /// Share of contacts finished within the deadline.
    pub p_completed_within: f64,
    /// Mean number in the house, in hand or waiting, when the first open day of the week opens.
    pub mean_backlog_at_first_opening: f64,
}

/// Evaluates a number of agents; absolute error below 10^-9.
///
/// # Errors
/// If an amount is out of range, nothing is ever open, the week's work is not below the working time, or the exact calculation would
/// take more than about two seconds.
pub fn evaluate(week: &Week, agents: u64) -> Result<Backlog, Refusal> {
    let pattern = Pattern::of(week, agents)?;
    let utilisation = pattern.utilisation(week, agents);
    if utilisation >= 1.0 {
        return Err(Refusal::Unstable { load: utilisation * agents as f64, agents });
    }
    let mut work = Work::new();
    let steady = pattern.steady(&mut work)?;
    let events = agents as f64 * week.deadline_h / week.handle_time_h;
    work.spend(events.sqrt() * 20.0)?;
    let in_time = InTime::new(agents as usize, events, &mut work)?;
    pattern.last_week(steady, &in_time, &mut work).map(|[started, completed, backlog]| Backlog {
        agents,
        utilisation,
        p_started_within: started,
        p_completed_within: completed,
        mean_backlog_at_first_opening: backlog,
    })
}

/// The backlog at the end of a time in which `arrivals` contacts come and `agents` work `open_hours` at most at `max_occupancy`:
/// what was there and what came, less what can be done, and never below zero.
///
/// # Errors
/// If an amount is out of range.
pub fn balance(
    backlog: f64,
    arrivals: f64,
    agents: f64,
    open_hours: f64,
    max_occupancy: f64,
    handle_time_h: f64,
) -> Result<f64, Refusal> {
    refusal::not_negative(Quantity::Backlog, backlog)?;
    refusal::not_negative(Quantity::Volume, arrivals)?;
    refusal::not_negative(Quantity::Agents, agents)?;
    refusal::not_negative(Quantity::OpenHours, open_hours)?;
    refusal::share(Quantity::Occupancy, max_occupancy)?;
    refusal::positive(Quantity::HandleTime, handle_time_h)?;
    Ok((backlog + arrivals - agents * open_hours * max_occupancy / handle_time_h).max(0.0))
}

/// The week as the chain sees it.
struct Pattern {
    /// Of each open day: contacts that wait at its opening since the last close, on average, and its open hours.
    days: Vec<(f64, f64)>,
    rates: Rates,
}

impl Pattern {
    fn of(week: &Week, agents: u64) -> Result<Self, Refusal> {
        refusal::not_negative(Quantity::Volume, week.contacts)?;
        refusal::positive(Quantity::HandleTime, week.handle_time_h)?;
        refusal::not_negative(Quantity::Deadline, week.deadline_h)?;
        refusal::share(Quantity::ShareWhileOpen, week.share_while_open)?;
        if refusal::agents(agents)? > MOST_AGENTS {
            return Err(Refusal::TooMuchWork { steps: agents as f64, most: MOST_AGENTS as f64 });
        }
        for hours in week.open_hours {
            if refusal::not_negative(Quantity::OpenHours, hours)? > 24.0 {
                return Err(Refusal::TooLarge(Quantity::OpenHours, hours));
            }
        }
        let open: f64 = week.open_hours.iter().sum();
        refusal::positive(Quantity::OpenHours, open)?;
        let closed = 168.0 - open;
        let share_closed = if closed > 0.0 { 1.0 - week.share_while_open } else { 0.0 };
        let per_closed_hour = if closed > 0.0 { week.contacts * share_closed / closed } else { 0.0 };
        let open_days: Vec<usize> = (0..7).filter(|day| week.open_hours[*day] > 0.0).collect();
        let before = |n: usize| {
            let (last, this) = (open_days[(n + open_days.len() - 1) % open_days.len()], open_days[n]);
            let days = (this + 6 - last) % 7 + 1;
            days as f64 * 24.0 - week.open_hours[last]
        };
        let days = (0..open_days.len()).map(|n| (per_closed_hour * before(n), week.open_hours[open_days[n]])).collect();
        let arrive = week.contacts * (1.0 - share_closed) / open;
        let rates = Rates {
            arrive,
            agents: agents as usize,
            finish: 1.0 / week.handle_time_h,
            give_up: 0.0,
            most: usize::MAX - 1,
        };
        Ok(Self { days, rates })
    }

    fn utilisation(&self, week: &Week, agents: u64) -> f64 {
        week.contacts * week.handle_time_h / (agents as f64 * self.open())
    }

    fn open(&self) -> f64 {
        self.days.iter().map(|(_, hours)| hours).sum()
    }

    /// The distribution before the first opening of a week that is like the one before.
    fn steady(&self, work: &mut Work) -> Result<Vec<f64>, Refusal> {
        let mut states = vec![1.0];
        let mut trail: Vec<Vec<f64>> = Vec::new();
        for _ in 0..MOST_WEEKS {
            let mut next = states.clone();
            for (batch, hours) in &self.days {
                next = add_batch(&next, *batch, work)?;
                self.rates.run(&mut next, *hours, work)?;
            }
            let change = distance(&states, &next);
            trail.push(std::mem::replace(&mut states, next));
            if change < STEADY {
                return Ok(states);
            }
            if trail.len() == LOOK_BACK {
                trail.push(states.clone());
                if let Some(guess) = limit_of(&trail) {
                    states = guess;
                }
                trail.clear();
            }
        }
        Err(Refusal::TooMuchWork { steps: f64::INFINITY, most: super::birth_death::MOST_WORK })
    }

    /// Shares started and completed in time over a steady week, and the mean number at its first opening.
    fn last_week(&self, mut states: Vec<f64>, in_time: &InTime, work: &mut Work) -> Result<[f64; 3], Refusal> {
        let (mut started, mut completed, mut contacts) = (0.0, 0.0, 0.0);
        let mut backlog = None;
        for (batch, hours) in &self.days {
            // The i-th of a batch finds i more ahead than the batch as a whole does; it exists if the batch is larger than i.
            let larger = Poisson::new(*batch).beyond();
            work.spend(larger.len() as f64 * states.len() as f64)?;
            let expected: f64 = larger.iter().sum();
            for (state, share) in states.iter().enumerate() {
                for (position, exists) in larger.iter().enumerate() {
                    started += share * exists * in_time.started(state + position);
                    completed += share * exists * in_time.completed(state + position);
                }
            }
            states = add_batch(&states, *batch, work)?;
            backlog
                .get_or_insert_with(|| states.iter().zip(0_u32..).map(|(share, n)| share * f64::from(n)).sum::<f64>());
            let average = self.rates.run_with_average(&mut states, *hours, work)?;
            let arrivals = self.rates.arrive * hours;
            for (state, share) in average.iter().enumerate() {
                started += arrivals * share * in_time.started(state);
                completed += arrivals * share * in_time.completed(state);
            }
            contacts += expected + arrivals;
        }
        // Without contacts nothing is late.
        let share = |of: f64| if contacts > 0.0 { (of / contacts).clamp(0.0, 1.0) } else { 1.0 };
        Ok([share(started), share(completed), backlog.unwrap_or(0.0)])
    }
}

/// The distribution after a Poisson number of contacts has been added.
fn add_batch(states: &[f64], mean: f64, work: &mut Work) -> Result<Vec<f64>, Refusal> {
    work.spend(mean + 20.0 * mean.sqrt() + states.len() as f64)?;
    let batch = Poisson::new(mean);
    work.spend(states.len() as f64 * batch.weights.len() as f64)?;
    let mut out = vec![0.0; states.len() + batch.end()];
    for (state, share) in states.iter().enumerate() {
        for (out, weight) in out[state + batch.first..].iter_mut().zip(&batch.weights) {
            *out += share * weight;
        }
    }
    Ok(out)
}

/// Chances by the number ahead when a contact's clock starts.
struct InTime {
    agents: usize,
    /// P(at least k ends within the deadline while all agents are busy).
    started: Vec<f64>,
    /// The same and the contact's own handle time.
    completed: Vec<f64>,
}

impl InTime {
    /// `events`: ends within the deadline while all agents are busy, on average.
    fn new(agents: usize, events: f64, work: &mut Work) -> Result<Self, Refusal> {
        work.spend(events)?;
        let number = Poisson::new(events);
        let beyond = number.beyond();
        // An end that comes after the contact's start is its own with the chance 1/agents.
        let other = 1.0 - 1.0 / agents as f64;
        let mut unfinished = 0.0;
        let mut started = vec![0.0; number.end() + 1];
        let mut completed = started.clone();
        started[0] = 1.0;
        for k in (0..number.end()).rev() {
            unfinished = other * (number.at(k + 1) + unfinished);
            started[k + 1] = beyond[k];
            completed[k] = (beyond[k] - unfinished).max(0.0);
        }
        Ok(Self { agents, started, completed })
    }

    /// Ends that a contact has to wait for until it is its turn.
    fn turn(&self, ahead: usize) -> usize {
        (ahead + 1).saturating_sub(self.agents)
    }

    fn started(&self, ahead: usize) -> f64 {
        self.started.get(self.turn(ahead)).copied().unwrap_or(0.0)
    }

    fn completed(&self, ahead: usize) -> f64 {
        self.completed.get(self.turn(ahead)).copied().unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEEK: Week = Week {
        open_hours: [8.0, 8.0, 8.0, 8.0, 8.0, 0.0, 0.0],
        share_while_open: 0.6,
        contacts: 200.0,
        handle_time_h: 8.0 / 60.0,
        deadline_h: 4.0,
    };

    #[test]
    fn a_week_without_end_is_one_queue() {
        // Open round the clock there is no batch, and the share started in time is that of Erlang C.
        let week = Week { open_hours: [24.0; 7], contacts: 1000.0, deadline_h: 0.25, ..WEEK };
        let found = evaluate(&week, 1).expect("small");
        let load = super::super::Load::computed(found.utilisation).expect("valid");
        let work = super::super::erlang_c::Patient::new(load, week.handle_time_h, week.deadline_h).expect("valid");
        let steady = super::super::erlang_c::evaluate(&work, 1).expect("valid");
        assert!((found.p_started_within - steady.service_level).abs() < 1e-9, "{found:?} {steady:?}");
        assert!(found.p_completed_within < found.p_started_within);
    }

    #[test]
    fn weeks_that_can_not_be() {
        assert!(matches!(evaluate(&Week { contacts: 300.0, ..WEEK }, 1), Err(Refusal::Unstable { agents: 1, .. })));
        assert_eq!(
            evaluate(&Week { open_hours: [0.0; 7], ..WEEK }, 1),
            Err(Refusal::NotPositive(Quantity::OpenHours, 0.0))
        );
        assert!(evaluate(&Week { open_hours: [25.0; 7], ..WEEK }, 1).is_err());
        assert!(evaluate(&WEEK, 0).is_err());
        for bad in [f64::NAN, f64::INFINITY, -1.0, 1e16] {
            assert!(evaluate(&Week { contacts: bad, ..WEEK }, 1).is_err());
            assert!(evaluate(&Week { deadline_h: bad, ..WEEK }, 1).is_err());
        }
        assert!(matches!(
            evaluate(&Week { contacts: 1e12, handle_time_h: 1e-12, ..WEEK }, 1),
            Err(Refusal::TooMuchWork { .. })
        ));
        assert!(matches!(evaluate(&Week { deadline_h: 1e15, ..WEEK }, 1), Err(Refusal::TooMuchWork { .. })));
        assert_eq!(evaluate(&Week { contacts: 0.0, ..WEEK }, 1).map(|found| found.p_started_within), Ok(1.0));
    }

    #[test]
    fn the_balance_is_what_is_left() {
        assert_eq!(balance(200.0, 400.0, 9.0, 27.5, 1.0, 25.0 / 60.0), Ok(6.0));
        assert_eq!(balance(0.0, 1.0, 9.0, 27.5, 1.0, 25.0 / 60.0), Ok(0.0));
        assert!(balance(0.0, 1.0, 9.0, 27.5, 1.5, 0.4).is_err());
    }
}
