//! `tool-without-owner`: who cancels it?

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A paid tool that nobody answers for.
    ///
    /// ## What it does
    ///
    /// Reports tools that cost money or renew on a day and have no `owner`.
    ///
    /// ## Why it matters
    ///
    /// Contracts renew by themselves. Somebody has to know the day, count the seats and say no.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [tools.helpdesk]
    /// name = "Help desk"
    /// purpose = "tickets and telephone"
    /// seats = 6
    /// price = "50 EUR/seat/month"
    /// renews = 2027-06-01
    /// line = "software"
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
    "tool-without-owner", group: Coverage, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for tool in cx.plan.tools.each().filter(|tool| tool.owner.is_absent()) {
        let Some(contract) = tool.renews.span().or(tool.price.span()) else { continue };
        out.report(tool.span, format!("nobody answers for `{}`", tool.id))
            .also(contract, "somebody has to decide on this")
            .help("name who counts its seats and ends its contract, such as `owner = \"support-manager\"`");
    }
}
