//! `target-reached-already`: nothing left to do, by the plan's own numbers.

use rust_decimal::Decimal;

use super::target_out_of_reach::{is_compared, shown};
use super::{again, arithmetic, labels};
use crate::lint::modelled::Model;
use crate::lint::{Context, Sink};
use crate::model::Numbers;
use crate::model::objective::is_about_money;
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
    /// wastes every second hour. Of cost per contact or resolution it reports a target that the plan's own costs and
    /// contacts undercut by a tenth, at the unfavourable end, though something higher was measured.
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

/// Of a target: what money is better by that much is no rounding of a budget.
const CLEARLY: f64 = 0.9;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    costs(cx, model, out);
    let Some((first, ..)) = model.inputs.period else { return };
    let mut first_day: Option<Numbers> = None;
    for (n, objective) in model.inputs.objectives.iter().enumerate() {
        let found = &model.numbers.objectives[n];
        if found.outlook != Ok(Outlook::Reached) || !is_compared(objective) || &*objective.kpi == "occupancy" {
            continue;
        }
        let Some(written) = cx.plan.objectives.by_id(&objective.id) else { continue };
        let Some(baseline) = written.baseline.located() else { continue };
        if &*objective.kpi == "span-of-control" {
            continue;
        }
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

/// What a contact costs already, by the plan's own money.
fn costs(cx: &Context<'_>, model: &Model, out: &mut Sink<'_>) {
    // Of costs that are not all known nobody can say that they are low.
    let is_whole = |model: &Model| model.money().is_some_and(|money| money.not_included.is_empty());
    let about_money = model.inputs.objectives.iter().zip(model.objectives());
    for (objective, found) in about_money.filter(|(objective, _)| is_about_money(&objective.kpi)) {
        if model.inputs.roles.is_empty() || !is_whole(model) {
            return;
        }
        let (Ok(Outlook::Reached), Ok(expected), Some(most)) = (&found.outlook, &found.expected, found.target.1) else {
            continue;
        };
        let worst = expected.value.low.max(expected.value.high);
        let Some((measured, _)) = objective.baseline.as_ref().filter(|(measured, _)| *measured > most) else {
            continue;
        };
        let Some(baseline) = cx.plan.objectives.by_id(&objective.id).and_then(|one| one.baseline.located()) else {
            continue;
        };
        if worst > most * CLEARLY {
            continue;
        }
        let diagnostic = out.report(
            objective.target_origin.span,
            format!(
                "the costs and contacts of this plan give {}, less than `objectives.{}` wants",
                shown(objective, expected.unit, worst),
                objective.id
            ),
        );
        diagnostic.also(baseline.span, format!("{} was measured", shown(objective, expected.unit, *measured)));
        labels::mark(diagnostic, model, &expected.from);
        diagnostic.notes.extend(arithmetic::of_cost(model));
        diagnostic.note(
            "what was measured is higher for another reason: costs that the plan does not hold, or fewer contacts",
        );
        diagnostic.help("add the costs that are missing to `[budget.lines]`, correct `volume`, or aim lower");
    }
}
