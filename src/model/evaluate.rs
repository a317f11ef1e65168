//! From the inputs to everything the model says: demand, needs, people shared out, results.
//!
//! In: [`Inputs`]. Out: [`Numbers`]. Volume and handle time are uncertain together: everything is computed at their lower ends, in their
//! middle and at their upper ends. People are shared out by what the promises need; the plan's last month is judged, when all hires are in.
//! This is the order of the parts only; each part has its own file.

use std::sync::Arc;

use super::capacity::{self, Capacity};
use super::demand::Demand;
use super::figure::{Figure, Missing, Origins, Spread};
use super::input::Inputs;
use super::outcome::{Depth, Numbers, RoleNumbers};
use super::reason::Reason;
use super::setup::Setup;
use super::share_out::{Portion, share_out};
use super::shared_group::Known;
use super::staffable::{People, Staffable};
use super::{
    channel_numbers, demand, money, objective, on_call, pool, pool_numbers, pool_verdict, promise, segment_promise,
    span_of_control, staffing,
};

/// Evaluates the model.
pub fn evaluate(inputs: &Inputs, depth: Depth) -> Numbers {
    let months = demand::months(inputs);
    let full_week = capacity::full_week(inputs);
    let roles: Vec<Capacity> = inputs.roles.iter().map(|role| capacity::of(inputs, role, &months, full_week)).collect();
    let on_call = |n| on_call::answering(inputs, n);
    let setups: Vec<Setup> =
        inputs.channels.iter().enumerate().map(|(n, channel)| Setup::of(channel, on_call(n).as_ref())).collect();
    let people = People { inputs, roles: &roles, full_week };
    let (on_call, spans) = (on_call::of(inputs, &roles), span_of_control::of(inputs, &roles));
    let mut numbers = Numbers { months, on_call, spans, ..Numbers::default() };
    let by_month: Vec<Result<Vec<Figure<Spread>>, Missing>> =
        inputs.channels.iter().map(|channel| demand::by_month(channel, numbers.months.len())).collect();
    let demands: Vec<Result<Arc<Demand>, Missing>> = inputs
        .channels
        .iter()
        .zip(&by_month)
        .map(|(channel, by_month)| demand::of(inputs, channel, by_month).map(Arc::new))
        .collect();
    let staffable: Vec<Result<Arc<Staffable>, Missing>> = inputs
        .channels
        .iter()
        .enumerate()
        .map(|(n, channel)| people.staffable(n, channel, &setups[n], &demands[n]).map(Arc::new))
        .collect();
    let works: Vec<Vec<usize>> = inputs
        .roles
        .iter()
        .map(|role| {
            let mut channels: Vec<usize> =
                role.works.iter().map(|(channel, _)| *channel).filter(|channel| staffable[*channel].is_ok()).collect();
            channels.sort_unstable();
            channels.dedup();
            channels
        })
        .collect();
    let mut portions = vec![Spread::point(Portion::default()); inputs.channels.len()];
    for group in pool::groups(&works) {
        let shared = share_out(&group, &works, &staffable, &setups, &roles);
        for (channel, portion) in group.channels.iter().zip(&shared.portions) {
            portions[*channel] = *portion;
        }
        numbers.pools.push(pool_numbers::of(group, &works, &staffable, &roles, &shared, numbers.months.len()));
    }
    for ((n, channel), by_month) in inputs.channels.iter().enumerate().zip(by_month) {
        let mut found = channel_numbers::of(inputs, n, &setups[n], by_month, &demands[n]);
        match &staffable[n] {
            Ok(known) => {
                let roles: Vec<usize> =
                    (0..inputs.roles.len()).filter(|role| works[*role].binary_search(&n).is_ok()).collect();
                staffing::fill(&mut found, channel, &setups[n], known, &portions[n], &roles, depth);
            }
            Err(missing) => {
                found.staffing = Err(missing.clone());
                found.backlog_growth = Err(missing.clone());
                found.backlog_change = Err(missing.clone());
                found.promises = promise::unjudged(channel, &setups[n], missing);
            }
        }
        numbers.channels.push(found);
    }
    let known = Known { inputs, setups: &setups, staffable: &staffable, works: &works, roles: &roles };
    for pool in &mut numbers.pools {
        pool_verdict::soften(&known, pool, &mut numbers.channels);
    }
    numbers.segments = segment_promise::of(inputs, &setups, &numbers.channels);
    for (role, have) in inputs.roles.iter().zip(roles) {
        numbers.roles.push(RoleNumbers {
            id: role.id.clone(),
            name: role.name.clone(),
            origin: role.origin.clone(),
            heads: have.heads,
            fte: have.fte,
            hours: have.hours,
            fte_by_month: have.fte_by_month,
            vacant: have.vacant,
            works: role.works.iter().map(|(channel, _)| *channel).collect(),
        });
    }
    // Money comes last: it needs contacts and hours of work.
    // Rules ask for the money when they need it.
    if depth == Depth::Full {
        numbers.money = Some(money::evaluate(inputs, &numbers));
    }
    let money = match &numbers.money {
        Some(money) => money.as_ref().map_err(Missing::clone),
        None => Err(Missing::new(Reason::MoneyNotComputed, Origins::NONE)),
    };
    numbers.objectives =
        inputs.objectives.iter().map(|one| objective::evaluate(one, inputs, &numbers, &money)).collect();
    numbers
}
