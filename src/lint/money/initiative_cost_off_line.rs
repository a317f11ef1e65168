//! `initiative-cost-off-line`: work that costs more than the line that pays it.

use super::wording::{differs, months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::spend::{Spend, initiative_spend, line_spend, plan_currency, plan_months};
use crate::rule;

rule! {
    /// Initiatives that cost more than the budget line that pays them.
    ///
    /// ## What it does
    ///
    /// Adds up the cost of the initiatives with this `line` over the plan's period and reports more than 2 % above the
    /// line's amount. Dropped initiatives do not count. Lines that also carry tools are judged by `tool-cost-off-line`.
    ///
    /// ## Why it matters
    ///
    /// The line was approved; the difference was not.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.knowledge-base]
    /// category = "projects"
    /// amount = "8000 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.knowledge-base]
    /// category = "projects"
    /// amount = "12000 EUR"
    /// ```
    "initiative-cost-off-line", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(currency)) = (cx.plan.budget.get(), plan_currency(cx.plan)) else { return };
    let Some(months) = plan_months(cx.plan) else { return };
    for line in budget.lines.each() {
        let (Some(amount), Some(in_line)) = (line.amount.located(), line_spend(line, cx.plan)) else { continue };
        let works = || cx.plan.initiatives.each().filter(|work| work.line.get().is_some_and(|at| at.id == line.id));
        let has_tools = || cx.plan.tools.each().any(|tool| tool.line.get().is_some_and(|at| at.id == line.id));
        let known = works().filter_map(|work| initiative_spend(work, cx.plan)).fold(Spend::default(), Spend::plus);
        let (cost, planned) = (known.over(months), in_line.over(months));
        if cost.is_zero() || cost <= planned || !differs(cost, planned, 2) || has_tools() {
            continue;
        }
        let found = out.report(
            amount.span,
            format!(
                "the initiatives on line `{}` cost {}, {} more than the line",
                line.id,
                sum(cost, currency),
                sum(cost.saturating_sub(planned), currency)
            ),
        );
        found.label(with_period(amount.value, in_line, months));
        let mut terms = Vec::new();
        for work in works() {
            let (Some(at), Some(spend)) = (work.cost.located(), initiative_spend(work, cx.plan)) else { continue };
            if !spend.over(months).is_zero() {
                found.also(at.span, format!("`{}`: {}", work.id, with_period(at.value, spend, months)));
                terms.push(number(spend.over(months)));
            }
        }
        if terms.len() > 1 {
            found.note(format!("{} = {} in {}", terms.join(" + "), sum(cost, currency), months_text(months)));
        }
        found.help(format!(
            "write `amount = \"{}\"`, or spend {} less",
            written_like(amount.value, cost, months),
            sum(cost.saturating_sub(planned), currency)
        ));
    }
}
