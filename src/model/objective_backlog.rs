//! How large the backlog is on the day of an objective.
//!
//! In: the baseline of the objective, and by how much the backlog of its channels grows or can be worked off in a week with the people
//! there are at the end of the plan. Out: the backlog on the day the objective is due. It is the favourable side: everybody works off the
//! backlog with all the time that contacts leave, so a target that is missed here is missed.

use chrono::NaiveDate;

use super::figure::{Figure, Known, Missing, Origins, Spread, Unit};
use super::input::ObjectiveInput;
use super::outcome::{ChannelNumbers, Work};
use super::reason::Reason;

/// The backlog on the day that the objective is due, or at the end of the plan.
///
/// # Errors
/// If there is no baseline, no period, or the people of a channel are not known.
pub(super) fn on_the_day(
    objective: &ObjectiveInput,
    channels: &[&ChannelNumbers],
    period: Option<(NaiveDate, NaiveDate)>,
) -> Known<Spread> {
    let here = || Origins::of([&objective.origin]);
    let (baseline, place) = objective.baseline.as_ref().ok_or_else(|| Missing::new(Reason::NoBaseline, here()))?;
    let (first, last) = period.ok_or_else(|| Missing::new(Reason::NoPeriod, here()))?;
    let weeks = (objective.due.unwrap_or(last).min(last) - first).num_days().max(0) as f64 / 7.0;
    let mut from = Origins::of([place]);
    let mut change = Spread::<f64>::default();
    let mut is_any = false;
    for channel in channels.iter().filter(|channel| channel.work == Work::Deferred) {
        let known = channel.backlog_change.as_ref().map_err(Missing::clone)?;
        change = Spread::each(|end| change.at(end) + known.value.at(end));
        from.join(&known.from);
        is_any = true;
    }
    if !is_any {
        return Err(Missing::new(Reason::NoWorkWaits, here()));
    }
    let backlog = change.map(|change| (baseline * objective.scale + change * weeks).max(0.0));
    Ok(Figure::new(backlog, Unit::Contacts, from))
}
