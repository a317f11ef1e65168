//! What the plan costs by month, and what a contact costs.
//!
//! In: what the model says of money, from the plan that the audience may see. Out: the same as text.

use rust_decimal::Decimal;
use serde::Serialize;

use super::names::Names;
use crate::language::Language;
use crate::model::figure::{Known, Spread};
use crate::model::money::outcome::{ChannelUnitCosts, MoneyNumbers};
use crate::plan::reference::ToChannel;
use crate::quantity::Currency;

/// The longest table by month that still fits a page: three years.
const MOST_MONTHS: usize = 36;

/// What the plan costs by month, and what a contact costs.
#[derive(Clone, Debug, Serialize)]
pub struct Costs {
    /// The months of the plan; none if there are more than three years of them.
    pub months: Vec<MonthCost>,
    /// What is spent once in a month that the plan does not name.
    pub undated: Option<String>,
    /// All of it.
    pub total: String,
    /// What a contact costs on any channel.
    pub per_contact: Option<String>,
    /// What a contact costs that is settled at first contact, on any channel.
    pub per_resolution: Option<String>,
    /// The channels that people answer.
    pub channels: Vec<ChannelCost>,
}

/// The cost of a month.
#[derive(Clone, Debug, Serialize)]
pub struct MonthCost {
    /// The month.
    pub month: String,
    /// What recurs.
    pub recurring: String,
    /// What is spent once, if anything.
    pub one_off: Option<String>,
    /// Both.
    pub total: String,
    /// Its part of the whole.
    pub share: Option<String>,
}

/// What a contact costs on a channel.
#[derive(Clone, Debug, Serialize)]
pub struct ChannelCost {
    /// The channel.
    pub channel: String,
    /// Worked out: what running the department costs, shared out by hours of work.
    pub per_contact: Option<String>,
    /// The same for a contact that is settled at first contact.
    pub per_resolution: Option<String>,
    /// What the plan itself says.
    pub stated: Option<String>,
}

impl Costs {
    pub(super) fn of(names: Names<'_>, numbers: &MoneyNumbers) -> Option<Self> {
        let (currency, language) = (numbers.currency, names.language);
        let money = |amount: Decimal| language.money(amount, currency);
        let total = numbers.total.value.mid;
        if total.is_zero() {
            return None;
        }
        let months = &numbers.by_month.months;
        let undated = numbers.by_month.undated.value;
        let whole: Decimal = months.iter().map(|month| month.total.value).sum::<Decimal>() + undated;
        let rows = months.iter().map(|row| MonthCost {
            month: language.month_of(row.month.first),
            recurring: money(row.recurring),
            one_off: (!row.one_off.is_zero()).then(|| money(row.one_off)),
            total: money(row.total.value),
            share: language.share(row.total.value, whole),
        });
        let unit_costs = &numbers.unit_costs;
        let unit = |cost: &Known<Spread<Decimal>>| cost.as_ref().ok().map(|cost| range(cost.value, currency, language));
        let channels = unit_costs.channels.iter().map(|channel: &ChannelUnitCosts| ChannelCost {
            channel: names.name::<ToChannel>(&channel.id),
            per_contact: unit(&channel.per_contact),
            per_resolution: unit(&channel.per_resolution),
            stated: channel.stated.as_ref().and_then(|stated| stated.as_ref().ok()).map(|cost| money(cost.value)),
        });
        let channels: Vec<_> =
            channels.filter(|channel| channel.per_contact.is_some() || channel.stated.is_some()).collect();
        Some(Self {
            months: if months.len() > MOST_MONTHS { Vec::new() } else { rows.collect() },
            undated: (!undated.is_zero()).then(|| money(undated)),
            total: money(whole),
            per_contact: unit(&unit_costs.per_contact),
            per_resolution: unit(&unit_costs.per_resolution),
            channels,
        })
    }
}

/// One amount, or the two ends of what it may be.
fn range(cost: Spread<Decimal>, currency: Currency, language: Language) -> String {
    let ends = [cost.low.min(cost.high), cost.low.max(cost.high)].map(|end| language.money(end, currency));
    let [low, high] = ends;
    if low == high {
        return low;
    }
    language.format("range", &[("low", low.as_str().into()), ("high", high.as_str().into())])
}
