//! Contacts and hours of work, month by month, as money meets them: decimals instead of the queue models' doubles.
//!
//! In: the model's channels. Out: [`ChannelWork`] in the same order. What the model could not compute stays absent with its reason.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::calendar::Calendar;
use crate::model::figure::{Figure, Missing, Origins, Spread};
use crate::model::input::Inputs;
use crate::model::outcome::Numbers;
use crate::model::reason::Reason;

/// Contacts or hours of one channel in each month of the plan.
pub type ByMonth = Result<Vec<Spread<Decimal>>, Missing>;

/// What a channel has to do.
#[derive(Clone, Debug)]
pub struct ChannelWork {
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Whether people answer it.
    pub is_staffed: bool,
    /// Contacts in each month.
    pub contacts: ByMonth,
    /// Hours of work on contacts in each month.
    pub hours: ByMonth,
    /// The fields that contacts and hours came from.
    pub from: Origins,
}

/// The work of every channel. The model gives whole months; of a month that the plan is for in part, the part counts.
pub fn of(inputs: &Inputs, numbers: &Numbers, calendar: &Calendar) -> Vec<ChannelWork> {
    let parts = calendar.parts();
    let channels = inputs.channels.iter().zip(&numbers.channels);
    let work = channels.map(|(channel, result)| {
        let reason = |known: &Result<Figure<Spread>, Missing>| match known {
            Err(missing) => missing.clone(),
            Ok(_) => Missing::new(Reason::NoMonths, Origins::of([&channel.origin])),
        };
        let first = result.contacts_by_month.first().into_iter().chain(result.work_hours_by_month.first());
        ChannelWork {
            id: channel.id.clone(),
            name: channel.name.clone(),
            is_staffed: channel.kind.is_none_or(crate::plan::channel::ChannelKind::is_staffed),
            contacts: exact(&result.contacts_by_month, &parts).ok_or_else(|| reason(&result.contacts)),
            hours: exact(&result.work_hours_by_month, &parts).ok_or_else(|| reason(&result.work_hours)),
            from: Origins::of(first.flat_map(|figure| &figure.from)),
        }
    });
    work.collect()
}

fn exact(figures: &[Figure<Spread>], parts: &[Decimal]) -> Option<Vec<Spread<Decimal>>> {
    if figures.len() != parts.len() {
        return None;
    }
    figures
        .iter()
        .zip(parts)
        .map(|(figure, part)| {
            let count = |count: f64| Some((decimal(count)? * part).round_dp(6));
            let Spread { low, mid, high } = figure.value;
            Some(Spread { low: count(low)?, mid: count(mid)?, high: count(high)? })
        })
        .collect()
}

/// A count of the model as a decimal with six places; `None` below zero and beyond 10^15, where no count is.
pub fn decimal(count: f64) -> Option<Decimal> {
    if !(0.0..=1e15).contains(&count) {
        return None;
    }
    Some(Decimal::from_f64(count)?.round_dp(6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_that_are_none_are_refused() {
        assert_eq!(decimal(2600.25), Some(Decimal::new(260_025, 2)));
        for count in [f64::NAN, f64::INFINITY, -1.0, 1e16] {
            assert_eq!(decimal(count), None, "{count}");
        }
    }
}
