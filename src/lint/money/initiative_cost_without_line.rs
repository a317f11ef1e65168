//! `initiative-cost-without-line`: work that nobody pays.

use super::wording::written;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// An initiative that costs something and is on no budget line.
    ///
    /// ## What it does
    ///
    /// Reports open initiatives with a `cost` and no `line`, in plans whose budget has lines.
    ///
    /// ## Why it matters
    ///
    /// Action plans that councils publish mark each action as funded or unfunded (Sutherland Shire Council, customer
    /// service strategy). A cost that stands only beside the initiative is unfunded, whatever was meant.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// ```
    "initiative-cost-without-line", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(budget) = cx.plan.budget.get().filter(|budget| budget.lines.has_any()) else { return };
    for initiative in
        cx.plan.initiatives.each().filter(|initiative| initiative.line.is_absent() && initiative.is_open())
    {
        let Some(cost) = initiative.cost.located().filter(|cost| !cost.value.amount.is_zero()) else { continue };
        let found = out.report(cost.span, format!("no budget line pays the {} of `{}`", cost.value, initiative.id));
        found.also(initiative.span, "has no `line`");
        let same = budget.lines.each().find(|line| line.amount.copied() == Some(cost.value));
        match same.or_else(|| budget.lines.by_id(&initiative.id)) {
            Some(line) => found.help(format!("add `line = \"{}\"`", line.id)),
            None => found.help(format!(
                "add `line = \"{}\"` and a table `[budget.lines.{}]` with `category = \"projects\"` and `amount = \"{}\"`",
                initiative.id,
                initiative.id,
                written(cost.value.amount, cost.value.currency, cost.value.every)
            )),
        };
    }
}
