//! How many outcomes a statement has.
//!
//! In: clauses, names and the aim. Out: the outcomes that should be objectives of their own. Guards, means, consequences and
//! steps towards the same thing are none.

mod pairs;

use super::aim::Aim;
use super::class::{Class, ClassSet};
use super::clause::{CHANGES, Clause, Role, clause_at};
use super::mention::Mention;
use super::object::{Object, object};
use super::quantity::Quantity;
use super::reading::Words;
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::Sign;

/// The facts that outcomes are counted by.
#[derive(Clone, Copy)]
pub(super) struct Facts<'s, 't> {
    pub(super) s: &'s Sentence<'t>,
    pub(super) clauses: &'s [Clause],
    pub(super) mentions: &'s [Mention],
    pub(super) aim: Option<&'s Aim>,
    pub(super) quantities: &'s [Quantity],
}

/// The outcomes, if there are two or more: by the first way of setting them apart that finds more than one.
pub(super) fn outcomes(facts: Facts<'_, '_>) -> Vec<Words> {
    let ways =
        [side_by_side, changes_apart, values_apart, pairs::moods, pairs::shares, pairs::comparatives, under_one_verb];
    ways.into_iter().map(|way| way(facts)).find(|found| found.len() > 1).unwrap_or_default()
}

/// "Front office halves walk-outs, back office doubles refunds": two words that carry their own change.
fn changes_apart(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, quantities, .. } = facts;
    let in_main =
        |at: usize| clauses.iter().any(|clause| clause.role == Role::Main && clause.from <= at && at < clause.to);
    let words = quantities.iter().filter(|quantity| quantity.change && in_main(quantity.core));
    words.map(|quantity| s.words(quantity.from, (quantity.to + 2).min(s.len()))).collect()
}

/// "NPS 41 → 50; churn 3.2% → 2.5%", "AHT down, CSAT up": names with a value or a way of their own, set apart by a sign or "and".
fn values_apart(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, mentions, aim, quantities } = facts;
    let mut found: Vec<(Words, &Mention)> = Vec::new();
    for (n, mention) in mentions.iter().enumerate() {
        let Some(clause) = clause_at(clauses, mention.from).map(|at| &clauses[at]) else {
            continue;
        };
        if clause.role != Role::Main {
            continue;
        }
        let until = mentions.get(n + 1).map_or(s.len(), |next| next.from);
        let baseline = aim.and_then(|aim| aim.baseline).map(|baseline| baseline.core);
        let value = quantities.iter().find(|quantity| {
            let moved = matches!(quantity.measure, super::quantity::Measure::Time(_))
                && quantity.bound != super::quantity::Bound::Exact
                && mention.kpi.is_none();
            !quantity.named
                && !quantity.share
                && !moved
                && quantity.core >= mention.to
                && quantity.core < until
                && quantity.core <= mention.to + 5
                && Some(quantity.core) != baseline.filter(|_| mention.kpi.is_none())
        });
        let way = (mention.to..(mention.to + 2).min(until)).find(|at| {
            matches!(s.kind(*at), super::token::Kind::Sign(Sign::Up | Sign::Down))
                || s.is_any(*at, ClassSet::of(&[Class::Upwards, Class::Downwards]))
        });
        // "CSAT must not drop below 4.5" guards.
        let denied = value.is_some_and(|value| {
            (mention.to..value.core).any(|at| s.is_any(at, ClassSet::of(&[Class::Not, Class::Never])))
        });
        if denied {
            continue;
        }
        let Some(end) = value.map(|value| value.to).or(way.map(|way| way + 1)) else { continue };
        let name = |mention: &Mention| s.text[s.words(mention.from, mention.to)].to_lowercase();
        let differs = found.last().is_none_or(|(_, last)| name(last) != name(mention));
        let apart = found.last().is_none_or(|(_, last)| {
            (last.to..mention.from).any(|at| {
                s.has(at, Tag::And)
                    || s.is_stop(at)
                    || matches!(
                        s.kind(at),
                        super::token::Kind::Sign(Sign::Comma | Sign::Semicolon | Sign::And | Sign::Slash | Sign::Dash)
                    )
            })
        });
        if differs && apart {
            found.push((s.words(mention.from, end), mention));
        }
    }
    found.into_iter().map(|(words, _)| words).collect()
}

/// Clauses joined to each other, each with an outcome of its own.
fn side_by_side(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, mentions, aim, quantities } = facts;
    // Where the number stands in the purpose, the purposes are what counts.
    let role = match aim.and_then(|aim| clauses.get(aim.clause)).map(|clause| clause.role) {
        Some(Role::Purpose) => Role::Purpose,
        _ => Role::Main,
    };
    let mut found: Vec<Words> = Vec::new();
    let mut first_sentence = None;
    for clause in clauses.iter().filter(|clause| clause.role == role && clause.continues.is_none()) {
        let Some(verb) = clause.verb else {
            // "… and CSAT to 90%": a value of its own without a verb.
            continue;
        };
        let object = object(s, clause, verb);
        let number = quantities.iter().any(|quantity| {
            is_own_value(s, quantity, aim) && clause.from <= quantity.core && quantity.core < clause.to
        });
        if object.is_empty() && !number {
            // "develop and implement a system": one thing.
            continue;
        }
        let is_outcome = is_outcome(s, clause, verb, &object, mentions, number);
        let other_sentence = first_sentence.is_some_and(|first| first != clause.sentence);
        if is_outcome && (found.is_empty() || clause.joined || other_sentence) {
            // A later sentence counts with a value of its own only.
            if other_sentence && !number {
                continue;
            }
            first_sentence.get_or_insert(clause.sentence);
            found.push(s.words(clause.from, clause.to));
        }
    }
    found
}

/// A number that is reached, not one of today, a rhythm or a window.
pub(super) fn is_own_value(s: &Sentence<'_>, quantity: &Quantity, aim: Option<&Aim>) -> bool {
    let baseline = aim.and_then(|aim| aim.baseline).map(|baseline| baseline.core);
    let today = (quantity.from.saturating_sub(3)..quantity.from).any(|at| s.has(at, Tag::Current));
    let rhythm = matches!(quantity.measure, super::quantity::Measure::Time(_))
        && (s.has(quantity.to, Tag::Per) || s.has(quantity.to, Tag::Window));
    !quantity.named && !today && !rhythm && Some(quantity.core) != baseline
}

fn is_outcome(
    s: &Sentence<'_>,
    clause: &Clause,
    verb: usize,
    object: &Object,
    mentions: &[Mention],
    number: bool,
) -> bool {
    // "… and increase it by 25%": the same thing again, with a number of its own.
    let pronoun = object.head.is_some_and(|head| s.is_a(head, Class::Pronoun));
    if pronoun && !number {
        return false;
    }
    let names = mentions
        .iter()
        .any(|mention| clause.from <= mention.from && mention.from < clause.to && mention.from >= object.from);
    let changes = s.has_any(verb, CHANGES.and(Tag::Reach).and(Tag::Respond).and(Tag::Resolve));
    let named = object.has_unknown(s) && object.head.is_some_and(|head| s.is_capital(head));
    let delivers = s.has(verb, Tag::Deliver)
        && (object.has(s, Tag::Artefact)
            || object.has(s, Tag::Item)
            || named
            || object.to - object.from > 1 && !object.is_abstract(s));
    let trains = s.has(verb, Tag::Train) && object.has(s, Tag::People);
    let strong = s.has_any(verb, CHANGES) && !s.has(verb, Tag::Reach);
    changes && (names || number || !object.is_abstract(s) || strong && !object.is_empty())
        || delivers
        || trains
        || number && !s.has(verb, Tag::Maintain)
}

/// "improve response time and satisfaction ratings by 20%", "cut AHT by 10%, escalations by 5%".
fn under_one_verb(facts: Facts<'_, '_>) -> Vec<Words> {
    let Facts { s, clauses, mentions, aim, quantities } = facts;
    let Some(clause) = (match aim {
        Some(aim) => clauses.get(aim.clause),
        None => clauses.iter().find(|clause| clause.role == Role::Main && clause.verb.is_some()),
    }) else {
        return Vec::new();
    };
    if clause.role == Role::Aside {
        return Vec::new();
    }
    let inside: Vec<&Mention> =
        mentions.iter().filter(|mention| clause.from <= mention.from && mention.from < clause.to).collect();
    for pair in inside.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let differ = one.kpi != other.kpi;
        let between = one.to..other.from;
        if !differ || between.is_empty() {
            continue;
        }
        let joined =
            between.clone().any(|at| s.has(at, Tag::And) || s.is_sign(at, Sign::And) || s.is_sign(at, Sign::Comma));
        let number = quantities.iter().any(|quantity| !quantity.named && between.contains(&quantity.core));
        let own_number =
            quantities.iter().any(|quantity| !quantity.named && quantity.core >= other.to && quantity.core < clause.to);
        let short = between.clone().all(|at| {
            s.has(at, Tag::And)
                || s.is_sign(at, Sign::And)
                || s.is_sign(at, Sign::Comma)
                || s.has_any(at, TagSet::of(&[Tag::Determiner, Tag::Increase, Tag::Decrease]))
                || s.is_word(at)
                    && between.len() <= 3
                    && !s.has_any(at, TagSet::of(&[Tag::By, Tag::Scope, Tag::With, Tag::To]))
        });
        let moved = clause.verb.is_some_and(|verb| s.has_any(verb, CHANGES.and(Tag::Reach)) && verb < one.from);
        let known = one.kpi.is_some() && other.kpi.is_some();
        if joined && (short && moved && known || number && own_number) {
            return vec![s.words(one.from, one.to), s.words(other.from, other.to)];
        }
    }
    Vec::new()
}
