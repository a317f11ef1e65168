//! `tool-without-seats`: a price that meets no count.

use crate::lint::{Context, Sink};
use crate::numbers::spend::headcount;
use crate::quantity::Basis;
use crate::rule;

rule! {
    /// A tool priced per seat that does not say how many seats.
    ///
    /// ## What it does
    ///
    /// Reports tools with a price per seat and no `seats`.
    ///
    /// ## Why it matters
    ///
    /// Without the number of seats the tool is in no sum, and nobody notices when the team grows past its licences.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.quality-desk]
    /// name = "Quality desk"
    /// purpose = "reading a sample of answers together"
    /// price = "20 EUR/seat/month"
    /// renews = 2027-06-01
    /// owner = "support-manager"
    /// line = "training"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.quality-desk]
    /// name = "Quality desk"
    /// purpose = "reading a sample of answers together"
    /// seats = 2
    /// price = "250 EUR/seat/month"
    /// renews = 2027-06-01
    /// owner = "support-manager"
    /// line = "training"
    /// ```
    "tool-without-seats", group: Money, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for tool in cx.plan.tools.each() {
        let Some(price) = tool.price.located() else { continue };
        if price.value.basis != Some(Basis::Seat) || !tool.seats.is_absent() {
            continue;
        }
        let found = out.report(price.span, format!("{} says nothing until the number of seats is known", price.value));
        found.also(tool.span, format!("`{}` has no `seats`", tool.id));
        match headcount(cx.plan) {
            Some(heads) => found
                .help(format!("add `seats = {}`, one for everybody in the team, or fewer", heads.ceil().normalize())),
            None => found.help("add `seats = 8`, with your own number"),
        };
    }
}
