//! `tool-cost-without-line`: a licence that nobody pays.

use super::wording::sum;
use crate::lint::{Context, Sink};
use crate::numbers::spend::{plan_months, tool_spend};
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// A tool with a price that is on no budget line.
    ///
    /// ## What it does
    ///
    /// Reports tools with a `price` and no `line`, in plans whose budget has lines.
    ///
    /// ## Why it matters
    ///
    /// With the line named, seats × price is checked against the budget each time a seat is added. Without it the tool
    /// may be in no sum at all, or be carried by another department, which the plan should then say.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.quality-desk]
    /// name = "Quality desk"
    /// purpose = "reading a sample of answers together"
    /// seats = 2
    /// price = "20 EUR/seat/month"
    /// renews = 2027-06-01
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.quality-desk]
    /// name = "Quality desk"
    /// purpose = "reading a sample of answers together"
    /// seats = 2
    /// price = "20 EUR/seat/month"
    /// renews = 2027-06-01
    /// owner = "support-manager"
    /// line = "software"
    ///
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "4080 EUR/year"
    /// ```
    "tool-cost-without-line", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(budget) = cx.plan.budget.get().filter(|budget| budget.lines.has_any()) else { return };
    for tool in cx.plan.tools.each().filter(|tool| tool.line.is_absent()) {
        let Some(price) = tool.price.located().filter(|price| !price.value.amount.is_zero()) else { continue };
        let found = out.report(price.span, format!("no budget line pays `{}`", tool.id));
        if let (Some(spend), Some(months)) = (tool_spend(tool, cx.plan), plan_months(cx.plan)) {
            found.note(format!("it costs {} in the plan's period", sum(spend.over(months), price.value.currency)));
        }
        let line = budget.lines.each().find(|line| line.category.copied() == Some(Category::Software));
        found.help(match line {
            Some(line) => format!("add `line = \"{}\"`, and its cost to that line", line.id),
            None => "add a line with `category = \"software\"`, and `line` with its name here".to_owned(),
        });
    }
}
