//! Sourcing decisions, risks and assumptions.

mod score;
mod top;

use crate::rules;

rules! {
    weights_not_100,
    score_missing,
    score_out_of_range,
    score_for_unknown_option,
    score_for_unknown_criterion,
    single_option,
    options_not_comparable,
    decision_not_an_option,
    decision_against_score,
    decision_too_close,
    decision_without_date,
    decision_without_decider,
    decision_without_review,
    sourcing_review_overdue,
    contract_without_kpis,
    contract_without_exit,
    risk_scale,
    risk_without_rating,
    risk_without_response,
    top_risk_without_owner,
    top_risk_without_action,
    risk_response_without_action,
    risk_mitigation_is_monitoring,
    risk_without_trigger,
    accepted_top_risk,
    risk_review_overdue,
    assumption_expired,
    assumption_without_source,
    assumption_without_expiry,
}
