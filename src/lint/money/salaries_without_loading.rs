//! `salaries-without-loading`: are payroll taxes inside?

use rust_decimal::Decimal;

use super::wording::{number, sum};
use crate::lint::{Context, Sink};
use crate::numbers::pay::{gross_pay, is_on_payroll};
use crate::numbers::spend::{line_spend, plan_currency};
use crate::plan::budget::Category;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// Salaries in the budget without the step from gross pay to all-in cost.
    ///
    /// ## What it does
    ///
    /// Reports budgets with a salary line that names its roles, no `loaded`, and no line for benefits.
    ///
    /// ## Why it matters
    ///
    /// A reader can not tell whether payroll taxes and benefits are inside. They were 30.0 % of compensation in US
    /// private industry (Bureau of Labor Statistics, June 2020), that is 43 % on top of wages.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget]
    /// total = "305000 EUR/year"
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    "salaries-without-loading", group: Money, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(budget) = cx.plan.budget.get() else { return };
    if !budget.loaded.is_absent() || budget.lines.each().any(|line| line.category.copied() == Some(Category::Benefits))
    {
        return;
    }
    let (Some(team), Some(currency)) = (cx.plan.team.get(), plan_currency(cx.plan)) else { return };
    for line in budget.lines.each().filter(|line| line.category.copied() == Some(Category::Salaries)) {
        let Some(amount) = line.amount.located() else { continue };
        let mut gross = Decimal::ZERO;
        for at in line.roles.each() {
            let Some(role) = team.roles.by_id(&at.value.id).filter(|role| is_on_payroll(role)) else { return };
            let Some(pay) = gross_pay(cx.plan, role) else { return };
            gross = gross.saturating_add(pay.yearly);
        }
        let Some(planned) = line_spend(line, cx.plan).map(|spend| spend.yearly).filter(|planned| !planned.is_zero())
        else {
            continue;
        };
        if gross <= Decimal::ZERO {
            continue;
        }
        let factor = planned.checked_div(gross).unwrap_or(Decimal::MAX).round_dp(2);
        let found = out.report(
            amount.span,
            format!("line `{}` does not say whether payroll taxes and benefits are inside", line.id),
        );
        found.note(format!("{} / {} gross = {}", number(planned), sum(gross, currency), format_decimal(factor, 2)));
        if factor > Decimal::ONE && factor <= Decimal::TWO {
            found.help(format!(
                "add `loaded = {}` to `[budget]`: the line is that much above gross pay",
                factor.normalize()
            ));
        } else {
            let full = (gross.saturating_mul(Decimal::new(135, 2))).round();
            found.help(format!(
                "add `loaded = 1.35` to `[budget]`, with your own factor; the line would then be {}",
                sum(full, currency)
            ));
        }
        return;
    }
}
