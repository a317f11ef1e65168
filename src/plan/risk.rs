//! `[risks.*]` and `[assumptions.*]`: what could go wrong, and what is taken for granted.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::reference::{Ref, ToInitiative, ToOwner};
use crate::{choice, record};

choice! {
    /// What is done about a risk.
    Response {
        /// Do not do the risky thing.
        Avoid = "avoid",
        /// Make it less likely or less bad.
        Reduce = "reduce",
        /// Let somebody else carry it.
        Transfer = "transfer",
        /// Live with it.
        Accept = "accept",
    }
}

choice! {
    /// Where a risk stands.
    RiskStatus {
        /// It can still happen.
        Open = "open",
        /// It happened.
        Occurred = "occurred",
        /// It can't happen any more.
        Closed = "closed",
    }
}

record! {
    /// Something that could go wrong.
    Risk, "a risk" {
        /// What could happen, and what follows.
        required what: String,
        /// Why it could happen.
        optional cause: String,
        /// How likely, 1 (rare) to 5 (almost certain).
        optional likelihood: Decimal,
        /// How bad, 1 (minor) to 5 (critical).
        optional impact: Decimal,
        /// What is done about it.
        optional response: Response,
        /// The action, in words.
        optional action: String,
        /// The initiative that carries the action.
        optional initiative: Ref<ToInitiative>,
        /// Who watches it.
        optional owner: Ref<ToOwner>,
        /// By when the action is done.
        optional due: NaiveDate,
        /// The sign that it is happening.
        optional trigger: String,
        /// The day it is looked at again.
        optional review: NaiveDate,
        /// Where it stands; `open` if not given.
        optional status: RiskStatus,
    }
}

impl Risk {
    /// Likelihood times impact, 1 to 25.
    pub fn score(&self) -> Option<Decimal> {
        Some(self.likelihood.copied()?.saturating_mul(self.impact.copied()?))
    }

    /// Whether it can still happen.
    pub fn is_open(&self) -> bool {
        self.status.copied().unwrap_or(RiskStatus::Open) == RiskStatus::Open
    }
}

record! {
    /// Something the plan takes for granted.
    Assumption, "an assumption" {
        /// What is assumed, in words; its name if not given.
        optional what: String,
        /// The value assumed.
        required value: String,
        /// Where it comes from.
        optional source: String,
        /// The day from which it needs a fresh look.
        optional expires: NaiveDate,
        /// Who watches it.
        optional owner: Ref<ToOwner>,
    }
}
