//! Software and equipment with what it costs a year.

use serde::Serialize;

use super::amount::{number_of, shown};
use super::date::day_of;
use super::names::{Names, own_name};
use super::text::text;
use crate::numbers::spend;

/// Software or equipment.
#[derive(Clone, Debug, Serialize)]
pub struct Tool {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// User licences.
    pub seats: Option<String>,
    /// The price as agreed.
    pub price: Option<String>,
    /// Contacts, resolutions or agent hours that are billed.
    pub usage: Option<String>,
    /// The names of the channels it serves; all if none is named.
    pub channels: Vec<String>,
    /// What it costs a year, where the price and its basis tell.
    pub cost_per_year: Option<String>,
    /// The day the contract renews.
    pub renews: Option<String>,
    /// The name of the budget line that carries it.
    pub line: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
}

impl Tool {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let tools = names.plan.tools.each();
        tools
            .map(|tool| Self {
                id: tool.id.clone(),
                name: own_name(&tool.name, &tool.id),
                purpose: text(&tool.purpose),
                seats: number_of(&tool.seats, names.language),
                price: shown(&tool.price, names.language),
                usage: tool.usage.get().map(|usage| names.language.show(&usage.value)),
                channels: names.all(&tool.channels),
                cost_per_year: spend::tool_spend(tool, names.plan)
                    .zip(spend::plan_currency(names.plan))
                    .filter(|(spend, _)| !spend.yearly.is_zero())
                    .map(|(spend, currency)| names.language.money(spend.yearly, currency)),
                renews: day_of(&tool.renews, names.language),
                line: names.of(&tool.line),
                owner: names.of(&tool.owner),
            })
            .collect()
    }
}
