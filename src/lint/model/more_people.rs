//! What it takes to fill a gap: whole people of the role that costs least for its hours, and what they cost.
//!
//! In: full-time equivalents that are missing and the roles that could be added to. Out: people and money. Rounding happens here, because
//! people are hired whole.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::words;
use crate::lint::modelled::Model;
use crate::quantity::Currency;

/// People to add.
pub(super) struct MorePeople<'m> {
    /// Whole people.
    pub(super) people: f64,
    /// The role's id.
    pub(super) role: &'m str,
    /// What they cost a month with loading, where the plan says it.
    pub(super) a_month: Option<(Decimal, Currency)>,
}

impl<'m> MorePeople<'m> {
    /// The people who bring so many full-time equivalents; `None` if no role has contract hours.
    pub(super) fn for_fte(model: &'m Model, roles: &[usize], fte: f64) -> Option<Self> {
        let hours = |role: usize| model.inputs.roles.get(role)?.hours.double().filter(|hours| *hours > 0.0);
        let full_week = (0..model.inputs.roles.len()).filter_map(hours).fold(0.0, f64::max);
        let money = model.money();
        let pay = |role: usize| {
            let id = &model.inputs.roles.get(role)?.id;
            let known = money?.team.roles.iter().find(|known| known.id == *id)?;
            known.per_person_a_year.as_ref().ok().map(|pay| pay.value).filter(|pay| *pay > Decimal::ZERO)
        };
        let an_hour = |role: usize| Some(pay(role)?.to_f64()? / hours(role)?);
        let candidates = || roles.iter().copied().filter(|role| hours(*role).is_some());
        let paid = candidates().filter_map(|role| Some((role, an_hour(role)?)));
        let cheapest = paid.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(role, _)| role);
        let role = cheapest.or_else(|| candidates().next())?;
        let people = (fte * full_week / hours(role)? - 1e-9).ceil().max(1.0);
        let a_month = pay(role).and_then(|pay| {
            let cost = pay.checked_mul(Decimal::from_f64_retain(people)?)? / Decimal::from(12);
            Some((cost, money?.currency))
        });
        Some(Self { people, role: &model.inputs.roles[role].id, a_month })
    }

    /// `3 people more, about 11,700 USD a month`.
    pub(super) fn text(&self) -> String {
        let people = format!("{} more", words::people(self.people));
        match self.a_month {
            Some((cost, currency)) => format!("{people}, {} a month", words::about(cost, currency)),
            None => people,
        }
    }
}
