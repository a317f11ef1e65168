//! `salary-line-without-roles`: pay that can't be checked.

use crate::lint::{Context, Sink};
use crate::plan::budget::Category;
use crate::rule;

rule! {
    /// A salary line that does not say whom it pays.
    ///
    /// ## What it does
    ///
    /// Reports lines of category `salaries` without `roles`, in plans whose roles have salaries.
    ///
    /// ## Why it matters
    ///
    /// With the roles named, the line is checked against head count and salary each time somebody is added. Without
    /// them the largest sum of the plan is a number from somewhere.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "265000 EUR/year"
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
    "salary-line-without-roles", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(team)) = (cx.plan.budget.get(), cx.plan.team.get()) else { return };
    for line in budget.lines.each() {
        if line.category.copied() != Some(Category::Salaries) || !line.roles.is_absent() || !line.paid_by.is_absent() {
            continue;
        }
        let taken = |id: &str| budget.lines.each().any(|other| other.roles.each().any(|at| at.value.id == id));
        let free = || team.roles.each().filter(|role| role.salary.is_set() && !taken(&role.id));
        if free().next().is_none() {
            continue;
        }
        let roles: Vec<String> = free().map(|role| format!("\"{}\"", role.id)).collect();
        out.report(line.span, format!("line `{}` does not say which roles it pays", line.id))
            .help(format!("add `roles = [{}]`", roles.join(", ")));
    }
}
