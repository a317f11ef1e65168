//! `role-ramps-past-period`: at full speed when the plan is over.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// People who start so late that they work at full speed only after the plan has ended.
    ///
    /// ## What it does
    ///
    /// Adds `ramp` to `starts` of each role and compares with the last day of the plan.
    ///
    /// ## Why it matters
    ///
    /// New people are trained for 2 to 12 weeks, in regulated fields up to 16 (WFM Labs), and are paid from the first day. Within this plan they cost more than they carry.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [team.roles.seasonal]
    /// name = "Seasonal agent"
    /// headcount = 1
    /// hours = "20/week"
    /// employment = "agency"
    /// works = ["email"]
    /// starts = 2027-12-01
    /// ramp = "6 weeks"
    /// reports_to = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [team.roles.seasonal]
    /// name = "Seasonal agent"
    /// headcount = 1
    /// hours = "20/week"
    /// employment = "agency"
    /// works = ["email"]
    /// starts = 2027-09-01
    /// ramp = "6 weeks"
    /// reports_to = "support-manager"
    /// ```
    "role-ramps-past-period", group: Roadmap, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(team) = cx.plan.team.get() else { return };
    let Some(period) = cx.plan.head.get().and_then(|head| head.period.get()) else { return };
    let (Some((_, last)), Some(end)) = (period.days(), period.end.span()) else { return };
    for role in team.roles.each() {
        let (Some(starts), Some(ramp)) = (role.starts.located(), role.ramp.located()) else { continue };
        let Some(full) = ramp.value.after(starts.value).filter(|full| *full > last && starts.value <= last) else {
            continue;
        };
        out.report(
            starts.span,
            format!(
                "`{}` starts on {} and works at full speed only on {full}, after the plan has ended",
                role.id, starts.value
            ),
        )
        .also(ramp.span, format!("{} until full speed", ramp.value))
        .also(end, "the plan's last day")
        .help(format!("start them {} before they are needed, or plan them for the next period", ramp.value));
    }
}
