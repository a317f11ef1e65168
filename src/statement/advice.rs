//! What a reviewer would say about a statement: what is missing and what to write instead.
//!
//! In: a reading with its text, and the calendar its deadline counts from. Out: pieces of advice, the weightiest first, each with the
//! criterion it belongs to and the words it is about. It never decides what the sentence says: that is the reader's.

use chrono::NaiveDate;

use super::reading::{Measurable, Metric, Reading, Unit, Way, Words};
use super::when::{Calendar, NoDay, Span, When};
use crate::catalogue::Catalogue;
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
    found.extend(counter_metric(reading));
    found
}

/// The KPIs that would show it if the target were reached at somebody's expense; none if the statement has a guard of its own.
pub fn counter_metrics(reading: &Reading) -> impl Iterator<Item = &'static str> {
    let wanted = reading.target.is_some() && reading.guards.is_empty();
    let entry = match reading.metric {
        Metric::Kpi(id) if wanted => Catalogue::builtin().get(id),
        _ => None,
    };
    entry.into_iter().flat_map(|entry| entry.guards.each().map(|guard| guard.value.as_str()))
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

    fn target(&self) -> Option<Advice> {
        let reading = self.reading;
        match reading.measurable {
            Measurable::Yes => None,
            Measurable::Deliverable => Some(Advice {
                kind: Kind::Task,
                words: reading.measured_by.first().cloned(),
                message: "it says what will be done, not what that is to change".into(),
                instead: Some(
                    "add the number that it moves, such as `… so that first contact resolution rises from …% to …%`"
                        .into(),
                ),
            }),
            Measurable::No => {
                let is_named = matches!(reading.metric, Metric::Kpi(_)) || reading.specific.yes;
                let named = reading.metric_words.as_ref().filter(|_| is_named);
                let instead = match named {
                    Some(words) => {
                        let name = self.quote(words);
                        let (open, unit) = unit_of(reading);
                        format!("say where {name} stands and where it shall be: `from {open}…{unit} to {open}…{unit}`")
                    }
                    None => "name what is counted and its number: `CSAT from …% to …%`, `first replies within … hours`"
                        .into(),
                };
                let message = if reading.baseline.is_some() {
                    "it says where the number stands, not where it shall be"
                } else {
                    "no number tells whether it was reached"
                };
                Some(Advice { kind: Kind::NoTarget, words: None, message: message.into(), instead: Some(instead) })
            }
        }
    }

    fn deadline(&self) -> Option<Advice> {
        let Some(deadline) = &self.reading.deadline else {
            if self.calendar.period.is_some() || self.reading.time_bound.yes {
                return None;
            }
            return Some(Advice {
                kind: Kind::NoDeadline,
                words: None,
                message: "it says nowhere by when".into(),
                instead: Some(format!("add the day, such as `by {}`", long(self.some_day()))),
            });
        };
        let quoted = self.quote(&deadline.words);
        let (kind, message, instead) = match deadline.when.resolve(self.calendar) {
            Ok(day) if day < self.calendar.as_of => (
                Kind::Past,
                format!("{quoted} was over on {}", long(day)),
                format!("name a day that is still to come, such as `by {}`", long(self.some_day())),
            ),
            Ok(_) => return None,
            Err(NoDay::Ambiguous(one, other)) => (
                Kind::AmbiguousDate,
                format!("{quoted} is {} to some readers and {} to others", long(one), long(other)),
                format!("write the month as a word: `{}` or `{}`", long(one), long(other)),
            ),
            Err(NoDay::Event) => (
                Kind::Event,
                format!("{quoted} hangs on something whose day is not written down"),
                format!("add the day you expect it on, such as `by {}`", long(self.some_day())),
            ),
            Err(NoDay::Impossible) => (
                Kind::NoSuchDay,
                format!("{quoted} names no day of the calendar"),
                format!("name a day that exists, such as `by {}`", long(self.some_day())),
            ),
            Err(NoDay::NoFiscalYear) => (
                Kind::NoPeriod,
                format!("{quoted} spans two calendar years, and nothing says in which month the fiscal year starts"),
                format!("name the day, such as `by {}`, or say when the fiscal year starts", long(self.some_day())),
            ),
            Err(NoDay::NoPeriod) => (
                Kind::NoPeriod,
                format!("{quoted} counts from the start of a period that is not given"),
                format!("name the day, such as `by {}`, or give the period", long(self.some_day())),
            ),
        };
        Some(Advice { kind, words: Some(deadline.words.clone()), message, instead: Some(instead) })
    }

    /// A day that fits as an example: the end of the period, or of the quarter after next.
    fn some_day(&self) -> NaiveDate {
        let as_of = self.calendar.as_of;
        let ahead = When::Running { period: Span::Quarter, ahead: 2, fiscal: false };
        let end = self.calendar.period.map(|(_, end)| end).filter(|end| *end >= as_of);
        end.or_else(|| ahead.resolve(self.calendar).ok()).unwrap_or(as_of)
    }

    fn baseline(&self) -> Option<Advice> {
        let reading = self.reading;
        let target = reading.target.as_ref()?;
        let changes = matches!(reading.direction, Way::Increase | Way::Decrease);
        // "Cut the number of open cases to none" is understood without knowing how many there are.
        if reading.measurable != Measurable::Yes || reading.baseline.is_some() || !changes || target.value.is_zero() {
            return None;
        }
        let (message, instead) = if reading.is_relative {
            let quoted = self.quote(&target.words);
            (
                format!("{quoted} of change, but nothing says from where"),
                "add where it stands today: `from … to …`".to_owned(),
            )
        } else {
            let (open, unit) = unit_of(reading);
            (
                "it is to change, but nothing says from where".to_owned(),
                format!("add where it stands today: `from {open}…{unit}`"),
            )
        };
        Some(Advice { kind: Kind::NoBaseline, words: Some(target.words.clone()), message, instead: Some(instead) })
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

fn counter_metric(reading: &Reading) -> Option<Advice> {
    let guard = counter_metrics(reading).next()?;
    let Metric::Kpi(id) = reading.metric else { return None };
    let catalogue = Catalogue::builtin();
    let gamed_by = catalogue.get(id)?.gamed_by.text()?;
    let guard = catalogue.get(guard)?.name.text()?;
    Some(Advice {
        kind: Kind::CounterMetric,
        words: None,
        message: format!("it can be reached without serving better: {}", in_a_sentence(gamed_by.trim_end_matches('.'))),
        instead: Some(format!("add what must not get worse: `while keeping {} at … or better`", in_a_sentence(guard))),
    })
}

/// A text of the catalogue within a sentence: a first word that is no abbreviation starts small, a remark behind it is left out.
fn in_a_sentence(name: &str) -> String {
    let name = name.split(" (").next().unwrap_or(name);
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

/// What stands before and behind a number of this unit.
fn unit_of(reading: &Reading) -> (&'static str, &'static str) {
    use crate::plan::kpi::KpiUnit;
    let known = match reading.metric {
        Metric::Kpi(id) => Catalogue::builtin().get(id).and_then(|entry| entry.unit.copied()),
        _ => None,
    };
    match (reading.unit, known) {
        (Unit::Percent | Unit::PercentagePoints, _) | (Unit::None, Some(KpiUnit::Percent)) => ("", "%"),
        (Unit::Hours, _) => ("", " hours"),
        (Unit::Minutes, _) => ("", " minutes"),
        (Unit::Seconds, _) => ("", " seconds"),
        (Unit::Days, _) => ("", " days"),
        _ => ("", ""),
    }
}

fn long(day: NaiveDate) -> impl std::fmt::Display {
    day.format("%-d %B %Y")
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn names_of_the_catalogue_fit_into_a_sentence() {
        assert_eq!(in_a_sentence("Customer satisfaction (share satisfied)"), "customer satisfaction");
        assert_eq!(in_a_sentence("SLA compliance"), "SLA compliance");
    }
}
