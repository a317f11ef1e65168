//! `labour-share-implausible`: how much of the budget is people.

use rust_decimal::Decimal;

use super::wording::{months_text, number};
use crate::lint::{Context, Sink};
use crate::numbers::spend::{BudgetSpend, spend_on};
use crate::plan::budget::{Category, Overheads};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A share of labour in the budget that hardly any department has.
    ///
    /// ## What it does
    ///
    /// Divides salaries and benefits by the budget, less service partners and one-off projects. It reports less than 50
    /// %, more than 90 % with overheads inside, and more than 95 % without. The budget is the total or the sum of the
    /// lines, whichever is larger.
    ///
    /// ## Why it matters
    ///
    /// Front-line labour is two-thirds to three-quarters of what a centre costs in all, and about 90 % of its own
    /// budget when rooms, IT and telephony are paid elsewhere (Strategic Contact, study of centres with 50, 200 and 350
    /// staff, 2008). Another share mostly means that a line is missing, or that an amount has a wrong period.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.software]
    /// category = "software"
    /// amount = "3600 EUR/year"
    ///
    /// [budget.lines.telephone]
    /// category = "telephony"
    /// amount = "390000 EUR/year"
    ///
    /// [budget]
    /// total = "700000 EUR/year"
    /// loaded = 1.25
    /// overheads = "elsewhere"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.telephone]
    /// category = "telephony"
    /// amount = "3200 EUR/year"
    /// ```
    "labour-share-implausible", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let (Some(sums), Some(budget)) = (BudgetSpend::of(cx.plan), cx.plan.budget.get()) else { return };
    let over = |wanted: fn(Category) -> bool| spend_on(cx.plan, wanted).over(sums.months);
    let labour = over(Category::is_labour);
    let bought = over(|category| matches!(category, Category::Outsourcing | Category::Projects));
    let whole = sums.lines_in_period().max(sums.total_in_period().unwrap_or_default()).saturating_sub(bought);
    if labour <= Decimal::ZERO || whole <= Decimal::ZERO || !sums.is_complete {
        return;
    }
    let share = labour.saturating_mul(Decimal::ONE_HUNDRED).checked_div(whole).unwrap_or(Decimal::MAX);
    let most = if budget.overheads.copied() == Some(Overheads::Inside) { 90 } else { 95 };
    if (Decimal::from(50)..=Decimal::from(most)).contains(&share) {
        return;
    }
    let labour_lines = || {
        budget
            .lines
            .each()
            .filter(|line| line.category.copied().is_some_and(Category::is_labour) && line.paid_by.is_absent())
    };
    let Some(first) = labour_lines().next().and_then(|line| line.amount.located()) else { return };
    let shown = format!("{}%", format_decimal(share, 0));
    let (message, help) = if share < Decimal::from(50) {
        (
            format!("people are only {shown} of this budget"),
            "check the periods of the largest other lines; usual are 60 to 75 % with overheads inside, up to 90 % without",
        )
    } else if most == 90 {
        (
            format!("people are {shown} of this budget although overheads are inside"),
            "add the lines for software, telephony and rooms, or write `overheads = \"elsewhere\"`",
        )
    } else {
        (
            format!("people are {shown} of this budget"),
            "add what is missing: software, telephony, recruitment and training are hardly ever free",
        )
    };
    let found = out.report(first.span, message);
    for line in labour_lines().skip(1) {
        if let Some(span) = line.amount.span() {
            found.also(span, "labour too");
        }
    }
    match (budget.overheads.located(), budget.total.located()) {
        (Some(at), _) => found.also(at.span, format!("overheads are {}", at.value.as_str())),
        (None, Some(at)) => found.also(at.span, "the total"),
        (None, None) => found,
    };
    found
        .note(format!("{} / {} = {shown} in {}", number(labour), number(whole), months_text(sums.months)))
        .note("labour is 67 to 75 % of all costs, about 90 % of a centre's own budget (Strategic Contact, 2008)")
        .help(help);
}
