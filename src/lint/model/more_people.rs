//! What it takes to fill a gap: whole people of the role that costs least for its hours, and what they cost.
//!
//! In: full-time equivalents that are missing and the roles that could be added to. Out: people and money. Rounding happens here, because
//! people are hired whole.

use rust_decimal::Decimal;

use super::words;
use crate::lint::modelled::Model;
use crate::model::cost_to_keep::{cheapest, people_per_fte};
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
        let inputs = &model.inputs;
        let money = model.money();
        let cheapest = money.and_then(|money| cheapest(inputs, money, roles).ok());
        let role = match &cheapest {
            Some(cheapest) => cheapest.role,
            None => roles.iter().copied().find(|role| people_per_fte(inputs, *role).is_some())?,
        };
        let people = (fte * people_per_fte(inputs, role)? - 1e-9).ceil().max(1.0);
        let a_month = cheapest.zip(money).and_then(|(cheapest, money)| {
            let cost = cheapest.person_a_year.checked_mul(Decimal::from_f64_retain(people)?)? / Decimal::from(12);
            Some((cost, money.currency))
        });
        Some(Self { people, role: &inputs.roles[role].id, a_month })
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
