//! SMART on the structured fields of objectives: specific, measurable, achievable, relevant, time-bound.

use crate::rules;

rules! {
    objective_without_baseline,
    objective_without_kpi,
    objective_without_target,
    objective_without_due,
    objective_without_owner,
    objective_serves_no_goal,
    goal_without_objective,
    baseline_without_evidence,
    stale_baseline,
    objective_without_milestone,
    objective_without_action,
    leap_in_target,
    too_many_objectives,
    guard_is_own_kpi,
    statement_repeats_another,
}
