//! One KPI of the built-in catalogue.

use rust_decimal::Decimal;

use crate::plan::field::{Keyed, List};
use crate::plan::kpi::{Direction, KpiUnit};
use crate::{choice, record};

choice! {
    /// What a KPI says something about.
    Family {
        /// How soon.
        Speed = "speed",
        /// What customers get out of it.
        Outcome = "outcome",
        /// How well the work is done.
        Quality = "quality",
        /// How much work goes into it.
        Efficiency = "efficiency",
        /// What it costs.
        Cost = "cost",
        /// How much is asked for.
        Demand = "demand",
        /// The people who do it.
        People = "people",
    }
}

choice! {
    /// How far an orientation value can be trusted.
    Confidence {
        /// Several independent or primary sources agree.
        Good = "good",
        /// One named source, or a wide spread.
        Fair = "fair",
        /// Second hand, or practitioners' habit.
        Weak = "weak",
    }
}

record! {
    /// A KPI that everybody knows.
    Entry, "the catalogue" {
        /// The name.
        required name: String,
        /// Other names and abbreviations.
        optional aliases: List<String>,
        /// What it says something about.
        required category: Family,
        /// The unit it is reported in.
        required unit: KpiUnit,
        /// The least value it can have.
        optional min: Decimal,
        /// The greatest value it can have.
        optional max: Decimal,
        /// Which way is better.
        required direction: Direction,
        /// What it says, in a sentence.
        required definition: String,
        /// How it is worked out.
        required formula: String,
        /// Where the numbers come from.
        optional measured_from: String,
        /// How it misleads.
        optional pitfalls: List<String>,
        /// How it is made to look good without serving better.
        optional gamed_by: String,
        /// The KPIs that keep it honest.
        optional guards: List<String>,
        /// Values for orientation.
        optional benchmark: Benchmark,
        /// The best value that a named source reports.
        optional best_published: Decimal,
        /// That source.
        optional best_source: String,
        /// Single values seen, where there are too few for a range.
        optional observed: String,
        /// Values by channel.
        optional channels: Keyed<String>,
    }
}

record! {
    /// Values for orientation, from named sources.
    Benchmark, "a benchmark" {
        /// The lower end of what is usual.
        required low: Decimal,
        /// What is usual.
        required typical: Decimal,
        /// The upper end of what is usual.
        required high: Decimal,
        /// How far to trust it.
        optional confidence: Confidence,
        /// The publisher and the year.
        required source: String,
    }
}
