//! The steps from contacts to the agents that a channel needs.
//!
//! In: a channel's inputs and numbers. Out: steps, none for what was not computed.

use super::Step;
use crate::model::demand::WEEKS_PER_MONTH;
use crate::model::figure::Spread;
use crate::model::input::Inputs;
use crate::model::outcome::{ChannelNumbers, Staffing, Work};
use crate::model::wording::{number, percent, range, time};

/// Contacts and work of a week.
pub(super) fn demand(inputs: &Inputs, n: usize, found: &ChannelNumbers) -> Vec<Step> {
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

/// The agents that promises and occupancy cap need.
pub(super) fn need(found: &ChannelNumbers, staffing: &Staffing) -> Vec<Step> {
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
                binding.text(),
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
