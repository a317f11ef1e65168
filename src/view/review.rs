//! Meetings in which the plan was looked at, the latest first.

use std::cmp::Reverse;

use serde::Serialize;

use super::date::day_of;
use super::names::Names;
use super::text::{in_words, texts};

/// A meeting in which the plan was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct Review {
    /// The id.
    pub id: String,
    /// The id in words.
    pub name: String,
    /// The day.
    pub on: Option<String>,
    /// Who took part.
    pub attended: Vec<String>,
    /// What was looked at.
    pub looked_at: Vec<String>,
    /// What was decided.
    pub decided: Vec<String>,
    /// The day of the next one.
    pub next: Option<String>,
}

impl Review {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut reviews: Vec<_> = names.plan.reviews.each().collect();
        reviews.sort_by_key(|review| Reverse(review.on.copied()));
        reviews
            .into_iter()
            .map(|review| Self {
                id: review.id.clone(),
                name: in_words(&review.id),
                on: day_of(&review.on, names.language),
                attended: texts(&review.attended),
                looked_at: texts(&review.looked_at),
                decided: texts(&review.decided),
                next: day_of(&review.next, names.language),
            })
            .collect()
    }
}
