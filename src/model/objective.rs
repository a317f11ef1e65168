//! What the model says a KPI will be, beside the target of an objective.
//!
//! In: an objective and the numbers of its channels. Out: the value expected with the people there are, and whether the target is out of
//! reach, already reached, or between. Out of reach is what fails with the best roster at the favourable end; reached is what the
//! people reach at the unfavourable end even when they are spread evenly over the open hours.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive;

use super::end::End;
use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::input::{Inputs, ObjectiveInput};
use super::money::MoneyNumbers;
use super::outcome::{ChannelNumbers, Numbers, ObjectiveNumbers, Outlook, Quality, Verdict, Work};
use super::reason::Reason;
use super::{objective_backlog, objective_cost, span_of_control};

/// Whether the KPI is about money, so that it is known only once the money is.
pub(crate) fn is_about_money(kpi: &str) -> bool {
    matches!(kpi, "cost-per-contact" | "cost-per-resolution")
}

/// Compares an objective with the model.
pub(crate) fn evaluate(
    objective: &ObjectiveInput,
    inputs: &Inputs,
    numbers: &Numbers,
    money: &Result<&MoneyNumbers, Missing>,
) -> ObjectiveNumbers {
    let channels: Vec<&ChannelNumbers> = objective.channels.iter().filter_map(|n| numbers.channels.get(*n)).collect();
    let in_unit = |figure: Figure<Spread>| {
        let unit = figure.unit;
        let from = figure.from.clone().and(&Origins::of([&objective.target_origin]));
        Figure::new(figure.value.map(|value| value / objective.scale), unit, from)
    };
    // By how much the most favourable month is better than the mean.
    let mut best = 1.0;
    let expected = match &*objective.kpi {
        kpi if is_about_money(kpi) => money.clone().and_then(|money| {
            let cost = objective_cost::of(money, &numbers.channels, &channels, kpi == "cost-per-resolution")?;
            best = cost.cheapest_month;
            Ok(cost.mean)
        }),
        "backlog" => {
            let period = inputs.period.map(|(first, last, _)| (first, last));
            objective_backlog::on_the_day(objective, &channels, period)
        }
        "span-of-control" => span_of_control::of_first_line(numbers, &objective.origin)
            .map(|figure| figure.map(Unit::Ratio, Spread::point)),
        "support-cost-ratio" => Err(Missing::new(Reason::NoRevenue, Origins::of([&objective.origin]))),
        _ => expected(&objective.kpi, &channels, &objective.origin, false),
    };
    let expected = expected.map(in_unit);
    let bound = |bound: Option<rust_decimal::Decimal>| bound.and_then(|bound| bound.to_f64());
    let target = (bound(objective.target.0), bound(objective.target.1));
    ObjectiveNumbers {
        id: objective.id.clone(),
        origin: objective.origin.clone(),
        kpi: objective.kpi.clone(),
        outlook: expected.as_ref().map_err(Clone::clone).and_then(|figure| {
            Ok(match outlook(&figure.value, target) {
                Outlook::OutOfReach if needs_roster(&objective.kpi) && may_be_pooled(numbers, objective) => {
                    let from = figure.from.clone();
                    return Err(Missing::new(Reason::RoutingUnknown, from));
                }
                // A good roster alone does not make a target that has been reached.
                Outlook::Reached if needs_roster(&objective.kpi) => {
                    let even = self::expected(&objective.kpi, &channels, &objective.origin, true).map(in_unit);
                    match even.map(|even| outlook(&even.value, target)) {
                        Ok(Outlook::Reached) => Outlook::Reached,
                        _ => Outlook::Open,
                    }
                }
                // That a backlog can be worked off does not say that it is.
                Outlook::Reached if &*objective.kpi == "backlog" => Outlook::Open,
                Outlook::OutOfReach if best < 1.0 => match outlook(&figure.value.map(|value| value * best), target) {
                    Outlook::OutOfReach => Outlook::OutOfReach,
                    _ => Outlook::Open,
                },
                found => found,
            })
        }),
        expected,
        target,
    }
}

/// Whether people of one of its channels serve other live channels as well, so that it may do better than with people of its own; not
/// where a promise fails even so.
fn may_be_pooled(numbers: &Numbers, objective: &ObjectiveInput) -> bool {
    let is_live = |n: &&usize| {
        numbers.channels.get(**n).is_some_and(|channel| matches!(channel.work, Work::Live | Work::Concurrent))
    };
    let fails = |n: &usize| {
        let promises = numbers.channels.get(*n).map_or(&[][..], |channel| &channel.promises);
        promises.iter().any(|promise| promise.verdict == Verdict::NotKept)
    };
    let pools = numbers.pools.iter().filter(|pool| pool.channels.iter().filter(is_live).count() > 1);
    let mut shared = pools.filter(|pool| pool.channels.iter().any(|n| objective.channels.contains(n)));
    shared.next().is_some() && !objective.channels.iter().any(fails)
}

/// Whether the KPI depends on when people are there.
fn needs_roster(kpi: &str) -> bool {
    matches!(kpi, "service-level" | "average-speed-of-answer" | "abandonment-rate" | "answer-rate")
}

fn outlook(expected: &Spread, (least, most): (Option<f64>, Option<f64>)) -> Outlook {
    let (smallest, largest) = (expected.low.min(expected.high), expected.low.max(expected.high));
    let fits = |value: f64| least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most);
    if least.is_some_and(|least| largest < least) || most.is_some_and(|most| smallest > most) {
        Outlook::OutOfReach
    } else if fits(smallest) && fits(largest) {
        Outlook::Reached
    } else {
        Outlook::Open
    }
}

fn expected(kpi: &Arc<str>, channels: &[&ChannelNumbers], at: &super::figure::Origin, even: bool) -> Known<Spread> {
    let waiting: Vec<&ChannelNumbers> =
        channels.iter().copied().filter(|channel| matches!(channel.work, Work::Live | Work::Concurrent)).collect();
    match &**kpi {
        "service-level" => weighted(&waiting, Unit::Share, (at, even), |quality| &quality.service_level),
        "average-speed-of-answer" => weighted(&waiting, Unit::Seconds, (at, even), |quality| &quality.speed_of_answer),
        "abandonment-rate" => weighted(&waiting, Unit::Share, (at, even), |quality| &quality.abandonment),
        "answer-rate" => weighted(&waiting, Unit::Share, (at, even), |quality| &quality.abandonment)
            .map(|figure| figure.map(Unit::Share, |abandon| abandon.map(|share| 1.0 - share))),
        "occupancy" => occupancy(channels, at),
        "contact-volume" => contacts(channels, at),
        _ => Err(Missing::new(Reason::NoSuchResult { kpi: Arc::clone(kpi) }, Origins::of([at]))),
    }
}

/// The mean over channels, by their contacts.
fn weighted(
    channels: &[&ChannelNumbers],
    unit: Unit,
    (at, even): (&super::figure::Origin, bool),
    take: impl Fn(&Quality) -> &Known<Spread>,
) -> Known<Spread> {
    let mut from = Origins::NONE;
    let (mut sum, mut contacts) = (Spread::<f64>::default(), Spread::<f64>::default());
    for channel in channels {
        let staffing = channel.staffing.as_ref().map_err(Clone::clone)?;
        let quality = if even { staffing.with_even_roster() } else { staffing.with_available() };
        let value = take(quality).clone()?;
        let volume = channel.contacts.clone()?;
        sum = Spread::each(|end| sum.at(end) + value.value.at(end) * volume.value.at(end));
        contacts = Spread::each(|end| contacts.at(end) + volume.value.at(end));
        from.join(&value.from);
    }
    if contacts.low <= 0.0 {
        return Err(Missing::new(Reason::NothingWaits, Origins::of([at])));
    }
    Ok(Figure::new(Spread::each(|end: End| sum.at(end) / contacts.at(end)), unit, from))
}

/// Hours of work over hours at work.
fn occupancy(channels: &[&ChannelNumbers], at: &super::figure::Origin) -> Known<Spread> {
    let mut from = Origins::NONE;
    let (mut work, mut there) = (Spread::<f64>::default(), 0.0);
    for channel in channels.iter().filter(|channel| channel.work != Work::Unstaffed) {
        let staffing = channel.staffing.as_ref().map_err(Clone::clone)?;
        let hours = channel.work_hours.clone()?;
        let per_week = hours.value.map(|hours| hours / super::demand::WEEKS_PER_MONTH);
        work = Spread::each(|end| work.at(end) + per_week.at(end));
        there += staffing.hours_available.value;
        from.join(&staffing.hours_available.from);
    }
    if there <= 0.0 {
        return Err(Missing::new(Reason::NobodyOnChannels, Origins::of([at])));
    }
    Ok(Figure::new(work.map(|work| (work / there).min(1.0)), Unit::Share, from))
}

fn contacts(channels: &[&ChannelNumbers], at: &super::figure::Origin) -> Known<Spread> {
    let mut from = Origins::NONE;
    let mut sum = Spread::<f64>::default();
    for channel in channels {
        let contacts = channel.contacts.clone()?;
        sum = Spread::each(|end| sum.at(end) + contacts.value.at(end));
        from.join(&contacts.from);
    }
    if from == Origins::NONE {
        return Err(Missing::new(Reason::NoChannel, Origins::of([at])));
    }
    Ok(Figure::new(sum, Unit::ContactsPerMonth, from))
}
