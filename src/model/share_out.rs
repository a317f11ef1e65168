//! The people of a group shared out among its channels, by what the promises need.
//!
//! In: a group of channels and roles that depend on each other. Out: the hours that each channel gets at each end of the inputs; deferred
//! work first takes the time that live channels leave. Nobody is added: where hours lack, all get the same share of what they need.

use std::sync::Arc;

use super::capacity::Capacity;
use super::end::{ENDS, End};
use super::figure::{Missing, Spread};
use super::need::Need;
use super::outcome::Work;
use super::pool::{Balance, Group};
use super::setup::Setup;
use super::staffable::Staffable;

/// What a channel gets at one end of the inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Portion {
    /// Its own hours at work a week.
    pub hours: f64,
    /// Hours of its work that are done while live channels leave time.
    pub between: f64,
    /// Hours that live channels leave beyond that.
    pub spare: f64,
}

/// A group's hours shared out.
#[derive(Debug)]
pub(crate) struct Shared {
    /// Of each channel of the group.
    pub portions: Vec<Spread<Portion>>,
    /// Own hours that the promises need, of each channel.
    pub promised: Vec<Spread>,
    /// Own hours that promises and occupancy cap need, of each channel.
    pub capped: Vec<Spread>,
    /// Hours of each role of the group.
    pub haves: Vec<f64>,
}

/// Shares the people of a group out.
pub(crate) fn share_out(
    group: &Group,
    works: &[Vec<usize>],
    staffable: &[Result<Arc<Staffable>, Missing>],
    setups: &[Setup],
    roles: &[Capacity],
) -> Shared {
    let known: Vec<&Arc<Staffable>> = group.channels.iter().filter_map(|n| staffable[*n].as_ref().ok()).collect();
    let haves: Vec<f64> =
        group.roles.iter().map(|role| roles[*role].hours.as_ref().map_or(0.0, |hours| hours.value)).collect();
    let count = known.len();
    let is_point = known.iter().all(|channel| channel.is_point());
    let mut shared = Shared {
        portions: vec![Spread::point(Portion::default()); count],
        promised: vec![Spread::default(); count],
        capped: vec![Spread::default(); count],
        haves,
    };
    let share_a_role = |a: usize, b: usize| {
        group
            .roles
            .iter()
            .any(|role| works[*role].contains(&group.channels[a]) && works[*role].contains(&group.channels[b]))
    };
    let is_deferred: Vec<bool> = group.channels.iter().map(|n| setups[*n].work == Work::Deferred).collect();
    for end in ENDS {
        if is_point && end != End::Low {
            continue;
        }
        let needs: Vec<&Need> = known.iter().map(|channel| channel.need(end)).collect();
        // Time that live channels leave, given to deferred work of the same people.
        let mut idle: Vec<f64> = (0..count)
            .map(|n| if is_deferred[n] { 0.0 } else { needs[n].idle_hours(known[n].cap.unwrap_or(1.0)) })
            .collect();
        let promised: Vec<f64> = needs.iter().map(|need| need.hours(|part| part.promised)).collect();
        let mut between = vec![0.0; count];
        for deferred in (0..count).filter(|n| is_deferred[*n]) {
            for live in (0..count).filter(|n| !is_deferred[*n] && share_a_role(*n, deferred)) {
                let taken = idle[live].min(promised[deferred] - between[deferred]);
                idle[live] -= taken;
                between[deferred] += taken;
            }
        }
        let own: Vec<f64> = promised.iter().zip(&between).map(|(all, between)| (all - between).max(0.0)).collect();
        let shares = Balance::new(group, works, own.clone(), &shared.haves)
            .map_or_else(|| even_share(&own, &shared.haves), |balance| balance.evenly());
        for n in 0..count {
            let with_me =
                |live: usize| (0..count).filter(|d| is_deferred[*d] && share_a_role(live, *d)).count().max(1) as f64;
            let spare: f64 = if is_deferred[n] {
                (0..count).filter(|live| share_a_role(*live, n)).map(|live| idle[live] / with_me(live)).sum()
            } else {
                0.0
            };
            let hours = if shares[n].is_finite() { own[n] * shares[n] } else { 0.0 };
            let capped = (needs[n].hours(|part| part.capped) - between[n]).max(own[n]);
            let portion = Portion { hours, between: between[n], spare };
            let places = if is_point { &ENDS[..] } else { std::slice::from_ref(&ENDS[end as usize]) };
            for place in places {
                shared.portions[n].set(*place, portion);
                shared.promised[n].set(*place, own[n]);
                shared.capped[n].set(*place, capped);
            }
        }
    }
    shared
}

fn even_share(needs: &[f64], haves: &[f64]) -> Vec<f64> {
    let (need, have): (f64, f64) = (needs.iter().sum(), haves.iter().sum());
    vec![if need > 0.0 { have / need } else { f64::INFINITY }; needs.len()]
}
