//! `[workflow]`: the states a case goes through.

use super::field::{Keyed, List};
use super::reference::{Ref, ToState};
use crate::quantity::Duration;
use crate::{choice, record};

choice! {
    /// Who acts next.
    Actor {
        /// The team.
        Us = "us",
        /// The customer.
        Customer = "customer",
        /// Somebody else: a supplier, another department.
        ThirdParty = "third-party",
        /// Nobody: the case is over.
        Nobody = "nobody",
    }
}

record! {
    /// The states a case goes through and who acts next.
    Workflow, "`[workflow]`" {
        /// How a case runs, in a paragraph.
        optional summary: String,
        /// The states, in the order a case meets them.
        optional states: Keyed<State>,
    }
}

record! {
    /// A state of a case.
    State, "a workflow state" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What it means.
        optional means: String,
        /// Who acts next.
        required acts: Actor,
        /// The states that can follow.
        optional next: List<Ref<ToState>>,
        /// How long a case may stay before it moves by itself.
        optional after: Duration,
        /// Where it then moves.
        optional moves_to: Ref<ToState>,
        /// Whether promised times stand still meanwhile.
        optional pauses_clock: bool,
    }
}
