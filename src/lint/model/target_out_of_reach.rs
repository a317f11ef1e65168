//! `target-out-of-reach`: what the plan's own numbers say of its targets.

use super::shortage::of_channels;
use super::{arithmetic, labels, words};
use crate::lint::modelled::Model;
use crate::lint::{Context, Sink};
use crate::model::figure::{Spread, Unit};
use crate::model::input::ObjectiveInput;
use crate::model::objective;
use crate::model::outcome::{ObjectiveNumbers, Outlook, Verdict};
use crate::rule;

rule! {
    /// A target that the plan's own people, volumes and handle times do not reach.
    ///
    /// ## What it does
    ///
    /// For service level, speed of answer, abandonment, answer rate and occupancy, works out what the KPI will be on
    /// the objective's channels with the people of the plan's last month, and compares with the target; for the backlog
    /// what is left of the baseline on the due day if all free time goes into it; for cost per contact or resolution
    /// what the plan's running cost and contacts come to, in its cheapest month; for the span of control the people who
    /// answer customers over those they report to. It reports what is missed at the favourable end of every range and
    /// on the best roster. Where a promise fails on the same channels, that is reported instead.
    ///
    /// ## Why it matters
    ///
    /// Achievable is the criterion of SMART that everybody claims and nobody checks. A queue follows from volume, handle time and
    /// people: tactics reach the target only if they change one of these.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.hardly-anybody-waits]
    /// statement = "Raise the service level on the phone from 82% to 97% by 30 September 2027"
    /// kpi = "service-level"
    /// baseline = { value = "82%", on = 2026-10-31, source = "telephone system" }
    /// target = "97%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "90%" }]
    /// tactics = ["breaks follow the forecast"]
    ///
    /// [kpis.service-level]
    /// source = "telephone system"
    /// every = "weekly"
    /// owner = "support-manager"
    ///
    /// [channels.phone]
    /// kind = "phone"
    /// hours = "Mo-Fr 09:00-17:00; PH off"
    /// volume = "2400/month"
    /// handle_time = "5m"
    /// patience = "2m"
    /// promises = ["answer 80% within 30s"]
    /// owner = "support-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.hardly-anybody-waits]
    /// statement = "Raise the service level on the phone from 82% to 86% by 30 September 2027"
    /// kpi = "service-level"
    /// baseline = { value = "82%", on = 2026-10-31, source = "telephone system" }
    /// target = "86%"
    /// due = 2027-09-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// guards = ["csat"]
    /// milestones = [{ on = 2027-05-31, target = "84%" }]
    /// tactics = ["breaks follow the forecast"]
    ///
    /// [kpis.service-level]
    /// source = "telephone system"
    /// every = "weekly"
    /// owner = "support-manager"
    /// ```
    "target-out-of-reach", group: Model, level: Warning, criterion: Achievable, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let model = cx.model();
    let shortages = of_channels(model);
    for (objective, found) in model.inputs.objectives.iter().zip(model.objectives()) {
        // Money and who reports to whom depend on no roster.
        let is_queue = !objective::is_about_money(&objective.kpi) && &*objective.kpi != "span-of-control";
        let is_echo = is_queue
            && objective
                .channels
                .iter()
                .any(|n| shortages.get(*n).is_some_and(Option::is_some) || fails_by_itself(model, *n));
        if found.outlook == Ok(Outlook::OutOfReach) && is_compared(objective) && !is_echo {
            report(out, model, objective, found);
        }
    }
}

fn fails_by_itself(model: &Model, n: usize) -> bool {
    let promises = model.numbers.channels.get(n).map(|channel| &channel.promises);
    promises.is_some_and(|promises| promises.iter().any(|promise| promise.verdict == Verdict::NotKept))
}

/// Whether a model of the queue says something of the target. The volume is an input, and a target of exactly one occupancy is reached
/// by adding or taking away people.
pub(super) fn is_compared(objective: &ObjectiveInput) -> bool {
    let is_side = match objective.target {
        (Some(least), Some(most)) => least < most,
        (None, None) => false,
        _ => true,
    };
    is_side && &*objective.kpi != "contact-volume"
}

/// A value of the KPI in words: the model counts shares of one and seconds.
pub(super) fn shown(objective: &ObjectiveInput, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => words::share(value * objective.scale),
        Unit::Seconds => words::time(value * objective.scale),
        Unit::MoneyPerContact(currency) | Unit::MoneyPerResolution(currency) => {
            format!("{} {currency}", words::number(value * objective.scale, 2))
        }
        _ => words::count(value * objective.scale),
    }
}

/// The same with two decimals, where a rounded value would look like the target.
fn in_full(objective: &ObjectiveInput, unit: Unit, value: f64) -> String {
    let value = value * objective.scale;
    match unit {
        Unit::Share => format!("{}%", words::number(value * 100.0, 2)),
        Unit::Seconds => format!("{} s", words::number(value, 2)),
        _ => words::number(value, 4),
    }
}

/// The end of the inputs that suits the target best.
fn favourable(expected: &Spread, target: (Option<f64>, Option<f64>)) -> f64 {
    let (smallest, largest) = (expected.low.min(expected.high), expected.low.max(expected.high));
    if target.0.is_some_and(|least| largest < least) { largest } else { smallest }
}

fn report(out: &mut Sink<'_>, model: &Model, objective: &ObjectiveInput, found: &ObjectiveNumbers) {
    let Ok(expected) = &found.expected else { return };
    let best = favourable(&expected.value, found.target);
    let target = if found.target.0.is_some_and(|least| best < least) { found.target.0 } else { found.target.1 };
    let Some(target) = target else { return };
    let wanted = shown(objective, expected.unit, target);
    let comes = match shown(objective, expected.unit, best) {
        same if same == wanted => in_full(objective, expected.unit, best),
        comes => comes,
    };
    let diagnostic = out.report(
        objective.target_origin.span,
        format!("`objectives.{}` wants {wanted}, and {} of this plan give {comes}", objective.id, givers(objective)),
    );
    labels::mark(diagnostic, model, &expected.from);
    let is_money = objective::is_about_money(&objective.kpi);
    if is_money {
        diagnostic.notes.extend(arithmetic::of_cost(model));
    } else {
        for note in objective.channels.iter().take(3).filter_map(|n| arithmetic::of_channel(model, *n)) {
            diagnostic.note(note);
        }
    }
    if objective.channels.len() > 1 && !is_money && expected.unit != Unit::Contacts {
        diagnostic.note(format!("{comes} is the mean of its channels, by contacts"));
    }
    if !expected.value.is_point() {
        diagnostic.note(format!(
            "between {} and {} over the plan's ranges",
            shown(objective, expected.unit, expected.value.low),
            shown(objective, expected.unit, expected.value.high)
        ));
    }
    let instead = if is_money { "spend less" } else { "add people" };
    diagnostic.help(format!(
        "aim for {comes} at most, {instead}, or write down what the tactics make of `volume` and `handle_time`"
    ));
}

/// The fields of the plan that a KPI follows from.
fn givers(objective: &ObjectiveInput) -> &'static str {
    match &*objective.kpi {
        kpi if objective::is_about_money(kpi) => "the costs and contacts",
        "span-of-control" => "the head counts",
        _ => "the people and volumes",
    }
}
