//! The arithmetic of a finding, one line a step, with the numbers filled in.
//!
//! In: the model. Out: notes. Every number comes from the model; nothing is worked out here.

use super::words::{count, number, share, time};
use crate::lint::modelled::Model;
use crate::lint::wording::names;
use crate::model::outcome::Work;
use crate::model::pool_verdict;
use crate::quantity::format_decimal;

/// What a channel needs and has: `` `phone`, Mo 10:00–10:15: 11 contacts of 5 min keep 3.8 agents busy (Erlang A); … ``.
pub(super) fn of_channel(model: &Model, n: usize) -> Option<String> {
    let channel = model.numbers.channels.get(n)?;
    let staffing = channel.staffing.as_ref().ok()?;
    let handle_time = time(channel.handle_time.as_ref().ok()?.value.mid);
    let contacts = count(staffing.binding.contacts.value.mid);
    let id = &channel.id;
    Some(if channel.work == Work::Deferred {
        let between = staffing.hours_between.value.mid;
        let work = staffing.binding.contacts.value.mid * channel.handle_time.as_ref().ok()?.value.mid / 3600.0;
        let rest = if between >= 0.05 {
            format!(
                "; {} of them between calls, {} more are needed",
                count(between),
                count(staffing.hours_required.value.mid)
            )
        } else {
            format!("; {} at work are needed for it", hours(staffing.hours_required.value.mid))
        };
        format!(
            "`{id}`: {contacts} contacts a week × {handle_time} = {} of work{rest}, {} are there",
            hours(work),
            count(staffing.hours_available.value)
        )
    } else {
        format!(
            "`{id}`, {}: {contacts} contacts of {handle_time} keep {} agents busy; {} are needed ({}), {} are there",
            staffing.binding.text(),
            number(staffing.binding.load.value.mid, 1),
            number(staffing.agents_required.value.mid, 1),
            channel.model.as_str(),
            number(staffing.agents_available.value, 1)
        )
    })
}

/// What a channel and those that share its people need at least together: missing people are counted by that, not apart.
pub(super) fn of_pool(model: &Model, n: usize) -> Option<String> {
    let pool = model.numbers.pools.iter().find(|pool| pool.channels.contains(&n))?;
    let (bounds, _) = pool_verdict::bounds(pool)?;
    let ids = pool.channels.iter().map(|n| model.inputs.channels[*n].id.as_str());
    Some(format!("{} share people: {bounds}", names(ids)))
}

/// What running the department costs, and the contacts it is for: `` 2,127,682 GBP for running the department, 403,800 contacts ``.
pub(super) fn of_cost(model: &Model) -> Option<String> {
    let costs = &model.money()?.unit_costs;
    let (running, each) = (&costs.running, costs.per_contact.as_ref().ok()?);
    let contacts = running.value.mid.checked_div(each.value.mid)?.round();
    let total = format_decimal(running.value.mid, 0);
    let each = format_decimal(each.value.mid, 2);
    let currency = model.money()?.currency;
    Some(format!(
        "all channels: {total} {currency} of running cost / {} contacts = {each} {currency}",
        format_decimal(contacts, 0)
    ))
}

/// What a role has: `` `agent`: 5 × 38 h × (1 − 30%) = 133 h at work a week ``.
pub(super) fn of_role(model: &Model, n: usize) -> Option<String> {
    let (role, found) = (model.inputs.roles.get(n)?, model.numbers.roles.get(n)?);
    let total = found.hours.as_ref().ok()?.value;
    let (heads, contract) = (role.headcount.double()?, role.hours.double()?);
    let away = role.shrinkage.double()?;
    let full = heads * contract * (1.0 - away);
    let late = if total < full * 0.999 { " at the end of the plan" } else { "" };
    Some(format!(
        "`{}`: {} × {} h × (1 − {}) = {} at work a week{late}",
        role.id,
        number(heads, 1),
        number(contract, 1),
        share(away),
        hours(total)
    ))
}

/// `1 hour`, `133 hours`.
pub(super) fn hours(value: f64) -> String {
    let text = count(value);
    let noun = if text == "1" { "hour" } else { "hours" };
    format!("{text} {noun}")
}
