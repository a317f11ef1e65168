//! `phase-outside-initiative`: work outside the work.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A phase that begins before its initiative or ends after it.
    ///
    /// ## What it does
    ///
    /// Compares the days of each phase with `start` and `due` of the initiative.
    ///
    /// ## Why it matters
    ///
    /// Phases are parts of an initiative. If one of them sticks out, either the part or the whole is dated wrong, and
    /// whoever waits for the whole waits for the wrong day.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-04-30
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// phases = [
    ///   { name = "Write", start = 2027-01-11, due = 2027-03-31 },
    ///   { name = "Translate", start = 2027-04-01, due = 2027-05-31 },
    /// ]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [initiatives.knowledge-base]
    /// name = "Knowledge base"
    /// what = "answers to the fifty commonest questions"
    /// deliverable = "fifty articles in use"
    /// start = 2027-01-11
    /// due = 2027-05-31
    /// owner = "support-manager"
    /// moves = ["first-response-time", "csat"]
    /// serves = ["faster-first-reply"]
    /// cost = "12000 EUR"
    /// line = "knowledge-base"
    /// phases = [
    ///   { name = "Write", start = 2027-01-11, due = 2027-03-31 },
    ///   { name = "Translate", start = 2027-04-01, due = 2027-05-31 },
    /// ]
    /// ```
    "phase-outside-initiative", group: Dates, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for initiative in cx.plan.initiatives.each() {
        for phase in initiative.phases.each() {
            let name = phase.value.name.text().unwrap_or_default();
            if let (Some(part), Some(whole)) = (phase.value.start.located(), initiative.start.located())
                && part.value < whole.value
            {
                out.report(
                    part.span,
                    format!("phase `{name}` begins on {}, before `{}` does", part.value, initiative.id),
                )
                .also(whole.span, "the initiative begins here")
                .help(format!("write `start = {}` for the initiative, or a later day for the phase", part.value));
            }
            if let (Some(part), Some(whole)) = (phase.value.due.located(), initiative.due.located())
                && part.value > whole.value
            {
                let message = format!("phase `{name}` ends on {}, after `{}` does", part.value, initiative.id);
                out.report(part.span, message)
                    .also(whole.span, "the initiative is due here")
                    .help(format!("write `due = {}` for the initiative, or an earlier day for the phase", part.value));
            }
        }
    }
}
