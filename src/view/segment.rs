//! Groups of customers, those who come first first.

use rust_decimal::Decimal;
use serde::Serialize;

use super::amount::{number_of, shown};
use super::evidence::Evidence;
use super::names::{Names, own_name};
use super::text::{text, texts};

/// A group of customers that needs something of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Who belongs to it.
    pub who: Option<String>,
    /// How many customers.
    pub size: Option<Evidence>,
    /// Their share of all contacts.
    pub share: Option<String>,
    /// What they need.
    pub needs: Vec<String>,
    /// The names of the channels they may use.
    pub channels: Vec<String>,
    /// Who comes first when not all can be served.
    pub priority: Option<String>,
    /// What this segment is promised beyond the channel's own promises.
    pub promises: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
}

impl Segment {
    pub(super) fn all(names: Names<'_>) -> Vec<Self> {
        let mut segments: Vec<_> = names.plan.segments.each().collect();
        segments.sort_by_key(|segment| segment.priority.copied().unwrap_or(Decimal::MAX));
        segments
            .into_iter()
            .map(|segment| Self {
                id: segment.id.clone(),
                name: own_name(&segment.name, &segment.id),
                who: text(&segment.who),
                size: Evidence::of(&segment.size, names.language),
                share: shown(&segment.share, names.language),
                needs: texts(&segment.needs),
                channels: names.all(&segment.channels),
                priority: number_of(&segment.priority, names.language),
                promises: segment.promises.each().map(|promise| names.language.show(&promise.value)).collect(),
                owner: names.of(&segment.owner),
            })
            .collect()
    }
}
