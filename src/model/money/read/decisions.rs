//! Decisions between options that cost money.
//!
//! In: `[sourcing.*]`. Out: each decision with the prices of its options.

use super::Reader;
use crate::model::figure::Origin;
use crate::model::input::{Measure, Number, Value};
use crate::model::money::input::{DecisionInput, Price};

impl Reader<'_> {
    pub(super) fn decisions(&self) -> Vec<DecisionInput> {
        let decisions = self.plan.sourcing.each().map(|sourcing| {
            let path = format!("sourcing.{}", sourcing.id);
            let options = sourcing.options.each().map(|option| {
                let money = option.body;
                let number = Number {
                    origin: Origin::new(format!("{path}.options.{}", option.id), option.span),
                    measure: Measure::Money(money.currency),
                    value: Value::Given { low: money.amount, high: money.amount },
                };
                (option.id.clone(), Price { number, basis: money.basis, every: money.every })
            });
            let chosen = sourcing.decision.located();
            DecisionInput {
                id: sourcing.id.clone(),
                options: options.collect(),
                chosen: chosen.map(|at| (at.value.clone(), Origin::new(format!("{path}.decision"), at.span))),
                channels: self.channels(&sourcing.channels),
                origin: Origin::new(path, sourcing.span),
            }
        });
        decisions.collect()
    }
}
