//! Who does the work, and who else answers for something.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::amount::{number_of, shown};
use super::date::{day_of, hours_of};
use super::evidence::Evidence;
use super::names::{Names, own_name};
use super::on_call::OnCall;
use super::text::{clean, text, texts};
use crate::language::Language;
use crate::numbers::spend;
use crate::plan::field::Named;
use crate::plan::team as plan;

/// Who does the work.
#[derive(Clone, Debug, Serialize)]
pub struct Team {
    /// All people of the team, where every role says how many.
    pub headcount: Option<String>,
    /// The number behind it, for the plural of the word that goes with it.
    pub heads: Option<f64>,
    /// The share of paid time in which people are not available.
    pub shrinkage: Option<Evidence>,
    /// The share of available time people may at most be busy.
    pub max_occupancy: Option<String>,
    /// The share of people who leave in a year.
    pub attrition: Option<Evidence>,
    /// How long it takes to find and hire somebody.
    pub hiring_lead: Option<String>,
    /// The roles.
    pub roles: Vec<Role>,
    /// Who can be reached when nobody is at work.
    pub on_call: Vec<OnCall>,
}

/// People who do the same work.
#[derive(Clone, Debug, Serialize)]
pub struct Role {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// How many people.
    pub headcount: Option<String>,
    /// Contract hours of one person.
    pub hours: Option<String>,
    /// Gross pay of one person.
    pub salary: Option<Evidence>,
    /// How they are employed, where the plan says it.
    pub employment: Option<String>,
    /// The names of the channels they answer.
    pub works: Vec<String>,
    /// When they are at work.
    pub shift: Option<String>,
    /// Who they report to.
    pub reports_to: Option<String>,
    /// What they can do.
    pub skills: Vec<String>,
    /// The languages they speak.
    pub languages: Vec<String>,
    /// Hours of training a person.
    pub training: Option<String>,
    /// The day they start, if they are not there yet.
    pub starts: Option<String>,
    /// How long until they work at full speed.
    pub ramp: Option<String>,
    /// Where they work.
    pub location: Option<String>,
    /// Shrinkage of this role, where it differs from the team's.
    pub shrinkage: Option<String>,
    /// Highest occupancy of this role, where it differs from the team's.
    pub max_occupancy: Option<String>,
}

/// A person or post outside the team's head count.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name, or the post.
    pub name: String,
    /// What they do.
    pub title: Option<String>,
    /// How to reach them.
    pub contact: Option<super::address::Address>,
    /// Who they report to.
    pub reports_to: Option<String>,
}

impl Team {
    pub(super) fn of(names: Names<'_>) -> Option<Self> {
        names.plan.team.get().map(|team| Self {
            headcount: spend::headcount(names.plan).map(|heads| names.language.number(heads, 2)),
            heads: spend::headcount(names.plan).and_then(|heads| heads.to_f64()),
            shrinkage: Evidence::of(&team.shrinkage, names.language),
            max_occupancy: shown(&team.max_occupancy, names.language),
            attrition: Evidence::of(&team.attrition, names.language),
            hiring_lead: shown(&team.hiring_lead, names.language),
            roles: team.roles.each().map(|role| Role::of(names, role)).collect(),
            on_call: team.on_call.each().map(|rota| OnCall::of(names, rota)).collect(),
        })
    }
}

impl Role {
    fn of(names: Names<'_>, role: &Named<plan::Role>) -> Self {
        Self {
            id: role.id.clone(),
            name: own_name(&role.name, &role.id),
            headcount: number_of(&role.headcount, names.language),
            hours: shown(&role.hours, names.language),
            salary: Evidence::of(&role.salary, names.language),
            employment: role
                .employment
                .copied()
                .map(|employment| names.language.word("employment", employment.as_str())),
            works: names.all(&role.works),
            shift: hours_of(&role.shift, names.language),
            reports_to: names.of(&role.reports_to),
            skills: texts(&role.skills),
            languages: role.languages.each().map(|code| names.language.tongue(&clean(&code.value))).collect(),
            training: shown(&role.training, names.language),
            starts: day_of(&role.starts, names.language),
            ramp: shown(&role.ramp, names.language),
            location: text(&role.location),
            shrinkage: shown(&role.shrinkage, names.language),
            max_occupancy: shown(&role.max_occupancy, names.language),
        }
    }
}

impl Person {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let people = names.plan.people.each();
        people
            .map(|person| Self {
                id: person.id.clone(),
                name: own_name(&person.name, &person.id),
                title: text(&person.title),
                contact: person.contact.text().map(super::address::Address::of),
                reports_to: names.of(&person.reports_to),
            })
            .collect()
    }
}

/// `1 person`, `5 people`.
pub(super) fn people(count: Decimal, language: Language) -> String {
    language.format("people", &[("count", count.into())])
}
