//! Metrics that work names: replying within a time, resolving a share of tickets.
//!
//! In: the clauses around a number. Out: the KPI that such work is measured by.

use super::class::Class;
use super::clause::{Clause, Role};
use super::meaning::{Meaning, UnitWord};
use super::quantity::{Measure, Quantity};
use super::sentence::Sentence;
use super::subject::Subject;
use super::tag::{Tag, TagSet};
use super::token::Sign;

/// The KPI that work within a time, or a share of work, is measured by.
pub(super) fn by_work(s: &Sentence<'_>, run: &[Clause], number: Quantity) -> Option<Subject> {
    let tokens = || run.iter().flat_map(|clause| clause.from..clause.to);
    let find = |tag| tokens().find(|at| s.has(*at, tag));
    let calls = tokens().any(|at| s.is_a(at, Class::Telephone));
    let made = |kpi, at: usize| Some(Subject { kpi: Some(kpi), from: at, to: at + 1, mood: false });
    let has_time = tokens().any(|at| {
        s.marks_at(at).iter().any(|mark| {
            matches!(
                mark.meaning,
                Meaning::Unit(UnitWord::Minute | UnitWord::Second | UnitWord::Time(_) | UnitWord::WorkingHour)
            )
        })
    });
    let by_time = matches!(number.measure, Measure::Time(_));
    let share = number.measure == Measure::Percent;
    if share {
        if let Some(at) = find(Tag::WithoutPeople) {
            return made("automated-resolution-rate", at);
        }
        if s.is_sign(number.core + 1, Sign::Slash) && number.to == number.core + 3 && number.share {
            return made("service-level", number.core);
        }
    }
    let respond = find(Tag::Respond).filter(|at| !s.is_a(*at, Class::WaitedOn));
    let resolve = find(Tag::Resolve).filter(|at| !s.has(*at, Tag::Deliver) || has_item(s, run));
    match (respond, resolve) {
        (Some(at), _) if by_time => made(
            if calls && !s.is_a(at, Class::NoPickup) { "average-speed-of-answer" } else { "first-response-time" },
            at,
        ),
        (None, None) if by_time && has_item(s, run) && find(Tag::Service).is_some() => {
            made("resolution-time", find(Tag::Service)?)
        }
        (None, None) if share && has_time && has_item(s, run) && find(Tag::Service).is_some() => {
            made("service-level", find(Tag::Service)?)
        }
        (_, Some(at)) if by_time => made("resolution-time", at),
        (Some(at), _) | (_, Some(at)) if share && has_time => made("service-level", at),
        (Some(at), _) if share && calls => made("answer-rate", at),
        _ => None,
    }
}

/// "Resolve tickets faster", "answer more quickly": the time it takes is what moves.
pub(super) fn quicker(s: &Sentence<'_>, clauses: &[Clause]) -> Option<Subject> {
    let clause = clauses.iter().find(|clause| clause.role == Role::Main)?;
    let verb = clause.verb.filter(|verb| s.has_any(*verb, TagSet::of(&[Tag::Respond, Tag::Resolve])))?;
    let kpi = if s.has(verb, Tag::Respond) { "first-response-time" } else { "resolution-time" };
    is_quicker(s, clause).then_some(Subject { kpi: Some(kpi), from: verb, to: verb + 1, mood: false })
}

pub(super) fn is_quicker(s: &Sentence<'_>, clause: &Clause) -> bool {
    (clause.from..clause.to)
        .any(|at| s.is_a(at, Class::Quicker) || s.has(at, Tag::More) && s.is_a(at + 1, Class::Quickly))
}

pub(super) fn has_item(s: &Sentence<'_>, run: &[Clause]) -> bool {
    run.iter().flat_map(|clause| clause.from..clause.to).any(|at| s.has(at, Tag::Item))
}
