//! `implausible-shrinkage`: people who are never ill.

use rust_decimal::Decimal;

use super::shares::each_shrinkage;
use crate::lint::{Context, Sink};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A shrinkage below 15% or above 50%.
    ///
    /// ## What it does
    ///
    /// Looks at `shrinkage` of the team and of each role.
    ///
    /// ## Why it matters
    ///
    /// Leave, sickness, breaks, training and meetings take 25 to 35% of paid time, 30 to 35% on average (GoTo); one
    /// centre that planned 25 to 28% had 28 to 32% (SWPP, 2014). Five weeks of leave and ten public holidays alone
    /// are 13%. With too low a value the roster is short from the first day.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "8%"
    /// max_occupancy = "85%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "85%"
    /// ```
    "implausible-shrinkage", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_shrinkage(cx, |shrinkage, span| {
        let number = shrinkage.0;
        let low = number < Decimal::from(15);
        if number < Decimal::ZERO || number > Decimal::ONE_HUNDRED || !low && number <= Decimal::from(50) {
            return;
        }
        let message =
            format!("shrinkage of {shrinkage} is {} than any centre reports", if low { "lower" } else { "higher" });
        let found = out.report(span, message);
        found.note("25-35% is usual (GoTo; SWPP 2014: 25-28% planned, 28-32% found)");
        let seats = Decimal::TEN;
        let people = |share: Decimal| format_decimal(seats / (Decimal::ONE - share / Decimal::ONE_HUNDRED), 1);
        if low {
            found.note(format!(
                "ten seats need 10 ÷ (1 − {shrinkage}) = {} people; with 30% it is {}",
                people(number),
                people(Decimal::from(30))
            ));
        }
        found.help(if number > Decimal::ZERO && number < Decimal::ONE {
            format!("write `shrinkage = \"{}%\"` if a fraction was meant", (number * Decimal::ONE_HUNDRED).normalize())
        } else {
            "write `shrinkage = \"30%\"` until you have measured your own".to_owned()
        });
    });
}
