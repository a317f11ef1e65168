//! `target-reached-already`: nothing left to do, by the plan's own numbers.

use rust_decimal::Decimal;

use super::target_out_of_reach::{is_compared, shown};
use super::{again, arithmetic, labels};
use crate::lint::{Context, Sink};
use crate::model::Numbers;
use crate::model::outcome::Outlook;
use crate::rule;

rule! {
    /// A target that half of the plan's people would reach on its first day, by the plan's own numbers.
    ///
    /// ## What it does
    ///
    /// For service level, speed of answer, abandonment and answer rate, works out what the KPI is on the first day of
    /// the plan with half of the people who are there then, at the unfavourable end of every range, and compares with
    /// the target. The model rosters people exactly as contacts come, which nobody can; no roster is so bad that it
    /// wastes every second hour.
    ///
    /// ## Why it matters
    ///
    /// Either there is nothing to do, and the objective asks for no change, or something between the
    /// numbers and the measurement is amiss: people are elsewhere than the roster says, handle times are longer, volume
    /// is higher. That is worth finding out before money is spent.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.answer-sooner]
    /// statement = "Cut the average speed of answer on the phone from 60 seconds to 40 seconds by 30 June 2027"
    /// kpi = "average-speed-of-answer"
    /// baseline = { value = "60s", on = 2026-10-31, source = "telephone system" }
    /// target = "40s"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// tactics = ["breaks follow the forecast"]
    ///
    /// [kpis.average-speed-of-answer]
    /// source = "telephone system"
    /// every = "weekly"
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "900/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    "target-reached-already", group: Model, level: Advice, since: "0.1.0", check
}

/// Of the people.
const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    let Some((first, ..)) = model.inputs.period else { return };
    let mut first_day: Option<Numbers> = None;
    for (n, objective) in model.inputs.objectives.iter().enumerate() {
        let found = &model.numbers.objectives[n];
        if found.outlook != Ok(Outlook::Reached) || !is_compared(objective) || objective.kpi == "occupancy" {
            continue;
        }
        let Some(written) = cx.plan.objectives.by_id(&objective.id) else { continue };
        let Some(baseline) = written.baseline.located() else { continue };
        let early = first_day.get_or_insert_with(|| again::on(model, first, HALF));
        let found = &early.objectives[n];
        let (Ok(Outlook::Reached), Ok(expected)) = (&found.outlook, &found.expected) else { continue };
        let worst = if found.target.0.is_some() {
            expected.value.low.min(expected.value.high)
        } else {
            expected.value.low.max(expected.value.high)
        };
        let today = shown(objective, expected.unit, worst);
        let diagnostic = out.report(
            objective.target_origin.span,
            format!(
                "half of the plan's people would reach what `objectives.{}` wants: {today} by the plan's own numbers",
                objective.id
            ),
        );
        diagnostic.also(baseline.span, "what was measured");
        labels::mark(diagnostic, model, &expected.from);
        for note in objective.channels.iter().take(3).filter_map(|n| arithmetic::of_channel(model, *n)) {
            diagnostic.note(note);
        }
        diagnostic.note("what was measured is worse for another reason: people are elsewhere, handle times are longer, or more comes in");
        diagnostic.help("find out where the people are when contacts come, and aim at that; or aim higher");
    }
}
