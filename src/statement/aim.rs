//! Which of the numbers is the target, and which the baseline.
//!
//! In: the numbers of a sentence, its clauses and moments. Out: the aim. From–to is taken before an amount of change, the first
//! aim of the text before later ones, a share before the time it is given within; a number that only counts the things at hand comes last.

use rust_decimal::Decimal;

use super::clause::{CHANGES, Clause, Role};
use super::mention::Mention;
use super::moment::{Moment, Part};
use super::quantity::{Bound, Measure, Quantity, TimeUnit};
use super::sentence::Sentence;
use super::tag::{Tag, TagSet};
use super::token::{Kind, Sign};
use super::when::Span;

/// What was aimed at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Aim {
    /// The value to reach, or the amount of change.
    pub(super) target: Option<Quantity>,
    /// Where it stands.
    pub(super) baseline: Option<Quantity>,
    /// Whether the target is an amount of change.
    pub(super) is_relative: bool,
    /// Whether baseline and target are two ends of one way (an arrow, "from … to …").
    pub(super) is_way: bool,
    /// The clause of the target.
    pub(super) clause: usize,
    /// How sure: 3 a value with unit or bound, 2 a number by a metric, 1 a count, 0 a count in passing.
    pub(super) strength: u8,
}

/// What stands right before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    From,
    To,
    By,
    Of,
    Level,
    Current,
    Target,
    Arrow,
    Nothing,
}

/// Everything known when the aim is looked for.
pub(super) struct Aiming<'s, 't> {
    pub(super) s: &'s Sentence<'t>,
    pub(super) quantities: &'s [Quantity],
    pub(super) clauses: &'s [Clause],
    pub(super) moments: &'s [Moment],
    pub(super) mentions: &'s [Mention],
}

impl Aiming<'_, '_> {
    /// The aim, if there is a number at all.
    pub(super) fn find(&self) -> Option<Aim> {
        let mut usable: Vec<&Quantity> = self.quantities.iter().filter(|quantity| self.is_usable(quantity)).collect();
        if usable.is_empty() {
            // "If we answer 85% within the hour, the pilot stays": better than nothing.
            usable = self
                .quantities
                .iter()
                .filter(|quantity| {
                    !quantity.named
                        && self
                            .clauses
                            .get(self.clause_of(quantity.core))
                            .is_some_and(|clause| clause.role == Role::Condition && clause.from == 0)
                        && !self.is_window(quantity)
                })
                .collect();
        }
        let pair = self.pair(&usable);
        let single = self.single(&usable, pair.as_ref());
        match (pair, single) {
            (Some(pair), Some(single)) => {
                let after_single = pair.clause > single.clause
                    && self.clauses[pair.clause].role != Role::Aside
                    && single.strength >= 3
                    && !self.same_run(pair.clause, single.clause);
                Some(if after_single { single } else { pair })
            }
            (Some(pair), None) => Some(pair),
            (None, Some(single)) => Some(self.with_baseline(single, &usable)),
            (None, None) => self.only_baseline(&usable),
        }
    }

    fn same_run(&self, one: usize, other: usize) -> bool {
        one == other
            || self.clauses[other].continues.is_some_and(|run| usize::from(run) == one)
            || self.clauses[one].continues.is_some_and(|run| usize::from(run) == other)
    }

    pub(super) fn clause_of(&self, token: usize) -> usize {
        self.clauses.iter().position(|clause| clause.from <= token && token < clause.to).unwrap_or(0)
    }

    fn is_usable(&self, quantity: &Quantity) -> bool {
        if quantity.named {
            return false;
        }
        let clause = self.clause_of(quantity.core);
        if self.clauses.get(clause).is_none_or(|clause| !clause.role.may_aim()) {
            return false;
        }
        let inside = self
            .moments
            .iter()
            .find(|moment| moment.is_length && moment.from <= quantity.core && quantity.core < moment.to);
        match inside {
            None => !self.is_window(quantity),
            Some(moment) => match moment.part {
                Part::Promise => true,
                Part::Open => self.may_be_promise(moment, clause),
                _ => false,
            },
        }
    }

    /// A length of time that could be what the promise is about.
    fn may_be_promise(&self, moment: &Moment, clause: usize) -> bool {
        match moment.unit {
            Some(Span::Hour) => true,
            Some(Span::Day | Span::WorkingDay | Span::Week) => {
                let clause = &self.clauses[clause];
                let work = TagSet::of(&[Tag::Respond, Tag::Resolve, Tag::Service]);
                let before = clause.from..moment.from;
                let delivers = clause.verb.is_some_and(|verb| self.s.has(verb, Tag::Deliver))
                    && !before.clone().any(|at| self.s.has(at, Tag::Item));
                let works = before.clone().any(|at| self.s.has_any(at, work)) && !delivers;
                let changes = before.clone().any(|at| self.s.has_any(at, CHANGES));
                works && !changes || moment.unit == Some(Span::WorkingDay) && !changes
            }
            _ => false,
        }
    }

    /// A time that is the rhythm or the window of something: "30-day window", "per 90 days", "every 2 weeks".
    fn is_window(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        if !matches!(quantity.measure, Measure::Time(_)) {
            return false;
        }
        let before = quantity.from.checked_sub(1);
        let rhythm = before.is_some_and(|before| {
            let word = s.slice(before);
            [
                "every", "each", "per", "last", "past", "first", "previous", "trailing", "rolling", "next", "day",
                "coming",
            ]
            .iter()
            .any(|rhythm| word.eq_ignore_ascii_case(rhythm))
                || s.is_sign(before, Sign::Slash)
        });
        // "24 hours a day", "seven days a week"
        let hours = matches!(s.slice(quantity.to), "a" | "per" | "each" | "every")
            && s.marks_at(quantity.to + 1).iter().any(|mark| matches!(mark.meaning, super::lexicon::Meaning::Unit(_)));
        let whole = matches!(s.slice(quantity.core).to_ascii_lowercase().as_str(), "24" | "7" | "seven" | "365" | "52");
        let windowed = s.has(quantity.to, Tag::Window) || hours && whole;
        let unit_joined = s.tokens.get(quantity.core + 1).is_some_and(|unit| unit.joined);
        let long = matches!(quantity.measure, Measure::Time(unit) if !unit.is_short());
        // "a 30-day trial", "7-day retention": part of a name, unless a promise is named so ("a 2-day response guarantee").
        let names = unit_joined && long && !self.names_promise(quantity);
        rhythm || windowed || names
    }

    fn names_promise(&self, quantity: &Quantity) -> bool {
        (quantity.to..(quantity.to + 3).min(self.s.len()))
            .any(|at| self.s.has_any(at, TagSet::of(&[Tag::Respond, Tag::Resolve])) || self.speed_named(at))
    }

    fn speed_named(&self, at: usize) -> bool {
        self.mentions.iter().any(|mention| {
            mention.from <= at
                && at < mention.to
                && matches!(
                    mention.kpi,
                    Some("first-response-time" | "resolution-time" | "average-speed-of-answer" | "average-handle-time")
                )
        })
    }

    fn lead(&self, quantity: &Quantity) -> Lead {
        let s = self.s;
        let mut at = quantity.from;
        for _ in 0..4 {
            if at == 0 {
                return Lead::Nothing;
            }
            if let Kind::Sign(sign) = s.tokens[at - 1].kind {
                match sign {
                    Sign::Arrow => return Lead::Arrow,
                    Sign::Colon if at >= 3 && s.is_word(at - 2) && s.ends_before(at - 2, Tag::Current) => {
                        return Lead::Current;
                    }
                    Sign::Colon if at >= 3 && s.is_word(at - 2) && s.ends_before(at - 2, Tag::TargetWord) => {
                        return Lead::Target;
                    }
                    Sign::Colon | Sign::Equal | Sign::Open | Sign::About | Sign::Currency => {
                        at -= 1;
                        continue;
                    }
                    _ => return Lead::Nothing,
                }
            }
            for (tag, lead) in [
                (Tag::From, Lead::From),
                (Tag::Current, Lead::Current),
                (Tag::TargetWord, Lead::Target),
                (Tag::By, Lead::By),
                (Tag::To, Lead::To),
                (Tag::Is, Lead::Level),
                (Tag::At, Lead::Level),
                (Tag::Of, Lead::Of),
            ] {
                if s.ends_before(at, tag) {
                    if lead == Lead::Of {
                        // "a baseline of 82%", "a target of 90%"
                        if s.ends_before(at - 1, Tag::Current) {
                            return Lead::Current;
                        }
                        if s.ends_before(at - 1, Tag::TargetWord) {
                            return Lead::Target;
                        }
                    }
                    return lead;
                }
            }
            match s
                .start_before(at, Tag::About)
                .or_else(|| s.start_before(at, Tag::AtLeast))
                .or_else(|| s.start_before(at, Tag::AtMost))
            {
                Some(start) => at = start,
                None => return Lead::Nothing,
            }
        }
        Lead::Nothing
    }

    /// "82% today", "72 (baseline)".
    fn is_current(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        let at = if s.is_sign(quantity.to, Sign::Open) || s.is_sign(quantity.to, Sign::Comma) {
            quantity.to + 1
        } else {
            quantity.to
        };
        let word = s.slice(at).to_ascii_lowercase();
        let at_present = word == "at" && s.end_of(at, Tag::Current).is_some_and(|to| to > at + 1)
            || word == "right"
            || self.is_dated_aside(quantity);
        at_present
            || matches!(
                word.as_str(),
                "today"
                    | "now"
                    | "currently"
                    | "baseline"
                    | "current"
                    | "previously"
                    | "present"
                    | "presently"
                    | "last"
            )
            || self.lead(quantity) == Lead::Current
    }

    /// "(Sept: 17)", "(31 in Q3 2026)" behind another number: what it was then.
    fn is_dated_aside(&self, quantity: &Quantity) -> bool {
        let at = self.clause_of(quantity.core);
        let clause = &self.clauses[at];
        let dated = self
            .moments
            .iter()
            .any(|moment| clause.from <= moment.from && moment.from < clause.to && !moment.is_length);
        let other = self.quantities.iter().any(|other| !other.named && other.core < clause.from);
        clause.role == Role::Aside && dated && other && !matches!(self.lead(quantity), Lead::To | Lead::Target)
    }

    /// From–to first, then any other pair.
    fn pair(&self, usable: &[&Quantity]) -> Option<Aim> {
        self.pair_of(usable, true).or_else(|| self.pair_of(usable, false))
    }

    fn pair_of(&self, usable: &[&Quantity], only_ways: bool) -> Option<Aim> {
        for (n, first) in usable.iter().enumerate() {
            for second in usable.iter().skip(n + 1).take(3) {
                if second.core - first.core > 24 {
                    break;
                }
                let stop = (first.to..second.from).any(|at| {
                    self.s.is_stop(at)
                        && self.clause_of(at + 1) != self.clause_of(first.core)
                        && !self.s.tokens[at].glued
                });
                if stop || !compatible(first, second) {
                    continue;
                }
                if let Some((baseline, target, is_way)) =
                    self.ordered(first, second).filter(|found| found.2 || !only_ways)
                {
                    let is_relative = target.change
                        || target.measure == Measure::PercentagePoints && baseline.measure != Measure::PercentagePoints
                        || self.is_relative(&target) && self.lead(&target) == Lead::By;
                    return Some(Aim {
                        target: Some(target),
                        baseline: Some(baseline),
                        is_relative,
                        is_way,
                        clause: self.clause_of(target.core),
                        strength: 3,
                    });
                }
            }
        }
        None
    }

    /// Which of two numbers is where it stands, if they are such a pair.
    fn ordered(&self, first: &Quantity, second: &Quantity) -> Option<(Quantity, Quantity, bool)> {
        let s = self.s;
        let (lead, behind) = (self.lead(first), self.lead(second));
        let arrow = (first.to..second.from).any(|at| s.is_sign(at, Sign::Arrow));
        if arrow && second.from - first.to <= 4 {
            return Some((*first, *second, true));
        }
        let to = matches!(behind, Lead::To | Lead::Arrow);
        match (lead, behind) {
            (Lead::From, _) if to => Some((*first, *second, true)),
            (Lead::Current, Lead::From) => None,
            (_, Lead::From) if !self.is_relative(first) || first.measure == second.measure => {
                let way = second.from > 0
                    && ["down", "up"].iter().any(|word| {
                        (second.from.saturating_sub(3)..second.from).any(|at| s.slice(at).eq_ignore_ascii_case(word))
                    });
                Some((*second, *first, way))
            }
            (Lead::Current, _) if !self.is_current(second) => Some((*first, *second, false)),
            (_, Lead::Current) => Some((*second, *first, false)),
            (Lead::From, Lead::Target | Lead::By) => Some((*first, *second, false)),
            (Lead::From, Lead::Level | Lead::Nothing)
                if second.from == first.to + 1 || s.is_sign(first.to, Sign::Dash) =>
            {
                Some((*first, *second, true))
            }
            (Lead::To | Lead::By, _) => None,
            (_, Lead::To) if self.close(first, second) && first.to < second.from => Some((*first, *second, true)),
            _ if self.is_current(first) && !self.is_current(second) => Some((*first, *second, false)),
            _ if self.is_current(second) && !self.is_current(first) && second.core - first.core <= 8 => {
                Some((*second, *first, false))
            }
            (_, Lead::Target) if lead != Lead::Target => Some((*first, *second, false)),
            _ => None,
        }
    }

    /// Side by side, but for brackets between them: "64% (Nov) to 72%".
    fn close(&self, first: &Quantity, second: &Quantity) -> bool {
        let brackets =
            self.s.is_sign(first.to, Sign::Open) && (first.to..second.from).any(|at| self.s.is_sign(at, Sign::Close));
        second.from <= first.to + if brackets { 7 } else { 2 }
    }

    /// Whether a number is an amount of change.
    pub(super) fn is_relative(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        if quantity.change || quantity.measure == Measure::Times {
            return true;
        }
        let lead = self.lead(quantity);
        if lead == Lead::By {
            return true;
        }
        let at = quantity.to;
        let is_noun = |at: usize| s.has(at, Tag::Fewer) || s.has(at, Tag::More);
        let skip = usize::from(s.has(at, Tag::Relative));
        if is_noun(at + skip)
            && s.is_word(at + skip)
            && !s.slice(at + skip + 1).eq_ignore_ascii_case("than")
            && quantity.bound == Bound::Exact
            || is_noun(at + skip) && quantity.measure == Measure::Percent
        {
            // "95% up-time" is no rise.
            return !s.tokens.get(at + skip + 1).is_some_and(|next| next.joined);
        }
        if s.has(at, Tag::Relative) {
            return true;
        }
        if quantity.measure == Measure::PercentagePoints {
            return !matches!(lead, Lead::To | Lead::Arrow);
        }
        let signed = quantity.sign.is_some()
            && !matches!(lead, Lead::To | Lead::From | Lead::Of | Lead::Level | Lead::Arrow | Lead::Current)
            && !(lead == Lead::Target && quantity.measure != Measure::Percent);
        if signed
            && (quantity.sign == Some(Sign::Minus) || matches!(quantity.measure, Measure::Percent | Measure::Points))
        {
            return true;
        }
        if lead == Lead::Of {
            // "an increase of 20%"
            let of = (0..3).map(|back| quantity.from.saturating_sub(back)).find(|at| s.ends_before(*at, Tag::Of));
            let noun = of.and_then(|of| of.checked_sub(2));
            return noun.is_some_and(|noun| {
                s.has(noun, Tag::Fewer)
                    || s.has(noun, Tag::More)
                    || s.covered(noun, Tag::Decrease) && s.slice(noun).ends_with("ion")
            });
        }
        if lead != Lead::Nothing || quantity.bound != Bound::Exact {
            return false;
        }
        let phrase = quantity.from > 1
            && matches!(
                s.slice(quantity.from - 2).to_ascii_lowercase().as_str(),
                "make" | "makes" | "wrap" | "pick" | "set" | "take" | "follow"
            );
        if quantity.from > 0
            && !phrase
            && ["up", "down"].iter().any(|word| s.slice(quantity.from - 1).eq_ignore_ascii_case(word))
        {
            return true;
        }
        // "Cut churn 20%", "grow 20%"
        if quantity.share || !matches!(quantity.measure, Measure::Percent | Measure::Points) {
            return false;
        }
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let verb = (clause.from..quantity.from).rev().find(|at| {
            s.has_any(*at, TagSet::of(&[Tag::Increase, Tag::Decrease, Tag::Improve, Tag::Reach, Tag::Maintain]))
        });
        verb.is_some_and(|verb| {
            let moves = s.has_any(verb, CHANGES) && !s.has(verb, Tag::Reach);
            let straight = (verb + 1..quantity.from)
                .all(|at| s.is_word(at) && !s.has_any(at, TagSet::of(&[Tag::At, Tag::To, Tag::Is, Tag::Of])));
            let name_between = verb + 1 == quantity.from
                || self.mentions.iter().any(|mention| mention.from > verb && mention.to <= quantity.from);
            moves
                && straight
                && name_between
                && quantity.from + 1 >= quantity.core
                && !self.has_name_right_behind(quantity)
        })
    }

    /// "Achieve 70% self-service", "a 90% CSAT".
    fn has_name_right_behind(&self, quantity: &Quantity) -> bool {
        self.mentions.iter().any(|mention| mention.from >= quantity.to && mention.from <= quantity.to + 1)
    }

    fn strength(&self, quantity: &Quantity) -> u8 {
        let s = self.s;
        let lead = self.lead(quantity);
        if quantity.change || self.is_relative(quantity) {
            return 3;
        }
        if quantity.measure != Measure::Plain {
            // "a 4-hour workshop" says how long, "in 40% of stores" where: weaker than a value that is reached.
            let joined = s.tokens.get(quantity.core + 1).is_some_and(|unit| unit.joined);
            if matches!(quantity.measure, Measure::Time(_)) && joined && !self.names_promise(quantity) {
                return 0;
            }
            return 3;
        }
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let moved = clause.verb.is_none_or(|verb| s.has_any(verb, CHANGES.and(Tag::Reach).and(Tag::Maintain)));
        if matches!(lead, Lead::Arrow | Lead::Target) || lead == Lead::To && (moved || !s.is_word(quantity.to)) {
            return 3;
        }
        // "hit 2,000 members", "interview 20 clients"
        let verb_before = clause
            .verb
            .is_some_and(|verb| verb < quantity.from && quantity.from <= super::object::verb_end(s, verb) + 1);
        if verb_before
            && s.is_word(quantity.to)
            && clause
                .verb
                .is_some_and(|verb| s.has_any(verb, TagSet::of(&[Tag::Reach, Tag::Deliver, Tag::Act, Tag::Train])))
            && lead == Lead::Nothing
        {
            return 2;
        }
        let measure_before = quantity.from > 0
            && matches!(
                s.slice(quantity.from - 1).to_ascii_lowercase().as_str(),
                "rating" | "score" | "average" | "mean" | "index" | "rate" | "count"
            );
        let by_name = measure_before
            || self.mentions.iter().any(|mention| {
                mention.to <= quantity.from
                    && quantity.from - mention.to <= 2
                    && (mention.to..quantity.from).all(|at| !s.has_any(at, TagSet::of(&[Tag::Scope, Tag::And])))
            });
        let joins = TagSet::of(&[
            Tag::By,
            Tag::To,
            Tag::With,
            Tag::And,
            Tag::Within,
            Tag::ByWhen,
            Tag::InWhen,
            Tag::Guard,
            Tag::Means,
            Tag::Purpose,
            Tag::Current,
            Tag::Scope,
            Tag::Per,
        ]);
        let noun_behind = s.is_word(quantity.to)
            && (!s.has_any(quantity.to, joins) || s.slice(quantity.to) == "of" && s.slice(quantity.to + 1) != "which");
        if by_name && !noun_behind || quantity.bound != Bound::Exact {
            return 2;
        }
        if quantity.value.is_zero() {
            return 2;
        }
        if lead == Lead::Of
            && self.mentions.iter().any(|mention| mention.to < quantity.from && quantity.from - mention.to <= 3)
            && !noun_behind
        {
            return 2;
        }
        // "across 12 stores", "with 4 touchpoints", "the top five", "for our 30 clients"
        let passing = quantity.from > 0
            && ([
                "with",
                "across",
                "in",
                "for",
                "among",
                "at",
                "from",
                "on",
                "of",
                "to",
                "between",
                "over",
                "than",
                "our",
                "these",
                "those",
                "all",
                "both",
                "other",
                "throughout",
                "the",
            ]
            .iter()
            .any(|word| s.slice(quantity.from - 1).eq_ignore_ascii_case(word)));
        if passing || !noun_behind {
            return 0;
        }
        1
    }

    fn single(&self, usable: &[&Quantity], pair: Option<&Aim>) -> Option<Aim> {
        let mut best: Option<(u8, &Quantity)> = None;
        for quantity in usable {
            let in_pair = pair.is_some_and(|pair| {
                [pair.target, pair.baseline].into_iter().flatten().any(|one| one.core == quantity.core)
            });
            if in_pair || matches!(self.lead(quantity), Lead::From) || self.is_current(quantity) {
                continue;
            }
            let mut strength = self.strength(quantity);
            if self.clauses[self.clause_of(quantity.core)].role == Role::Aside && strength < 3 {
                strength = 0;
            }
            if best.is_none_or(|(best, _)| strength.min(2) > best.min(2)) {
                best = Some((strength, quantity));
            }
        }
        let (strength, quantity) = best?;
        // "Emails waiting > 48 h: 0"
        let (strength, quantity) = usable
            .iter()
            .find(|last| {
                last.core > quantity.core
                    && last.measure == Measure::Plain
                    && matches!(quantity.measure, Measure::Time(_))
                    && last.from == quantity.to + 1
                    && matches!(self.s.tokens[quantity.to].kind, Kind::Sign(Sign::Colon | Sign::Equal))
                    || last.core > quantity.core && last.from == quantity.to && self.s.is_sign(last.from, Sign::Equal)
            })
            .map_or((strength, quantity), |last| (2, *last));
        if strength == 0 && !self.passing_counts(quantity) {
            return None;
        }
        let quantity = self.share_before_time(quantity, usable);
        Some(Aim {
            target: Some(*quantity),
            baseline: None,
            is_relative: self.is_relative(quantity),
            is_way: false,
            clause: self.clause_of(quantity.core),
            strength,
        })
    }

    /// "Call the 3 clients": the only number, right behind the verb that is done to so many.
    fn passing_counts(&self, quantity: &Quantity) -> bool {
        let s = self.s;
        let clause = &self.clauses[self.clause_of(quantity.core)];
        let done =
            (clause.from..quantity.from).any(|at| s.has_any(at, TagSet::of(&[Tag::Deliver, Tag::Train, Tag::Reach])));
        let before = s.slice(quantity.from.saturating_sub(1));
        let whom = (quantity.to..quantity.to + 4).any(|at| s.has_any(at, TagSet::of(&[Tag::People, Tag::Item])));
        // "feedback on 25 cases", "reviews held with 18 accounts"
        if done && matches!(before, "with" | "on" | "from") && whom && quantity.measure == Measure::Plain {
            return true;
        }
        let behind_verb = clause.verb.is_some_and(|verb| {
            verb < quantity.from
                && quantity.from <= verb + 2
                && s.has_any(verb, TagSet::of(&[Tag::Deliver, Tag::Act, Tag::Train, Tag::Service]))
        });
        behind_verb
            && s.slice(quantity.from.saturating_sub(1)).eq_ignore_ascii_case("the")
            && s.is_word(quantity.to)
            && quantity.measure == Measure::Plain
    }

    /// "Reply within 1 hour to 95% of tickets": the share is the target, unless the time is what moves.
    fn share_before_time<'q>(&self, chosen: &'q Quantity, usable: &[&'q Quantity]) -> &'q Quantity {
        let s = self.s;
        if !matches!(chosen.measure, Measure::Time(_)) || self.is_relative(chosen) {
            return chosen;
        }
        let clause = &self.clauses[self.clause_of(chosen.core)];
        let moves = (clause.from..chosen.from).any(|at| s.has_any(at, CHANGES))
            && matches!(self.lead(chosen), Lead::To | Lead::Nothing | Lead::Arrow);
        let share = usable.iter().find(|quantity| {
            quantity.core > chosen.core
                && quantity.measure == Measure::Percent
                && !self.is_relative(quantity)
                && self.same_run(self.clause_of(quantity.core), self.clause_of(chosen.core))
        });
        match share {
            Some(share) if !moves => share,
            _ => chosen,
        }
    }

    fn with_baseline(&self, aim: Aim, usable: &[&Quantity]) -> Aim {
        let Some(target) = aim.target else { return aim };
        let baseline = usable.iter().find(|quantity| {
            quantity.core != target.core
                && (self.is_current(quantity) || self.lead(quantity) == Lead::From)
                && compatible(quantity, &target)
        });
        Aim { baseline: baseline.map(|found| **found), ..aim }
    }

    fn only_baseline(&self, usable: &[&Quantity]) -> Option<Aim> {
        let baseline = usable.iter().find(|quantity| {
            (self.is_current(quantity) || self.lead(quantity) == Lead::From) && self.strength(quantity) >= 2
        })?;
        Some(Aim { target: None, baseline: Some(**baseline), clause: self.clause_of(baseline.core), ..Aim::default() })
    }
}

/// Whether two numbers can stand for the same thing.
fn compatible(one: &Quantity, other: &Quantity) -> bool {
    use Measure::{Currency, Percent, PercentagePoints, Plain, Points, Score, Time};
    match (one.measure, other.measure) {
        (a, b) if a == b => true,
        (Plain, _) | (_, Plain) => true,
        (Time(_), Time(_)) => true,
        (Percent, PercentagePoints) | (PercentagePoints, Percent) => true,
        (Score, Points) | (Points, Score) => true,
        (Currency, _) | (_, Currency) => false,
        _ => false,
    }
}

/// A number of some unit in seconds; weeks and more as calendar time.
pub(super) fn seconds(unit: TimeUnit) -> u32 {
    match unit {
        TimeUnit::Second => 1,
        TimeUnit::Minute => 60,
        TimeUnit::Hour | TimeUnit::WorkingHour => 3600,
        TimeUnit::Day | TimeUnit::WorkingDay => 86_400,
        TimeUnit::Week => 7 * 86_400,
        TimeUnit::Month => 30 * 86_400,
        TimeUnit::Quarter => 91 * 86_400,
        TimeUnit::Half => 182 * 86_400,
        TimeUnit::Year => 365 * 86_400,
    }
}

/// The value of a time in another unit.
pub(super) fn in_unit(value: Decimal, from: TimeUnit, to: u32) -> Option<Decimal> {
    Some(value.checked_mul(Decimal::from(seconds(from)))?.checked_div(Decimal::from(to))?.round_dp(6).normalize())
}
