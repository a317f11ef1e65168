//! `not-positive`: minus three agents.

use rust_decimal::Decimal;

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::quantity::format_decimal;
use crate::rule;
use crate::source::Span;

rule! {
    /// A number below zero, or zero, where only more makes sense.
    ///
    /// ## What it does
    ///
    /// Head counts, seats and the sizes of segments can't be below zero; the number of conversations at once can't be
    /// zero either. Amounts of money are left to `negative-amount`.
    ///
    /// ## Why it matters
    ///
    /// A minus sign that slipped in lowers a total, and nobody looks twice at a sum that came out lower than
    /// expected.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = -900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// ```
    "not-positive", group: Units, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let plan = cx.plan;
    for role in plan.team.get().iter().flat_map(|team| team.roles.each()) {
        at_least(Decimal::ZERO, placed(&role.headcount), "the head count", out);
    }
    for segment in plan.segments.each() {
        at_least(Decimal::ZERO, segment.size.get().map(|size| (size.value, size.span)), "the size of a segment", out);
    }
    for tool in plan.tools.each() {
        at_least(Decimal::ZERO, placed(&tool.seats), "the number of seats", out);
    }
    for channel in plan.channels.each() {
        at_least(Decimal::ONE, placed(&channel.concurrency), "the number of conversations at once", out);
    }
}

fn placed(field: &Field<Decimal>) -> Option<(Decimal, Span)> {
    field.located().map(|at| (at.value, at.span))
}

fn at_least(least: Decimal, seen: Option<(Decimal, Span)>, what: &str, out: &mut Sink<'_>) {
    let Some((number, span)) = seen.filter(|(number, _)| *number < least) else { return };
    let found = out.report(span, format!("{what} can't be {}", format_decimal(number, 2)));
    found.help(if -number >= least && !number.is_zero() {
        format!("without the minus sign it is {}", format_decimal(-number, 2))
    } else {
        format!("write {least} or more, or take the key out")
    });
}
