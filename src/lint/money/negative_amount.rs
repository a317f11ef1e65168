//! `negative-amount`: costs below zero.

use crate::lint::{Context, Sink};
use crate::numbers::amounts::each_amount;
use crate::quantity::Money;
use crate::rule;

rule! {
    /// An amount of money below zero.
    ///
    /// ## What it does
    ///
    /// Reports negative prices, salaries, costs and budget lines.
    ///
    /// ## Why it matters
    ///
    /// Every amount in a plan is a cost. A saving entered as a negative line hides how much is really spent, and who
    /// has to find it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [budget.lines.training]
    /// category = "training"
    /// amount = "-1000 EUR/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [budget.lines.training]
    /// category = "training"
    /// amount = "6000 EUR/year"
    /// ```
    "negative-amount", group: Money, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_amount(cx.plan, |span, money| {
        if money.amount.is_sign_negative() && !money.amount.is_zero() {
            let positive = Money { amount: -money.amount, ..money };
            out.report(span, format!("{money} is below zero"))
                .help(format!("write what it costs, such as {positive}; take a saving off the line that gets smaller"));
        }
    });
}
