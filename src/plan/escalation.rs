//! `[severities.*]` and `[escalations.*]`: how bad it is, and who is called when.

use super::field::List;
use super::reference::{Ref, ToOwner, ToSeverity};
use crate::quantity::{Duration, Hours};
use crate::record;

record! {
    /// How bad a case can be. The worst stands first in the file.
    Severity, "a severity" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What makes a case this bad.
        required means: String,
        /// An example that everybody understands.
        optional example: String,
        /// Who decides that it is this bad.
        optional set_by: String,
        /// The time until the first reply of a person.
        optional first_response: Duration,
        /// The longest silence while the case is open.
        optional update_every: Duration,
        /// The time until it is settled.
        optional resolve: Duration,
        /// When these clocks run; `24/7` for round the clock, the channel's hours if not given.
        optional hours: Hours,
    }
}

record! {
    /// A ladder: who is told after how long. Its name is a severity, or a topic such as `legal` with a `trigger`.
    Escalation, "an escalation" {
        /// The severity it is for, where its name is not that severity's.
        optional severity: Ref<ToSeverity>,
        /// What starts it, where it is not a severity: a legal threat, a privacy request, abuse.
        optional trigger: String,
        /// The steps, first to last.
        required levels: List<Step>,
        /// What the customer is told.
        optional message: String,
        /// Who is called when the last step does not answer.
        optional fallback: Ref<ToOwner>,
    }
}

record! {
    /// One step of a ladder.
    Step, "a step of an escalation" {
        /// Who is told.
        required to: Ref<ToOwner>,
        /// How long after the case began, unless it is settled before.
        required within: Duration,
        /// How they are reached.
        optional by: String,
    }
}
