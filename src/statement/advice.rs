//! What a reviewer would say about a statement: what is missing and what to write instead.
//!
//! In: a reading with its text, and the calendar its deadline counts from. Out: pieces of advice, the weightiest first, each with the
//! criterion it belongs to and the words it is about. It never decides what the sentence says: that is the reader's.

mod counter_metric;
mod deadline;
mod value;

pub use counter_metric::counter_metrics;

use super::reading::{Reading, Words};
use super::when::Calendar;
use crate::rule::Criterion;

/// Vague words that are named; a sentence with more of them is mended by writing it anew.
const MOST_VAGUE: usize = 3;
/// Characters of a quoted piece of the statement.
const LONGEST_QUOTE: usize = 60;

/// What a piece of advice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The reader did not decide something.
    Unsure,
    /// Nothing concrete that would be different afterwards.
    NoOutcome,
    /// Two objectives in one sentence.
    Compound,
    /// No number, and nothing that is done or not.
    NoTarget,
    /// Something is done, but nothing says what it is to change.
    Task,
    /// No deadline.
    NoDeadline,
    /// The deadline is over.
    Past,
    /// A date that can be read in two ways.
    AmbiguousDate,
    /// A deadline on a day that does not exist.
    NoSuchDay,
    /// A deadline that hangs on an event.
    Event,
    /// A deadline that counts from the start of a period which is not known.
    NoPeriod,
    /// A change with no value to start from.
    NoBaseline,
    /// A word that everybody reads in another way.
    Vague,
    /// A target that can be reached at the customers' expense.
    CounterMetric,
}

impl Kind {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unsure => "unsure",
            Self::NoOutcome => "no-outcome",
            Self::Compound => "compound",
            Self::NoTarget => "no-target",
            Self::Task => "task",
            Self::NoDeadline => "no-deadline",
            Self::Past => "past",
            Self::AmbiguousDate => "ambiguous-date",
            Self::NoSuchDay => "no-such-day",
            Self::Event => "event",
            Self::NoPeriod => "no-period",
            Self::NoBaseline => "no-baseline",
            Self::Vague => "vague",
            Self::CounterMetric => "counter-metric",
        }
    }

    /// The criterion of SMART that it belongs to.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Unsure | Self::NoOutcome | Self::Compound | Self::Vague => Criterion::Specific,
            Self::NoTarget | Self::Task | Self::NoBaseline => Criterion::Measurable,
            Self::NoDeadline | Self::Past | Self::AmbiguousDate | Self::NoSuchDay | Self::Event | Self::NoPeriod => {
                Criterion::TimeBound
            }
            // Whether a target is worth reaching is a question of what it serves.
            Self::CounterMetric => Criterion::Relevant,
        }
    }
}

/// One piece of advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What it is about.
    pub kind: Kind,
    /// The words of the statement that it is about; `None` if something is missing.
    pub words: Option<Words>,
    /// What is the matter, as a sentence without a full stop.
    pub message: String,
    /// What to write instead.
    pub instead: Option<String>,
}

/// What there is to say about a statement, the weightiest first.
///
/// `text` is the text that was read. A period in the calendar stands for a missing deadline.
pub fn advise(text: &str, reading: &Reading, calendar: &Calendar) -> Vec<Advice> {
    let adviser = Adviser { text, reading, calendar };
    let mut found: Vec<Advice> = reading
        .unsure
        .iter()
        .map(|unsure| {
            let words = Some(unsure.words.clone()).filter(|words| words.len() < text.len());
            Advice { kind: Kind::Unsure, words, message: unsure.why.clone(), instead: None }
        })
        .collect();
    if reading.unsure.iter().any(|unsure| unsure.on == "statement") {
        return found;
    }
    found.extend(adviser.outcome());
    found.extend(adviser.compound());
    found.extend(adviser.target());
    found.extend(adviser.deadline());
    found.extend(adviser.baseline());
    found.extend(adviser.vague());
    found.extend(counter_metric::counter_metric(reading));
    found
}

struct Adviser<'a> {
    text: &'a str,
    reading: &'a Reading,
    calendar: &'a Calendar,
}

impl Adviser<'_> {
    fn quote(&self, words: &Words) -> String {
        let quoted = self.text.get(words.clone()).unwrap_or_default();
        match quoted.char_indices().nth(LONGEST_QUOTE) {
            Some((cut, _)) => format!("`{}…`", quoted[..cut].trim_end()),
            None => format!("`{quoted}`"),
        }
    }

    fn outcome(&self) -> Option<Advice> {
        // A vague word is shown itself, with what to write instead.
        if self.reading.specific.yes || !self.reading.vague.is_empty() {
            return None;
        }
        let message = match self.reading.target {
            Some(_) => "it does not say what the number is one of",
            None => "it names nothing that could be seen to be different afterwards",
        };
        Some(Advice {
            kind: Kind::NoOutcome,
            words: None,
            message: message.into(),
            instead: Some("name the number that moves or the thing that will be there, such as `CSAT`, `open tickets`, `a help centre in German`".into()),
        })
    }

    fn compound(&self) -> Option<Advice> {
        let (first, second) = match self.reading.outcomes.as_slice() {
            [first, second, ..] => (first, second),
            _ => return None,
        };
        let more = match self.reading.outcomes.len() - 2 {
            0 => String::new(),
            n => format!(" and {n} more"),
        };
        Some(Advice {
            kind: Kind::Compound,
            words: Some(second.clone()),
            message: format!("it holds two outcomes, {} and {}{more}", self.quote(first), self.quote(second)),
            instead: Some("make each an objective of its own, so that one can be reached without the other".into()),
        })
    }

    fn vague(&self) -> impl Iterator<Item = Advice> {
        self.reading.vague.iter().take(MOST_VAGUE).map(|vague| Advice {
            kind: Kind::Vague,
            words: Some(vague.words.clone()),
            message: format!("everybody reads {} in another way", self.quote(&vague.words)),
            instead: Some(format!("write {}", vague.instead)),
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::statement::{Lexicon, read};

    fn calendar() -> Calendar {
        Calendar::on(NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day"))
    }

    fn advice(text: &str) -> Vec<Advice> {
        advise(text, &read(text, Lexicon::english()), &calendar())
    }

    fn kinds(text: &str) -> Vec<Kind> {
        advice(text).iter().map(|advice| advice.kind).collect()
    }

    #[test]
    fn a_complete_objective_is_only_asked_what_keeps_it_honest() {
        assert_eq!(kinds("Raise CSAT from 82% to 90% by 30 September 2027"), [Kind::CounterMetric]);
        assert_eq!(
            kinds("Cut first response time from 4 hours to 2 hours by 30 June 2027 while keeping CSAT above 85%"),
            []
        );
    }

    #[test]
    fn what_is_missing_is_named_with_what_to_write() {
        assert_eq!(kinds("Reduce escalations by 30 June 2027"), [Kind::NoTarget]);
        assert_eq!(kinds("Publish a new help centre by 30 June 2027"), [Kind::Task]);
        let change = advice("Reduce the escalation rate to 8%");
        assert_eq!(change[0].kind, Kind::NoDeadline);
        assert_eq!(change[0].instead.as_deref(), Some("add the day, such as `by 30 June 2027`"));
        assert_eq!(change[1].kind, Kind::NoBaseline);
        assert_eq!(change[1].instead.as_deref(), Some("add where it stands today: `from …%`"));
    }

    #[test]
    fn a_period_stands_for_the_deadline() {
        let text = "Raise CSAT from 82% to 90%";
        let period = Some((calendar().as_of, NaiveDate::from_ymd_opt(2027, 9, 30).expect("a day")));
        let found = advise(text, &read(text, Lexicon::english()), &Calendar { period, ..calendar() });
        assert!(found.iter().all(|advice| advice.kind != Kind::NoDeadline), "{found:?}");
    }

    #[test]
    fn deadlines_that_are_no_day_say_why() {
        let only = |text: &str, kind: Kind| {
            let found = advice(text);
            found.into_iter().find(|advice| advice.kind == kind).unwrap_or_else(|| panic!("no {kind:?} in {text}"))
        };
        let ambiguous = only("Raise CSAT from 82% to 90% by 03/04/2027", Kind::AmbiguousDate);
        assert_eq!(ambiguous.message, "`by 03/04/2027` is 3 April 2027 to some readers and 4 March 2027 to others");
        let past = only("Raise CSAT from 82% to 90% by 30 June 2026", Kind::Past);
        assert_eq!(past.message, "`by 30 June 2026` was over on 30 June 2026");
        only("CSAT above 90% within 30 days of launch", Kind::Event);
        only("Raise CSAT from 82% to 90% by 31 February 2027", Kind::NoSuchDay);
        only("Raise CSAT from 82% to 90% by month 6", Kind::NoPeriod);
    }

    #[test]
    fn two_outcomes_are_quoted() {
        let found = advice("Raise CSAT from 82% to 90% and cut the backlog from 400 to 200 by 30 June 2027");
        assert_eq!(found[0].kind, Kind::Compound);
        assert!(found[0].message.starts_with("it holds two outcomes, `"), "{}", found[0].message);
    }

    #[test]
    fn what_is_too_long_is_only_said_to_be_so() {
        let text = "a ".repeat(20_000);
        let found = advice(&text);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].kind, Kind::Unsure);
    }
}
