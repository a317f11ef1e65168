//! `role-on-no-line`: people whom no budget line pays.

use super::wording::sum;
use crate::lint::{Context, Sink};
use crate::numbers::pay::loaded_pay;
use crate::numbers::spend::plan_currency;
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// A role with a salary that no budget line pays.
    ///
    /// ## What it does
    ///
    /// Once a salary line names its roles, reports roles with a salary that are on none. It stays silent while there is
    /// a salary line without roles, which may pay them.
    ///
    /// ## Why it matters
    ///
    /// The role was added to the team and not to the budget; its whole cost is missing there.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "200000 EUR/year"
    /// roles = ["agent"]
    ///
    /// [budget]
    /// total = "240000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "265000 EUR/year"
    /// roles = ["agent", "support-manager"]
    /// ```
    "role-on-no-line", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(team)) = (cx.plan.budget.get(), cx.plan.team.get()) else { return };
    let salaries = || budget.lines.each().filter(|line| line.category.copied() == Some(Category::Salaries));
    let Some(example) = salaries().next() else { return };
    if salaries().any(|line| !line.roles.has_any()) {
        return;
    }
    for role in team.roles.each() {
        let Some(salary) = role.salary.located() else { continue };
        let named = budget.lines.each().any(|line| line.roles.each().any(|at| at.value.id == role.id));
        if named || salary.value.amount.is_zero() {
            continue;
        }
        let found = out.report(salary.span, format!("no budget line pays role `{}`", role.id));
        if let Some(roles) = example.roles.span() {
            found.also(roles, "the roles that are paid");
        }
        if let (Some(cost), Some(currency)) = (loaded_pay(cx.plan, role), plan_currency(cx.plan)) {
            found.note(format!("it costs {} a year, all in", sum(cost.yearly, currency)));
        }
        found.help(format!("add `\"{}\"` to `roles` of line `{}` and raise its amount", role.id, example.id));
    }
}
