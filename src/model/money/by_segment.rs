//! Cost by customer segment, by its share of contacts.
//!
//! In: the ledger and the segments' shares. Out: the whole cost shared out exactly, with a rest where the shares leave one.

use rust_decimal::Decimal;

use super::apportion::apportion;
use super::ledger::Ledger;
use super::outcome::{Part, Shared};
use super::per_contact::running_of;
use super::scope::Scope;
use crate::model::figure::{Figure, Missing, Origins, Unit};
use crate::model::reason::Reason;

/// The cost of every segment that has a share.
///
/// # Errors
/// If no segment has a share, one is below zero or can't be read, or together they are more than the whole.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> Result<Shared, Missing> {
    let segments = &scope.money().segments;
    if segments.is_empty() {
        return Err(Missing::new(Reason::NoSegmentShare, Origins::NONE));
    }
    let shares: Result<Vec<Decimal>, Missing> =
        segments.iter().map(|segment| segment.share.point().ok_or_else(|| segment.share.missing())).collect();
    let mut weights = shares?;
    let all = Origins::of(segments.iter().map(|segment| &segment.share.origin));
    let whole = weights.iter().fold(Decimal::ZERO, |sum, share| sum.saturating_add(*share));
    if whole > Decimal::ONE || weights.iter().any(|share| *share < Decimal::ZERO) {
        return Err(Missing::new(Reason::SharesNoParts, all));
    }
    weights.push(Decimal::ONE - whole);
    let unit = Unit::Money(scope.currency);
    let costs = Origins::of(ledger.own().flat_map(|entry| &entry.from));
    let split = |amount: Decimal| apportion(amount, &weights).unwrap_or_default();
    let recurring: Decimal = ledger.own().map(|entry| entry.amount.recurring_total()).sum();
    let one_off: Decimal = ledger.own().map(|entry| entry.amount.once_total()).sum();
    let running = split(running_of(ledger));
    let (recurring, one_off) = (split(recurring), split(one_off));
    let parts = segments.iter().enumerate().map(|(n, segment)| {
        let from = Origins::of([&segment.share.origin]).and(&costs);
        Part {
            id: segment.id.clone(),
            name: segment.name.clone(),
            running: running[n],
            recurring: recurring[n],
            one_off: one_off[n],
            total: Figure::new(recurring[n] + one_off[n], unit, from),
        }
    });
    let parts = parts.collect();
    let last = segments.len();
    Ok(Shared { parts, rest: Figure::new(recurring[last] + one_off[last], unit, all) })
}
