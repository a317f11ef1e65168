//! The ways customers reach the department, with hours and promises.

use serde::Serialize;

use super::address::Address;
use super::amount::{number_of, shown};
use super::date::hours_of;
use super::evidence::Evidence;
use super::names::{Names, own_name};
use super::text::{capitalised, clean, text};
use crate::language::Language;

/// A way customers reach the department.
#[derive(Clone, Debug, Serialize)]
pub struct Channel {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is: `Phone`, `E-mail`.
    pub kind: Option<String>,
    /// The number, address or page.
    pub address: Option<Address>,
    /// `live`, `pilot`, `planned` or `closing`, where the plan says it.
    pub status: Option<String>,
    /// When people answer.
    pub hours: Option<String>,
    /// The languages spoken.
    pub languages: Vec<String>,
    /// Contacts per period.
    pub volume: Option<Evidence>,
    /// Work time per contact.
    pub handle_time: Option<Evidence>,
    /// Conversations an agent holds at once.
    pub concurrency: Option<String>,
    /// How long a customer waits before giving up.
    pub patience: Option<String>,
    /// What customers are promised.
    pub promises: Vec<Promise>,
    /// What this channel is not for, and where to go instead.
    pub not_for: Option<String>,
    /// What one contact costs.
    pub cost_per_contact: Option<Evidence>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The names of the roles that answer it.
    pub answered_by: Vec<String>,
    /// The names of the segments that may use it.
    pub segments: Vec<String>,
}

/// What customers are promised.
#[derive(Clone, Debug, Serialize)]
pub struct Promise {
    /// What: `First reply`.
    pub what: String,
    /// In which share of the cases: `90%`.
    pub share: Option<String>,
    /// How soon: `8 business hours`.
    pub within: Option<String>,
    /// Share and time: `90% within 8 business hours`.
    pub terms: Option<String>,
    /// All of it: `first reply 90% within 8 business hours`.
    pub text: String,
}

impl Promise {
    fn of(promise: crate::quantity::Promise, language: Language) -> Self {
        let share = promise.share.map(|share| language.show(&share));
        let terms = match (share.clone(), promise.within) {
            (Some(share), Some(within)) => {
                let time = language.oblique_time(within);
                Some(language.format("promise-terms", &[("share", share.into()), ("time", time.into())]))
            }
            (Some(share), None) => Some(share),
            (None, within) => within.map(|within| language.within(within)),
        };
        Self {
            what: capitalised(&language.promised(promise.kind)),
            share,
            within: promise.within.map(|within| language.show(&within)),
            terms,
            text: language.show(&promise),
        }
    }
}

impl Channel {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let plan = names.plan;
        let roles = |id: &str| {
            let roles = plan.team.get().map(|team| team.roles.each()).into_iter().flatten();
            roles
                .filter(|role| role.works.each().any(|channel| channel.value.id == id))
                .map(|role| own_name(&role.name, &role.id))
                .collect()
        };
        let segments = |id: &str| {
            let segments = plan.segments.each();
            segments
                .filter(|segment| segment.channels.each().any(|channel| channel.value.id == id))
                .map(|segment| own_name(&segment.name, &segment.id))
                .collect()
        };
        plan.channels
            .each()
            .map(|channel| Self {
                id: channel.id.clone(),
                name: own_name(&channel.name, &channel.id),
                kind: channel.kind.copied().map(|kind| names.language.word("channel-kind", kind.as_str())),
                address: channel.address.text().map(Address::of),
                status: channel.status.copied().map(|status| names.language.word("channel-status", status.as_str())),
                hours: hours_of(&channel.hours, names.language),
                languages: channel.languages.each().map(|code| names.language.tongue(&clean(&code.value))).collect(),
                volume: Evidence::of(&channel.volume, names.language),
                handle_time: Evidence::of(&channel.handle_time, names.language),
                concurrency: number_of(&channel.concurrency, names.language),
                patience: shown(&channel.patience, names.language),
                promises: channel.promises.each().map(|promise| Promise::of(promise.value, names.language)).collect(),
                not_for: text(&channel.not_for),
                cost_per_contact: Evidence::of(&channel.cost_per_contact, names.language),
                owner: names.of(&channel.owner),
                answered_by: roles(&channel.id),
                segments: segments(&channel.id),
            })
            .collect()
    }
}
