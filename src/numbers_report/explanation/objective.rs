//! An objective against the model: the channels' numbers, the value expected, the target.
//!
//! In: the numbers. Out: steps.

use crate::model::explain::Step;
use crate::model::outcome::{ObjectiveNumbers, Work};
use crate::model::{Known, Origins, Spread};
use crate::numbers_report::figure_text::with_range;
use crate::numbers_report::objectives::{target, value, words};
use crate::numbers_report::{Report, name_of};

/// What leads to the verdict on an objective.
pub(super) fn steps(report: &Report<'_>, objective: &ObjectiveNumbers) -> Vec<Step> {
    let expected = match &objective.expected {
        Ok(expected) => expected,
        Err(missing) => return vec![Step::missing(missing)],
    };
    let mut steps = Vec::new();
    let about = report.inputs.objectives.iter().find(|input| input.id == objective.id);
    for channel in about.into_iter().flat_map(|input| &input.channels) {
        let Some(channel) = report.numbers.channels.get(*channel).filter(|channel| channel.work != Work::Unstaffed)
        else {
            continue;
        };
        let mut parts = Vec::new();
        let mut from = Origins::NONE;
        let mut add = |name: &str, known: &Known<Spread>| {
            if let Ok(figure) = known {
                parts.push(format!("{name} {}", with_range(figure.value, figure.unit)));
                from.join(&figure.from);
            }
        };
        add("", &channel.contacts);
        if let Ok(staffing) = &channel.staffing {
            let quality = staffing.with_available();
            add("in the promised time", &quality.service_level);
            add("mean wait", &quality.speed_of_answer);
            add("giving up", &quality.abandonment);
            add("busy", &quality.occupancy);
        }
        if !parts.is_empty() {
            steps.push(Step::new(
                format!("{}: {}", name_of(&channel.name, &channel.id), parts.join(", ").trim_start()),
                &from,
            ));
        }
    }
    let name = report.kpi(&objective.kpi).map_or(&*objective.kpi, |kpi| kpi.name());
    let (low, high) = (expected.value.low.min(expected.value.high), expected.value.low.max(expected.value.high));
    let ends = [low, high].map(|end| value(report, objective, end));
    let range = if ends[0] == ends[1] { String::new() } else { format!(" ({} to {})", ends[0], ends[1]) };
    steps.push(Step::new(format!("{name}: {}{range}", value(report, objective, expected.value.mid)), &Origins::NONE));
    steps.push(Step::new(format!("target: {}", target(report, objective)), &expected.from));
    if let Ok(outlook) = objective.outlook {
        steps.push(Step::new(format!("so the target is {}", words(outlook)), &Origins::NONE));
    }
    steps
}
