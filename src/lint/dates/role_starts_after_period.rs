//! `role-starts-after-period`: hired for the next plan.

use super::calendar::period;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A role that starts after the plan has ended.
    ///
    /// ## What it does
    ///
    /// Compares `starts` of every role with the plan's last day.
    ///
    /// ## Why it matters
    ///
    /// These people are in the head count and in the budget, and do no work in this plan.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// reports_to = "managing-director"
    /// starts = 2028-02-01
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.support-manager]
    /// name = "Support manager"
    /// headcount = 1
    /// hours = "38/week"
    /// salary = "52000 EUR/year"
    /// reports_to = "managing-director"
    /// ```
    "role-starts-after-period", group: Dates, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some((_, end)) = period(cx) else { return };
    for role in cx.plan.team.get().iter().flat_map(|team| team.roles.each()) {
        let Some(starts) = role.starts.located().filter(|starts| starts.value > end.value) else { continue };
        out.report(starts.span, format!("`{}` starts on {}, after the plan has ended", role.id, starts.value))
            .also(end.span, "the last day of the plan")
            .help(format!("write a day up to {}, or take the role out of this plan", end.value));
    }
}
