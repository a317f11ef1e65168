//! Cost by channel, by hours of work.
//!
//! In: the ledger and the hours of work of each channel and month. Out: the whole cost shared out exactly. Pay goes to the channels that
//! its role works, a tool's price to the channels it serves, bought work to the channels of people outside the payroll (by the cost per
//! contact that the plan states there, if it does), everything else (managers, rooms, projects) to all channels. A line goes where what it carries goes.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::apportion::apportion;
use super::input::Paid;
use super::ledger::{Entry, Follows, Ledger};
use super::months::Months;
use super::outcome::{Part, Shared};
use super::scope::Scope;
use crate::model::figure::{Figure, Missing, Origins, Unit};
use crate::plan::budget::Category;

/// The cost of every channel.
///
/// # Errors
/// If a channel that people answer lacks hours of work, since its part would fall on the others.
pub(crate) fn of(scope: Scope<'_>, ledger: &Ledger) -> Result<Shared, Missing> {
    let hours = hours(scope)?;
    let mut groups: HashMap<(Follows, bool), Months> = HashMap::new();
    let mut order = Vec::new();
    for entry in ledger.own() {
        let is_reserve = entry.category == Category::Contingency;
        for (follows, amount) in parts_of(entry) {
            let key = (follows, is_reserve);
            if !groups.contains_key(&key) {
                order.push(key.clone());
            }
            groups.entry(key).or_insert_with(|| Months::none(scope.calendar.len())).add(&amount);
        }
    }
    let mut split = Split::new(scope.work.len());
    for key in order {
        let (Some(amount), (follows, is_reserve)) = (groups.get(&key), key) else { continue };
        let is_bought = follows == Follows::BoughtWork;
        let channels = channels_of(scope, follows);
        let stated = is_bought.then(|| stated(scope, &channels)).flatten();
        split.add(amount, is_reserve, &channels, stated.as_ref().unwrap_or(&hours));
    }
    let unit = Unit::Money(scope.currency);
    let costs = Origins::of(ledger.own().flat_map(|entry| &entry.from));
    let parts = scope.work.iter().zip(split.parts).map(|(channel, sums)| Part {
        id: channel.id.clone(),
        name: channel.name.clone(),
        running: sums.running,
        recurring: sums.recurring,
        one_off: sums.one_off,
        total: Figure::new(sums.recurring + sums.one_off, unit, channel.from.clone().and(&costs)),
    });
    Ok(Shared { parts: parts.collect(), rest: Figure::new(split.rest, unit, costs.clone()) })
}

/// Weights of channels whose work is bought: contacts times the `cost_per_contact` that the plan states; `None` unless all have one.
fn stated(scope: Scope<'_>, channels: &[usize]) -> Option<Vec<Vec<Decimal>>> {
    let mut weights = vec![vec![Decimal::ZERO; scope.calendar.len()]; scope.work.len()];
    for n in channels {
        let (price, _) = scope.in_currency(scope.money().stated.get(*n)?.as_ref()?).ok()?;
        let contacts = scope.work.get(*n)?.contacts.as_ref().ok()?;
        let cost = contacts.iter().map(|contacts| price.amount.saturating_mul(contacts.at(scope.end)));
        weights[*n] = cost.collect();
    }
    Some(weights)
}

/// Weights of every channel in each month: its hours of work.
fn hours(scope: Scope<'_>) -> Result<Vec<Vec<Decimal>>, Missing> {
    let each = scope.work.iter().map(|channel| match &channel.hours {
        Ok(hours) if channel.is_staffed => Ok(hours.iter().map(|hours| hours.at(scope.end)).collect()),
        Err(missing) if channel.is_staffed => Err(missing.clone()),
        _ => Ok(vec![Decimal::ZERO; scope.calendar.len()]),
    });
    each.collect()
}

/// An entry's amount by what it follows: by its contents in proportion to their cost, if all of that is known.
fn parts_of(entry: &Entry) -> Vec<(Follows, Months)> {
    let known: Option<Vec<_>> =
        entry.contents.iter().map(|content| Some((&content.follows, &content.cost.as_ref().ok()?.0))).collect();
    let known = known.filter(|known| known.iter().any(|(_, cost)| cost.total() > Decimal::ZERO));
    let known = match known.as_deref() {
        None => return vec![(entry.follows.clone(), entry.amount.clone())],
        Some([(follows, _)]) => return vec![((*follows).clone(), entry.amount.clone())],
        Some(known) => known,
    };
    let months = entry.amount.recurring.len();
    let mut parts: Vec<_> = known.iter().map(|(follows, _)| ((*follows).clone(), Months::none(months))).collect();
    let totals: Vec<Decimal> = known.iter().map(|(_, cost)| cost.total()).collect();
    let mut share = |amount: Decimal, weights: &[Decimal], put: &mut dyn FnMut(&mut Months, Decimal)| {
        if amount.is_zero() {
            return;
        }
        let shared = apportion(amount, weights).or_else(|| apportion(amount, &totals)).unwrap_or_default();
        for ((_, part), amount) in parts.iter_mut().zip(shared) {
            put(part, amount);
        }
    };
    for n in 0..months {
        let weights: Vec<Decimal> = known.iter().map(|(_, cost)| cost.in_month(n)).collect();
        share(entry.amount.recurring[n], &weights, &mut |part, amount| part.recurring[n] = amount);
        share(entry.amount.once[n], &weights, &mut |part, amount| part.once[n] = amount);
    }
    share(entry.amount.undated, &totals, &mut |part, amount| part.undated = amount);
    parts
}

/// The channels that a cost goes to.
fn channels_of(scope: Scope<'_>, follows: Follows) -> Vec<usize> {
    let all = || (0..scope.work.len()).collect();
    match follows {
        Follows::Channels(channels) => channels,
        Follows::AllWork => all(),
        Follows::BoughtWork => bought(scope).unwrap_or_else(all),
    }
}

/// The channels that only people outside the payroll work; if there are none, those that no role works.
fn bought(scope: Scope<'_>) -> Option<Vec<usize>> {
    let mut worked = vec![(false, false); scope.work.len()];
    for money in &scope.money().roles {
        let Some(role) = scope.role(&money.id) else { continue };
        for (channel, _) in &role.works {
            let Some((own, other)) = worked.get_mut(*channel) else { continue };
            if money.paid == Paid::Invoice { *other = true } else { *own = true }
        }
    }
    let pick = |wanted: (bool, bool)| {
        let found = worked.iter().zip(scope.work).enumerate();
        let found = found.filter(|(_, (by, channel))| **by == wanted && channel.is_staffed).map(|(n, _)| n);
        Some(found.collect::<Vec<_>>()).filter(|found| !found.is_empty())
    };
    pick((false, true)).or_else(|| pick((false, false)))
}

#[derive(Clone, Copy, Default)]
struct Sums {
    running: Decimal,
    recurring: Decimal,
    one_off: Decimal,
}

struct Split {
    parts: Vec<Sums>,
    rest: Decimal,
}

impl Split {
    fn new(channels: usize) -> Self {
        Self { parts: vec![Sums::default(); channels], rest: Decimal::ZERO }
    }

    fn add(&mut self, amount: &Months, is_reserve: bool, channels: &[usize], hours: &[Vec<Decimal>]) {
        let in_month = |n: usize| channels.iter().map(|channel| hours[*channel][n]).collect::<Vec<_>>();
        let months = amount.recurring.len();
        let whole: Vec<Decimal> = channels
            .iter()
            .map(|channel| hours[*channel].iter().fold(Decimal::ZERO, |a, b| a.saturating_add(*b)))
            .collect();
        // Channels without work of people, such as those of a bot, share what serves only them evenly.
        let none = whole.iter().all(Decimal::is_zero);
        let whole = if none && channels.len() < hours.len() { vec![Decimal::ONE; channels.len()] } else { whole };
        for n in 0..months {
            let weights = in_month(n);
            self.share(amount.recurring[n], &weights, &whole, channels, |sums, part| {
                sums.recurring += part;
                if !is_reserve {
                    sums.running += part;
                }
            });
            self.share(amount.once[n], &weights, &whole, channels, |sums, part| sums.one_off += part);
        }
        self.share(amount.undated, &whole, &whole, channels, |sums, part| sums.one_off += part);
    }

    fn share(
        &mut self,
        amount: Decimal,
        weights: &[Decimal],
        otherwise: &[Decimal],
        channels: &[usize],
        mut put: impl FnMut(&mut Sums, Decimal),
    ) {
        if amount.is_zero() {
            return;
        }
        match apportion(amount, weights).or_else(|| apportion(amount, otherwise)) {
            Some(parts) => channels.iter().zip(parts).for_each(|(channel, part)| put(&mut self.parts[*channel], part)),
            None => self.rest += amount,
        }
    }
}
