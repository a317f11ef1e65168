//! `tool-without-purpose`: what is it for?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A tool without a purpose.
    ///
    /// ## What it does
    ///
    /// Reports `[tools.…]` without `purpose`.
    ///
    /// ## Why it matters
    ///
    /// Names of products say nothing to whoever approves the cost, and two tools for one purpose are found only when both
    /// say it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
    /// owner = "support-manager"
    /// ```
    "tool-without-purpose", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for tool in cx.plan.tools.each().filter(|tool| tool.purpose.is_absent()) {
        out.report(tool.span, format!("nobody says what `{}` is for", tool.id))
            .help("add it in a few words: `purpose = \"tickets and telephone\"`");
    }
}
