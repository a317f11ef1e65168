//! What an objective does to its number: which KPI, which way, on which channels and segments.
//!
//! In: the courses of the objectives. Out: [`Pull`]s that the rules of this folder hold against each other. It reports nothing.

use crate::catalogue::Entry;
use crate::lint::Context;
use crate::lint::course::{Aim, Course};
use crate::plan::field::{Field, List, Named};
use crate::plan::kpi::Direction;
use crate::plan::objective::Objective;
use crate::plan::reference::Ref;
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
pub(super) struct Pull<'a> {
    pub(super) objective: &'a Named<Objective>,
    pub(super) course: Course<'a>,
    /// Where the number is to go; `None` if it is to stay, or nobody can tell.
    pub(super) way: Option<Way>,
    /// The target, or the KPI where there is none.
    pub(super) place: Span,
}

/// Objectives that are held against each other. Rules look at pairs, so a hostile file would cost its square; a plan with more
/// has a finding about their number already.
const MOST: usize = 100;

/// Objectives with a known KPI, in the order of the file.
pub(super) fn pulls<'a>(cx: &Context<'a>) -> impl Iterator<Item = Pull<'a>> + use<'a> {
    Course::all(cx).take(MOST).map(|course| {
        let objective = course.objective;
        let place = course.target.map(|target| target.span).or(objective.target.span()).or(objective.kpi.span());
        Pull { objective, course, way: way(&course), place: place.unwrap_or(objective.span) }
    })
}

impl<'a> Pull<'a> {
    /// The KPI's id.
    pub(super) fn kpi(&self) -> &'a str {
        self.course.kpi.id
    }

    /// The KPI's name in documents.
    pub(super) fn name(&self) -> &'a str {
        self.course.kpi.name()
    }

    /// The catalogue's entry, if the KPI is built in.
    pub(super) fn builtin(&self) -> Option<&'a Entry> {
        self.course.kpi.builtin.map(|entry| &entry.body)
    }

    /// The target in the KPI's unit, if it is a possible one.
    pub(super) fn target(&self) -> Option<Aim> {
        self.course.target
    }

    /// Whether it moves one of these KPIs that way.
    pub(super) fn moves(&self, kpis: &[&str], way: Way) -> bool {
        self.way == Some(way) && kpis.contains(&self.kpi())
    }

    /// Whether it promises not to worsen this KPI.
    pub(super) fn guards(&self, kpi: &str) -> bool {
        self.objective.guards.each().any(|guard| guard.value.id == kpi)
    }

    /// Whether its guards can't be read, so that nothing may be claimed of them.
    pub(super) fn guards_unknown(&self) -> bool {
        matches!(self.objective.guards, Field::Broken(_))
    }

    /// Whether both are about the same customers at least in part; no list means all.
    pub(super) fn meets(&self, other: &Pull<'_>) -> bool {
        share(&self.objective.channels, &other.objective.channels)
            && share(&self.objective.segments, &other.objective.segments)
    }

    /// Whether both are about the whole, or both name a channel or segment in common. A part may move against the whole.
    pub(super) fn collides(&self, other: &Pull<'_>) -> bool {
        name_one(&self.objective.channels, &other.objective.channels)
            && name_one(&self.objective.segments, &other.objective.segments)
    }

    /// Whether both are about exactly the same channels and segments.
    pub(super) fn covers_the_same(&self, other: &Pull<'_>) -> bool {
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

fn way(course: &Course<'_>) -> Option<Way> {
    if let (Some(baseline), Some(target)) = (course.baseline, course.target) {
        return if baseline.number < target.low {
            Some(Way::Up)
        } else if baseline.number > target.high {
            Some(Way::Down)
        } else {
            None
        };
    }
    if !course.objective.baseline.is_absent() {
        return None;
    }
    // Without a start, people mean the better way.
    match course.kpi.direction()? {
        Direction::Higher => Some(Way::Up),
        Direction::Lower => Some(Way::Down),
        Direction::Band | Direction::Neutral => None,
    }
}

/// No list means all.
pub(super) fn names<T>(list: &Field<List<Ref<T>>>, id: &str) -> bool {
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
