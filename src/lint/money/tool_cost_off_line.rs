//! `tool-cost-off-line`: seats times price against the budget line.

use rust_decimal::Decimal;

use super::wording::{counted, differs, months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::{Spend, initiative_spend, line_spend, plan_currency, plan_months, tool_spend};
use crate::plan::field::Named;
use crate::plan::tool::Tool;
use crate::quantity::Basis;
use crate::rule;

rule! {
    /// Tools that cost something else than the budget line that carries them.
    ///
    /// ## What it does
    ///
    /// Adds up what the tools with this `line` cost over the plan's period, seats or `usage` times price included, and
    /// the initiatives with it, and reports a difference of more than 2 % to the line's amount.
    ///
    /// ## Why it matters
    ///
    /// Seats × price × months is the first sum a reviewer does. A seat added to the tool and not to the budget is found
    /// there, or in the invoice.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "3000 EUR/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "3600 EUR/year"
    /// ```
    "tool-cost-off-line", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(currency)) = (cx.plan.budget.get(), plan_currency(cx.plan)) else { return };
    let Some(months) = plan_months(cx.plan) else { return };
    for line in budget.lines.each() {
        let (Some(amount), Some(in_line)) = (line.amount.located(), line_spend(line, cx.plan)) else { continue };
        let tools = || cx.plan.tools.each().filter(|tool| tool.line.get().is_some_and(|at| at.id == line.id));
        let works = || {
            let all = cx.plan.initiatives.each();
            all.filter(|work| !work.cost.is_absent() && work.line.get().is_some_and(|at| at.id == line.id))
        };
        if tools().next().is_none() {
            continue;
        }
        let mut known = Spend::default();
        let mut is_complete = true;
        let costs = tools().map(|tool| tool_spend(tool, cx.plan));
        for cost in costs.chain(works().map(|work| initiative_spend(work, cx.plan))) {
            match cost {
                Some(cost) => known = known.plus(cost),
                None => is_complete = false,
            }
        }
        let (cost, planned) = (known.over(months), in_line.over(months));
        // With a price by use the sum is a lower bound, so only a line that is too small can be told.
        if !differs(cost, planned, 2) || (!is_complete && cost <= planned) {
            continue;
        }
        let more = if cost > planned { "more" } else { "less" };
        let found = out.report(
            amount.span,
            format!(
                "the tools on line `{}` cost {}, {} {more} than the line",
                line.id,
                sum(cost, currency),
                sum(cost.saturating_sub(planned).abs(), currency)
            ),
        );
        found.label(with_period(amount.value, in_line, months));
        for tool in tools() {
            let Some(price) = tool.price.located() else { continue };
            found.also(price.span, format!("{}", price.value));
            if let Some(seats) = tool.seats.located() {
                found.also(seats.span, counted(seats.value, "seat", "seats"));
            }
            if let Some(usage) = tool.usage.get() {
                found.also(usage.span, format!("{} billed", usage.value));
            }
            if let Some(spend) = tool_spend(tool, cx.plan) {
                found.note(arithmetic(tool, spend, months));
            }
        }
        for work in works() {
            if let Some(cost) = work.cost.located() {
                found.also(cost.span, format!("{}", cost.value));
            }
        }
        let written = written_like(amount.value, cost, months);
        found.help(if cost > planned {
            format!("write `amount = \"{written}\"`, or pay less for the tools")
        } else {
            format!("write `amount = \"{written}\"`, or add the tools that the rest is for")
        });
    }
}

/// `6 × 50 EUR × 12 = 3,600 EUR`, or the price alone where nothing is multiplied.
fn arithmetic(tool: &Named<Tool>, spend: Spend, months: Decimal) -> String {
    let Some(price) = tool.price.get() else { return String::new() };
    let mut factors = Vec::new();
    if let (Some(seats), Some(Basis::Seat | Basis::Person)) = (tool.seats.copied(), price.basis) {
        factors.push(counted(seats, "seat", "seats"));
    }
    factors.push(sum(price.amount, price.currency));
    if let (Some(usage), Some(Basis::Contact | Basis::Resolution | Basis::AgentHour)) = (tool.usage.get(), price.basis)
    {
        factors.push(format!("{} a month", number(usage.low.per_month())));
        factors.push(counted(months, "month", "months"));
    }
    if let Some(every) = price.every {
        let times = every.per_year().saturating_mul(months) / Decimal::from(12);
        let plural = if times == Decimal::ONE { "" } else { "s" };
        factors.push(format!("{} {}{plural}", number(times), every.as_str()));
    }
    let total = sum(spend.over(months), price.currency);
    if factors.len() == 1 {
        return format!("`{}`: {total} in {}", tool.id, months_text(months));
    }
    format!("`{}`: {} = {total}", tool.id, factors.join(" × "))
}
