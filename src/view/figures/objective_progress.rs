//! How far each objective has to go.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::float;
use crate::chart::{Figure, objective_progress};
use crate::plan::field::Named;
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;
use crate::plan::reference::ToKpi;
use crate::quantity::{KpiValue, ValueUnit};
use crate::view::names::Names;
use crate::view::text::in_words;

pub(super) fn figure(names: Names<'_>, as_of: Option<NaiveDate>) -> Option<Figure> {
    let rows = names.plan.objectives.each().filter_map(|objective| row(names, objective, as_of));
    let today = as_of.map(|day| names.language.short_day(day));
    let data = objective_progress::Objectives { rows: rows.collect(), today };
    objective_progress::figure("figure-objectives", &data, names.language)
}

fn row(
    names: Names<'_>,
    objective: &Named<Objective>,
    as_of: Option<NaiveDate>,
) -> Option<objective_progress::Objective> {
    let language = names.language;
    let target = objective.target.get()?;
    let date = objective.due.copied().map(|date| language.short_day(date)).unwrap_or_default();
    let (low, high) = target.value.bounds();
    let baseline = objective.baseline.get();
    let kpi = objective.kpi.get().map(|kpi| kpi.id.as_str());
    let direction = kpi.and_then(|kpi| names.kpi(kpi)).and_then(|facts| facts.direction());
    let better = match direction {
        Some(Direction::Higher) => objective_progress::Better::Higher,
        Some(Direction::Lower) => objective_progress::Better::Lower,
        Some(Direction::Band) => objective_progress::Better::Within,
        // A number that is neither good nor bad by itself is meant to go where the target lies.
        Some(Direction::Neutral) | None if baseline.is_some_and(|baseline| baseline.value.number > high.number) => {
            objective_progress::Better::Lower
        }
        Some(Direction::Neutral) | None => objective_progress::Better::Higher,
    };
    let milestones = objective.milestones.each().filter_map(|milestone| {
        let value = milestone.value.target.copied()?;
        let on = milestone.value.on.copied()?;
        Some((
            on,
            objective_progress::Mark {
                value: float(value.number),
                label: language.show(&value),
                date: language.short_day(on),
            },
        ))
    });
    let mut milestones: Vec<_> = milestones.collect();
    milestones.sort_by_key(|(on, _)| *on);
    let today = as_of.and_then(|day| due_on(objective, day)).map(|value| objective_progress::Mark {
        value: float(value.number),
        label: language.show(&value),
        date: String::new(),
    });
    Some(objective_progress::Objective {
        name: in_words(&objective.id),
        today,
        measure: kpi.map(|kpi| names.name::<ToKpi>(kpi)).unwrap_or_default(),
        better,
        baseline: baseline.map(|baseline| objective_progress::Mark {
            value: float(baseline.value.number),
            label: language.show(&baseline.value),
            date: baseline.on.copied().map(|date| language.short_day(date)).unwrap_or_default(),
        }),
        milestones: milestones.into_iter().map(|(_, mark)| mark).collect(),
        target: if target.value.high.is_some() {
            objective_progress::Target::Range {
                low: float(low.number),
                high: float(high.number),
                label: language.show(&target.value),
                date,
            }
        } else {
            objective_progress::Target::Value(objective_progress::Mark {
                value: float(low.number),
                label: language.show(&low),
                date,
            })
        },
    })
}

/// The value that is due on a day if it moves evenly from the baseline over the milestones to the target; `None` outside that time, or
/// where one of the days is not given.
fn due_on(objective: &Objective, day: NaiveDate) -> Option<KpiValue> {
    let baseline = objective.baseline.get()?;
    let (low, high) = objective.target.get()?.value.bounds();
    let milestones = objective.milestones.each();
    let milestones = milestones.filter_map(|one| Some((one.value.on.copied()?, one.value.target.copied()?)));
    let start = baseline.value;
    // Any value of a range will do, and the nearest comes first.
    let end = if start.number < low.number {
        low
    } else if start.number > high.number {
        high
    } else {
        start
    };
    let mut points: Vec<(NaiveDate, KpiValue)> = milestones.collect();
    points.push((baseline.on.copied()?, start));
    points.push((objective.due.copied()?, end));
    points.sort_by_key(|(on, _)| *on);
    let (from, to) = points.iter().zip(points.iter().skip(1)).find(|((a, _), (b, _))| *a <= day && day < *b)?;
    let same = |a: ValueUnit, b: ValueUnit| a == b || matches!((a, b), (ValueUnit::Time(_), ValueUnit::Time(_)));
    if !same(from.1.unit, to.1.unit) || day == points[0].0 {
        return None;
    }
    let days = |from: NaiveDate, to: NaiveDate| Decimal::from((to - from).num_days());
    let way = to.1.number.checked_sub(from.1.number)?;
    let here = way.checked_mul(days(from.0, day))?.checked_div(days(from.0, to.0))?;
    let number = from.1.number.checked_add(here)?;
    Some(KpiValue { number: rounded(number, from.1, to.1), unit: to.1.unit })
}

/// As many decimals as the two ends have, one more where they lie near to each other.
fn rounded(number: Decimal, from: KpiValue, to: KpiValue) -> Decimal {
    let size = match to.unit {
        ValueUnit::Time(unit) => unit.seconds(),
        _ => Decimal::ONE,
    };
    let (from, to) = (from.number / size, to.number / size);
    let places = from.normalize().scale().max(to.normalize().scale()).min(2);
    let near = u32::from((to - from).abs() < Decimal::TEN);
    (number / size).round_dp((places + near).min(places.max(1))) * size
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{NoFiles, load};

    fn due(text: &str, day: (i32, u32, u32)) -> Option<String> {
        let plan = load("plan.toml", text.as_bytes().to_vec(), &NoFiles).plan;
        let objective = plan.objectives.each().next().expect("one objective");
        let day = NaiveDate::from_ymd_opt(day.0, day.1, day.2).expect("a day");
        due_on(objective, day).map(|value| value.number.normalize().to_string())
    }

    #[test]
    fn what_is_due_moves_evenly_from_one_given_value_to_the_next() {
        let text = "[objectives.a]\nbaseline = { value = \"60%\", on = 2027-01-01 }\ntarget = \"90%..95%\"\ndue = 2027-04-11\n\
                    milestones = [{ on = 2027-01-11, target = \"70%\" }]\n";
        assert_eq!(due(text, (2027, 1, 6)).as_deref(), Some("65"));
        assert_eq!(due(text, (2027, 1, 11)).as_deref(), Some("70"), "on the day of a milestone");
        assert_eq!(due(text, (2027, 2, 25)).as_deref(), Some("80"), "towards the nearer end of the range");
        for outside in [(2026, 12, 1), (2027, 1, 1), (2027, 4, 11), (2028, 1, 1)] {
            assert_eq!(due(text, outside), None, "{outside:?}");
        }
    }

    #[test]
    fn without_a_day_of_the_baseline_nothing_is_said() {
        assert_eq!(due("[objectives.a]\nbaseline = \"60%\"\ntarget = \"90%\"\ndue = 2027-04-11\n", (2027, 2, 1)), None);
    }
}
