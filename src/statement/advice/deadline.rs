//! What there is to say about a deadline: missing, over, impossible, or a day that nobody can name.

use chrono::NaiveDate;

use super::{Advice, Adviser, Kind};
use crate::statement::when::{NoDay, Span, When};

impl Adviser<'_> {
    pub(super) fn deadline(&self) -> Option<Advice> {
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
    pub(super) fn some_day(&self) -> NaiveDate {
        let as_of = self.calendar.as_of;
        let ahead = When::Running { period: Span::Quarter, ahead: 2, fiscal: false };
        let end = self.calendar.period.map(|(_, end)| end).filter(|end| *end >= as_of);
        end.or_else(|| ahead.resolve(self.calendar).ok()).unwrap_or(as_of)
    }
}

fn long(day: NaiveDate) -> impl std::fmt::Display {
    day.format("%-d %B %Y")
}
