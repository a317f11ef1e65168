//! `handle-time-down-resolution-up`: be quicker and settle more at once.

use super::pull::{Way, pulls};
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Handle time down and first contact resolution up, with neither guarding the other.
    ///
    /// ## What it does
    ///
    /// Reports two objectives on the same customers of which one shortens the time per contact (`average-handle-time`,
    /// `after-contact-work`) and the other settles more cases in one contact, while neither names the other's KPI in its `guards`.
    ///
    /// ## Why it matters
    ///
    /// The quickest way to a short contact is an unfinished one: the customer calls again, and each call counts as quick. Both
    /// can be had, by better tools or knowledge, but then one must be watched while the other is pushed.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.shorter-calls]
    /// statement = "Cut the average handle time on the phone from 6 minutes to 5.5 minutes by 30 June 2027"
    /// kpi = "average-handle-time"
    /// baseline = { value = "6m", on = 2026-10-31, source = "telephone system" }
    /// target = "5m30s"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// tactics = ["customer record opens with the call"]
    ///
    /// [objectives.solved-at-once]
    /// statement = "Raise first contact resolution on the phone from 68% to 72% by 30 June 2027"
    /// kpi = "first-contact-resolution"
    /// baseline = { value = "68%", on = 2026-10-31, source = "repeat calls within 7 days" }
    /// target = "72%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// tactics = ["agents may refund up to 50 EUR"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.shorter-calls]
    /// statement = "Cut the average handle time on the phone from 6 minutes to 5.5 minutes by 30 June 2027"
    /// kpi = "average-handle-time"
    /// baseline = { value = "6m", on = 2026-10-31, source = "telephone system" }
    /// target = "5m30s"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["first-contact-resolution"]
    /// tactics = ["customer record opens with the call"]
    ///
    /// [objectives.solved-at-once]
    /// statement = "Raise first contact resolution on the phone from 68% to 72% by 30 June 2027"
    /// kpi = "first-contact-resolution"
    /// baseline = { value = "68%", on = 2026-10-31, source = "repeat calls within 7 days" }
    /// target = "72%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// tactics = ["agents may refund up to 50 EUR"]
    /// ```
    "handle-time-down-resolution-up", group: Contradictions, level: Warning, since: "0.1.0", check
}

const TIME: [&str; 2] = ["average-handle-time", "after-contact-work"];
const RESOLUTION: [&str; 2] = ["first-contact-resolution", "one-contact-resolution"];

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for quick in pulls(cx).filter(|pull| pull.moves(&TIME, Way::Down) && !pull.guards_unknown()) {
        for thorough in pulls(cx).filter(|pull| pull.moves(&RESOLUTION, Way::Up) && pull.meets(&quick)) {
            if quick.guards(thorough.kpi()) || thorough.guards(quick.kpi()) || thorough.guards_unknown() {
                continue;
            }
            let message = format!(
                "`{}` shortens contacts while `{}` wants more of them to settle the matter",
                quick.objective.id, thorough.objective.id
            );
            out.report(quick.place, message)
                .label(format!("{} down", quick.name()))
                .also(thorough.place, format!("{} up", thorough.name()))
                .note("agents who are hurried end more contacts unsolved, and the customers come back")
                .help(quick.guard_by(thorough.kpi()));
        }
    }
}
