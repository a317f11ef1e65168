//! Contacts and work of a channel: by month, and in the normal week that is judged.
//!
//! In: volume, growth, handle time, the plan's months. Out: contacts a month and a week at the lower end, in the middle and at the
//! upper end. A month is 52/12 weeks, the convention of budgets; holidays press a period's contacts into the days that are left.

use chrono::{Datelike, Months, NaiveDate};

use super::figure::{Figure, Missing, Origin, Origins, Spread, Unit};
use super::input::{ChannelInput, Inputs, Number, Value};
use super::limits::Limits;
use super::reason::Reason;

/// Weeks of a month: 52/12.
pub(crate) const WEEKS_PER_MONTH: f64 = 52.0 / 12.0;
/// Months of a plan that are computed one by one.
const MOST_MONTHS: usize = 120;

/// What comes in.
#[derive(Clone, Debug)]
pub(crate) struct Demand {
    /// Contacts in the month that is judged, the last of the plan.
    pub contacts: Figure<Spread>,
    /// Contacts of each month.
    pub by_month: Vec<Spread>,
    /// Contacts in a normal week of the month that is judged.
    pub per_week: Figure<Spread>,
    /// Seconds a contact.
    pub handle_time: Figure<Spread>,
}

/// The months of the plan, by their first day within it.
pub(crate) fn months(inputs: &Inputs) -> Vec<NaiveDate> {
    let Some((first, last, _)) = inputs.period else { return Vec::new() };
    let begin = first.with_day(1).unwrap_or(first);
    let later = (1..MOST_MONTHS as u32).map_while(|n| begin.checked_add_months(Months::new(n)));
    std::iter::once(first).chain(later).take_while(|day| *day <= last).collect()
}

/// A number of the plan within its limits.
///
/// # Errors
/// If it is not given, can't be read or lies outside.
pub(crate) fn within(number: &Number, limits: Limits) -> Result<Spread, Missing> {
    let spread = number.needed()?;
    let (least, most) = limits.ends();
    if spread.low >= least && spread.high <= most {
        Ok(spread)
    } else {
        Err(Missing::of(&number.origin, |field| Reason::OutOfRange { field, limits }))
    }
}

/// Contacts a month at the start of the plan.
///
/// # Errors
/// If the volume is not given or out of range.
pub(crate) fn volume(channel: &ChannelInput) -> Result<Figure<Spread>, Missing> {
    let volume = within(&channel.volume, Limits::Volume)?;
    Ok(Figure::new(volume, Unit::ContactsPerMonth, Origins::of([&channel.volume.origin])))
}

/// The factor by which the volume has grown after so many months.
///
/// # Errors
/// If the growth can't be read or is out of range.
pub(crate) fn grown(channel: &ChannelInput, months: usize) -> Result<f64, Missing> {
    growth(channel)?.map_or(Ok(1.0), |growth| factor(channel, growth, months))
}

/// By how much the volume grows in a year; `None` if the plan does not say.
fn growth(channel: &ChannelInput) -> Result<Option<f64>, Missing> {
    if channel.growth.value == Value::Absent {
        return Ok(None);
    }
    let growth = within(&channel.growth, Limits::Growth)?;
    Ok(Some(growth.mid))
}

fn factor(channel: &ChannelInput, growth: f64, months: usize) -> Result<f64, Missing> {
    let factor = (1.0 + growth).powf(months as f64 / 12.0);
    if factor.is_finite() && factor < 1e9 {
        Ok(factor)
    } else {
        Err(Missing::of(&channel.growth.origin, |field| Reason::Unbounded { field }))
    }
}

/// Contacts of each month of the plan.
///
/// # Errors
/// If volume or growth can't be used.
pub(crate) fn by_month(channel: &ChannelInput, months: usize) -> Result<Vec<Figure<Spread>>, Missing> {
    let mut volume = volume(channel)?;
    let growth = if months > 0 { growth(channel)? } else { None };
    let Some(growth) = growth else { return Ok(vec![volume; months]) };
    volume.from.add(&channel.growth.origin);
    let grow = |month| {
        let factor = factor(channel, growth, month)?;
        Ok(volume.clone().map(volume.unit, |value| value.map(|contacts| contacts * factor)))
    };
    (0..months).map(grow).collect()
}

/// The demand on a channel, whose contacts in each month are known.
///
/// # Errors
/// If volume, growth or handle time are missing or out of range.
pub(crate) fn of(
    inputs: &Inputs,
    channel: &ChannelInput,
    by_month: &Result<Vec<Figure<Spread>>, Missing>,
) -> Result<Demand, Missing> {
    let last = by_month.as_ref().ok().and_then(|months| months.last());
    let contacts = last.cloned().map_or_else(|| volume(channel), Ok)?;
    let handle_time = within(&channel.handle_time, Limits::Seconds)?;
    let handle_time = Figure::new(handle_time, Unit::Seconds, Origins::of([&channel.handle_time.origin]));
    let by_month = by_month.as_ref().map_err(Clone::clone)?.iter().map(|month| month.value).collect();
    let (press, holidays) = pressed(inputs, channel);
    let per_week = Figure {
        value: contacts.value.map(|contacts| contacts / WEEKS_PER_MONTH * press),
        unit: Unit::ContactsPerWeek,
        from: contacts.from.clone().and(&holidays),
    };
    Ok(Demand { contacts, by_month, per_week, handle_time })
}

/// The factor by which holidays raise the contacts of the days that are left, and where it comes from.
fn pressed(inputs: &Inputs, channel: &ChannelInput) -> (f64, Origins) {
    let none = (1.0, Origins::NONE);
    let (Some((first, last, _)), Some(open)) = (inputs.period, channel.open.week()) else { return none };
    if inputs.holidays.is_empty() {
        return none;
    }
    let mut opens = [false; 7];
    for range in open.ranges() {
        opens[(range.start / 1440).min(6) as usize] = true;
    }
    let is_open = |day: NaiveDate| opens[day.weekday().num_days_from_monday() as usize];
    let days = (last - first).num_days() + 1;
    let open_days = opens.iter().filter(|open| **open).count() as f64 * days as f64 / 7.0;
    let mut seen: Vec<&(NaiveDate, Origin)> = Vec::new();
    for holiday in &inputs.holidays {
        if (first..=last).contains(&holiday.0) && is_open(holiday.0) && !seen.iter().any(|other| other.0 == holiday.0) {
            seen.push(holiday);
        }
    }
    let left = open_days - seen.len() as f64;
    // A period of holidays alone leaves nothing to press the contacts into.
    if seen.is_empty() || left < 1.0 { none } else { (open_days / left, Origins::of(seen.iter().map(|day| &day.1))) }
}
