//! `loading-implausible`: from gross pay to all-in cost.

use rust_decimal::Decimal;

use super::wording::number;
use crate::lint::{Context, Sink};
use crate::plan::budget::Category;
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A loading that no payroll has.
    ///
    /// ## What it does
    ///
    /// Reports `loaded` of 1 or less and above 2. Exactly 1 passes where benefits have a line of their own.
    ///
    /// ## Why it matters
    ///
    /// Pay is never all that people cost. In US private industry benefits were 30.0 % of compensation (Bureau of Labor
    /// Statistics, June 2020), which is 43 % on top of wages: 30.0 / 70.0. A factor such as 0.35 or 35 is the share
    /// itself, not the factor.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget]
    /// total = "305000 EUR/year"
    /// loaded = 0.25
    /// overheads = "elsewhere"
    ///
    /// [budget.lines.salaries]
    /// category = "salaries"
    /// amount = "53000 EUR/year"
    /// roles = ["agent", "support-manager"]
    ///
    /// [budget.lines.outsourced-phone]
    /// category = "outsourcing"
    /// amount = "210000 EUR/year"
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
    "loading-implausible", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(budget) = cx.plan.budget.get() else { return };
    let Some(loaded) = budget.loaded.located() else { return };
    let factor = loaded.value;
    let own_benefits = || budget.lines.each().any(|line| line.category.copied() == Some(Category::Benefits));
    if factor > Decimal::ONE && factor <= Decimal::TWO || factor == Decimal::ONE && own_benefits() {
        return;
    }
    let cost = number(factor.saturating_mul(Decimal::ONE_HUNDRED));
    let found = out
        .report(loaded.span, format!("a loading of {} makes 100 of pay cost {cost} all in", format_decimal(factor, 3)));
    found.note("benefits and payroll taxes add about 20 to 45 % to wages; US private industry: 43 % (Bureau of Labor Statistics, June 2020: 30.0 % of compensation)");
    let meant = if factor > Decimal::ZERO && factor < Decimal::ONE {
        Some(Decimal::ONE + factor)
    } else if factor >= Decimal::from(10) && factor <= Decimal::ONE_HUNDRED {
        Some(Decimal::ONE + factor / Decimal::ONE_HUNDRED)
    } else {
        None
    };
    found.help(match meant {
        Some(meant) => format!("write `loaded = {}` if {} is what comes on top", meant.normalize(), share(meant)),
        None => "write the factor from gross pay to all-in cost, such as `loaded = 1.35`".to_owned(),
    });
}

fn share(factor: Decimal) -> String {
    format!("{}%", format_decimal((factor - Decimal::ONE) * Decimal::ONE_HUNDRED, 1))
}
