//! `one-kpi-two-directions`: up and down at once.

use super::pull::pulls;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Two objectives that move one KPI in opposite directions.
    ///
    /// ## What it does
    ///
    /// Reports two objectives with the same KPI of which one raises and the other lowers it, where both are about everything or
    /// both name the same channel or segment. A part may move against the whole, so that is no finding.
    ///
    /// ## Why it matters
    ///
    /// One of the two is bound to fail, and each owner will show progress at the other's expense.
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
    /// guards = ["csat"]
    /// tactics = ["customer record opens with the call"]
    ///
    /// [objectives.patient-calls]
    /// statement = "Raise the average handle time on the phone from 6 minutes to 6.5 minutes by 30 June 2027"
    /// kpi = "average-handle-time"
    /// baseline = { value = "6m", on = 2026-10-31, source = "telephone system" }
    /// target = "6m30s"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["transfer-rate"]
    /// tactics = ["ask at the end whether anything is open"]
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
    /// guards = ["csat", "transfer-rate"]
    /// tactics = ["customer record opens with the call"]
    /// ```
    "one-kpi-two-directions", group: Contradictions, level: Error, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for (n, later) in pulls(cx).enumerate() {
        let Some(way) = later.way else { continue };
        for first in pulls(cx).take(n).filter(|first| first.kpi() == later.kpi() && first.collides(&later)) {
            let Some(other) = first.way.filter(|other| *other != way) else { continue };
            let name = later.name();
            let message = format!(
                "`{}` moves {name} {} and `{}` moves it {}",
                later.objective.id,
                way.as_str(),
                first.objective.id,
                other.as_str()
            );
            out.report(later.place, message)
                .label(way.as_str())
                .also(first.place, other.as_str())
                .help("keep one of the two, or name the channels or segments that each is about");
            // One finding an objective: the others would say the same again.
            break;
        }
    }
}
