//! What is done in-house and what is bought, with each option's weighted score.

use rust_decimal::Decimal;
use serde::Serialize;

use super::date::day_of;
use super::names::Names;
use super::text::{clean, in_words, text};
use crate::numbers::weighted_score::weighted_score;
use crate::plan::field::Named;
use crate::plan::sourcing as plan;

/// A decision between doing something in-house and buying it.
#[derive(Clone, Debug, Serialize)]
pub struct Sourcing {
    /// The id.
    pub id: String,
    /// What is decided, or the id in words.
    pub name: String,
    /// The names of the channels whose work it is about; all if none is named.
    pub channels: Vec<String>,
    /// What counts, with weights.
    pub criteria: Vec<Criterion>,
    /// The options with their marks.
    pub options: Vec<Choice>,
    /// The option chosen.
    pub decision: Option<String>,
    /// Why, in a sentence.
    pub because: Option<String>,
    /// The day it was decided.
    pub decided: Option<String>,
    /// Who decided.
    pub decider: Option<String>,
    /// The day it is looked at again.
    pub review: Option<String>,
    /// The names of the KPIs the contract is held to.
    pub contract_kpis: Vec<String>,
    /// How to get out.
    pub exit: Option<String>,
}

/// What counts.
#[derive(Clone, Debug, Serialize)]
pub struct Criterion {
    /// The id in words.
    pub name: String,
    /// The weight as given.
    pub weight: String,
    /// Its part of all weights.
    pub share: Option<String>,
}

/// An option.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// The id in words.
    pub name: String,
    /// Its all-in cost as given.
    pub cost: String,
    /// Its marks in the order of the criteria.
    pub marks: Vec<Option<String>>,
    /// The mean of its marks by weight, where it has a mark on every criterion.
    pub score: Option<String>,
    /// Whether it was chosen.
    pub is_chosen: bool,
}

impl Sourcing {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        names.plan.sourcing.each().map(|sourcing| Self::of(names, sourcing)).collect()
    }

    fn of(names: Names<'_>, sourcing: &Named<plan::Sourcing>) -> Self {
        let language = names.language;
        let weights: Decimal = sourcing.criteria.each().map(|criterion| criterion.body).sum();
        let chosen = sourcing.decision.text();
        let options = sourcing.options.each().map(|option| Choice {
            name: in_words(&option.id),
            cost: language.show(&option.body),
            marks: marks(sourcing, &option.id)
                .into_iter()
                .map(|mark| mark.map(|mark| language.number(mark, 2)))
                .collect(),
            score: weighted_score(sourcing, &option.id).map(|score| language.number(score, 2)),
            is_chosen: chosen == Some(option.id.as_str()),
        });
        Self {
            id: sourcing.id.clone(),
            name: text(&sourcing.what).unwrap_or_else(|| in_words(&sourcing.id)),
            channels: names.all(&sourcing.channels),
            criteria: sourcing
                .criteria
                .each()
                .map(|criterion| Criterion {
                    name: in_words(&criterion.id),
                    weight: language.number(criterion.body, 2),
                    share: language.share(criterion.body, weights),
                })
                .collect(),
            options: options.collect(),
            decision: chosen.map(|id| if sourcing.options.by_id(id).is_some() { in_words(id) } else { clean(id) }),
            because: text(&sourcing.because),
            decided: day_of(&sourcing.decided, names.language),
            decider: names.of(&sourcing.decider),
            review: day_of(&sourcing.review, names.language),
            contract_kpis: names.all(&sourcing.contract_kpis),
            exit: text(&sourcing.exit),
        }
    }
}

fn marks(sourcing: &plan::Sourcing, option: &str) -> Vec<Option<Decimal>> {
    let given = sourcing.scores.by_id(option);
    let mark = |criterion: &str| given?.body.0.iter().find(|mark| mark.id == criterion).map(|mark| mark.body);
    sourcing.criteria.each().map(|criterion| mark(&criterion.id)).collect()
}
