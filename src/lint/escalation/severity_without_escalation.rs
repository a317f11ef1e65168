//! `severity-without-escalation`: and then nobody calls anybody.

use rust_decimal::Decimal;

use super::ladders::ladders_of;
use crate::lint::{Context, Sink};
use crate::quantity::Duration;
use crate::rule;

rule! {
    /// A severity without a ladder of escalation.
    ///
    /// ## What it does
    ///
    /// Reports severities for which no escalation is named, except the least severe of several, which may simply wait
    /// in the queue. Without any escalation in the plan only the worst severity is reported.
    ///
    /// ## Why it matters
    ///
    /// A time limit that triggers nothing when it passes is a wish. An escalation needs a clock and a name (who is
    /// told, after how long).
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: escalations.critical
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.critical]
    /// levels = [{ to = "agent", within = "15m" }, { to = "support-manager", within = "1h" }]
    /// fallback = "managing-director"
    /// ```
    "severity-without-escalation", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let count = cx.plan.severities.each().len();
    let none = cx.plan.escalations.is_absent();
    if !none && !cx.plan.escalations.is_set() {
        return;
    }
    for (n, severity) in cx.plan.severities.each().enumerate() {
        let is_least = count > 1 && n + 1 == count;
        if is_least || (none && n > 0) || ladders_of(cx.plan, severity).next().is_some() {
            continue;
        }
        let first = cx.plan.team.get().and_then(|team| team.roles.each().find(|role| role.works.has_any()));
        let to = first.map_or("agent", |role| role.id.as_str());
        let next = super::ladders::superior(cx.plan, to).unwrap_or("support-manager");
        let times =
            |n: Decimal| severity.first_response.copied().map(|time| Duration { seconds: time.seconds * n, ..time });
        let soon = times(Decimal::new(5, 1)).map_or("15m".to_owned(), |time| time.to_string());
        let later = times(Decimal::TWO).map_or("1h".to_owned(), |time| time.to_string());
        out.report(severity.span, format!("nobody is called when a `{}` case is not settled in time", severity.id)).help(
            format!(
                "add `[escalations.{}]` with `levels = [{{ to = \"{to}\", within = \"{soon}\" }}, {{ to = \"{next}\", within = \"{later}\" }}]`",
                severity.id
            ),
        );
    }
}
