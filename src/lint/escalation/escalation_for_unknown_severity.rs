//! `escalation-for-unknown-severity`: a ladder that nothing starts.

use crate::lint::{Context, Sink};
use crate::load::nearest;
use crate::rule;

rule! {
    /// A ladder that is for no severity and has no trigger.
    ///
    /// ## What it does
    ///
    /// Reports escalations whose name is no severity of the plan, and that have neither `severity` nor `trigger`.
    ///
    /// ## Why it matters
    ///
    /// Nothing starts it: the severity was renamed, or the topic it is for was never written down.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [escalations.press]
    /// levels = [{ to = "support-manager", within = "1h" }, { to = "managing-director", within = "4h" }]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.press]
    /// trigger = "a journalist asks"
    /// levels = [{ to = "support-manager", within = "1h" }, { to = "managing-director", within = "4h" }]
    /// ```
    "escalation-for-unknown-severity", group: Escalation, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    if !cx.plan.severities.is_set() && !cx.plan.severities.is_absent() {
        return;
    }
    for ladder in cx.plan.escalations.each().filter(|ladder| ladder.severity.is_absent() && ladder.trigger.is_absent())
    {
        if cx.plan.severities.by_id(&ladder.id).is_some() {
            continue;
        }
        let found = out.report(
            ladder.id_span,
            format!("nothing starts the ladder `{}`: it is no severity and has no `trigger`", ladder.id),
        );
        found.help(match nearest(&ladder.id, cx.plan.severities.each().map(|severity| severity.id.as_str())) {
            Some(near) => format!("did you mean `[escalations.{near}]`?"),
            None => "add `trigger = \"…\"` that says what starts it, or `severity` with the name of one".to_owned(),
        });
    }
}
