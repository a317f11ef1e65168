//! `[objectives.*]`: what the department promises to change.

use chrono::NaiveDate;

use super::field::{List, Measured};
use super::reference::{Ref, ToChannel, ToGoal, ToKpi, ToOwner, ToSegment};
use crate::quantity::{Estimate, KpiValue};
use crate::record;

record! {
    /// One change the department promises, with the number that proves it.
    Objective, "an objective" {
        /// The promise in a sentence: what changes, from where to where, by when.
        required statement: String,
        /// The number that shows it.
        optional kpi: Ref<ToKpi>,
        /// Where that number stands today.
        optional baseline: Measured<KpiValue>,
        /// Where it shall stand; a range such as `"80%..85%"` if any value inside is fine.
        optional target: Measured<Estimate<KpiValue>>,
        /// The day the target must be reached.
        optional due: NaiveDate,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
        /// The business goals it serves.
        optional serves: List<Ref<ToGoal>>,
        /// The channels it is about; all if not given.
        optional channels: List<Ref<ToChannel>>,
        /// The segments it is about; all if not given.
        optional segments: List<Ref<ToSegment>>,
        /// The KPIs that must not get worse on the way.
        optional guards: List<Ref<ToKpi>>,
        /// Values to be reached on the way.
        optional milestones: List<Milestone>,
        /// How it will be done, one line each.
        optional tactics: List<String>,
    }
}

record! {
    /// A value to be reached on the way to a target.
    Milestone, "a milestone" {
        /// The day.
        required on: NaiveDate,
        /// The value on that day.
        required target: KpiValue,
    }
}
