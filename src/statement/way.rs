//! Which way the number is to go.
//!
//! In: the clauses, aim and subject of a statement. Out: up, down, kept or reached. Two values tell it by themselves; else the verb
//! does, and for "improve" what is better for the metric.

use super::class::Class;
use rust_decimal::Decimal;

use super::aim::{Aim, seconds};
use super::clause::{CHANGES, Clause, Role, clause_at, is_verb};
use super::meaning::Meaning;
use super::quantity::{Measure, Quantity};
use super::reading::Way;
use super::sentence::Sentence;
use super::subject::{Subject, run_of};
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign};
use super::work::is_quicker;
use crate::catalogue::Catalogue;
use crate::plan::kpi::Direction;

/// Which way the number is to go.
pub(super) fn way(s: &Sentence<'_>, clauses: &[Clause], aim: Option<&Aim>, subject: Option<&Subject>) -> Way {
    let anchor =
        aim.and_then(|aim| aim.target).map(|target| target.from).or_else(|| subject.map(|subject| subject.from));
    let clause = match (aim, subject) {
        (Some(aim), _) => aim.clause,
        (None, Some(subject)) => clause_at(clauses, subject.from).unwrap_or(0),
        (None, None) => clauses.iter().position(|clause| clause.role == Role::Main).unwrap_or(0),
    };
    let mut run = run_of(clauses, clause);
    if clauses.get(clause).is_some_and(|clause| clause.role == Role::Aside)
        && let Some(parent) = clauses[..clause].iter().rev().find(|clause| clause.role != Role::Aside)
    {
        run.insert(0, *parent);
    }
    let moving = CHANGES.and(Tag::Maintain).and(Tag::Reach);
    // Of the words before the number the one nearest to what it is about, not the one inside its name.
    let limit = anchor.unwrap_or(usize::MAX);
    let inside_name = |at: usize| {
        subject.is_some_and(|subject| subject.from <= at && at < subject.to && subject.to - subject.from > 1)
    };
    let before: Vec<usize> = run
        .iter()
        .flat_map(|clause| clause.from..clause.to.min(limit))
        .filter(|at| s.has_any(*at, moving) && !inside_name(*at) && is_moving(s, *at))
        .collect();
    let name = subject.map_or(limit, |subject| subject.from.min(limit));
    let verb = clauses.get(clause).and_then(|clause| clause.verb).filter(|verb| before.contains(verb));
    let chosen = verb.or_else(|| before.iter().rev().find(|at| **at <= name).or(before.first()).copied());
    let chosen = chosen.or_else(|| moved_behind(s, clauses, clause, subject));
    let lower_is_better = subject.is_some_and(|subject| lower_is_better(s, subject));
    if let Some(aim) = aim {
        if let (Some(target), Some(baseline), true) = (aim.target, aim.baseline, !aim.is_relative) {
            if aim.is_way && !chosen.is_some_and(|at| s.has(at, Tag::Maintain)) {
                return falls_or_rises(&target, &baseline);
            }
            let explicit = chosen.is_some_and(|at| {
                s.has_any(at, TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Reach, Tag::Maintain]))
                    && !(s.has(at, Tag::Improve))
            });
            let improving = chosen.is_some_and(|at| s.has(at, Tag::Improve));
            if !explicit && (aim.is_way || improving) {
                return falls_or_rises(&target, &baseline);
            }
            if !explicit {
                return Way::Reach;
            }
        }
        if let Some(target) = aim.target.filter(|_| aim.is_relative) {
            // "15% reduction in contacts", "20% fewer", "-15%"
            let inside_subject = subject.is_some_and(|subject| subject.to >= target.from && subject.from < target.from);
            if target.from > 0 && !inside_subject {
                if s.is_a(target.from - 1, Class::Downwards) {
                    return Way::Decrease;
                }
                if s.is_a(target.from - 1, Class::Upwards) {
                    return Way::Increase;
                }
            }
            let first = target.to + usize::from(s.has(target.to, Tag::Relative));
            let behind = first..(first + 1).min(s.len());
            for at in behind {
                if s.has(at, Tag::Decrease)
                    || s.has(at, Tag::Fewer) && !s.has(at, Tag::Improve) && !s.has(at, Tag::More)
                {
                    return Way::Decrease;
                }
                if s.has(at, Tag::Improve) {
                    return if lower_is_better { Way::Decrease } else { Way::Increase };
                }
                if s.has(at, Tag::Increase) || s.has(at, Tag::More) {
                    return Way::Increase;
                }
            }
            let explicit = chosen.filter(|at| s.has_any(*at, TagSet::of(&[Tag::Increase, Tag::Decrease])));
            if target.change
                && explicit.is_none()
                && let Meaning::Factor(factor) = factor_of(s, target.core)
            {
                return if factor > Decimal::ONE { Way::Increase } else { Way::Decrease };
            }
            if chosen.is_none()
                && let Some(sign) = target.sign
            {
                return if sign == Sign::Minus { Way::Decrease } else { Way::Increase };
            }
        }
    }
    let arrow = run.iter().flat_map(|clause| clause.from..clause.to).find_map(|at| match s.kind(at) {
        Kind::Sign(Sign::Up) => Some(Way::Increase),
        Kind::Sign(Sign::Down) => Some(Way::Decrease),
        _ => None,
    });
    if let Some(way) = arrow.filter(|_| chosen.is_none()) {
        return way;
    }
    // "bring it down", "push bot resolution up"
    let light = chosen.is_none_or(|at| s.has(at, Tag::Improve) && s.has(at, Tag::Reach));
    let turned = run
        .iter()
        .flat_map(|clause| chosen.unwrap_or(clause.from)..clause.to.min(limit.max(name.saturating_add(8))))
        .filter(|at| !inside_name(*at))
        .find_map(|at| {
            let up = s.is_a(at, Class::Upwards) && at > 0 && subject.is_some();
            if s.is_a(at, Class::Downwards) { Some(Way::Decrease) } else { up.then_some(Way::Increase) }
        });
    if let Some(way) = turned.filter(|_| light && subject.is_some()) {
        return way;
    }
    if chosen.is_none()
        && aim.is_none_or(|aim| aim.target.is_none())
        && let Some(way) = comparative(s, clauses.get(clause), subject)
    {
        return way;
    }
    let Some(at) = chosen else {
        return if aim.is_some_and(|aim| aim.target.is_some()) { Way::Reach } else { Way::None };
    };
    let has_target = aim.is_some_and(|aim| aim.target.is_some());
    if s.has(at, Tag::Maintain) {
        return Way::Maintain;
    }
    if s.has(at, Tag::Decrease) && !(s.has(at, Tag::Reach)) {
        return Way::Decrease;
    }
    if s.has(at, Tag::Increase) {
        return Way::Increase;
    }
    if s.has(at, Tag::Improve) && !s.has(at, Tag::Reach) {
        let known = subject.is_some_and(|subject| subject.kpi.is_some() || !subject.mood);
        return if !known && !has_target {
            Way::None
        } else if lower_is_better {
            Way::Decrease
        } else {
            Way::Increase
        };
    }
    if has_target { Way::Reach } else { Way::None }
}

/// "Fewer transfers", "higher QA scores", "less absence"
pub(super) fn comparative(s: &Sentence<'_>, clause: Option<&Clause>, subject: Option<&Subject>) -> Option<Way> {
    let (clause, subject) = (clause?, subject?);
    if is_quicker(s, clause) {
        return Some(Way::Decrease);
    }
    let at = (clause.from..subject.from.min(clause.from + 4))
        .find(|at| s.has_any(*at, TagSet::of(&[Tag::Fewer, Tag::More])))?;
    let better_is_less = s.is_a(at, Class::Better) && lower_is_better(s, subject);
    Some(if s.has(at, Tag::Fewer) && !s.has(at, Tag::More) || better_is_less { Way::Decrease } else { Way::Increase })
}

/// "Staff turnover … has to come down", "complaints … to decline": the verb stands behind what it moves.
pub(super) fn moved_behind(
    s: &Sentence<'_>,
    clauses: &[Clause],
    clause: usize,
    subject: Option<&Subject>,
) -> Option<usize> {
    let (here, subject) = (clauses.get(clause)?, subject?);
    let moving = CHANGES;
    let next = clauses
        .iter()
        .filter(|other| {
            other.sentence == here.sentence
                && other.from >= subject.to
                && matches!(other.role, Role::Main | Role::Purpose)
        })
        .filter_map(|other| other.verb.filter(|verb| *verb <= other.from + 2));
    (subject.to..here.to).chain(next).find(|at| s.has_any(*at, moving) && is_moving(s, *at) && is_verb(s, *at))
}

/// The way between two values, in one unit.
pub(super) fn falls_or_rises(target: &Quantity, baseline: &Quantity) -> Way {
    let same = !matches!((target.measure, baseline.measure), (Measure::Time(_), Measure::Time(_)));
    let signed =
        |quantity: &Quantity| if quantity.sign == Some(Sign::Minus) { -quantity.value } else { quantity.value };
    let (to, from) = if same { (signed(target), signed(baseline)) } else { (in_seconds(target), in_seconds(baseline)) };
    if to < from { Way::Decrease } else { Way::Increase }
}

pub(super) fn factor_of(s: &Sentence<'_>, at: usize) -> Meaning {
    s.marks_at(at)
        .iter()
        .map(|mark| mark.meaning)
        .find(|meaning| matches!(meaning, Meaning::Factor(_)))
        .unwrap_or(Meaning::Tag(Tag::Of))
}

/// A word of change that is used as one: "lower scores" and "less than 5" are not.
pub(super) fn is_moving(s: &Sentence<'_>, at: usize) -> bool {
    let adjective = s.is_a(at, Class::Describes);
    let bound = s.has(at, Tag::AtMost) || s.has(at, Tag::AtLeast) || s.covered(at, Tag::AtMost) && adjective;
    if bound && s.is_a(at + 1, Class::Than) {
        return false;
    }
    !(adjective
        && at > 0
        && !s.has(at - 1, Tag::Intent)
        && !s.is_a(at - 1, Class::Infinitive)
        && !s.has(at - 1, Tag::And))
}

pub(super) fn in_seconds(quantity: &Quantity) -> Decimal {
    match quantity.measure {
        Measure::Time(unit) => quantity.value.saturating_mul(Decimal::from(seconds(unit))),
        _ => quantity.value,
    }
}

/// Whether less of it is better.
pub(super) fn lower_is_better(s: &Sentence<'_>, subject: &Subject) -> bool {
    if let Some(kpi) = subject.kpi {
        let entry = Catalogue::builtin().get(kpi);
        return entry
            .and_then(|entry| entry.direction.get())
            .is_some_and(|direction| matches!(direction, Direction::Lower));
    }
    (subject.from..subject.to + 2).any(|at| s.is_a(at, Class::Burden))
}
