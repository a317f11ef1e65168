//! `escalation-dead-end`: and if nobody answers?

use super::ladders::{severity_of, superior};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A ladder that ends before it has reached anybody who can decide.
    ///
    /// ## What it does
    ///
    /// Reports ladders of a severity with a single step and no `fallback`, and ladders without one whose last step are
    /// people who answer a channel, report to somebody and lead nobody.
    ///
    /// ## Why it matters
    ///
    /// An escalation that is not answered needs a clock and a name of its own. Where the last step is the agent who had
    /// the case, nothing was escalated.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.normal]
    /// levels = [{ to = "agent", within = "4h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.normal]
    /// levels = [{ to = "agent", within = "4h" }, { to = "support-manager", within = "24h" }]
    /// ```
    "escalation-dead-end", group: Escalation, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for ladder in cx.plan.escalations.each().filter(|ladder| ladder.fallback.is_absent()) {
        let Some(last) = ladder.levels.each().last().and_then(|step| step.value.to.located()) else { continue };
        let id = &last.value.id;
        let role = cx.plan.team.get().and_then(|team| team.roles.by_id(id));
        // Who leads others may answer too, and is still the one to call.
        let leads =
            cx.plan.team.get().is_some_and(|team| {
                team.roles.each().any(|other| other.reports_to.get().is_some_and(|to| to.id == *id))
            });
        let answers = !leads && role.is_some_and(|role| role.works.has_any() && role.reports_to.is_set());
        let single = ladder.levels.each().len() == 1 && severity_of(cx.plan, ladder).is_some();
        if !answers && !single {
            continue;
        }
        let message = if answers {
            format!("the ladder `{}` ends with `{id}`, who answers the case in the first place", ladder.id)
        } else {
            format!("the ladder `{}` ends with its only step: nobody is called if `{id}` does not answer", ladder.id)
        };
        let found = out.report(last.span, message);
        match superior(cx.plan, id) {
            Some(next) => found.help(format!("add `fallback = \"{next}\"`, whom `{id}` reports to, or a further step")),
            None => found.help("add a `fallback`, or a further step"),
        };
    }
}
