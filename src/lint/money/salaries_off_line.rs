//! `salaries-off-line`: heads times salary times loading against the budget line.

use rust_decimal::Decimal;

use super::wording::{counted, months_text, number, sum, with_period, written_like};
use crate::lint::{Context, Sink};
use crate::numbers::pay::{gross_pay, loaded_pay, loading, months_present, yearly_pay};
use crate::numbers::spend::{line_spend, plan_currency, plan_months};
use crate::plan::budget::{Budget, Category, Line};
use crate::plan::field::Named;
use crate::plan::team::Role;
use crate::quantity::{Currency, format_decimal};
use crate::rule;

rule! {
    /// A salary line that does not fit the people it pays.
    ///
    /// ## What it does
    ///
    /// For each line with `roles`, multiplies head count, salary and the budget's `loaded`, adds the roles up over the
    /// plan's period and reports a difference of more than 5 %. A role that starts during the period may be counted
    /// from its first day or in full. Where benefits have a line of their own, the line may also carry gross pay alone;
    /// without `loaded`, anything from gross pay to twice of it passes.
    ///
    /// ## Why it matters
    ///
    /// Labour is two-thirds to three-quarters of what a service centre costs (Strategic Contact, 2008), so an error
    /// here outweighs all others. It creeps in when people are added in one place only.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "245000 EUR/year"
    /// roles = ["agent", "support-manager"]
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
    "salaries-off-line", group: Money, level: Warning, since: "0.1.0", check
}

/// How far the two may lie apart, as a share of the expected sum; a convention of this program.
const TOLERANCE: Decimal = Decimal::from_parts(5, 0, 0, false, 2);

/// What the people of a line cost at least and at most over the plan's period, and the sum to write.
struct Cost {
    least: Decimal,
    most: Decimal,
    full: Decimal,
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(budget), Some(currency)) = (cx.plan.budget.get(), plan_currency(cx.plan)) else { return };
    let Some(months) = plan_months(cx.plan) else { return };
    for line in budget.lines.each() {
        let (Some(amount), Some(spend)) = (line.amount.located(), line_spend(line, cx.plan)) else { continue };
        if !line.roles.has_any() || line.category.copied().is_none_or(|category| category == Category::Benefits) {
            continue;
        }
        let Some(cost) = cost_of(cx, budget, line) else { continue };
        let planned = spend.over(months);
        let (low, high) = (cost.least * (Decimal::ONE - TOLERANCE), cost.most * (Decimal::ONE + TOLERANCE));
        if (low..=high).contains(&planned) {
            continue;
        }
        let more = if cost.full > planned { "more" } else { "less" };
        let found = out.report(
            amount.span,
            format!(
                "the people on line `{}` cost {}, {} {more} than the line",
                line.id,
                sum(cost.full, currency),
                sum(cost.full.saturating_sub(planned).abs(), currency)
            ),
        );
        found.label(with_period(amount.value, spend, months));
        for role in roles_of(cx, line) {
            let (Some(heads), Some(salary)) = (role.headcount.located(), role.salary.located()) else { continue };
            found.also(heads.span, counted(heads.value, "person", "people"));
            found.also(salary.span, format!("{}", salary.value.value));
            found.note(arithmetic(cx, role, heads.value, currency));
        }
        if let Some(loaded) = budget.loaded.located() {
            found.also(loaded.span, format!("pay × {}", format_decimal(loaded.value, 3)));
        }
        if months != Decimal::from(12) {
            found.note(format!("the plan runs for {}: {} in all", months_text(months), sum(cost.full, currency)));
        }
        found.help(format!(
            "write `amount = \"{}\"`, or correct the head count or the salaries",
            written_like(amount.value, cost.full, months)
        ));
    }
}

fn roles_of<'a>(cx: &Context<'a>, line: &'a Named<Line>) -> impl Iterator<Item = &'a Named<Role>> {
    let team = cx.plan.team.get();
    line.roles.each().filter_map(move |at| team?.roles.by_id(&at.value.id))
}

/// `None` if a role of the line is not in the plan or lacks a salary or head count: other rules speak of that.
fn cost_of(cx: &Context<'_>, budget: &Budget, line: &Named<Line>) -> Option<Cost> {
    let months = plan_months(cx.plan)?;
    let team = cx.plan.team.get()?;
    let own_benefits = budget.lines.each().any(|line| line.category.copied() == Some(Category::Benefits));
    let may_be_gross = own_benefits || budget.loaded.is_absent();
    let mut cost = Cost { least: Decimal::ZERO, most: Decimal::ZERO, full: Decimal::ZERO };
    for at in line.roles.each() {
        let role = team.roles.by_id(&at.value.id)?;
        let (gross, loaded) = (gross_pay(cx.plan, role)?, loaded_pay(cx.plan, role)?);
        let least = if may_be_gross { gross } else { loaded };
        let most = if budget.loaded.is_absent() { gross.times(Decimal::TWO) } else { loaded };
        cost.least = cost.least.saturating_add(least.over(months_present(cx.plan, role)?));
        cost.most = cost.most.saturating_add(most.over(months));
        cost.full = cost.full.saturating_add(loaded.over(months));
    }
    // Far beyond any money there is; comparing needs room for the tolerance.
    (cost.most < Decimal::MAX / Decimal::TWO).then_some(cost)
}

/// `` `agent`: 5 × 32,000 × 1.25 = 200,000 EUR a year ``.
fn arithmetic(cx: &Context<'_>, role: &Named<Role>, heads: Decimal, currency: Currency) -> String {
    let pay = yearly_pay(role).map(|pay| pay.amount).unwrap_or_default();
    let total = loaded_pay(cx.plan, role).map(|spend| spend.yearly).unwrap_or_default();
    let factor = loading(cx.plan, role);
    let times = if factor == Decimal::ONE { String::new() } else { format!(" × {}", format_decimal(factor, 3)) };
    format!("`{}`: {} × {}{times} = {} a year", role.id, format_decimal(heads, 2), number(pay), sum(total, currency))
}
