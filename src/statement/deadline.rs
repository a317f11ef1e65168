//! By when: chooses the deadline among the expressions of time.
//!
//! In: the moments of a sentence, its clauses and where the target stands. Out: the deadline, or none. A length of time behind
//! work on single items is a promise ("reply within 4 hours"), behind a change of a number it is a deadline ("cut churn within 6 months").

use super::aim::Aim;
use super::class::Class;
use super::clause::{CHANGES, Clause, Role, clause_at};
use super::moment::{Moment, Part};
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::when::Span;

/// The deadline among the moments.
pub(super) fn choose<'m>(
    s: &Sentence<'_>,
    moments: &'m [Moment],
    clauses: &[Clause],
    aim: Option<&Aim>,
) -> Option<&'m Moment> {
    let in_clause = |moment: &Moment| clause_at(clauses, moment.core).map(|at| &clauses[at]);
    let fits = |moment: &&Moment| -> bool {
        let role = in_clause(moment).map(|clause| clause.role);
        let of_aim = aim.is_some_and(|aim| {
            clauses.get(aim.clause).is_some_and(|clause| clause.from <= moment.core && moment.core < clause.to)
        });
        if matches!(role, Some(Role::Condition | Role::Measured)) && !of_aim
            || role == Some(Role::Guard) && s.is_a(moment.from, Class::OnDay)
        {
            return false;
        }
        // "£4.65 in 2025/26", "(31 in Q3)": when it stood there.
        let of_baseline = aim.and_then(|aim| aim.baseline).is_some_and(|baseline| {
            let behind = moment.from >= baseline.to && moment.from <= baseline.to + 1;
            behind && !s.has(moment.from, Tag::ByWhen)
        });
        if of_baseline {
            return false;
        }
        match moment.part {
            Part::Deadline => !belongs_to_thing(s, moment, clauses),
            Part::Bare => !is_current(s, moment),
            Part::Open => !is_promise(s, moment, clauses, aim),
            Part::Promise | Part::Other => false,
        }
    };
    let candidates: Vec<&Moment> = moments.iter().filter(fits).collect();
    // Of several, that of the target: the first behind it, else the last before it.
    let target = aim.and_then(|aim| aim.target).map(|target| target.core);
    let strong = |moment: &&&Moment| moment.part != Part::Bare;
    let pick = |list: &[&'m Moment]| -> Option<&'m Moment> {
        match target {
            Some(core) => {
                let behind = list.iter().find(|moment| moment.from > core);
                behind.or_else(|| list.last()).copied()
            }
            None => list.first().copied(),
        }
    };
    let sure: Vec<&Moment> = candidates.iter().filter(|moment| moment.part == Part::Deadline).copied().collect();
    let firm: Vec<&Moment> = if sure.is_empty() { candidates.iter().filter(strong).copied().collect() } else { sure };
    // In the sentence of the target before any other.
    let sentence_of = |token: usize| clause_at(clauses, token).map(|at| clauses[at].sentence);
    if let Some(core) = target {
        let near: Vec<&Moment> =
            firm.iter().filter(|moment| sentence_of(moment.core) == sentence_of(core)).copied().collect();
        if let Some(found) = pick(&near) {
            return Some(found);
        }
    }
    pick(&firm).or_else(|| pick(&candidates))
}

/// "current: 32 in Q2": a moment of the value of today.
fn is_current(s: &Sentence<'_>, moment: &Moment) -> bool {
    (moment.from.saturating_sub(2)..moment.from).any(|at| s.has(at, Tag::Current)) || s.has(moment.to, Tag::Current)
}

/// "an action plan for next quarter": the period belongs to the thing delivered.
fn belongs_to_thing(s: &Sentence<'_>, moment: &Moment, clauses: &[Clause]) -> bool {
    if !s.is_a(moment.from, Class::OnBehalf) || moment.is_length {
        return false;
    }
    let clause = clause_at(clauses, moment.from).map(|at| &clauses[at]);
    let delivers = clause
        .and_then(|clause| clause.verb)
        .is_some_and(|verb| s.has(verb, Tag::Deliver) && !s.has_any(verb, CHANGES));
    delivers
        && (moment.from.saturating_sub(6)..moment.from).any(|at| s.has(at, Tag::Artefact) || s.has(at, Tag::Abstract))
}

/// Whether a length of time is how long single pieces of work may take.
fn is_promise(s: &Sentence<'_>, moment: &Moment, clauses: &[Clause], aim: Option<&Aim>) -> bool {
    if matches!(moment.unit, Some(Span::Hour)) {
        return true;
    }
    let is_target =
        aim.and_then(|aim| aim.target).is_some_and(|target| target.core >= moment.core && target.core < moment.to);
    if is_target {
        return true;
    }
    let Some(clause) = clause_at(clauses, moment.from).map(|at| &clauses[at]) else {
        return false;
    };
    // A value of its own that moves leaves the length to be the deadline.
    let moves = aim.is_some_and(|aim| aim.target.is_some() && (aim.is_relative || aim.baseline.is_some()));
    let delivers = clause.verb.is_some_and(|verb| s.has(verb, Tag::Deliver))
        && !(clause.from..moment.from).any(|at| s.has(at, Tag::Item));
    if moves || delivers {
        return false;
    }
    let before = clause.from..moment.from;
    let work = TagSet::of(&[Tag::Respond, Tag::Resolve, Tag::Service]);
    let changes = super::clause::moves_within(s, before.clone());
    let works = before.clone().any(|at| s.has_any(at, work));
    let long = matches!(moment.unit, Some(Span::Month | Span::Quarter | Span::Half | Span::Year));
    if long {
        // "renewed within 12 months of the first call" counts from the customer; that was sorted out by its anchor.
        return false;
    }
    let working_days = matches!(moment.unit, Some(Span::WorkingDay));
    (works || working_days) && !changes
}
