//! `nobody-works-channel`: a channel that rings in an empty room.

use crate::lint::{Context, Sink};
use crate::plan::channel::ChannelStatus;
use crate::rule;

rule! {
    /// A channel that people must answer and that no role works.
    ///
    /// ## What it does
    ///
    /// Once any role names the channels it `works`, reports open channels of a kind that people answer and that no role names. Channels that are
    /// only planned or closing are left out.
    ///
    /// ## Why it matters
    ///
    /// A channel is not open because it is on the website but because somebody answers. A partner who answers is a role too, with
    /// `employment = "partner"`.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.agent]
    /// name = "Agent"
    /// headcount = 5
    /// hours = "38/week"
    /// salary = "32000 EUR/year"
    /// works = ["phone", "email"]
    /// shift = "Mo-Fr 09:00-17:00"
    /// reports_to = "support-manager"
    /// training = "24 hours/year"
    /// ```
    "nobody-works-channel", group: Promises, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    let Some(somebody) = team.roles.each().find(|role| role.works.has_any()) else { return };
    if team.roles.each().any(|role| !role.works.is_absent() && !role.works.is_set()) {
        return;
    }
    for channel in cx.plan.channels.each() {
        let not_open = matches!(channel.status.copied(), Some(ChannelStatus::Planned | ChannelStatus::Closing));
        let worked = || team.roles.each().any(|role| role.works.each().any(|at| at.value.id == channel.id));
        if not_open || !channel.kind.is_set() || !channel.is_staffed() || worked() {
            continue;
        }
        let found = out.report(channel.span, format!("no role works channel `{}`", channel.id));
        if let Some(works) = somebody.works.span() {
            found.also(works, format!("what `{}` works", somebody.id));
        }
        found.help(format!(
            "add `\"{}\"` to `works` of the role that answers it; a service partner is a role with `employment = \"partner\"`",
            channel.id
        ));
    }
}
