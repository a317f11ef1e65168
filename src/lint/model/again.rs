//! The model of the same plan on an earlier day or with fewer people, without its money.
//!
//! In: the model of a check. Out: numbers of a plan that ends on a day. Rules ask for it only where the plan gives them a reason, because
//! it costs as much as the rest of them.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::lint::modelled::Model;
use crate::model::input::Value;
use crate::model::money::MoneyInputs;
use crate::model::{self, Depth, Inputs, Numbers};

/// The model on a day: with the volume of that month and this share of the people who are there then.
pub(super) fn on(model: &Model, day: NaiveDate, share: Decimal) -> Numbers {
    let of = &model.inputs;
    let mut roles = of.roles.clone();
    for role in &mut roles {
        if let Value::Given { low, high } = &mut role.headcount.value {
            *low = low.saturating_mul(share);
            *high = high.saturating_mul(share);
        }
    }
    let inputs = Inputs {
        monday: model.inputs.monday,
        period: of.period.map(|(first, _, span)| (first, day, span)),
        holidays: of.holidays.clone(),
        channels: of.channels.clone(),
        roles,
        segments: Vec::new(),
        people: of.people.clone(),
        on_call: of.on_call.clone(),
        attrition: None,
        hiring_lead: None,
        objectives: of.objectives.clone(),
        money: MoneyInputs::default(),
    };
    model::evaluate(&inputs, Depth::Quick)
}
