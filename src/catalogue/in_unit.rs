//! Values of a KPI in the unit that the KPI is reported in, and back.
//!
//! In: a value as somebody wrote it (`"9h"`), and what is known of its KPI (first response time, in minutes). Out: a plain
//! number that can be compared (540), or why there is none. It judges nothing: whether 540 is good is a rule's business.

use rust_decimal::Decimal;

use super::KpiFacts;
use crate::plan::kpi::KpiUnit;
use crate::quantity::{Currency, KpiValue, PeriodUnit, TimeUnit, ValueUnit};

/// Why a value can't be read as a value of a KPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Nobody says in which unit the KPI is reported.
    NoUnit,
    /// The value has a unit of another kind than this one: minutes where percent are expected.
    Unit(KpiUnit),
    /// The value is a mark out of another number than this, the highest mark of the KPI's scale.
    Scale(Decimal),
    /// The value is in another currency than this, the plan's.
    Currency(Currency),
}

impl KpiUnit {
    /// The value in this unit; `None` if it is of another kind.
    ///
    /// Times convert into each other, and so do percent, per hundred and per thousand. A bare number is taken only where the
    /// unit can't be mistaken: points, scores, counts, ratios. A count per period (`"600/week"`) is taken per month, by the
    /// budget's 52 weeks and 12 months a year. Scales and currencies are the caller's: see [`KpiFacts::convert`].
    pub fn number(self, value: KpiValue) -> Option<Decimal> {
        let number = value.number;
        Some(match (self, value.unit) {
            (Self::Percent, ValueUnit::Percent)
            | (Self::Points, ValueUnit::Plain | ValueUnit::Points)
            | (Self::Score, ValueUnit::Plain | ValueUnit::OutOf(_))
            | (Self::Count | Self::Ratio, ValueUnit::Plain)
            | (Self::CountPerDay, ValueUnit::Plain | ValueUnit::Every(PeriodUnit::Day))
            | (Self::Currency, ValueUnit::Money(_)) => number,
            (Self::Count, ValueUnit::Every(unit)) => number * unit.per_year() / Decimal::from(12),
            (Self::Per100 | Self::Per1000, ValueUnit::Per(base)) => (number * self.base()?).checked_div(base)?,
            (Self::Per100 | Self::Per1000, ValueUnit::Percent) => number * self.base()? / Decimal::ONE_HUNDRED,
            (Self::HoursPerYear, ValueUnit::HoursEvery(unit) | ValueUnit::Every(unit)) if unit != PeriodUnit::Hour => {
                number * unit.per_year()
            }
            (_, ValueUnit::Time(_)) => number / self.time()?.seconds(),
            _ => return None,
        })
    }

    /// What a number in `self` is multiplied by to be one in `other`; `None` if the units are of different kinds.
    pub fn factor_to(self, other: Self) -> Option<Decimal> {
        if self == other {
            return Some(Decimal::ONE);
        }
        if let (Some(from), Some(to)) = (self.time(), other.time()) {
            return Some(from.seconds() / to.seconds());
        }
        Some(other.base()? / self.base()?)
    }

    /// The time it counts in, if it counts time.
    pub fn time(self) -> Option<TimeUnit> {
        Some(match self {
            Self::Seconds => TimeUnit::Second,
            Self::Minutes => TimeUnit::Minute,
            Self::Hours => TimeUnit::Hour,
            Self::Days => TimeUnit::Day,
            _ => return None,
        })
    }

    /// Of how many it is a share, if it is one.
    fn base(self) -> Option<Decimal> {
        Some(match self {
            Self::Percent | Self::Per100 => Decimal::ONE_HUNDRED,
            Self::Per1000 => Decimal::ONE_THOUSAND,
            _ => return None,
        })
    }
}

impl<'a> KpiFacts<'a> {
    /// The value in the KPI's unit, or why it has none.
    pub fn convert(&self, value: KpiValue) -> Result<Decimal, Misfit> {
        let unit = self.unit().ok_or(Misfit::NoUnit)?;
        match (value.unit, self.bounds().1, self.currency) {
            (ValueUnit::OutOf(top), Some(highest), _) if unit == KpiUnit::Score && top != highest => {
                Err(Misfit::Scale(highest))
            }
            (ValueUnit::Money(written), _, Some(plan)) if unit == KpiUnit::Currency && written != plan => {
                Err(Misfit::Currency(plan))
            }
            _ => unit.number(value).ok_or(Misfit::Unit(unit)),
        }
    }

    /// The value in the KPI's unit, if it is in a fitting one.
    pub fn in_unit(&self, value: KpiValue) -> Option<Decimal> {
        self.convert(value).ok()
    }

    /// A number in the KPI's unit as a value, for showing it and for writing it into a plan.
    pub fn value(&self, number: Decimal) -> Option<KpiValue> {
        let unit = self.unit()?;
        let (factor, unit) = match unit {
            KpiUnit::Percent => (Decimal::ONE, ValueUnit::Percent),
            KpiUnit::Points | KpiUnit::Score | KpiUnit::Count | KpiUnit::Ratio => (Decimal::ONE, ValueUnit::Plain),
            KpiUnit::CountPerDay => (Decimal::ONE, ValueUnit::Every(PeriodUnit::Day)),
            KpiUnit::HoursPerYear => (Decimal::ONE, ValueUnit::HoursEvery(PeriodUnit::Year)),
            KpiUnit::Currency => (Decimal::ONE, ValueUnit::Money(self.currency?)),
            KpiUnit::Per100 | KpiUnit::Per1000 => (Decimal::ONE, ValueUnit::Per(unit.base()?)),
            KpiUnit::Seconds | KpiUnit::Minutes | KpiUnit::Hours | KpiUnit::Days => {
                let time = unit.time()?;
                (time.seconds(), ValueUnit::Time(time))
            }
        };
        Some(KpiValue { number: number * factor, unit })
    }

    /// The best value that a named source reports, in the KPI's unit, and that source. Amounts of the catalogue are US
    /// dollars, so a plan in another currency has none.
    pub fn best_published(&self) -> Option<(Decimal, &'a str)> {
        let builtin = self.builtin?;
        Some((self.catalogue_number(builtin.best_published.copied()?)?, builtin.best_source.text().unwrap_or("")))
    }

    /// What is usual, from and to in the KPI's unit, and the source.
    pub fn usual(&self) -> Option<(Decimal, Decimal, &'a str)> {
        let benchmark = self.builtin?.benchmark.get()?;
        let (low, high) = (benchmark.low.copied()?, benchmark.high.copied()?);
        Some((self.catalogue_number(low)?, self.catalogue_number(high)?, benchmark.source.text().unwrap_or("")))
    }

    /// A number of the catalogue in the unit that the plan reports the KPI in; `None` if they are of different kinds.
    pub(super) fn catalogue_number(&self, number: Decimal) -> Option<Decimal> {
        let (theirs, ours) = (self.builtin?.unit.copied()?, self.unit()?);
        // Nothing is nothing in every currency, which keeps the lower bound of costs.
        let comparable = number.is_zero()
            || theirs != KpiUnit::Currency
            || self.currency.is_some_and(|currency| currency.code() == "USD");
        comparable.then_some(number * theirs.factor_to(ours)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use crate::quantity::Written;

    fn facts(id: &'static str) -> KpiFacts<'static> {
        let builtin = Catalogue::builtin().get(id);
        assert!(builtin.is_some(), "{id}");
        KpiFacts { id, own: None, builtin, currency: Currency::from_code("EUR") }
    }

    fn number(text: &str) -> Decimal {
        text.parse().expect(text)
    }

    #[test]
    fn fitting_values_become_numbers_in_the_unit_of_the_kpi() {
        for (id, text, expected) in [
            ("csat", "82%", "82"),
            ("nps", "-12", "-12"),
            ("nps", "12 points", "12"),
            ("csat-mean", "4.5", "4.5"),
            ("csat-mean", "4.5/5", "4.5"),
            ("first-response-time", "9h", "540"),
            ("resolution-time", "90m", "1.5"),
            ("resolution-time", "2 business days", "48"),
            ("average-speed-of-answer", "1m30s", "90"),
            ("contact-volume", "2600", "2600"),
            ("contact-volume", "600/week", "2600"),
            ("complaint-rate", "12 per 1000", "12"),
            ("complaint-rate", "3 per 100", "30"),
            ("complaint-rate", "1.2%", "12"),
            ("cost-per-contact", "5.20 EUR", "5.20"),
            ("tickets-per-agent", "40/day", "40"),
            ("training-hours-per-agent", "2 hours/month", "24"),
            ("span-of-control", "10", "10"),
        ] {
            let value = KpiValue::parse(text).expect(text);
            assert_eq!(facts(id).convert(value), Ok(number(expected)), "{text} as {id}");
        }
    }

    #[test]
    fn other_values_say_why_they_do_not_fit() {
        let eur = Currency::from_code("EUR").expect("a currency");
        for (id, text, expected) in [
            ("csat", "12m", Misfit::Unit(KpiUnit::Percent)),
            ("csat", "82", Misfit::Unit(KpiUnit::Percent)),
            ("csat", "4.1/5", Misfit::Unit(KpiUnit::Percent)),
            ("nps", "40%", Misfit::Unit(KpiUnit::Points)),
            ("first-response-time", "90%", Misfit::Unit(KpiUnit::Minutes)),
            ("first-response-time", "240", Misfit::Unit(KpiUnit::Minutes)),
            ("contact-volume", "3h", Misfit::Unit(KpiUnit::Count)),
            ("complaint-rate", "12", Misfit::Unit(KpiUnit::Per1000)),
            ("tickets-per-agent", "200/week", Misfit::Unit(KpiUnit::CountPerDay)),
            ("csat-mean", "8/10", Misfit::Scale(number("5"))),
            ("cost-per-contact", "5.20 USD", Misfit::Currency(eur)),
        ] {
            let value = KpiValue::parse(text).expect(text);
            assert_eq!(facts(id).convert(value), Err(expected), "{text} as {id}");
        }
    }

    #[test]
    fn a_number_shown_as_a_value_is_read_back_as_the_same_number() {
        for kpi in Catalogue::builtin().iter() {
            let facts = facts(kpi.id.as_str());
            for text in ["0", "1", "2.5", "37"] {
                let value = facts.value(number(text)).expect("every KPI of the catalogue has a unit");
                let written = value.written();
                let read = KpiValue::parse(written.trim_matches('"')).unwrap_or_else(|e| panic!("{written}: {e:?}"));
                assert_eq!(facts.convert(read), Ok(number(text)), "{written} as {}", kpi.id);
            }
        }
    }

    #[test]
    fn figures_of_the_catalogue_follow_the_unit_and_currency_of_the_plan() {
        let text = "format = 1\n[plan]\ncurrency = \"EUR\"\n[kpis.average-speed-of-answer]\nunit = \"minutes\"\n";
        let loaded = crate::load::load("plan.toml", text.as_bytes().to_vec(), &crate::load::NoFiles);
        let facts = |id| KpiFacts::of(&loaded.plan, Catalogue::builtin(), id).expect("a known KPI");
        let low = facts("average-speed-of-answer").usual().expect("a benchmark").0;
        assert_eq!(low.round_dp(3), number("0.473"), "28.4 s in minutes");
        assert!(facts("cost-per-contact").usual().is_none(), "the catalogue's amounts are US dollars");
        assert_eq!(facts("cost-per-contact").bounds(), (Some(Decimal::ZERO), None));
    }
}
