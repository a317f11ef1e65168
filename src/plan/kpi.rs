//! `[kpis.*]`: the numbers that are followed.

use rust_decimal::Decimal;

use super::field::List;
use super::reference::{Ref, ToChannel, ToOwner};
use crate::quantity::{KpiValue, Period};
use crate::{choice, record};

choice! {
    /// The unit a KPI is reported in.
    KpiUnit {
        /// A share of a hundred.
        Percent = "percent",
        /// Index points, such as an NPS.
        Points = "points",
        /// A mean mark on a scale.
        Score = "score",
        /// Seconds.
        Seconds = "seconds",
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// A number of things.
        Count = "count",
        /// Per hundred customers or orders.
        Per100 = "per-100",
        /// Per thousand contacts.
        Per1000 = "per-1000",
        /// Money.
        Currency = "currency",
        /// One number over another.
        Ratio = "ratio",
        /// Things a day.
        CountPerDay = "count/day",
        /// Hours a year.
        HoursPerYear = "hours/year",
    }
}

choice! {
    /// Which way is better.
    Direction {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
        /// Both sides can be bad: there is a right range.
        Band = "band",
        /// Neither is better by itself.
        Neutral = "neutral",
    }
}

choice! {
    /// How single values become the reported number.
    Statistic {
        /// The mean.
        Mean = "mean",
        /// The middle value.
        Median = "median",
        /// Nine in ten are below it.
        P90 = "p90",
        /// A share of all.
        Share = "share",
        /// A sum or count.
        Total = "total",
    }
}

record! {
    /// A number you follow. A name of the catalogue (`svcplan list kpis`) brings name, formula, unit, direction and range with it.
    Kpi, "a KPI" {
        /// The name in documents.
        optional name: String,
        /// What it says, in a sentence; needed for a KPI of your own.
        optional definition: String,
        /// How it is worked out; needed for a KPI of your own.
        optional formula: String,
        /// The unit; needed for a KPI of your own.
        optional unit: KpiUnit,
        /// Which way is better; needed for a KPI of your own.
        optional direction: Direction,
        /// The least value it can have.
        optional min: Decimal,
        /// The greatest value it can have.
        optional max: Decimal,
        /// The report, export or survey the number comes from.
        optional source: String,
        /// How single values become the number.
        optional statistic: Statistic,
        /// How often it is reported.
        optional every: Period,
        /// The value at which the plan is opened again: below it, or above it where less is better.
        optional floor: KpiValue,
        /// The channels it is measured on; all if not given.
        optional channels: List<Ref<ToChannel>>,
        /// Who answers for the number.
        optional owner: Ref<ToOwner>,
    }
}
