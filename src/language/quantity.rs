//! The quantities of a plan in the words of a language: `8 business hours`, `8 Arbeitsstunden`.
//!
//! In English they read as in the messages of the program, which stay English.

mod range;
mod time;

use std::borrow::Cow;

use rust_decimal::Decimal;

use self::time::Case;
use super::Language;
use crate::quantity::{
    Basis, Clock, Currency, Duration, ExchangeRate, KpiValue, Money, Percent, Period, PeriodUnit, Promise, PromiseKind,
    Rate, ValueUnit, Workload,
};

/// What can be said in each language.
pub trait Spoken {
    /// In the words of a language.
    fn spoken(&self, language: Language) -> String;

    /// Whether it consists of several numbers with a unit each: `5 min 30 s`.
    fn is_compound(&self) -> bool {
        false
    }
}

impl Language {
    /// A quantity in words.
    pub fn show<T: Spoken>(self, quantity: &T) -> String {
        quantity.spoken(self)
    }

    /// What a promise is about: `first reply`.
    pub fn promised(self, kind: PromiseKind) -> Cow<'static, str> {
        self.text(match kind {
            PromiseKind::Answer => "promise-answer",
            PromiseKind::Acknowledge => "promise-acknowledge",
            PromiseKind::FirstReply => "promise-first-reply",
            PromiseKind::NextReply => "promise-next-reply",
            PromiseKind::Update => "promise-update",
            PromiseKind::Resolve => "promise-resolve",
            PromiseKind::CallBack => "promise-call-back",
            PromiseKind::See => "promise-see",
            PromiseKind::BestEffort => "promise-best-effort",
        })
    }

    /// `WHAT a month`.
    fn per(self, what: String, unit: PeriodUnit) -> String {
        let key = match unit {
            PeriodUnit::Hour => "per-hour",
            PeriodUnit::Day => "per-day",
            PeriodUnit::Week => "per-week",
            PeriodUnit::Month => "per-month",
            PeriodUnit::Quarter => "per-quarter",
            PeriodUnit::Year => "per-year",
        };
        self.format(key, &[("what", what.into())])
    }
}

impl Spoken for Decimal {
    fn spoken(&self, language: Language) -> String {
        language.number(*self, 2)
    }
}

impl Spoken for Percent {
    fn spoken(&self, language: Language) -> String {
        language.percent(self.0)
    }
}

impl Spoken for Currency {
    fn spoken(&self, _: Language) -> String {
        self.code().to_owned()
    }
}

impl Spoken for Money {
    fn spoken(&self, language: Language) -> String {
        let mut price = language.amount(self.amount, self.currency, 2);
        if let Some(basis) = self.basis {
            let key = match basis {
                Basis::Seat => "price-per-seat",
                Basis::Person => "price-per-person",
                Basis::Contact => "price-per-contact",
                Basis::Resolution => "price-per-resolution",
                Basis::AgentHour => "price-per-agent-hour",
            };
            price = language.format(key, &[("price", price.into())]);
        }
        match self.every {
            Some(every) => language.per(price, every),
            None => price,
        }
    }
}

impl Spoken for Rate {
    fn spoken(&self, language: Language) -> String {
        language.per(language.number(self.amount, 1), self.per)
    }
}

impl Spoken for Workload {
    fn spoken(&self, language: Language) -> String {
        language.per(language.counted("work-hours", self.hours, Case::Plain), self.per)
    }
}

impl Spoken for Period {
    fn spoken(&self, language: Language) -> String {
        let key = match self.unit {
            PeriodUnit::Hour => "period-hour",
            PeriodUnit::Day => "period-day",
            PeriodUnit::Week => "period-week",
            PeriodUnit::Month => "period-month",
            PeriodUnit::Quarter => "period-quarter",
            PeriodUnit::Year => "period-year",
        };
        language.format(key, &[("count", self.count.into())])
    }
}

impl Spoken for KpiValue {
    fn spoken(&self, language: Language) -> String {
        let number = || language.number(self.number, 2);
        match self.unit {
            ValueUnit::Plain => number(),
            ValueUnit::Percent => language.percent(self.number),
            ValueUnit::Points => language.counted("value-points", self.number, Case::Plain),
            ValueUnit::OutOf(top) => {
                language.format("value-out-of", &[("number", number().into()), ("top", language.number(top, 2).into())])
            }
            ValueUnit::Time(unit) => Duration { seconds: self.number, unit, clock: Clock::Unstated }.spoken(language),
            ValueUnit::Money(currency) => language.amount(self.number, currency, 2),
            ValueUnit::Per(base) => {
                language.format("value-per", &[("number", number().into()), ("base", language.number(base, 0).into())])
            }
            ValueUnit::Every(unit) => language.per(number(), unit),
            ValueUnit::HoursEvery(unit) => language.per(language.counted("work-hours", self.number, Case::Plain), unit),
        }
    }

    fn is_compound(&self) -> bool {
        match self.unit {
            ValueUnit::Time(unit) => Duration { seconds: self.number, unit, clock: Clock::Unstated }.is_compound(),
            _ => false,
        }
    }
}

impl Spoken for ExchangeRate {
    fn spoken(&self, language: Language) -> String {
        let side = |amount, currency| language.amount(amount, currency, 8);
        format!("{} = {}", side(self.amount, self.of), side(self.worth, self.to))
    }
}

impl Spoken for Promise {
    fn spoken(&self, language: Language) -> String {
        let what = language.promised(self.kind);
        let share = self.share.map(|share| language.show(&share));
        let time = self.within.map(|within| language.oblique_time(within));
        match (share, time) {
            (Some(share), Some(time)) => language.format(
                "promise-share-within",
                &[("what", what.into()), ("share", share.into()), ("time", time.into())],
            ),
            (Some(share), None) => language.format("promise-share", &[("what", what.into()), ("share", share.into())]),
            (None, Some(time)) => language.format("promise-within", &[("what", what.into()), ("time", time.into())]),
            (None, None) => what.into_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Estimate, Written};

    fn same<T: Spoken + Written + std::fmt::Display>() {
        for text in T::EXAMPLES {
            let read = T::parse(text).unwrap_or_else(|misread| panic!("{text}: {misread:?}"));
            assert_eq!(Language::English.show(&read), read.to_string(), "{text}");
        }
    }

    #[test]
    fn english_reads_as_the_messages_do() {
        same::<Duration>();
        same::<Percent>();
        same::<Currency>();
        same::<Money>();
        same::<Rate>();
        same::<Workload>();
        same::<Period>();
        same::<KpiValue>();
        same::<ExchangeRate>();
        same::<Promise>();
        same::<Estimate<Duration>>();
        same::<Estimate<KpiValue>>();
        for text in [
            "5200..6400/month",
            "80%..85%",
            "4.8/5..5/5",
            "5m..7m",
            "5m30s..6m30s",
            "45s..2m",
            "12 per 1000..14 per 1000",
        ] {
            let read = Estimate::<KpiValue>::parse(text).expect(text);
            assert_eq!(Language::English.show(&read), read.to_string(), "{text}");
        }
        for text in [
            "1 business hour",
            "1h30m",
            "8 business hours",
            "1 working week",
            "90 calendar minutes",
            "1.5 calendar days",
        ] {
            let read = Duration::parse(text).expect(text);
            assert_eq!(Language::English.show(&read), read.to_string(), "{text}");
        }
    }

    #[test]
    fn other_languages_have_their_own_words_and_cases() {
        let german = |text: &str| Language::German.show(&Promise::parse(text).expect(text));
        assert_eq!(
            german("first reply 95% within 2 business days"),
            "Erstantwort in 95\u{a0}% der Fälle innerhalb von 2\u{a0}Arbeitstagen"
        );
        let time = |language: Language, text: &str| language.show(&Duration::parse(text).expect(text));
        assert_eq!(time(Language::German, "8 business hours"), "8\u{a0}Arbeitsstunden");
        assert_eq!(time(Language::German, "2 business days"), "2\u{a0}Arbeitstage");
        assert_eq!(time(Language::French, "1 business day"), "1\u{a0}jour ouvré");
        assert_eq!(time(Language::Spanish, "2 business days"), "2\u{a0}días laborables");
        let estimate = |language: Language, text: &str| language.show(&Estimate::<KpiValue>::parse(text).expect(text));
        assert_eq!(estimate(Language::German, "5200..6400/month"), "5.200 bis 6.400 pro Monat");
        assert_eq!(estimate(Language::French, "5200..6400/month"), "5\u{202f}200 à 6\u{202f}400 par mois");
        assert_eq!(estimate(Language::German, "80%..85%"), "80 bis 85\u{a0}%");
    }
}
