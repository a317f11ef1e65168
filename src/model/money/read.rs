//! From the plan to what money is computed from.
//!
//! In: the typed plan. Out: [`MoneyInputs`]. It takes only what was readable and guesses nothing.

mod budget;
mod contacts;
mod decisions;
mod pay;
mod purchases;

use std::collections::HashMap;

use super::input::{MoneyInputs, Price};
use crate::model::figure::Origin;
use crate::model::input::Measure;
use crate::model::path::Path;
use crate::model::read_number::{number, point};
use crate::plan::Plan;
use crate::plan::field::{Field, List, Located, Measured};
use crate::plan::reference::{Ref, ToChannel};
use crate::quantity::{Currency, Money};
use crate::source::Span;

/// What the plan says about money.
pub fn read(plan: &Plan) -> MoneyInputs {
    let Some(head) = plan.head.get() else { return MoneyInputs::default() };
    let currency = head.currency.located().map(|at| (at.value, Origin::new("plan.currency", at.span)));
    let reader = Reader {
        plan,
        currency: currency.as_ref().map(|(currency, _)| *currency),
        channels: plan.channels.each().enumerate().map(|(n, channel)| (channel.id.as_str(), n)).collect(),
    };
    MoneyInputs {
        rates: reader.rates(),
        roles: reader.roles(),
        on_call: reader.on_call(),
        stated: reader.stated(),
        tools: reader.tools(),
        initiatives: reader.initiatives(),
        courses: reader.courses(),
        decisions: reader.decisions(),
        segments: reader.segments(),
        resolution: reader.resolution(),
        currency,
        ..reader.budget()
    }
}

struct Reader<'p> {
    plan: &'p Plan,
    currency: Option<Currency>,
    channels: HashMap<&'p str, usize>,
}

/// A number without its evidence.
fn bare<T: Copy>(measured: &Field<Measured<T>>) -> Field<T> {
    match measured {
        Field::Absent => Field::Absent,
        Field::Broken(span) => Field::Broken(*span),
        Field::Set(at) => Field::Set(Located { value: at.value.value, span: at.value.span, key: at.key }),
    }
}

fn name_of(name: &Field<String>, id: &str) -> String {
    name.text().unwrap_or(id).to_owned()
}

impl Reader<'_> {
    fn price(&self, path: impl Into<Path>, field: &Field<Money>, whole: Span) -> Price {
        let money = field.copied();
        // Of what is absent the currency is never asked for.
        let currency = money.map(|money| money.currency).or(self.currency);
        let measure = currency.map_or(Measure::Count, Measure::Money);
        Price {
            number: number(field, path, whole, measure, |money| Some(point(money.amount))),
            basis: money.and_then(|money| money.basis),
            every: money.and_then(|money| money.every),
        }
    }

    fn channels(&self, list: &Field<List<Ref<ToChannel>>>) -> Vec<usize> {
        let mut known: Vec<usize> =
            list.each().filter_map(|at| self.channels.get(at.value.id.as_str()).copied()).collect();
        known.sort_unstable();
        known.dedup();
        known
    }
}
