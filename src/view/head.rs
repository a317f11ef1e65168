//! The plan's title block: what it is, for whom, for when, who answers for it.

use serde::Serialize;

use super::amount::shown;
use super::date::{cadence_of, day_of};
use super::names::Names;
use super::text::{clean, text, texts};
use crate::language::Language;
use crate::plan::Plan;
use crate::plan::field::Measured;
use crate::quantity::ExchangeRate;

/// What the plan is, for whom and for when.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The title.
    pub title: String,
    /// The organisation.
    pub organization: String,
    /// One paragraph for somebody who reads nothing else.
    pub summary: Option<String>,
    /// The first and the last day: `1 January to 31 December 2027`.
    pub period: Option<String>,
    /// The currency's code.
    pub currency: Option<String>,
    /// The time zone.
    pub time_zone: Option<String>,
    /// Who answers for the plan.
    pub owner: Option<String>,
    /// Who approves it.
    pub approver: Option<String>,
    /// The day it was approved.
    pub approved: Option<String>,
    /// The version people quote.
    pub version: Option<String>,
    /// The day it was last looked at as a whole.
    pub reviewed: Option<String>,
    /// How often it is looked at: `every 3 months`.
    pub review_every: Option<String>,
    /// The day by which the next look is due: `reviewed` plus `review_every`.
    pub next_review: Option<String>,
    /// The first month of the fiscal year.
    pub fiscal_year_starts: Option<String>,
    /// The version of the plan format.
    pub format: Option<String>,
    /// What other currencies are worth, each with the day and source of the rate.
    pub rates: Vec<String>,
    /// The further files the plan is split over.
    pub files: Vec<String>,
}

impl Head {
    pub(super) fn of(names: Names<'_>) -> Self {
        let plan: &Plan = names.plan;
        let empty = crate::plan::head::Head::default();
        let head = plan.head.get().unwrap_or(&empty);
        let language = names.language;
        let period = head.period.get().and_then(|period| match (period.start.copied(), period.end.copied()) {
            (Some(start), Some(end)) => Some(language.span(start, end)),
            (Some(start), None) => Some(language.format("date-from", &[("day", language.day(start).into())])),
            (None, Some(end)) => Some(language.format("date-to", &[("day", language.day(end).into())])),
            (None, None) => None,
        });
        let next = head.reviewed.copied().zip(head.review_every.copied()).and_then(|(on, every)| every.after(on));
        Self {
            title: head.title.text().map(clean).unwrap_or_default(),
            organization: head.organization.text().map(clean).unwrap_or_default(),
            summary: text(&head.summary),
            period,
            currency: shown(&head.currency, names.language),
            time_zone: text(&head.time_zone),
            owner: names.of(&head.owner),
            approver: names.of(&head.approver),
            approved: day_of(&head.approved, names.language),
            version: text(&head.version),
            reviewed: day_of(&head.reviewed, names.language),
            review_every: cadence_of(&head.review_every, names.language),
            next_review: next.map(|day| language.day(day)),
            fiscal_year_starts: head.fiscal_year_starts.copied().map(|month| {
                let known = u32::try_from(month).ok().filter(|month| (1..=12).contains(month));
                known.map_or_else(|| language.number(month, 2), |month| language.month(month))
            }),
            format: plan.format.copied().map(|format| language.number(format, 2)),
            rates: head.rates.each().map(|rate| rate_of(&rate.value, language)).collect(),
            files: texts(&plan.include),
        }
    }
}

/// `1 USD = 0.92 EUR (1 November 2026, European Central Bank)`.
fn rate_of(rate: &Measured<ExchangeRate>, language: Language) -> String {
    let evidence: Vec<String> = day_of(&rate.on, language).into_iter().chain(text(&rate.source)).collect();
    let worth = language.show(&rate.value);
    if evidence.is_empty() { worth } else { format!("{worth} ({})", evidence.join(", ")) }
}
