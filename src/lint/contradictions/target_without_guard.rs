//! `target-without-guard`: who notices when the number is bought at the customers' expense?

use super::pull::{Pull, pulls};
use crate::catalogue::{Entry, Family};
use crate::lint::statement::said::guards_in_words;
use crate::lint::{Context, Sink};
use crate::rule;
use crate::statement::Metric;

rule! {
    /// An efficiency, cost or demand target without a guard.
    ///
    /// ## What it does
    ///
    /// Reports objectives on such a KPI that name no guard, neither in `guards` nor in the statement ("while keeping CSAT above
    /// 80%"), where none of the guards which the catalogue suggests is an objective on the same customers either. For speed,
    /// `speed-without-quality` asks the same.
    ///
    /// ## Why it matters
    ///
    /// A number that becomes a target stops being a good measure (Goodhart 1975, in Strathern's wording of 1997). Each of these
    /// can be reached by serving worse: cutting calls short, hiding the address, leaving the easy cases to count.
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
    /// guards = ["first-contact-resolution", "csat"]
    /// tactics = ["customer record opens with the call"]
    /// ```
    "target-without-guard", group: Contradictions, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for pull in pulls(cx) {
        let Some(entry) = pull.builtin() else { continue };
        let pushes = matches!(entry.category.copied(), Some(Family::Efficiency | Family::Cost | Family::Demand));
        // A guard that is the KPI itself is another rule's finding.
        let guarded = pull.objective.guards.has_any() || pull.guards_unknown() || is_watched(cx, &pull, entry);
        if !pushes || guarded || !pull.objective.target.is_set() {
            continue;
        }
        // "While keeping CSAT above 4.2": promised, and asked for in `guards` by another rule.
        if guards_in_words(cx, pull.objective).any(|guard| guard != Metric::None) {
            continue;
        }
        let mut suggested = entry.guards.each().map(|guard| guard.value.as_str());
        let Some(first) = suggested.next() else { continue };
        let found = out.report(pull.place, format!("nothing guards what `{}` may cost", pull.objective.id));
        if let Some(gamed) = entry.gamed_by.text() {
            found.note(format!("how the number is made to look good: {gamed}"));
        }
        let help = match suggested.next() {
            Some(second) => format!("add `guards = [\"{first}\", \"{second}\"]`"),
            None => format!("add `guards = [\"{first}\"]`"),
        };
        found.help(help);
    }
}

fn is_watched(cx: &Context<'_>, pull: &Pull<'_>, entry: &Entry) -> bool {
    pulls(cx).any(|other| entry.guards.each().any(|guard| guard.value == other.kpi()) && other.meets(pull))
}
