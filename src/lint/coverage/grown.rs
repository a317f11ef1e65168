//! When a plan has outgrown its first five minutes.
//!
//! A plan of a head, a vision, an objective or two, channels and a team is complete as it stands. Rules that ask for more than
//! these tables hold ask only once the plan itself has begun to plan work, money or risks.

use crate::plan::Plan;

/// Whether the plan has initiatives, budget lines or risks.
pub(super) fn is_grown(plan: &Plan) -> bool {
    plan.initiatives.has_any() || plan.risks.has_any() || plan.budget.get().is_some_and(|budget| budget.lines.has_any())
}
