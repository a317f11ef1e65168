//! What could go wrong, the worst first, and what is taken for granted.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::amount::number_of;
use super::date::day_of;
use super::names::Names;
use super::text::{in_words, text};
use crate::plan::risk::Risk as PlanRisk;

/// Something that could go wrong.
#[derive(Clone, Debug, Serialize)]
pub struct Risk {
    /// The id.
    pub id: String,
    /// Its number in the risk matrix, where it lies there.
    pub number: Option<usize>,
    /// The id in words.
    pub name: String,
    /// What could happen, and what follows.
    pub what: Option<String>,
    /// Why it could happen.
    pub cause: Option<String>,
    /// How likely, 1 to 5.
    pub likelihood: Option<String>,
    /// How bad, 1 to 5.
    pub impact: Option<String>,
    /// Likelihood times impact.
    pub score: Option<String>,
    /// `low`, `moderate`, `high` or `extreme`: the same in each language, for templates that colour it.
    pub band: Option<&'static str>,
    /// The same in words.
    pub band_word: Option<String>,
    /// What is done about it: avoid, reduce, transfer, accept.
    pub response: Option<String>,
    /// The action, in words.
    pub action: Option<String>,
    /// The name of the initiative that carries the action.
    pub initiative: Option<String>,
    /// Who watches it.
    pub owner: Option<String>,
    /// By when the action is done.
    pub due: Option<String>,
    /// The sign that it is happening.
    pub trigger: Option<String>,
    /// The day it is looked at again.
    pub review: Option<String>,
    /// Where it stands, where the plan says it.
    pub status: Option<String>,
    /// Likelihood and impact, for the risk matrix; `None` where it does not belong there.
    #[serde(skip)]
    pub(super) exact: Option<(Decimal, Decimal)>,
}

impl Risk {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut risks: Vec<_> = names.plan.risks.each().collect();
        risks.sort_by_key(|risk| (!risk.is_open(), std::cmp::Reverse(risk.score())));
        let exact = |risk: &PlanRisk| risk.likelihood.copied().zip(risk.impact.copied()).filter(|_| risk.is_open());
        let mut numbered = 0;
        let mut number = |risk: &PlanRisk| {
            exact(risk).map(|_| {
                numbered += 1;
                numbered
            })
        };
        risks
            .into_iter()
            .map(|risk| Self {
                id: risk.id.clone(),
                number: number(risk),
                exact: exact(risk),
                name: in_words(&risk.id),
                what: text(&risk.what),
                cause: text(&risk.cause),
                likelihood: number_of(&risk.likelihood, names.language),
                impact: number_of(&risk.impact, names.language),
                score: risk.score().map(|score| names.language.number(score, 2)),
                band: risk.score().map(band),
                band_word: risk.score().map(|score| names.language.word("risk-band", band(score))),
                response: risk
                    .response
                    .copied()
                    .map(|response| names.language.word("risk-response", response.as_str())),
                action: text(&risk.action),
                initiative: names.of(&risk.initiative),
                owner: names.of(&risk.owner),
                due: day_of(&risk.due, names.language),
                trigger: text(&risk.trigger),
                review: day_of(&risk.review, names.language),
                status: risk.status.copied().map(|status| names.language.word("risk-status", status.as_str())),
            })
            .collect()
    }
}

/// The band of a score on the five-by-five matrix: 1–3 low, 4–6 moderate, 8–12 high, 15–25 extreme
/// (National Patient Safety Agency, A risk matrix for risk managers, 2008).
pub(super) fn band(score: Decimal) -> &'static str {
    if score >= Decimal::from(15) {
        "extreme"
    } else if score >= Decimal::from(8) {
        "high"
    } else if score >= Decimal::from(4) {
        "moderate"
    } else {
        "low"
    }
}

/// Something the plan takes for granted.
#[derive(Clone, Debug, Serialize)]
pub struct Assumption {
    /// The id.
    pub id: String,
    /// What is assumed, in words; the id in words if not given.
    pub name: String,
    /// The value assumed.
    pub value: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// The day from which it needs a fresh look.
    pub expires: Option<String>,
    /// Who watches it.
    pub owner: Option<String>,
}

impl Assumption {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut assumptions: Vec<_> = names.plan.assumptions.each().collect();
        assumptions.sort_by_key(|assumption| assumption.expires.copied().unwrap_or(NaiveDate::MAX));
        assumptions
            .into_iter()
            .map(|assumption| Self {
                id: assumption.id.clone(),
                name: text(&assumption.what).unwrap_or_else(|| in_words(&assumption.id)),
                value: text(&assumption.value),
                source: text(&assumption.source),
                expires: day_of(&assumption.expires, names.language),
                owner: names.of(&assumption.owner),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_product_of_two_marks_has_the_band_of_the_matrix() {
        let counts =
            (1..=5).flat_map(|a| (1..=5).map(move |b| band(Decimal::from(a * b)))).fold([0; 4], |mut n, band| {
                n[["low", "moderate", "high", "extreme"].iter().position(|known| *known == band).expect("known")] += 1;
                n
            });
        assert_eq!(counts, [5, 7, 7, 6]);
    }
}
