//! What is to change, and which way.
//!
//! In: the names, clauses and aim of a statement. Out: the metric that the aim is about, and the direction. Where no metric is
//! named, the work that is done within a time names it: replying, resolving, answering.

use super::aim::Aim;
use super::clause::{CHANGES, Clause, Role};
use super::mention::Mention;
use super::quantity::Quantity;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::work::{by_work, quicker};

/// What the statement is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject {
    /// The id of the catalogue; `None` for things outside it.
    pub(super) kpi: Option<&'static str>,
    /// The tokens that name it.
    pub(super) from: usize,
    /// One past the last of them.
    pub(super) to: usize,
    /// It is a mood rather than a number.
    pub(super) mood: bool,
}

/// The metric that the aim is about, or the first that the main clause names.
pub(super) fn subject(
    s: &Sentence<'_>,
    mentions: &[Mention],
    clauses: &[Clause],
    aim: Option<&Aim>,
    quantities: &[Quantity],
) -> Option<Subject> {
    let usable = |mention: &&Mention| !is_base(s, mention, quantities);
    let number = aim.and_then(|aim| aim.target.or(aim.baseline));
    if let (Some(aim), Some(number)) = (aim, number) {
        let run = run_of(clauses, aim.clause);
        let here: Vec<&Mention> = mentions
            .iter()
            .filter(|mention| run.iter().any(|clause| clause.from <= mention.from && mention.from < clause.to))
            .filter(usable)
            .collect();
        let verb = (0..number.from).rev().find(|at| {
            run.iter().any(|clause| clause.from <= *at && *at < clause.to)
                && s.has_any(*at, CHANGES.and(Tag::Maintain).and(Tag::Reach))
                && !mentions.iter().any(|mention| mention.from < *at && *at < mention.to)
        });
        let before = |mention: &&&Mention| mention.from < number.core;
        let behind_verb = here.iter().find(|mention| before(mention) && verb.is_none_or(|verb| mention.to > verb));
        let chosen = strong(
            s,
            here.iter().filter(|mention| before(mention) && verb.is_none_or(|verb| mention.to > verb)).copied(),
        )
        .or_else(|| strong(s, here.iter().filter(before).copied()))
        .or_else(|| {
            strong(
                s,
                here.iter()
                    .filter(|mention| !before(mention))
                    .copied()
                    .filter(|mention| !is_aside_of(s, number, mention)),
            )
        });
        let chosen = chosen.or(behind_verb.copied());
        let moves = verb.is_some_and(|verb| s.has_any(verb, CHANGES));
        // "Reply to tickets within 15 minutes" is no number of tickets.
        let firm = chosen.filter(|mention| moves || aim.is_relative || aim.is_way || !is_weak(s, mention));
        if let Some(found) = firm {
            return Some(found.into());
        }
        let sentence = clauses.get(aim.clause).map(|clause| clause.sentence);
        let whole: Vec<Clause> = clauses
            .iter()
            .filter(|clause| Some(clause.sentence) == sentence && clause.role.may_aim())
            .copied()
            .collect();
        if let Some(found) = by_work(s, &run, number) {
            return Some(found);
        }
        let named_before = clauses[..aim.clause]
            .iter()
            .rev()
            .filter(|clause| Some(clause.sentence) == sentence && clause.role.may_aim())
            .find_map(|clause| in_clause(s, mentions, clause, quantities));
        if let Some(found) = named_before.filter(|mention| aim.target.is_some() && !is_weak(s, mention)) {
            return Some(found.into());
        }
        if let Some(found) = by_work(s, &whole, number) {
            return Some(found);
        }
        if aim.target.is_some() {
            // A note in brackets speaks of what stands before it: "(target: 70%)".
            if let Some(found) = chosen {
                return Some(found.into());
            }
            // A note in brackets, or a purpose, speaks of what stands before it: "(target: 70%)", "calls to fall by 5%".
            let sentence = clauses[aim.clause].sentence;
            let parents = clauses[..aim.clause]
                .iter()
                .rev()
                .filter(|clause| clause.sentence == sentence && clause.role.may_aim());
            let earlier = clauses[..aim.clause]
                .iter()
                .rev()
                .filter(|clause| clause.sentence < sentence && clause.role == Role::Main);
            return parents
                .chain(earlier)
                .find_map(|parent| in_clause(s, mentions, parent, quantities))
                .map(Into::into);
        }
    }
    let order = [Role::Main, Role::Purpose, Role::Consequence];
    if let Some(found) = quicker(s, clauses) {
        return Some(found);
    }
    order.iter().find_map(|role| {
        clauses
            .iter()
            .filter(|clause| clause.role == *role)
            .find_map(|clause| in_clause(s, mentions, clause, quantities))
            .map(Into::into)
    })
}

impl From<&Mention> for Subject {
    fn from(mention: &Mention) -> Self {
        Self { kpi: mention.kpi, from: mention.from, to: mention.to, mood: mention.mood }
    }
}

fn in_clause<'m>(
    s: &Sentence<'_>,
    mentions: &'m [Mention],
    clause: &Clause,
    quantities: &[Quantity],
) -> Option<&'m Mention> {
    let inside = mentions
        .iter()
        .filter(|mention| clause.from <= mention.from && mention.from < clause.to && !is_base(s, mention, quantities));
    strong(s, inside)
}

/// The first name; one that is only a noun for pieces of work ("tickets") gives way to a later one right behind it.
fn strong<'m>(s: &Sentence<'_>, mentions: impl Iterator<Item = &'m Mention>) -> Option<&'m Mention> {
    let mut weak = None;
    for mention in mentions {
        if is_weak(s, mention) {
            weak = weak.or(Some(mention));
        } else {
            return Some(mention);
        }
    }
    weak
}

fn is_weak(s: &Sentence<'_>, mention: &Mention) -> bool {
    mention.to - mention.from == 1 && s.has(mention.from, Tag::Item) || mention.mood && mention.kpi.is_none()
}

/// "90% of calls": what a share is of is not what is measured.
fn is_base(s: &Sentence<'_>, mention: &Mention, quantities: &[Quantity]) -> bool {
    quantities.iter().any(|quantity| {
        quantity.share
            && mention.from >= quantity.to
            && mention.from <= quantity.to + 4
            && s.has(quantity.to, Tag::ShareOf)
            && (quantity.to..mention.from)
                .all(|at| s.is_word(at) && !s.has_any(at, TagSet::of(&[Tag::Respond, Tag::Resolve, Tag::Service])))
            && s.has(mention.to - 1, Tag::Item)
            && mention.kpi.is_none_or(|kpi| matches!(kpi, "contact-volume" | "backlog"))
    })
}

fn is_aside_of(s: &Sentence<'_>, number: Quantity, mention: &Mention) -> bool {
    let between = number.to..mention.from;
    between.len() > 1
        && between.clone().any(|at| s.has_any(at, TagSet::of(&[Tag::By, Tag::Means])) && !s.has(at, Tag::Is))
}

/// The clause with this number and what belongs to it behind brackets.
pub(super) fn run_of(clauses: &[Clause], at: usize) -> Vec<Clause> {
    let Some(clause) = clauses.get(at) else { return Vec::new() };
    let root = clause.continues.map_or(at, usize::from);
    clauses
        .iter()
        .enumerate()
        .filter(|(n, clause)| *n == root || *n == at || clause.continues.is_some_and(|run| usize::from(run) == root))
        .map(|(_, clause)| *clause)
        .collect()
}
