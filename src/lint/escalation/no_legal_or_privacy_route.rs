//! `no-legal-or-privacy-route`: the letter from the lawyer.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Escalations by severity only, none for a topic.
    ///
    /// ## What it does
    ///
    /// Reports plans that have escalations, none of them with a `trigger`.
    ///
    /// ## Why it matters
    ///
    /// A request for one's data, a legal threat, a journalist, abuse of staff: none of them is urgent by severity and
    /// all of them go to other people. A privacy request must be answered within one month (GDPR, article 12(3)), and
    /// the month begins when it reaches anybody at all.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: escalations.privacy
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [escalations.privacy]
    /// trigger = "a customer asks which data we hold, or wants them deleted"
    /// levels = [{ to = "support-manager", within = "1 business day" }, { to = "managing-director", within = "5 business days" }]
    /// ```
    "no-legal-or-privacy-route", group: Escalation, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let Some(first) = cx.plan.escalations.each().next() else { return };
    if cx.plan.escalations.each().any(|ladder| !ladder.trigger.is_absent()) {
        return;
    }
    let last =
        first.levels.each().last().and_then(|step| step.value.to.get()).map_or("support-manager", |to| to.id.as_str());
    out.report(first.span, "no escalation is for a topic, such as a privacy request or a legal threat")
        .note("a privacy request must be answered within one month (GDPR, article 12(3))")
        .help(format!(
            "add `[escalations.privacy]` with `trigger = \"a customer asks which data we hold\"` and `levels = [{{ to = \"{last}\", within = \"1 business day\" }}]`"
        ));
}
