//! The calculation behind a result, step by step, with the numbers filled in.
//!
//! In: inputs and results of the model. Out: [`Step`]s as plain text with the fields that took part, for a terminal, a document or
//! the notes of a finding. It decides nothing: every result comes from the numbers, and a step only shows how it came about.

use super::capacity;
use super::demand::WEEKS_PER_MONTH;
use super::figure::{Known, Missing, Origins, Spread};
use super::input::{Inputs, Number};
use super::outcome::{ChannelNumbers, Numbers, PromiseNumbers, RoleNumbers, Staffing, Verdict, Work};
use super::wording::{hours, number, percent, range, shares, time};

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
        format!("{} together need {} hours at work a week", names(&short.channels), range(&short.demand.value, 1)),
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

fn demand(inputs: &Inputs, n: usize, found: &ChannelNumbers) -> Vec<Step> {
    let mut steps = Vec::new();
    let (Ok(contacts), Ok(handle_time)) = (&found.contacts, &found.handle_time) else { return steps };
    let Some(channel) = inputs.channels.get(n) else { return steps };
    if let (true, Some(start), Some(growth)) =
        (channel.growth.is_given(), channel.volume.spread(), channel.growth.double())
    {
        steps.push(Step::new(
            format!(
                "{} contacts a month grow by {} a year to {} in the last of {} months",
                range(&start, 0),
                percent(growth),
                range(&contacts.value, 0),
                found.contacts_by_month.len()
            ),
            &contacts.from,
        ));
    }
    let a_week = contacts.value.map(|contacts| contacts / WEEKS_PER_MONTH);
    steps.push(Step::new(
        format!("{} contacts a month × 12 / 52 = {} a week", range(&contacts.value, 0), range(&a_week, 0)),
        &contacts.from,
    ));
    let work = Spread {
        low: a_week.low * handle_time.value.low,
        mid: a_week.mid * handle_time.value.mid,
        high: a_week.high * handle_time.value.high,
    };
    let each = if handle_time.value.is_point() {
        time(handle_time.value.mid)
    } else {
        format!("{} to {}", time(handle_time.value.low), time(handle_time.value.high))
    };
    steps.push(Step::new(
        format!("× {each} each = {} hours of work a week", range(&work.map(|seconds| seconds / 3600.0), 1)),
        &handle_time.from,
    ));
    steps
}

fn need(found: &ChannelNumbers, staffing: &Staffing) -> Vec<Step> {
    let binding = &staffing.binding;
    let mut steps = Vec::new();
    if found.work == Work::Deferred {
        let open = found.open_hours.as_ref().map_or(0.0, |open| open.value);
        steps.push(Step::new(
            format!(
                "over {} open hours that is {} agents busy all the time; {}",
                number(open, 1),
                range(&binding.load.value, 2),
                found.reason
            ),
            &binding.load.from,
        ));
        steps.push(Step::new(
            format!(
                "promises, occupancy cap and a steady backlog need {} agents through the open hours",
                range(&staffing.agents_required.value, 2)
            ),
            &staffing.agents_required.from,
        ));
        if staffing.hours_between.value.high > 0.05 {
            steps.push(Step::new(
                format!(
                    "{} hours of it a week are done by the same people while live channels leave time",
                    range(&staffing.hours_between.value, 1)
                ),
                &staffing.hours_between.from,
            ));
        }
    } else {
        steps.push(Step::new(
            format!(
                "the busiest interval is {}: {} contacts, {} erlangs",
                binding.text,
                range(&binding.contacts.value, 1),
                range(&binding.load.value, 2)
            ),
            &binding.contacts.from,
        ));
        steps.push(Step::new(
            format!(
                "{}, because {}: {} for the promises and a stable queue",
                found.model.as_str(),
                found.reason,
                agents(&staffing.agents_for_promises.value)
            ),
            &staffing.agents_for_promises.from,
        ));
        if staffing.agents_required.value != staffing.agents_for_promises.value {
            steps.push(Step::new(
                format!("with the occupancy cap {} there", agents(&staffing.agents_required.value)),
                &staffing.agents_required.from,
            ));
        }
    }
    steps
}

fn agents(count: &Spread) -> String {
    let text = range(count, 0);
    if text == "1" { "1 agent".to_owned() } else { format!("{text} agents") }
}

fn people(inputs: &Inputs, numbers: &Numbers, n: usize, found: &ChannelNumbers, staffing: &Staffing) -> Vec<Step> {
    let mut steps = Vec::new();
    let fte_hours = if staffing.fte_required.value.mid > 0.0 {
        staffing.hours_required.value.mid / staffing.fte_required.value.mid
    } else {
        0.0
    };
    if let (true, Some(full_week)) = (fte_hours > 0.0, capacity::full_week(inputs)) {
        steps.push(Step::new(
            format!(
                "through the week {} hours at work; one full-time person is at work {} × (1 − {}) = {} hours a week, so {} FTE",
                range(&staffing.hours_required.value, 1),
                hours(full_week),
                percent(1.0 - fte_hours / full_week),
                number(fte_hours, 1),
                range(&staffing.fte_required.value, 1)
            ),
            &staffing.fte_required.from,
        ));
    }
    let workers = || numbers.roles.iter().zip(&inputs.roles).filter(|(role, _)| role.works.contains(&n));
    steps.extend(workers().map(|(role, input)| at_work(role, &input.hours, &input.shrinkage)));
    let others: Vec<&str> = numbers
        .channels
        .iter()
        .enumerate()
        .filter(|(other, channel)| {
            *other != n && channel.staffing.is_ok() && workers().any(|(role, _)| role.works.contains(other))
        })
        .map(|(_, channel)| channel.name.as_str())
        .collect();
    let share = if others.is_empty() { String::new() } else { format!(", shared by need with {}", others.join(", ")) };
    steps.push(Step::new(
        format!(
            "{} gets {} hours a week, {} FTE{share}",
            found.name,
            number(staffing.hours_available.value, 1),
            number(staffing.fte_available.value, 1)
        ),
        &staffing.fte_available.from,
    ));
    steps
}

fn at_work(role: &RoleNumbers, contract: &Number, shrinkage: &Number) -> Step {
    let parts = || {
        let heads = role.heads.as_ref().ok()?;
        let hours = role.hours.as_ref().ok()?;
        Some((heads.value, contract.double()?, shrinkage.double()?, hours))
    };
    match (parts(), &role.hours) {
        (Some((heads, contract, shrinkage, hours)), _) => {
            let product = heads * contract * (1.0 - shrinkage);
            // Somebody who starts late or is in the ramp counts for less.
            let at_end =
                if (product - hours.value).abs() > 1e-6 * product.max(1.0) { " at the end of the plan" } else { "" };
            Step::new(
                format!(
                    "{}: {} × {} × (1 − {}) = {} hours at work a week{at_end}",
                    role.name,
                    number(heads, 2),
                    self::hours(contract),
                    percent(shrinkage),
                    number(hours.value, 1)
                ),
                &hours.from,
            )
        }
        (None, Err(missing)) => Step::missing(missing),
        (None, Ok(hours)) => {
            Step::new(format!("{}: {} hours at work a week", role.name, number(hours.value, 1)), &hours.from)
        }
    }
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
        Verdict::NotComputed(missing) => missing.reason.clone(),
    };
    Step::new(format!("{}: {level} estimated, {verdict}", promise.text), &estimated.from)
}
