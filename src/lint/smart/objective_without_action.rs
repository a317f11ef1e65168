//! `objective-without-action`: who does what.

use crate::lint::{Context, Sink};
use crate::plan::field::Field;
use crate::plan::initiative::Status;
use crate::rule;

rule! {
    /// An objective for which nothing is done.
    ///
    /// ## What it does
    ///
    /// Reports objectives that have no `tactics` and that no initiative serves, neither by name nor by moving their
    /// KPI.
    ///
    /// ## Why it matters
    ///
    /// A number does not move because it was written down. Where nothing changes, last year's value is the best
    /// forecast.
    ///
    /// ## Example
    ///
    /// ```toml
    /// # without: initiatives
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    ///
    /// [budget.lines.knowledge-base]
    /// category = "other"
    /// amount = "12000 EUR"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.faster-first-reply]
    /// statement = "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 June 2027"
    /// kpi = "first-response-time"
    /// baseline = { value = "9h", on = 2026-10-31, source = "help desk export" }
    /// target = "4h"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// guards = ["csat"]
    /// tactics = ["answer templates for the ten commonest questions"]
    /// ```
    "objective-without-action", group: Smart, level: Warning, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let initiatives = &cx.plan.initiatives;
    if matches!(initiatives, Field::Broken(_)) {
        return;
    }
    for objective in cx.plan.objectives.each() {
        if objective.tactics.has_any() || matches!(objective.tactics, Field::Broken(_)) {
            continue;
        }
        // Without its KPI nobody can say which initiative moves it; that is another rule's finding.
        let Some(kpi) = objective.kpi.get() else { continue };
        let carried = initiatives.each().filter(|initiative| initiative.status.copied() != Some(Status::Dropped)).any(
            |initiative| {
                initiative.serves.each().any(|serves| serves.value.id == objective.id)
                    || initiative.moves.each().any(|moves| moves.value.id == kpi.id)
                    || matches!(initiative.serves, Field::Broken(_))
                    || matches!(initiative.moves, Field::Broken(_))
            },
        );
        if carried {
            continue;
        }
        let message = format!("nothing is planned that brings objective `{}` about", objective.id);
        let found = out.report(objective.span, message);
        found.note("it has no `tactics`, and no initiative names it in `serves` or its KPI in `moves`");
        found.help(match initiatives.each().as_slice() {
            [one] => format!(
                "add `tactics = [\"…\"]`, or name it in the initiative `{}`: `serves = [\"{}\"]`",
                one.id, objective.id
            ),
            _ => format!(
                "add `tactics = [\"…\"]`, or `serves = [\"{}\"]` to the initiative that brings it about",
                objective.id
            ),
        });
    }
}
