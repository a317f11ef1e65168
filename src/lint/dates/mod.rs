//! Days and deadlines: order, period, today.

use crate::rules;

mod calendar;

rules! {
    period_upside_down,
    period_implausible,
    period_over,
    due_outside_period,
    due_past,
    due_after_goal,
    milestone_out_of_order,
    milestone_after_due,
    milestone_before_baseline,
    milestone_off_the_way,
    review_overdue,
    review_without_cadence,
    next_review_past,
    next_review_before_this_one,
    review_in_the_future,
    decision_in_the_future,
    measured_in_the_future,
    baseline_after_due,
    starts_after_due,
    phase_outside_initiative,
    check_before_due,
    contract_renewal_soon,
    renewal_past,
    role_starts_after_period,
    no_such_month,
}
