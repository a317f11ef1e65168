//! What initiatives and courses cost, and in which month.
//!
//! In: cost and first day. Out: the cost month by month. What is spent once falls on the month in which the work begins, because the
//! money must be there then; what recurs is paid from that day on.

use super::input::WorkInput;
use super::months::Months;
use super::scope::Scope;
use crate::model::figure::{Missing, Origins};
use crate::model::reason::Reason;
use crate::numbers::spend::Spend;

/// What the work costs, and the fields behind it.
///
/// # Errors
/// If its cost is missing, per unit, in another currency without a rate, or due after the plan has ended.
pub(crate) fn cost_of(scope: Scope<'_>, work: &WorkInput) -> Result<(Months, Origins), Missing> {
    let (cost, mut from) = scope.in_currency(&work.cost)?;
    let spend = Spend::of(cost).ok_or_else(|| work.cost.because(Reason::UnitPrice))?;
    let (month, day) = match &work.on {
        None => (None, scope.calendar.first()),
        Some((day, origin)) => {
            from.add(origin);
            let month = scope.calendar.month_of(*day);
            if month.is_none() {
                return Err(Missing::new(Reason::BeginsAfter, from));
            }
            (month, *day)
        }
    };
    let mut months = Months::once(scope.calendar.len(), spend.once, month);
    months.recurring = scope.calendar.recurring(spend, day);
    Ok((scope.bounded(months, &from)?, from))
}
