//! `not-positive`: minus three agents.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::plan::field::{Field, Measured};
use crate::quantity::{Money, format_decimal};
use crate::rule;
use crate::source::Span;

rule! {
    /// A number below zero, or zero, where only more makes sense.
    ///
    /// ## What it does
    ///
    /// Head counts, seats, sizes, prices, pay and costs can't be below zero; concurrency, loading, contract hours and
    /// the budget's total can't be zero either. A budget line may be negative: that is a credit.
    ///
    /// ## Why it matters
    ///
    /// A minus sign that slipped in turns a cost into a gain in every total, and nobody looks at a sum that came out
    /// lower than expected.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = -6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    "not-positive", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let plan = cx.plan;
    for role in plan.team.get().iter().flat_map(|team| team.roles.each()) {
        below_zero(number(&role.headcount), "the head count", out);
        below_zero(measured(&role.salary), "pay", out);
        not_above_zero(role.hours.located().map(|at| (at.value.hours, at.span)), "a contract", out);
    }
    for segment in plan.segments.each() {
        below_zero(segment.size.get().map(|size| (size.value, size.span)), "the size of a segment", out);
    }
    for channel in plan.channels.each() {
        not_above_zero(number(&channel.concurrency), "the number of conversations at once", out);
        below_zero(measured(&channel.cost_per_contact), "the cost of a contact", out);
    }
    for tool in plan.tools.each() {
        below_zero(number(&tool.seats), "the number of seats", out);
        below_zero(money(&tool.price), "a price", out);
    }
    if let Some(budget) = plan.budget.get() {
        not_above_zero(money(&budget.total), "the budget", out);
        not_above_zero(number(&budget.loaded), "the loading", out);
    }
    for initiative in plan.initiatives.each() {
        below_zero(money(&initiative.cost), "a cost", out);
    }
    for training in plan.training.each() {
        below_zero(money(&training.cost), "a cost", out);
    }
    for option in plan.sourcing.each().flat_map(|decision| decision.options.each()) {
        if option.body.amount < Decimal::ZERO {
            below_zero(Some((option.body.amount, option.span)), "the cost of an option", out);
        }
    }
}

type Seen = Option<(Decimal, Span)>;

fn number(field: &Field<Decimal>) -> Seen {
    field.located().map(|at| (at.value, at.span))
}

fn money(field: &Field<Money>) -> Seen {
    field.located().map(|at| (at.value.amount, at.span))
}

fn measured(field: &Field<Measured<Money>>) -> Seen {
    field.get().map(|measured| (measured.value.amount, measured.span))
}

fn below_zero(seen: Seen, what: &str, out: &mut Sink<'_>) {
    if let Some((number, span)) = seen
        && number < Decimal::ZERO
    {
        out.report(span, format!("{what} can't be {}", format_decimal(number, 2)))
            .help(format!("without the minus sign it is {}", format_decimal(-number, 2)));
    }
}

fn not_above_zero(seen: Seen, what: &str, out: &mut Sink<'_>) {
    if let Some((number, span)) = seen
        && number <= Decimal::ZERO
    {
        let found = out.report(span, format!("{what} can't be {}", format_decimal(number, 2)));
        found.help(if number.is_zero() {
            "write a number above zero, or take the key out".to_owned()
        } else {
            format!("without the minus sign it is {}", format_decimal(-number, 2))
        });
    }
}
