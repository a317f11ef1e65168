//! What is to change, and which way.
//!
//! In: the names, clauses and aim of a statement. Out: the metric that the aim is about, and the direction. Where no metric is
//! named, the work that is done within a time names it: replying, resolving, answering.

use super::aim::Aim;
use super::clause::{CHANGES, Clause, Role};
use super::mention::Mention;
use super::quantity::{Measure, Quantity};
use super::reading::Way;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use crate::catalogue::Catalogue;
use crate::plan::kpi::Direction;

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

/// The KPI that work within a time, or a share of work, is measured by.
fn by_work(s: &Sentence<'_>, run: &[Clause], number: Quantity) -> Option<Subject> {
    let tokens = || run.iter().flat_map(|clause| clause.from..clause.to);
    let find = |tag| tokens().find(|at| s.has(*at, tag));
    let calls = tokens().any(|at| {
        matches!(
            s.slice(at).to_ascii_lowercase().as_str(),
            "call" | "calls" | "phone" | "phones" | "telephone" | "callers"
        )
    });
    let made = |kpi, at: usize| Some(Subject { kpi: Some(kpi), from: at, to: at + 1, mood: false });
    let has_time = tokens().any(|at| {
        s.marks_at(at).iter().any(|mark| {
            matches!(
                mark.meaning,
                super::lexicon::Meaning::Unit(
                    super::lexicon::UnitWord::Minute
                        | super::lexicon::UnitWord::Second
                        | super::lexicon::UnitWord::Time(_)
                        | super::lexicon::UnitWord::WorkingHour
                )
            )
        })
    });
    let by_time = matches!(number.measure, Measure::Time(_));
    let share = number.measure == Measure::Percent;
    if share {
        if let Some(at) = find(Tag::WithoutPeople) {
            return made("automated-resolution-rate", at);
        }
        if s.is_sign(number.core + 1, super::token::Sign::Slash) && number.to == number.core + 3 && number.share {
            return made("service-level", number.core);
        }
    }
    let respond = find(Tag::Respond).filter(|at| !s.slice(*at).eq_ignore_ascii_case("served"));
    let resolve = find(Tag::Resolve).filter(|at| !s.has(*at, Tag::Deliver) || has_item(s, run));
    match (respond, resolve) {
        (Some(at), _) if by_time => made(
            if calls
                && !s.slice(at).eq_ignore_ascii_case("phone")
                && !s.slice(at).to_ascii_lowercase().starts_with("resp")
            {
                "average-speed-of-answer"
            } else {
                "first-response-time"
            },
            at,
        ),
        (_, Some(at)) if by_time => made("resolution-time", at),
        (Some(at), _) | (_, Some(at)) if share && has_time => made("service-level", at),
        (Some(at), _) if share && calls => made("answer-rate", at),
        _ => None,
    }
}

/// "Resolve tickets faster", "answer more quickly": the time it takes is what moves.
fn quicker(s: &Sentence<'_>, clauses: &[Clause]) -> Option<Subject> {
    let clause = clauses.iter().find(|clause| clause.role == Role::Main)?;
    let verb = clause.verb.filter(|verb| s.has_any(*verb, TagSet::of(&[Tag::Respond, Tag::Resolve])))?;
    let kpi = if s.has(verb, Tag::Respond) { "first-response-time" } else { "resolution-time" };
    is_quicker(s, clause).then_some(Subject { kpi: Some(kpi), from: verb, to: verb + 1, mood: false })
}

fn is_quicker(s: &Sentence<'_>, clause: &Clause) -> bool {
    (clause.from..clause.to).any(|at| {
        matches!(s.slice(at).to_ascii_lowercase().as_str(), "faster" | "quicker" | "sooner")
            || s.slice(at).eq_ignore_ascii_case("more") && matches!(s.slice(at + 1), "quickly" | "promptly" | "swiftly")
    })
}

fn has_item(s: &Sentence<'_>, run: &[Clause]) -> bool {
    run.iter().flat_map(|clause| clause.from..clause.to).any(|at| s.has(at, Tag::Item))
}

/// Which way the number is to go.
pub(super) fn way(s: &Sentence<'_>, clauses: &[Clause], aim: Option<&Aim>, subject: Option<&Subject>) -> Way {
    let anchor =
        aim.and_then(|aim| aim.target).map(|target| target.from).or_else(|| subject.map(|subject| subject.from));
    let clause = match (aim, subject) {
        (Some(aim), _) => aim.clause,
        (None, Some(subject)) => {
            clauses.iter().position(|clause| clause.from <= subject.from && subject.from < clause.to).unwrap_or(0)
        }
        (None, None) => clauses.iter().position(|clause| clause.role == Role::Main).unwrap_or(0),
    };
    let mut run = run_of(clauses, clause);
    if clauses.get(clause).is_some_and(|clause| clause.role == Role::Aside) {
        if let Some(parent) = clauses[..clause].iter().rev().find(|clause| clause.role != Role::Aside) {
            run.insert(0, *parent);
        }
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
                match s.slice(target.from - 1).to_ascii_lowercase().as_str() {
                    "down" => return Way::Decrease,
                    "up" => return Way::Increase,
                    _ => {}
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
            if target.change && explicit.is_none() {
                if let super::lexicon::Meaning::Factor(factor) = factor_of(s, target.core) {
                    return if factor > rust_decimal::Decimal::ONE { Way::Increase } else { Way::Decrease };
                }
            }
            if chosen.is_none() {
                if let Some(sign) = target.sign {
                    return if sign == super::token::Sign::Minus { Way::Decrease } else { Way::Increase };
                }
            }
        }
    }
    let arrow = run.iter().flat_map(|clause| clause.from..clause.to).find_map(|at| match s.tokens[at].kind {
        super::token::Kind::Sign(super::token::Sign::Up) => Some(Way::Increase),
        super::token::Kind::Sign(super::token::Sign::Down) => Some(Way::Decrease),
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
        .find_map(|at| match s.slice(at).to_ascii_lowercase().as_str() {
            "down" => Some(Way::Decrease),
            "up" if at > 0 && subject.is_some() => Some(Way::Increase),
            _ => None,
        });
    if let Some(way) = turned.filter(|_| light && subject.is_some()) {
        return way;
    }
    if chosen.is_none() && aim.is_none_or(|aim| aim.target.is_none()) {
        if let Some(way) = comparative(s, clauses.get(clause), subject) {
            return way;
        }
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
fn comparative(s: &Sentence<'_>, clause: Option<&Clause>, subject: Option<&Subject>) -> Option<Way> {
    let (clause, subject) = (clause?, subject?);
    if is_quicker(s, clause) {
        return Some(Way::Decrease);
    }
    let at = (clause.from..subject.from.min(clause.from + 4))
        .find(|at| s.has_any(*at, TagSet::of(&[Tag::Fewer, Tag::More])))?;
    Some(if s.has(at, Tag::Fewer) && !s.has(at, Tag::More) {
        Way::Decrease
    } else if s.slice(at).eq_ignore_ascii_case("better") && lower_is_better(s, subject) {
        Way::Decrease
    } else {
        Way::Increase
    })
}

/// "Staff turnover … has to come down", "complaints … to decline": the verb stands behind what it moves.
fn moved_behind(s: &Sentence<'_>, clauses: &[Clause], clause: usize, subject: Option<&Subject>) -> Option<usize> {
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
    (subject.to..here.to)
        .chain(next)
        .find(|at| s.has_any(*at, moving) && is_moving(s, *at) && super::clause::is_verb(s, *at))
}

/// The way between two values, in one unit.
fn falls_or_rises(target: &Quantity, baseline: &Quantity) -> Way {
    let same = target.measure == Measure::Plain || baseline.measure == Measure::Plain;
    let (to, from) = if same { (target.value, baseline.value) } else { (in_seconds(target), in_seconds(baseline)) };
    if to < from { Way::Decrease } else { Way::Increase }
}

fn factor_of(s: &Sentence<'_>, at: usize) -> super::lexicon::Meaning {
    s.marks_at(at)
        .iter()
        .map(|mark| mark.meaning)
        .find(|meaning| matches!(meaning, super::lexicon::Meaning::Factor(_)))
        .unwrap_or(super::lexicon::Meaning::Tag(Tag::Of))
}

/// A word of change that is used as one: "lower scores" and "less than 5" are not.
fn is_moving(s: &Sentence<'_>, at: usize) -> bool {
    let word = s.slice(at).to_ascii_lowercase();
    let bound = s.has(at, Tag::AtMost) || s.has(at, Tag::AtLeast) || s.covered(at, Tag::AtMost) && word == "lower";
    if bound && s.slice(at + 1).eq_ignore_ascii_case("than") {
        return false;
    }
    let adjective = matches!(word.as_str(), "lower" | "better" | "get" | "post" | "record");
    !(adjective
        && at > 0
        && !s.has(at - 1, Tag::Intent)
        && !s.slice(at - 1).eq_ignore_ascii_case("to")
        && !s.has(at - 1, Tag::And))
}

fn in_seconds(quantity: &Quantity) -> rust_decimal::Decimal {
    match quantity.measure {
        Measure::Time(unit) => quantity.value.saturating_mul(rust_decimal::Decimal::from(super::aim::seconds(unit))),
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
    (subject.from..subject.to + 2).any(|at| {
        let word = s.slice(at).to_ascii_lowercase();
        matches!(
            word.as_str(),
            "time"
                | "times"
                | "cost"
                | "costs"
                | "complaints"
                | "errors"
                | "wait"
                | "waits"
                | "delay"
                | "delays"
                | "workload"
                | "turnover"
                | "duration"
                | "refunds"
                | "returns"
                | "downtime"
                | "rework"
        )
    })
}
