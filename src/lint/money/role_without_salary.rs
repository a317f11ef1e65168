//! `role-without-salary`: people whose cost nobody knows.

use crate::lint::{Context, Sink};
use crate::numbers::pay::is_on_payroll;
use crate::rule;

rule! {
    /// A role on the payroll without a salary, in a plan with a budget.
    ///
    /// ## What it does
    ///
    /// Reports roles that are employees, part-time or students and have no `salary`, once the plan has budget lines.
    ///
    /// ## Why it matters
    ///
    /// Labour is the largest part of the budget, and a line can only be checked against the people it pays when all of
    /// them have a salary. A mean over the role is enough; nobody's own pay belongs in a plan.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// reports_to = "managing-director"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// reports_to = "managing-director"
    /// ```
    "role-without-salary", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(team)) = (cx.plan.budget.get(), cx.plan.team.get()) else { return };
    if !budget.lines.has_any() {
        return;
    }
    for role in team.roles.each().filter(|role| role.salary.is_absent() && is_on_payroll(role)) {
        let found = out.report(role.span, format!("role `{}` has no salary", role.id));
        let line = budget
            .lines
            .each()
            .find_map(|line| line.roles.each().find(|at| at.value.id == role.id).map(|at| (at.span, line.id.as_str())));
        if let Some((span, line)) = line {
            found.also(span, format!("line `{line}` pays it"));
        }
        let currency = crate::numbers::spend::plan_currency(cx.plan).map_or("EUR", |currency| currency.code());
        found.help(format!(
            "add the mean gross pay of one person, such as `salary = \"38000 {currency}/year\"`; for unpaid people `employment = \"volunteer\"`"
        ));
    }
}
