//! `occupancy-too-high`: nobody stands this for long.

use rust_decimal::Decimal;

use super::shares::each_occupancy;
use crate::lint::{Context, Sink};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A highest occupancy above 90%.
    ///
    /// ## What it does
    ///
    /// Looks at `max_occupancy` of the team and of each role.
    ///
    /// ## Why it matters
    ///
    /// Above 90% handle times rise, people burn out and leave (Turnella; WFM Labs puts the trouble above 87 to 90%).
    /// Customers feel it first: the queue grows without bound as occupancy comes near 100%.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "94%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "85%"
    /// ```
    "occupancy-too-high", group: Units, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_occupancy(cx, |occupancy, span| {
        let number = occupancy.0;
        if number <= Decimal::from(90) || number > Decimal::from(100) {
            return;
        }
        let message = format!("people may be busy {occupancy} of their time, more than they stand for long");
        let found = out.report(span, message);
        found.note("85% is the most to plan with (Call Centre Helper); above 90% people burn out (Turnella)");
        let waiting = |percent: Decimal| percent / (Decimal::ONE_HUNDRED - percent);
        if number < Decimal::ONE_HUNDRED {
            found.note(format!(
                "waiting grows with occupancy ÷ (1 − occupancy): {} at {occupancy}, 5.7 at 85%",
                format_decimal(waiting(number), 1)
            ));
        }
        found.help("write `max_occupancy = \"85%\"`, or less where the work is hard on people");
    });
}
