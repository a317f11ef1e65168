//! Whether a channel can be staffed: what comes in, what its promises need, and who works it.
//!
//! In: a channel, its setup and what every role has. Out: [`Staffable`], with the needs at each end of the inputs, or why it can't be
//! computed. Nobody is shared out here: what several channels have in common counts for each of them in full.

use std::sync::Arc;

use super::capacity::Capacity;
use super::demand::{self, Demand};
use super::end::{ENDS, End};
use super::figure::{Missing, Origins, Spread};
use super::input::{ChannelInput, Inputs};
use super::need::{Aim, Need, Queue};
use super::reason::{Id, Reason};
use super::setup::Setup;

/// What is known of a channel that can be staffed.
#[derive(Debug)]
pub(crate) struct Staffable {
    /// The demand.
    pub demand: Arc<Demand>,
    /// Which promise each aim is of.
    pub aims: Vec<(usize, Aim)>,
    /// The needs, once if no input is a range, else for each end.
    needs: Vec<Need>,
    /// Own hours that the promises need in the first month, over those in the last, at each end; 1 without growth.
    pub start: Spread,
    /// Largest occupancy, the most generous of its roles'.
    pub cap: Option<f64>,
    /// Hours at work a week of one FTE who works it.
    pub fte_hours: f64,
    /// People at work at one moment at most.
    pub at_once: f64,
    /// Hours at work a week of all who work it.
    pub hours: f64,
    /// The fields behind what is needed.
    pub need_from: Origins,
    /// The fields behind what there is.
    pub have_from: Origins,
}

impl Staffable {
    /// The need at an end of the inputs.
    pub(crate) fn need(&self, end: End) -> &Need {
        match (end, self.needs.len()) {
            (_, 1) | (End::Low, _) => &self.needs[0],
            (End::Mid, _) => &self.needs[1],
            (End::High, _) => &self.needs[2],
        }
    }

    pub(crate) fn is_point(&self) -> bool {
        self.needs.len() == 1
    }
}

/// Who there is.
pub(crate) struct People<'i> {
    /// The inputs.
    pub inputs: &'i Inputs,
    /// What every role has, in their order.
    pub roles: &'i [Capacity],
    /// Contract hours of a full-time week.
    pub full_week: Option<f64>,
}

impl People<'_> {
    /// Looks at a channel; `n` is its place in the plan.
    pub(crate) fn staffable(
        &self,
        n: usize,
        channel: &ChannelInput,
        setup: &Setup,
        demand: &Result<Arc<Demand>, Missing>,
    ) -> Result<Staffable, Missing> {
        let queue = setup.queue.as_ref().map_err(Clone::clone)?;
        let mut demand = demand.clone()?;
        if setup.in_shifts != 1.0 {
            let demand = Arc::make_mut(&mut demand);
            demand.per_week.value = demand.per_week.value.map(|contacts| contacts * setup.in_shifts);
        }
        let at = || Origins::of([&channel.origin]);
        let mut have_from = Origins::NONE;
        let (mut hours, mut contract, mut at_once) = (0.0, 0.0, 0.0);
        let (mut cap, mut is_capped): (f64, bool) = (0.0, true);
        let mut shares = Vec::new();
        let mut cap_from = Origins::NONE;
        for (role, have) in self.inputs.roles.iter().zip(self.roles) {
            let Some((_, says)) = role.works.iter().find(|(works, _)| *works == n) else { continue };
            let known = have.hours.as_ref().map_err(Clone::clone)?;
            let working = have.working.clone()?;
            hours += known.value;
            contract += if working > 0.0 { known.value / working } else { 0.0 };
            at_once += have.at_once;
            shares.push(working);
            have_from.join(&known.from);
            have_from.add(says);
            match have.cap {
                Some(share) => {
                    cap = cap.max(share);
                    cap_from.add(&role.max_occupancy.origin);
                }
                None => is_capped = false,
            }
        }
        if shares.is_empty() {
            return Err(Missing::new(Reason::NoRoleWorks { channel: Id(channel.origin.path.clone()) }, at()));
        }
        let working = if contract > 0.0 { hours / contract } else { shares.iter().sum::<f64>() / shares.len() as f64 };
        let full_week = self.full_week.ok_or_else(|| Missing::new(Reason::NoContractHours, at()))?;
        if working <= 0.0 {
            return Err(Missing::new(Reason::NobodyAtWork, have_from));
        }
        let cap = is_capped.then_some(cap);
        let aims: Vec<(usize, Aim)> =
            setup.aims.iter().enumerate().filter_map(|(n, aim)| Some((n, *aim.as_ref().ok()?))).collect();
        let judged: Vec<Aim> = aims.iter().map(|(_, aim)| *aim).collect();
        let (contacts, time) = (demand.per_week.value, demand.handle_time.value);
        let is_point = contacts.is_point() && time.is_point();
        let mut need_from = demand.per_week.from.clone().and(&demand.handle_time.from).and(&setup.from);
        let needs = ENDS.iter().filter(|end| !is_point || **end == End::Low).map(|end| {
            Need::of(queue, contacts.at(*end), time.at(*end), &judged, cap)
                .map_err(|refusal| Missing::new(refusal, need_from.clone()))
        });
        let needs = needs.collect::<Result<Vec<_>, _>>()?;
        let start = self.start(channel, queue, &demand, &judged, &needs);
        for (promise, _) in &aims {
            need_from.add(&channel.promises[*promise].origin);
        }
        if cap.is_some() {
            need_from.join(&cap_from);
        }
        Ok(Staffable {
            start,
            demand,
            aims,
            needs,
            cap,
            fte_hours: full_week * working,
            at_once,
            hours,
            need_from,
            have_from,
        })
    }

    /// What the first month needs of what the last one does.
    fn start(&self, channel: &ChannelInput, queue: &Queue, demand: &Demand, aims: &[Aim], needs: &[Need]) -> Spread {
        let last = demand::grown(channel, demand.by_month.len().saturating_sub(1)).unwrap_or(1.0);
        if !channel.growth.is_given() || last <= 0.0 {
            return Spread::point(1.0);
        }
        Spread::each(|end| {
            let contacts = demand.per_week.value.at(end) / last;
            let first = Need::of(queue, contacts, demand.handle_time.value.at(end), aims, None);
            let then =
                needs.get(if needs.len() == 1 { 0 } else { end as usize }).map(|need| need.hours(|part| part.promised));
            match (first, then) {
                (Ok(first), Some(then)) if then > 0.0 => first.hours(|part| part.promised) / then,
                _ => 1.0,
            }
        })
    }
}
