//! `occupancy-under-pressure`: fine for a week.

use rust_decimal::Decimal;

use super::shares::each_occupancy;
use crate::lint::{Context, Sink};
use crate::quantity::format_decimal;
use crate::rule;

rule! {
    /// A highest occupancy above 85% and up to 90%.
    ///
    /// ## What it does
    ///
    /// Looks at `max_occupancy` of the team and of each role. Above 90%, `occupancy-too-high` takes over.
    ///
    /// ## Why it matters
    ///
    /// Call Centre Helper advises never to plan above 85%, which is 51 minutes of every hour. Up to 90% works for a
    /// peak of some days (Turnella). Teams that only answer e-mail may go that far: their work waits without a
    /// customer on the line.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "88%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team]
    /// shrinkage = "30%"
    /// max_occupancy = "85%"
    /// ```
    "occupancy-under-pressure", group: Units, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    each_occupancy(cx, |occupancy, span| {
        let number = occupancy.0;
        if number <= Decimal::from(85) || number > Decimal::from(90) {
            return;
        }
        let message = format!("people may be busy {occupancy} of their time, which is for short peaks");
        let found = out.report(span, message);
        found.note("85% is the most to plan with (Call Centre Helper); 85-90% is pressure (Turnella)");
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
