//! What people learn.

use serde::Serialize;

use super::amount::shown;
use super::date::day_of;
use super::names::{Names, own_name};
use super::text::text;

/// A course or habit of learning.
#[derive(Clone, Debug, Serialize)]
pub struct Training {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What is learned.
    pub what: Option<String>,
    /// The names of the roles that take part.
    pub roles: Vec<String>,
    /// Hours a person.
    pub hours: Option<String>,
    /// The day it takes place.
    pub on: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
}

impl Training {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let courses = names.plan.training.each();
        courses
            .map(|course| Self {
                id: course.id.clone(),
                name: own_name(&course.name, &course.id),
                what: text(&course.what),
                roles: names.all(&course.roles),
                hours: shown(&course.hours, names.language),
                on: day_of(&course.on, names.language),
                cost: shown(&course.cost, names.language),
                owner: names.of(&course.owner),
            })
            .collect()
    }
}
