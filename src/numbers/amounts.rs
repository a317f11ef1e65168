//! Every amount of money in a plan, wherever it stands.

use crate::plan::Plan;
use crate::quantity::Money;
use crate::source::Span;

/// Calls `visit` with each amount and its place, table by table. Options of a sourcing decision are placed at their name.
pub fn each_amount(plan: &Plan, mut visit: impl FnMut(Span, Money)) {
    for channel in plan.channels.each() {
        if let Some(cost) = channel.cost_per_contact.located() {
            visit(cost.span, cost.value.value);
        }
    }
    if let Some(team) = plan.team.get() {
        for salary in team.roles.each().filter_map(|role| role.salary.located()) {
            visit(salary.span, salary.value.value);
        }
    }
    for price in plan.tools.each().filter_map(|tool| tool.price.located()) {
        visit(price.span, price.value);
    }
    if let Some(budget) = plan.budget.get() {
        let lines = budget.lines.each().filter_map(|line| line.amount.located());
        for at in budget.total.located().into_iter().chain(lines) {
            visit(at.span, at.value);
        }
    }
    for cost in plan.initiatives.each().filter_map(|initiative| initiative.cost.located()) {
        visit(cost.span, cost.value);
    }
    for sourcing in plan.sourcing.each() {
        for option in sourcing.options.each() {
            visit(option.id_span, option.body);
        }
    }
    for cost in plan.training.each().filter_map(|course| course.cost.located()) {
        visit(cost.span, cost.value);
    }
}
