//! The calculation behind a result, step by step, with the numbers filled in.
//!
//! In: inputs and results of the model. Out: [`Step`]s as plain text with the fields that took part, for a terminal, a document or
//! the notes of a finding. It decides nothing: every result comes from the numbers, and a step only shows how it came about.

mod need;
mod people;

use need::{demand, need};
use people::{at_work, people};

use super::figure::{Known, Missing, Origins, Spread};
use super::input::Inputs;
use super::outcome::{Numbers, PromiseNumbers, Verdict};
use super::wording::{number, range, shares};

/// One line of a calculation.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Such as `24,000 contacts a month × 12 / 52 = 5,538 a week`.
    pub text: String,
    /// The fields in it.
    pub from: Origins,
}

impl Step {
    pub(crate) fn new(text: String, from: &Origins) -> Self {
        Self { text, from: from.clone() }
    }

    pub(crate) fn missing(missing: &Missing) -> Self {
        Self { text: format!("not computed: {}", missing.reason), from: missing.at.clone() }
    }
}

/// How many people a channel needs and has.
pub fn channel(inputs: &Inputs, numbers: &Numbers, channel: &str) -> Vec<Step> {
    let Some((n, found)) = numbers.channels.iter().enumerate().find(|(_, found)| found.id == channel) else {
        return Vec::new();
    };
    let mut steps = demand(inputs, n, found);
    match &found.staffing {
        Ok(staffing) => {
            steps.extend(need(found, staffing));
            steps.extend(people(inputs, numbers, n, found, staffing));
        }
        Err(missing) => steps.push(Step::missing(missing)),
    }
    steps
}

/// How a channel's promises come out: the channel's people first, then one step a promise.
pub fn promise(inputs: &Inputs, numbers: &Numbers, channel: &str) -> Vec<Step> {
    let mut steps = self::channel(inputs, numbers, channel);
    let promises = numbers.channel(channel).map_or(&[][..], |found| &found.promises);
    steps.extend(promises.iter().map(outcome));
    // Where people serve several channels, their bounds decide what can be said, and how many are missing.
    if promises.iter().any(|promise| matches!(promise.verdict, Verdict::CantTell | Verdict::NotKept)) {
        let place = numbers.channels.iter().position(|found| found.id == channel);
        let mut pools = numbers.pools.iter().filter(|pool| place.is_some_and(|n| pool.channels.contains(&n)));
        steps.extend(pools.find_map(|pool| {
            let (text, from) = super::pool_verdict::bounds(pool)?;
            let names = pool.channels.iter().filter_map(|n| numbers.channels.get(*n)).map(|found| found.name.as_str());
            Some(Step { text: format!("{} share people: {text}", names.collect::<Vec<_>>().join(", ")), from })
        }));
    }
    steps
}

/// How many hours at work a role has.
pub fn role(inputs: &Inputs, numbers: &Numbers, role: &str) -> Vec<Step> {
    let found = numbers.roles.iter().zip(&inputs.roles).find(|(found, _)| found.id == role);
    found.map_or_else(Vec::new, |(found, input)| vec![at_work(found, &input.hours, &input.shrinkage)])
}

/// Why the channels of a group of people lack hours: for the promises first, else for the occupancy cap.
pub fn shortage(numbers: &Numbers, pool: usize) -> Vec<Step> {
    let Some(pool) = numbers.pools.get(pool) else { return Vec::new() };
    let Some(short) = pool.short_of_promise.as_ref().or(pool.short_of_cap.as_ref()) else { return Vec::new() };
    let names = |list: &[usize]| -> String {
        list.iter()
            .filter_map(|n| numbers.channels.get(*n))
            .map(|channel| channel.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut steps = vec![Step::new(
        format!(
            "{} together need {}{} hours at work a week",
            names(&short.channels),
            if short.is_together { "at least " } else { "" },
            range(&short.demand.value, 1)
        ),
        &short.demand.from,
    )];
    steps.extend(short.roles.iter().filter_map(|n| numbers.roles.get(*n)).filter_map(|role| {
        let hours = role.hours.as_ref().ok()?;
        Some(Step::new(format!("{}: {} hours at work a week", role.name, number(hours.value, 1)), &hours.from))
    }));
    steps.push(Step::new(
        format!(
            "{} hours for {}: {} FTE are missing",
            number(short.supply.value, 1),
            range(&short.demand.value, 1),
            range(&short.fte_missing.value, 1)
        ),
        &short.supply.from,
    ));
    steps
}

fn outcome(promise: &PromiseNumbers) -> Step {
    let at = Origins::of([&promise.origin]);
    let estimated = match &promise.estimated {
        Ok(estimated) => estimated,
        Err(missing) => {
            return Step { text: format!("{}: {}", promise.text, missing.reason), from: missing.at.clone().and(&at) };
        }
    };
    let level = shares(&estimated.value);
    let missing = |figure: &Known<Spread>, places, noun: &str| {
        figure
            .as_ref()
            .ok()
            .filter(|figure| figure.value.high > 0.0)
            .map(|figure| format!("{} {noun}", range(&figure.value, places)))
    };
    let verdict = match &promise.verdict {
        Verdict::Kept => "kept".to_owned(),
        Verdict::OnlyAtLowEnd => "kept only at the lower end of volume and handle time".to_owned(),
        Verdict::NotKept => {
            let lacks: Vec<String> = [
                missing(&promise.points_missing, 1, "points"),
                missing(&promise.agents_missing, 1, "agents at the busiest time"),
                missing(&promise.fte_missing, 1, "FTE"),
            ]
            .into_iter()
            .flatten()
            .collect();
            if lacks.is_empty() { "not kept".to_owned() } else { format!("not kept; missing: {}", lacks.join(", ")) }
        }
        Verdict::CantTell => {
            "not kept with people of its own, perhaps with people who serve other channels as well".to_owned()
        }
        Verdict::NotComputed(missing) => missing.reason.to_string(),
    };
    Step::new(format!("{}: {level} estimated, {verdict}", promise.text), &estimated.from)
}
