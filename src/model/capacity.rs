//! What the people of a role have: hours at work a week, at the end of the plan and month by month.
//!
//! In: heads, contract hours, shrinkage, start day, ramp. Out: hours and full-time equivalents. Fractions are kept; nobody is hired
//! here. The posts are taken as filled: what is vacant because leavers take time to be replaced is a figure of its own.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::demand::within;
use super::figure::{Figure, Known, Missing, Origins, Unit};
use super::input::{Inputs, RoleInput};
use super::limits::Limits;
use super::reason::Reason;

/// The share of full speed in the ramp, in the mean: from nothing to all of it in a line.
const IN_RAMP: f64 = 0.5;

/// What a role has.
#[derive(Clone, Debug)]
pub(crate) struct Capacity {
    /// People.
    pub heads: Known,
    /// Hours at work a week, at the end of the plan.
    pub hours: Known,
    /// People at work at one moment at most: heads × (1 − shrinkage).
    pub at_once: f64,
    /// The share of paid time at work.
    pub working: Result<f64, Missing>,
    /// Largest occupancy; `None` if there is no cap.
    pub cap: Option<f64>,
    /// Full-time equivalents at the end of the plan.
    pub fte: Known,
    /// Full-time equivalents in each month.
    pub fte_by_month: Vec<Figure>,
    /// Hours at work a week in each month.
    pub hours_by_month: Vec<f64>,
    /// People missing on average while leavers are replaced.
    pub vacant: Known,
}

/// Contract hours of a full-time week: the most that any role has; `None` if no role says.
pub(crate) fn full_week(inputs: &Inputs) -> Option<f64> {
    let hours = inputs.roles.iter().filter_map(|role| hours(role).ok());
    hours
        .filter(|hours| *hours > 0.0)
        .fold(None, |most: Option<f64>, hours| Some(most.map_or(hours, |most| most.max(hours))))
}

/// Contract hours a week of a role.
///
/// # Errors
/// If they are not given or no week has so many.
pub(crate) fn hours(role: &RoleInput) -> Result<f64, Missing> {
    within(&role.hours, Limits::ContractHours).map(|hours| hours.mid)
}

/// What a role has.
pub(crate) fn of(inputs: &Inputs, role: &RoleInput, months: &[NaiveDate], full_week: Option<f64>) -> Capacity {
    let heads = within(&role.headcount, Limits::Heads);
    let heads = heads.map(|heads| Figure::new(heads.mid, Unit::Heads, Origins::of([&role.headcount.origin])));
    let contract = hours(role);
    let shrinkage = within(&role.shrinkage, Limits::Share);
    let working = shrinkage.map(|shrinkage| 1.0 - shrinkage.mid);
    let at_end = inputs.period.map_or(1.0, |(_, last, _)| speed(role, last, last));
    let mut from = Origins::of([&role.headcount.origin, &role.hours.origin]);
    if let Some((_, starts)) = &role.starts {
        from.add(starts);
        if role.ramp.is_given() {
            from.add(&role.ramp.origin);
        }
    }
    let full_time =
        |heads: f64, contract: f64, speed: f64| full_week.map_or(0.0, |full| heads * contract / full * speed);
    let both = heads.clone().and_then(|heads| contract.clone().map(|contract| (heads.value, contract)));
    let fte =
        both.clone().map(|(heads, contract)| Figure::new(full_time(heads, contract, at_end), Unit::Fte, from.clone()));
    let fte_by_month = both.clone().map_or_else(
        |_| Vec::new(),
        |(heads, contract)| {
            let months = months.iter().map(|first| speed(role, *first, last_of(inputs, *first)));
            months.map(|speed| Figure::new(full_time(heads, contract, speed), Unit::Fte, from.clone())).collect()
        },
    );
    let with_shrinkage = from.clone().and(&Origins::of([&role.shrinkage.origin]));
    let hours = both.and_then(|(heads, contract)| {
        let working = working.clone()?;
        Ok(Figure::new(heads * contract * working * at_end, Unit::HoursPerWeek, with_shrinkage))
    });
    Capacity {
        at_once: heads.as_ref().map_or(0.0, |heads| heads.value)
            * working.as_ref().map_or(0.0, |share| *share)
            * at_end,
        hours_by_month: fte_by_month
            .iter()
            .map(|fte| fte.value * full_week.unwrap_or(0.0) * working.as_ref().map_or(0.0, |share| *share))
            .collect(),
        vacant: vacant(inputs, &heads),
        cap: within(&role.max_occupancy, Limits::Occupancy).ok().map(|cap| cap.mid),
        heads,
        hours,
        working,
        fte,
        fte_by_month,
    }
}

fn last_of(inputs: &Inputs, first: NaiveDate) -> NaiveDate {
    let next = first.with_day(1).and_then(|day| day.checked_add_months(Months::new(1)));
    let last = next.and_then(|day| day.pred_opt()).unwrap_or(first);
    inputs.period.map_or(last, |(_, end, _)| last.min(end))
}

/// The share of full speed at which the role works from one day to another: nothing before its start, half in its ramp.
fn speed(role: &RoleInput, first: NaiveDate, last: NaiveDate) -> f64 {
    let Some((starts, _)) = &role.starts else { return 1.0 };
    let full = starts.checked_add_days(Days::new(role.ramp_days())).unwrap_or(NaiveDate::MAX);
    let days = |from: NaiveDate, to: NaiveDate| ((to - from).num_days() + 1).max(0) as f64;
    let all = days(first, last).max(1.0);
    let there = days(first.max(*starts), last);
    let at_full_speed = days(first.max(full), last).min(there);
    (at_full_speed + (there - at_full_speed) * IN_RAMP) / all
}

/// Leavers of a year times the time until they are replaced.
fn vacant(inputs: &Inputs, heads: &Known) -> Known {
    let attrition = inputs.attrition.as_ref().ok_or_else(|| Missing::new(Reason::NoAttrition, Origins::NONE))?;
    let lead = inputs.hiring_lead.as_ref().ok_or_else(|| Missing::new(Reason::NoHiringLead, Origins::NONE))?;
    let share = within(attrition, Limits::Attrition)?.mid;
    let months = within(lead, Limits::HiringLead)?.mid;
    let heads = heads.clone()?;
    let vacant = (heads.value * share * months / 12.0).min(heads.value);
    Ok(Figure::new(vacant, Unit::Heads, heads.from.and(&Origins::of([&attrition.origin, &lead.origin]))))
}
