//! What every part of the money calculation looks at: the inputs, the calendar, the work, and at which end of the ranges.
//!
//! In: inputs and workload. Out: amounts brought to the plan's currency, counts at one end. It adds nothing up.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::calendar::Calendar;
use super::input::{MoneyInputs, Price};
use super::months::Months;
use super::workload::ChannelWork;
use crate::model::end::End;
use crate::model::figure::{Missing, Origins};
use crate::model::input::{Inputs, RoleInput};
use crate::model::reason::Reason;
use crate::quantity::{Currency, ExchangeRate, Money};

/// Everything a part of the calculation needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'i> {
    /// People, channels and period.
    pub inputs: &'i Inputs,
    /// The plan's months.
    pub calendar: &'i Calendar,
    /// The plan's currency.
    pub currency: Currency,
    /// Contacts and hours of every channel, in the order of the inputs.
    pub work: &'i [ChannelWork],
    /// Positions of the roles of the inputs by their id.
    pub roles: &'i HashMap<&'i str, usize>,
    /// Which end.
    pub end: End,
}

impl<'i> Scope<'i> {
    /// What the plan says about money.
    pub(crate) fn money(&self) -> &'i MoneyInputs {
        &self.inputs.money
    }

    /// The same at another end.
    #[must_use]
    pub(crate) fn at(self, end: End) -> Self {
        Self { end, ..self }
    }

    /// The role with this id.
    pub(crate) fn role(&self, id: &str) -> Option<&'i RoleInput> {
        self.inputs.roles.get(*self.roles.get(id)?)
    }

    /// A price in the plan's currency, and the fields that it came from.
    ///
    /// # Errors
    /// If it is not given, or in another currency without a rate.
    pub(crate) fn in_currency(&self, price: &Price) -> Result<(Money, Origins), Missing> {
        let money = price.money()?;
        let mut from = Origins::of([price.origin()]);
        if money.currency == self.currency {
            return Ok((money, from));
        }
        for known in &self.money().rates {
            let Some(worth) = known.worth.point().filter(|worth| *worth > Decimal::ZERO) else { continue };
            let rate = ExchangeRate { worth, ..known.rate };
            if let Some(amount) = rate.convert(money.amount, money.currency, self.currency) {
                from.add(&known.worth.origin);
                return Ok((Money { amount, currency: self.currency, ..money }, from));
            }
        }
        Err(price.because(Reason::NoRate { from: money.currency, to: self.currency }))
    }

    /// The months, unless they are beyond what a plan can mean.
    ///
    /// # Errors
    /// If an amount is beyond 10^15.
    pub(crate) fn bounded(&self, months: Months, from: &Origins) -> Result<Months, Missing> {
        if months.is_within_reach() { Ok(months) } else { Err(Missing::new(Reason::BeyondPlans, from.clone())) }
    }
}
