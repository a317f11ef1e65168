//! From the inputs to everything the model says: demand, needs, people shared out, results.
//!
//! In: [`Inputs`]. Out: [`Numbers`]. Volume and handle time are uncertain together: everything is computed at their lower ends, in their
//! middle and at their upper ends. People are shared out by what the promises need; the plan's last month is judged, when all hires are in.

use super::capacity::{self, Capacity};
use super::demand::{self, Demand};
use super::figure::{Figure, Missing, Origins, Spread, Unit};
use super::input::{ChannelInput, Inputs};
use super::need::{Aim, Need, Queue};
use super::outcome::{
    ChannelNumbers, Depth, Numbers, PoolMonth, PoolNumbers, PromiseNumbers, RoleNumbers, Shortage, Uncovered, Verdict,
};
use super::pool::{self, Balance, Group, Set};
use super::setup::Setup;
use super::{money, objective, staffing};
use crate::numbers::open_week::{OpenWeek, hours_of, stretch_text};
use crate::queue::Refusal;

/// Lower end, middle, upper end.
pub(crate) const ENDS: [End; 3] = [End::Low, End::Mid, End::High];

/// Which end of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Low,
    Mid,
    High,
}

impl<T: Copy> Spread<T> {
    /// The value at an end of the inputs.
    pub(crate) fn at(&self, end: End) -> T {
        match end {
            End::Low => self.low,
            End::Mid => self.mid,
            End::High => self.high,
        }
    }

    /// The values of all ends.
    pub(crate) fn each(mut value: impl FnMut(End) -> T) -> Self {
        Self { low: value(End::Low), mid: value(End::Mid), high: value(End::High) }
    }
}

/// What is known of a channel that can be staffed.
#[derive(Debug)]
pub(crate) struct Staffable {
    /// The demand.
    pub demand: Demand,
    /// Which promise each aim is of.
    pub aims: Vec<(usize, Aim)>,
    /// The needs, once if no input is a range, else for each end.
    needs: Vec<Need>,
    /// Own hours that the promises need in the first month, over those in the last, at each end; 1 without growth.
    start: Spread,
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

/// What a channel gets at one end of the inputs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Portion {
    /// Its own hours at work a week.
    pub hours: f64,
    /// Hours of its work that are done while live channels leave time.
    pub between: f64,
    /// Hours that live channels leave beyond that.
    pub spare: f64,
}

/// Evaluates the model.
pub fn evaluate(inputs: &Inputs, depth: Depth) -> Numbers {
    let months = demand::months(inputs);
    let full_week = capacity::full_week(inputs);
    let roles: Vec<Capacity> = inputs.roles.iter().map(|role| capacity::of(inputs, role, &months, full_week)).collect();
    let setups: Vec<Setup> = inputs.channels.iter().map(Setup::of).collect();
    let people = People { inputs, roles: &roles, full_week };
    let mut numbers = Numbers { months, ..Numbers::default() };
    let staffable: Vec<Result<Staffable, Missing>> = inputs
        .channels
        .iter()
        .enumerate()
        .map(|(n, channel)| people.staffable(n, channel, &setups[n], numbers.months.len()))
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
        numbers.pools.push(pool_numbers(group, &works, &staffable, &roles, &shared, numbers.months.len()));
    }
    for (n, channel) in inputs.channels.iter().enumerate() {
        let mut found = channel_numbers(inputs, n, channel, &setups[n], numbers.months.len());
        match &staffable[n] {
            Ok(known) => {
                let roles: Vec<usize> =
                    (0..inputs.roles.len()).filter(|role| works[*role].binary_search(&n).is_ok()).collect();
                let even = inputs.objectives.iter().any(|one| objective::needs_even_roster(one, n));
                staffing::fill(&mut found, channel, &setups[n], known, &portions[n], &roles, (depth, even));
            }
            Err(missing) => {
                found.staffing = Err(missing.clone());
                found.backlog_growth = Err(missing.clone());
                found.promises = unjudged(channel, &setups[n], missing);
            }
        }
        numbers.channels.push(found);
    }
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
    numbers.objectives = inputs.objectives.iter().map(|one| objective::evaluate(one, &numbers)).collect();
    numbers
}

/// Who there is.
struct People<'i> {
    inputs: &'i Inputs,
    roles: &'i [Capacity],
    full_week: Option<f64>,
}

impl People<'_> {
    fn staffable(&self, n: usize, channel: &ChannelInput, setup: &Setup, months: usize) -> Result<Staffable, Missing> {
        let queue = setup.queue.as_ref().map_err(Clone::clone)?;
        let demand = demand::of(self.inputs, channel, months)?;
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
            return Err(Missing::new(format!("no role works `{}`", channel.id), at()));
        }
        let working = if contract > 0.0 { hours / contract } else { shares.iter().sum::<f64>() / shares.len() as f64 };
        let full_week = self.full_week.ok_or_else(|| Missing::new("no role has contract hours", at()))?;
        if working <= 0.0 {
            return Err(Missing::new("nobody is ever at work", have_from));
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
                .map_err(|refusal| Missing::new(refusal.to_string(), need_from.clone()))
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
}

impl People<'_> {
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

/// A group's hours shared out.
#[derive(Debug)]
pub(crate) struct Shared {
    /// Of each channel of the group.
    pub portions: Vec<Spread<Portion>>,
    /// Own hours that the promises need, of each channel.
    promised: Vec<Spread>,
    /// Own hours that promises and occupancy cap need, of each channel.
    capped: Vec<Spread>,
    /// Hours of each role of the group.
    haves: Vec<f64>,
}

fn share_out(
    group: &Group,
    works: &[Vec<usize>],
    staffable: &[Result<Staffable, Missing>],
    setups: &[Setup],
    roles: &[Capacity],
) -> Shared {
    let known: Vec<&Staffable> = group.channels.iter().filter_map(|n| staffable[*n].as_ref().ok()).collect();
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
    let is_deferred: Vec<bool> =
        group.channels.iter().map(|n| setups[*n].work == super::outcome::Work::Deferred).collect();
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

impl<T> Spread<T> {
    fn set(&mut self, end: End, value: T) {
        match end {
            End::Low => self.low = value,
            End::Mid => self.mid = value,
            End::High => self.high = value,
        }
    }
}

fn pool_numbers(
    group: Group,
    works: &[Vec<usize>],
    staffable: &[Result<Staffable, Missing>],
    roles: &[Capacity],
    shared: &Shared,
    months: usize,
) -> PoolNumbers {
    let known: Vec<&Staffable> = group.channels.iter().filter_map(|n| staffable[*n].as_ref().ok()).collect();
    let sum = |needs: &[Spread], set: u128| {
        let chosen = || needs.iter().enumerate().filter(|(n, _)| set & 1 << (n % 128) != 0).map(|(_, need)| need);
        Spread {
            low: chosen().map(|s| s.low).sum(),
            mid: chosen().map(|s| s.mid).sum(),
            high: chosen().map(|s| s.high).sum(),
        }
    };
    let from_needs = |set: u128| {
        let mut from = Origins::NONE;
        for (_, channel) in known.iter().enumerate().filter(|(n, _)| set & 1 << (n % 128) != 0) {
            from.join(&channel.need_from);
        }
        from
    };
    let from_haves = |chosen: &[usize]| {
        let mut from = Origins::NONE;
        for role in chosen {
            if let Ok(hours) = &roles[*role].hours {
                from.join(&hours.from);
            }
        }
        from
    };
    let shortage = |needs: &[Spread]| {
        let low = needs.iter().map(|need| need.low).collect();
        let Set { channels: set, supply, .. } = Balance::new(&group, works, low, &shared.haves)?.shortest()?;
        let channels: Vec<usize> =
            group.channels.iter().enumerate().filter(|(n, _)| set & 1 << n != 0).map(|(_, channel)| *channel).collect();
        let chosen: Vec<usize> = group
            .roles
            .iter()
            .copied()
            .filter(|role| works[*role].iter().any(|works| channels.contains(works)))
            .collect();
        let demand = Figure::new(sum(needs, set), Unit::HoursPerWeek, from_needs(set));
        let in_set =
            || known.iter().enumerate().filter(|(n, _)| set & 1 << n != 0).map(|(_, channel)| channel.fte_hours);
        let fte_hours = in_set().sum::<f64>() / in_set().count().max(1) as f64;
        let supply = Figure::new(supply, Unit::HoursPerWeek, from_haves(&chosen));
        let fte_missing = Figure::new(
            demand.value.map(|demand: f64| ((demand - supply.value) / fte_hours).max(0.0)),
            Unit::Fte,
            demand.from.clone().and(&supply.from),
        );
        Some(Shortage { channels, roles: chosen, demand, supply, fte_missing })
    };
    let (demand_from, supply_from) = (from_needs(u128::MAX), from_haves(&group.roles));
    let mut by_month: Vec<PoolMonth> = Vec::with_capacity(months);
    let mut before: Option<(Vec<Spread>, Vec<f64>)> = None;
    for month in 0..months {
        // Between the first and the last month needs follow the contacts.
        let needs: Vec<Spread> = known
            .iter()
            .zip(&shared.promised)
            .map(|(channel, last)| {
                let contacts = |n: usize| channel.demand.by_month.get(n).map_or(0.0, |figure| figure.value.mid);
                let (first, now, end) = (contacts(0), contacts(month), contacts(months - 1));
                let way = if end == first { 1.0 } else { (now - first) / (end - first) };
                Spread::each(|at| last.at(at) * (channel.start.at(at) + (1.0 - channel.start.at(at)) * way))
            })
            .collect();
        let hours = group.roles.iter().map(|role| roles[*role].hours_by_month.get(month).copied().unwrap_or(0.0));
        let this = (needs, hours.collect());
        match (&before, by_month.last()) {
            (Some(before), Some(same)) if *before == this => by_month.push(same.clone()),
            _ => {
                let low = this.0.iter().map(|need| need.low).collect();
                let short = Balance::new(&group, works, low, &this.1).and_then(|balance| balance.shortest());
                by_month.push(PoolMonth {
                    demand: Figure::new(sum(&this.0, u128::MAX), Unit::HoursPerWeek, demand_from.clone()),
                    supply: Figure::new(this.1.iter().sum(), Unit::HoursPerWeek, supply_from.clone()),
                    is_short: short.is_some(),
                });
            }
        }
        before = Some(this);
    }
    PoolNumbers {
        by_month,
        demand: Figure::new(sum(&shared.capped, u128::MAX), Unit::HoursPerWeek, demand_from),
        supply: Figure::new(shared.haves.iter().sum(), Unit::HoursPerWeek, supply_from),
        short_of_promise: shortage(&shared.promised),
        short_of_cap: shortage(&shared.capped),
        channels: group.channels,
        roles: group.roles,
    }
}

/// What is known of a channel without its people.
fn channel_numbers(inputs: &Inputs, n: usize, channel: &ChannelInput, setup: &Setup, months: usize) -> ChannelNumbers {
    let by_month = demand::by_month(channel, months);
    let demand = demand::of(inputs, channel, months);
    let hours = |contacts: &Figure<Spread>, time: &Figure<Spread>| {
        let hours = Spread::each(|end| contacts.value.at(end) * time.value.at(end) / 3600.0);
        Figure::new(hours, Unit::HoursPerMonth, contacts.from.clone().and(&time.from))
    };
    let open_hours = channel.open.week().map(|week| {
        Figure::new(f64::from(week.minutes()) / 60.0, Unit::HoursPerWeek, Origins::of([channel.open.origin()]))
    });
    let contacts = match &by_month {
        Ok(months) => months.last().cloned().map_or_else(|| demand::volume(channel), Ok),
        Err(missing) => Err(missing.clone()),
    };
    ChannelNumbers {
        id: channel.id.clone(),
        name: channel.name.clone(),
        origin: channel.origin.clone(),
        work: setup.work,
        model: setup.model,
        reason: setup.reason.clone(),
        contacts,
        contacts_by_month: by_month.unwrap_or_default(),
        handle_time: match &demand {
            Ok(demand) => Ok(demand.handle_time.clone()),
            Err(_) => channel
                .handle_time
                .needed()
                .map(|time| Figure::new(time, Unit::Seconds, Origins::of([&channel.handle_time.origin]))),
        },
        work_hours: demand.as_ref().map(|demand| hours(&demand.contacts, &demand.handle_time)).map_err(Clone::clone),
        work_hours_by_month: demand.as_ref().map_or_else(
            |_| Vec::new(),
            |demand| demand.by_month.iter().map(|contacts| hours(contacts, &demand.handle_time)).collect(),
        ),
        open_hours: open_hours.ok_or_else(|| {
            let origin = channel.open.origin();
            Missing::new(format!("`{}` is not given", origin.path), Origins::of([origin]))
        }),
        staffing: Err(Missing::new("not computed", Origins::NONE)),
        promises: Vec::new(),
        uncovered: uncovered(inputs, n, channel),
        backlog_growth: Err(Missing::new("not computed", Origins::NONE)),
    }
}

/// Open hours in which nobody who works the channel has a shift. Nothing is said unless every role that works it gives its shift.
fn uncovered(inputs: &Inputs, n: usize, channel: &ChannelInput) -> Option<Uncovered> {
    if !channel.is_kept || !channel.kind.is_some_and(crate::plan::channel::ChannelKind::is_staffed) {
        return None;
    }
    let open = channel.open.week()?;
    let mut there = OpenWeek::default();
    let mut from = Origins::of([channel.open.origin()]);
    let mut is_worked = false;
    for role in inputs.roles.iter().filter(|role| role.works.iter().any(|(works, _)| *works == n)) {
        is_worked = true;
        there = there.or(role.shift.week()?.clone());
        from.add(role.shift.origin());
    }
    let first = open.first_outside(&there).filter(|_| is_worked)?;
    let minutes = open.minutes_outside(&there);
    let hours = rust_decimal::prelude::ToPrimitive::to_f64(&hours_of(minutes)).unwrap_or(0.0);
    Some(Uncovered { first: stretch_text(&first), hours: Figure::new(hours, Unit::HoursPerWeek, from) })
}

/// Promises of a channel whose staffing is unknown.
fn unjudged(channel: &ChannelInput, setup: &Setup, missing: &Missing) -> Vec<PromiseNumbers> {
    let promises = channel.promises.iter().zip(&setup.aims);
    promises
        .map(|(promise, aim)| {
            let why = aim.as_ref().err().unwrap_or(missing);
            staffing::not_computed(promise, aim.as_ref().ok(), why)
        })
        .collect()
}

/// Why a queue model refuses, as a missing number.
pub(crate) fn refused(refusal: &Refusal, from: &Origins) -> Missing {
    Missing::new(refusal.to_string(), from.clone())
}

/// The verdict over the ends of the inputs.
pub(crate) fn verdict(kept: Spread<bool>) -> Verdict {
    match (kept.low, kept.high) {
        (true, true) => Verdict::Kept,
        (true, false) => Verdict::OnlyAtLowEnd,
        (false, _) => Verdict::NotKept,
    }
}
