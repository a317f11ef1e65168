//! The plan's own profile of a channel: weights of days and hours.
//!
//! In: the field as written. Out: a [`Profile`], or why it can't be read. Built-in profiles are in `profile`.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::figure::{Missing, Origin};
use super::input::Profile;
use super::path::Path;
use super::reason::Reason;
use crate::plan::channel;
use crate::plan::field::Field;

/// Reads a profile that the plan gives.
///
/// # Errors
/// If it can't be read, or has a weight below zero or an hour that no day has.
pub(crate) fn own_profile(given: &Field<channel::Profile>, path: Path) -> Result<Profile, Missing> {
    let origin = Origin::new(path, given.span().unwrap_or_default());
    let refuse = |reason: fn(Path) -> Reason| Missing::of(&origin, reason);
    let profile = given.get().ok_or_else(|| refuse(|field| Reason::Unreadable { field }))?;
    let mut read = Profile { origin: Some(origin.clone()), ..Profile::even() };
    let weight = |number: Decimal| {
        number.to_f64().filter(|weight| *weight >= 0.0).ok_or_else(|| refuse(|field| Reason::WeightBelowZero { field }))
    };
    match &profile.days {
        Field::Absent => {}
        Field::Broken(_) => return Err(refuse(|field| Reason::UnreadableDays { field })),
        Field::Set(days) => {
            read.days_are_totals = true;
            for (day, field) in read.days.iter_mut().zip(days.value.each()) {
                *day = match field {
                    Field::Absent => 0.0,
                    Field::Broken(_) => return Err(refuse(|field| Reason::UnreadableDay { field })),
                    Field::Set(at) => weight(at.value)?,
                };
            }
        }
    }
    match &profile.hours {
        Field::Absent => {}
        Field::Broken(_) => return Err(refuse(|field| Reason::UnreadableHours { field })),
        Field::Set(hours) => {
            read.hours = [0.0; 24];
            for hour in &hours.value.0 {
                let slot = hour.id.parse::<usize>().ok().and_then(|n| read.hours.get_mut(n));
                *slot.ok_or_else(|| refuse(|field| Reason::NoHourOfDay { field }))? = weight(hour.body)?;
            }
        }
    }
    Ok(read)
}
