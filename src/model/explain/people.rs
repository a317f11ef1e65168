//! The steps from head count to the hours that a channel gets.
//!
//! In: inputs, roles and a channel's staffing. Out: steps.

use super::Step;
use crate::model::capacity;
use crate::model::input::{Inputs, Number};
use crate::model::outcome::{ChannelNumbers, Numbers, RoleNumbers, Staffing};
use crate::model::wording::{hours, number, percent, range};

/// Who works a channel, and its share of them.
pub(super) fn people(
    inputs: &Inputs,
    numbers: &Numbers,
    n: usize,
    found: &ChannelNumbers,
    staffing: &Staffing,
) -> Vec<Step> {
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

/// The hours at work of a role.
pub(super) fn at_work(role: &RoleNumbers, contract: &Number, shrinkage: &Number) -> Step {
    let parts = || {
        let heads = role.heads.as_ref().ok()?;
        let at_work = role.hours.as_ref().ok()?;
        Some((heads.value, contract.double()?, shrinkage.double()?, at_work))
    };
    match (parts(), &role.hours) {
        (Some((heads, contract, shrinkage, at_work)), _) => {
            let product = heads * contract * (1.0 - shrinkage);
            // Somebody who starts late or is in the ramp counts for less.
            let at_end =
                if (product - at_work.value).abs() > 1e-6 * product.max(1.0) { " at the end of the plan" } else { "" };
            Step::new(
                format!(
                    "{}: {} × {} × (1 − {}) = {} hours at work a week{at_end}",
                    role.name,
                    number(heads, 2),
                    hours(contract),
                    percent(shrinkage),
                    number(at_work.value, 1)
                ),
                &at_work.from,
            )
        }
        (None, Err(missing)) => Step::missing(missing),
        (None, Ok(hours)) => {
            Step::new(format!("{}: {} hours at work a week", role.name, number(hours.value, 1)), &hours.from)
        }
    }
}
