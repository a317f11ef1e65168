//! Severities, escalation ladders and workflow: times that fall, steps that rise, and a way out.

use crate::rules;

mod ladders;
mod states;

rules! {
    severity_times_not_falling,
    severity_without_first_response,
    response_after_resolve,
    severity_without_escalation,
    severity_with_two_ladders,
    severity_hours_uncovered,
    out_of_hours_without_rota,
    on_call_rota_too_small,
    too_many_severities,
    escalation_for_unknown_severity,
    escalation_times_not_rising,
    escalation_loop,
    escalation_dead_end,
    first_step_after_response,
    escalation_slower_than_resolve,
    no_legal_or_privacy_route,
    workflow_dead_end,
    workflow_unreachable_state,
    workflow_loop_without_exit,
    workflow_after_without_target,
    pending_without_timeout,
}
