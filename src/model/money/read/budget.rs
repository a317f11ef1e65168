//! The budget and the exchange rates.
//!
//! In: `[budget]`, and `rates` of `[plan]`. Out: total, factors and lines; rates by the currency that is not the plan's.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Reader, name_of};
use crate::model::figure::Origin;
use crate::model::input::{Measure, Number, Value};
use crate::model::money::input::{LineInput, MoneyInputs, RateInput};
use crate::model::path::Path;
use crate::model::read_number::{count, share};
use crate::plan::field::Field;
use crate::source::Span;

impl Reader<'_> {
    pub(super) fn rates(&self) -> Vec<RateInput> {
        let Some(head) = self.plan.head.get() else { return Vec::new() };
        let rates = head.rates.each().map(|at| {
            let rate = at.value.value;
            let other = if Some(rate.of) == self.currency { rate.to } else { rate.of };
            let worth = Number {
                origin: Origin::new(format!("plan.rates.{other}"), at.value.span),
                measure: Measure::Money(rate.to),
                value: Value::Given { low: rate.worth, high: rate.worth },
            };
            RateInput { rate, worth }
        });
        rates.collect()
    }

    pub(super) fn budget(&self) -> MoneyInputs {
        let Some(budget) = self.plan.budget.get() else { return MoneyInputs::default() };
        let lines = budget.lines.each().map(|line| {
            let element: Arc<str> = format!("budget.lines.{}", line.id).into();
            let path = |field| Path::below(&element, field);
            let roles = line.roles.each().map(|at| (at.value.id.clone(), Origin::new(path("roles"), at.span)));
            LineInput {
                id: line.id.clone(),
                name: name_of(&line.name, &line.id),
                category: line.category.copied(),
                amount: self.price(path("amount"), &line.amount, line.span),
                roles: roles.collect(),
                is_elsewhere: !line.paid_by.is_absent(),
            }
        });
        let plain = |field: &str, value: &Field<Decimal>| {
            (!value.is_absent()).then(|| count(value, format!("budget.{field}"), Span::default()))
        };
        MoneyInputs {
            total: (!budget.total.is_absent()).then(|| self.price("budget.total", &budget.total, Span::default())),
            loaded: plain("loaded", &budget.loaded),
            contingency: (!budget.contingency.is_absent())
                .then(|| share(&budget.contingency, "budget.contingency", Span::default(), |share| *share)),
            lines: lines.collect(),
            ..MoneyInputs::default()
        }
    }
}
