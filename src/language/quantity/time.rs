//! Lengths of time in words, and the case and plural form that counted things stand in.

use rust_decimal::Decimal;

use super::Spoken;
use crate::language::{Argument, Language};
use crate::quantity::{Clock, Duration, TimeUnit};

impl Language {
    /// A length of time behind a preposition, which some languages want in another case: `innerhalb von 2 Tagen`.
    pub fn oblique_time(self, time: Duration) -> String {
        in_words(time, self, Case::Oblique)
    }

    /// `within 4 h`.
    pub fn within(self, time: Duration) -> String {
        self.format("time-within", &[("time", self.oblique_time(time).into())])
    }

    /// `after 4 h`.
    pub fn after(self, time: Duration) -> String {
        self.format("time-after", &[("time", self.oblique_time(time).into())])
    }

    /// A message about an amount; its number chooses the plural form.
    pub(super) fn counted(self, key: &str, amount: Decimal, case: Case) -> String {
        let rounded = amount.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        let arguments: [(&str, Argument<'_>); 3] =
            [("count", rounded.into()), ("amount", self.number(amount, 2).into()), ("case", case.word().into())];
        self.format(key, &arguments)
    }
}

/// The grammatical case.
#[derive(Clone, Copy)]
pub(super) enum Case {
    /// By itself.
    Plain,
    /// Behind a preposition.
    Oblique,
}

impl Case {
    fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Oblique => "oblique",
        }
    }
}

fn time_key(unit: TimeUnit, clock: Clock) -> &'static str {
    match (clock, unit) {
        (Clock::Unstated, TimeUnit::Second) => "time-second",
        (Clock::Unstated, TimeUnit::Minute) => "time-minute",
        (Clock::Unstated, TimeUnit::Hour) => "time-hour",
        (Clock::Unstated, TimeUnit::Day) => "time-day",
        (Clock::Unstated, TimeUnit::Week) => "time-week",
        (Clock::Business, TimeUnit::Second) => "time-business-second",
        (Clock::Business, TimeUnit::Minute) => "time-business-minute",
        (Clock::Business, TimeUnit::Hour) => "time-business-hour",
        (Clock::Business, TimeUnit::Day) => "time-business-day",
        (Clock::Business, TimeUnit::Week) => "time-business-week",
        (Clock::Calendar, TimeUnit::Second) => "time-calendar-second",
        (Clock::Calendar, TimeUnit::Minute) => "time-calendar-minute",
        (Clock::Calendar, TimeUnit::Hour) => "time-calendar-hour",
        (Clock::Calendar, TimeUnit::Day) => "time-calendar-day",
        (Clock::Calendar, TimeUnit::Week) => "time-calendar-week",
    }
}

/// The whole part in the unit a time was written in and the rest in the next smaller one, where that makes two whole numbers.
fn parts(time: &Duration) -> Option<(Decimal, Decimal, TimeUnit)> {
    let smaller = match time.unit {
        TimeUnit::Hour => TimeUnit::Minute,
        TimeUnit::Minute => TimeUnit::Second,
        _ => return None,
    };
    let whole = time.in_unit(time.unit).floor();
    let rest = (time.seconds - whole * time.unit.seconds()) / smaller.seconds();
    (!rest.is_zero() && !whole.is_zero() && rest.fract().is_zero()).then_some((whole, rest, smaller))
}

fn in_words(time: Duration, language: Language, case: Case) -> String {
    let key = time_key(time.unit, time.clock);
    match parts(&time) {
        Some((whole, rest, smaller)) => {
            let rest = language.counted(time_key(smaller, Clock::Unstated), rest, case);
            let whole = language.counted(key, whole, case);
            language.format("time-compound", &[("first", whole.into()), ("second", rest.into())])
        }
        None => language.counted(key, time.in_unit(time.unit), case),
    }
}

impl Spoken for Duration {
    fn spoken(&self, language: Language) -> String {
        in_words(*self, language, Case::Plain)
    }

    fn is_compound(&self) -> bool {
        parts(self).is_some()
    }
}
