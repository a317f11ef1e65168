//! Budget, salaries and tools: sums that must agree.

use crate::rules;

mod wording;

rules! {
    budget_lines_exceed_total,
    budget_total_unused,
    currency_mixed,
    negative_amount,
    amount_per_unit,
    recurring_cost_without_period,
    total_without_period,
    tool_cost_off_line,
    tool_cost_without_line,
    tool_without_seats,
    tool_price_implausible,
    seats_fewer_than_people,
    salaries_off_line,
    salary_line_without_roles,
    role_without_salary,
    role_on_no_line,
    salary_implausible,
    hours_implausible,
    loading_implausible,
    salaries_without_loading,
    labour_share_implausible,
    no_contingency,
    initiative_cost_without_line,
    initiative_cost_off_line,
    training_cost_off_line,
}
