//! `[initiatives.*]` and `[improvements.*]`: the work that moves the numbers.

use chrono::NaiveDate;

use super::field::List;
use super::reference::{Ref, ToBudgetLine, ToInitiative, ToKpi, ToObjective, ToOwner};
use crate::quantity::Money;
use crate::{choice, record};

choice! {
    /// Where a piece of work stands.
    Status {
        /// Not begun.
        Planned = "planned",
        /// Begun.
        Running = "running",
        /// Finished.
        Done = "done",
        /// Stopped for now.
        Paused = "paused",
        /// Given up.
        Dropped = "dropped",
    }
}

impl Status {
    /// Whether it still has work ahead.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Running | Self::Paused)
    }
}

record! {
    /// A piece of work with a beginning, an end and an owner.
    Initiative, "an initiative" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What is done.
        optional what: String,
        /// What exists when it is finished.
        optional deliverable: String,
        /// The first day.
        optional start: NaiveDate,
        /// The last day.
        optional due: NaiveDate,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
        /// The KPIs it moves.
        optional moves: List<Ref<ToKpi>>,
        /// The objectives it serves.
        optional serves: List<Ref<ToObjective>>,
        /// What must be finished before it begins.
        optional after: List<Ref<ToInitiative>>,
        /// Its phases, in order.
        optional phases: List<Phase>,
        /// What it costs.
        optional cost: Money,
        /// The budget line that pays it.
        optional line: Ref<ToBudgetLine>,
        /// Where it stands; `planned` if not given.
        optional status: Status,
    }
}

impl Initiative {
    /// Whether it still has work ahead.
    pub fn is_open(&self) -> bool {
        self.status.copied().unwrap_or(Status::Planned).is_open()
    }
}

record! {
    /// A part of an initiative.
    Phase, "a phase" {
        /// What it is called.
        required name: String,
        /// The first day.
        required start: NaiveDate,
        /// The last day.
        required due: NaiveDate,
    }
}

record! {
    /// A smaller improvement.
    Improvement, "an improvement" {
        /// What was found.
        required finding: String,
        /// What is done about it.
        required action: String,
        /// Who does it.
        optional owner: Ref<ToOwner>,
        /// By when.
        optional due: NaiveDate,
        /// What should be better afterwards.
        optional expected: String,
        /// The day somebody looks whether it is.
        optional check_on: NaiveDate,
        /// Where it stands; `planned` if not given.
        optional status: Status,
    }
}

impl Improvement {
    /// Whether it still has work ahead.
    pub fn is_open(&self) -> bool {
        self.status.copied().unwrap_or(Status::Planned).is_open()
    }
}
