//! What an objective does to its number: which KPI, which way, on which channels and segments.
//!
//! In: an objective and what is known of its KPI. Out: an [`Aim`] that the rules of this folder compare. It reports nothing.

use std::cmp::Ordering;

use crate::catalogue::{Entry, KpiFacts};
use crate::lint::Context;
use crate::plan::field::{Field, List, Named, Ref};
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;
use crate::quantity::{Estimate, KpiValue, ValueUnit};
use crate::source::Span;

/// Which way a number is to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
}

impl Way {
    /// The word in messages.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// An objective with a KPI that is known.
#[derive(Clone, Copy)]
pub(super) struct Aim<'a> {
    pub(super) objective: &'a Named<Objective>,
    pub(super) facts: KpiFacts<'a>,
    /// Where the number is to go; `None` if it is to stay, or nobody can tell.
    pub(super) way: Option<Way>,
    /// The target, or the KPI where there is none.
    pub(super) place: Span,
}

/// All objectives with a known KPI, in the order of the file.
pub(super) fn aims<'a>(cx: &Context<'a>) -> impl Iterator<Item = Aim<'a>> {
    let cx = *cx;
    cx.plan.objectives.each().filter_map(move |objective| {
        let kpi = objective.kpi.located()?;
        let facts = cx.kpi(&kpi.value.id)?;
        let place = objective.target.span().unwrap_or(kpi.span);
        Some(Aim { objective, facts, way: way(objective, facts), place })
    })
}

impl<'a> Aim<'a> {
    /// The KPI's id.
    pub(super) fn kpi(&self) -> &'a str {
        self.facts.id
    }

    /// The catalogue's entry, if the KPI is built in.
    pub(super) fn builtin(&self) -> Option<&'a Entry> {
        self.facts.builtin.map(|entry| &entry.body)
    }

    /// Whether it moves one of these KPIs that way.
    pub(super) fn moves(&self, kpis: &[&str], way: Way) -> bool {
        self.way == Some(way) && kpis.contains(&self.kpi())
    }

    /// The target.
    pub(super) fn target(&self) -> Option<Estimate<KpiValue>> {
        self.objective.target.get().map(|target| target.value)
    }

    /// Whether it promises not to worsen this KPI.
    pub(super) fn guards(&self, kpi: &str) -> bool {
        self.objective.guards.each().any(|guard| guard.value.id == kpi)
    }

    /// Whether its guards can't be read, so that nothing may be claimed of them.
    pub(super) fn guards_unknown(&self) -> bool {
        matches!(self.objective.guards, Field::Broken(_))
    }

    /// Whether both are about the same customers at least in part: one channel in common and one segment in common.
    pub(super) fn meets(&self, other: &Aim<'_>) -> bool {
        share(&self.objective.channels, &other.objective.channels)
            && share(&self.objective.segments, &other.objective.segments)
    }

    /// Whether both are about the whole, or both name a channel or segment in common. A part may move against the whole.
    pub(super) fn collides(&self, other: &Aim<'_>) -> bool {
        name_one(&self.objective.channels, &other.objective.channels)
            && name_one(&self.objective.segments, &other.objective.segments)
    }

    /// Whether both are about exactly the same channels and segments.
    pub(super) fn covers_the_same(&self, other: &Aim<'_>) -> bool {
        same(&self.objective.channels, &other.objective.channels)
            && same(&self.objective.segments, &other.objective.segments)
    }

    /// Whether it is about this channel.
    pub(super) fn is_about(&self, channel: &str) -> bool {
        names(&self.objective.channels, channel)
    }

    /// How to guard it by another KPI, as text to write.
    pub(super) fn guard_by(&self, kpi: &str) -> String {
        let id = &self.objective.id;
        if self.objective.guards.has_any() {
            format!("add `\"{kpi}\"` to the `guards` of `objectives.{id}`")
        } else {
            format!("add `guards = [\"{kpi}\"]` to `objectives.{id}`")
        }
    }
}

/// Orders two values of one KPI; `None` if their units don't fit each other.
pub(super) fn compare(a: KpiValue, b: KpiValue) -> Option<Ordering> {
    use ValueUnit::{Money, OutOf, Percent, Plain, Points, Time};
    let fits = match (a.unit, b.unit) {
        (Time(_), Time(_)) | (Plain, Percent | Points | OutOf(_)) | (Percent | Points | OutOf(_), Plain) => true,
        (Money(mine), Money(theirs)) => mine == theirs,
        (mine, theirs) => mine == theirs,
    };
    fits.then(|| a.number.cmp(&b.number))
}

fn way(objective: &Objective, facts: KpiFacts<'_>) -> Option<Way> {
    if let (Some(baseline), Some(target)) = (objective.baseline.get(), objective.target.get()) {
        let (low, high) = target.value.bounds();
        return if compare(baseline.value, low)? == Ordering::Less {
            Some(Way::Up)
        } else if compare(baseline.value, high)? == Ordering::Greater {
            Some(Way::Down)
        } else {
            None
        };
    }
    // Without a start, people mean the better way.
    match facts.direction()? {
        Direction::Higher => Some(Way::Up),
        Direction::Lower => Some(Way::Down),
        Direction::Band | Direction::Neutral => None,
    }
}

/// No list means all.
fn names<T>(list: &Field<List<Ref<T>>>, id: &str) -> bool {
    !list.has_any() || list.each().any(|item| item.value.id == id)
}

/// Whether one thing is meant by both; no list means all.
fn share<T>(mine: &Field<List<Ref<T>>>, theirs: &Field<List<Ref<T>>>) -> bool {
    !mine.has_any() || !theirs.has_any() || mine.each().any(|item| names(theirs, &item.value.id))
}

/// Whether one thing is named by both, or both mean all.
fn name_one<T>(mine: &Field<List<Ref<T>>>, theirs: &Field<List<Ref<T>>>) -> bool {
    mine.has_any() == theirs.has_any() && share(mine, theirs)
}

fn same<T>(mine: &Field<List<Ref<T>>>, theirs: &Field<List<Ref<T>>>) -> bool {
    mine.each().len() == theirs.each().len()
        && name_one(mine, theirs)
        && mine.each().all(|item| names(theirs, &item.value.id))
}
