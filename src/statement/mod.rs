//! Reads the sentence of an objective as a reviewer does: what is to change, from where to where, by when, for whom.
//!
//! ```text
//! text ─► tokens ─► phrases of the lexicon ─┬─► moments ────────────────┐
//!                                           ├─► quantities ─► aim ──────┤
//!                                           ├─► clauses ────────────────┼─► Reading
//!                                           └─► mentions ─► subject ────┘
//! ```
//!
//! In: one statement and the words of its language. Out: a [`Reading`] with the words every answer rests on. It knows no plan, no
//! file and no day: a deadline is turned into a date by [`When::resolve`]. Time and memory grow with the length of the text; nothing
//! backtracks. Where the words leave a choice it abstains and says so.
//!
//! No word of a language stands in this code. It asks for the part that a phrase plays (`Tag`), for the class of a single word
//! (`Class`) and for endings; a folder such as `en` says which words these are, and its `README.md` what a translator does.

pub mod advice;
mod aim;
mod class;
mod clause;
mod cutter;
mod deadline;
mod deliverable;
mod ending;
mod feast;
mod letters;
mod lexer;
mod lexicon;
mod meaning;
mod mention;
mod moment;
mod object;
mod outcome;
mod quantity;
mod reading;
mod sentence;
mod subject;
mod tag;
mod token;
mod typo;
mod vague;
mod verdict;
mod way;
mod when;
mod who;
mod work;

pub use feast::Feast;
pub use lexicon::Lexicon;
pub use reading::{
    Amount, Deadline, Guard, MAX_BYTES, Measurable, Metric, Reading, Unit, Unsure, Vague, Verdict, Way, Words,
};
pub use when::{Calendar, NoDay, Span as TimeSpan, When, Year};

use rust_decimal::Decimal;

use aim::{Aim, Aiming};
use class::Class;
use clause::{Clause, Role};
use ending::Ending;
use mention::Mention;
use moment::Part;
use quantity::{Measure, Quantity};
use sentence::Sentence;
use subject::Subject;

/// Reads one statement.
pub fn read(text: &str, lexicon: &'static Lexicon) -> Reading {
    if text.len() > MAX_BYTES {
        let why = format!("it has {} characters; an objective is a sentence", text.chars().count());
        return Reading { unsure: vec![Unsure { on: "statement", words: 0..text.len(), why }], ..Reading::default() };
    }
    let s = Sentence::read(text, lexicon);
    if let Some(why) = foreign(&s) {
        return Reading { unsure: vec![Unsure { on: "statement", words: 0..text.len(), why }], ..Reading::default() };
    }
    let moments = moment::moments(&s);
    let mut is_date = vec![false; s.len()];
    for moment in &moments {
        if !moment.is_length || !matches!(moment.part, Part::Open | Part::Promise) {
            is_date[moment.from.min(s.len())..moment.to.min(s.len())].fill(true);
        }
    }
    let quantities = quantity::quantities(&s, &is_date);
    let clauses = clause::clauses(&s, &is_date);
    let mentions = mention::mentions(&s);
    let aiming = Aiming { s: &s, quantities: &quantities, clauses: &clauses, moments: &moments, mentions: &mentions };
    let aim = aiming.find().or_else(|| none_of(&s, &clauses, &moments));
    let subject = subject::subject(&s, &mentions, &clauses, aim.as_ref(), &quantities);
    let deadline = deadline::choose(&s, &moments, &clauses, aim.as_ref());
    let case =
        verdict::Case { s: &s, clauses: &clauses, mentions: &mentions, aim: aim.as_ref(), subject: subject.as_ref() };
    let (measurable, measured_by) = case.measurable();
    let (specific, evidence) = case.specific(measurable);
    let deadline =
        deadline.map(|moment| Deadline { words: s.words(moment.from, moment.to), when: moment.when.clone() });
    let metric = match &subject {
        Some(subject) if measurable != Measurable::Deliverable || names_delivered(&s, &clauses, subject) => {
            subject.kpi.map_or(if specific || !subject.mood { Metric::Other } else { Metric::None }, Metric::Kpi)
        }
        _ if specific => Metric::Other,
        _ => Metric::None,
    };
    let mut reading = Reading {
        specific: Verdict { yes: specific, evidence },
        measurable,
        measured_by,
        time_bound: Verdict {
            yes: deadline.is_some(),
            evidence: deadline.iter().map(|found| found.words.clone()).collect(),
        },
        outcomes: outcome::outcomes(outcome::Facts {
            s: &s,
            clauses: &clauses,
            mentions: &mentions,
            aim: aim.as_ref(),
            quantities: &quantities,
        }),
        metric,
        metric_words: subject.as_ref().map(|subject| s.words(subject.from, subject.to)),
        direction: if measurable == Measurable::Deliverable {
            Way::None
        } else {
            way::way(&s, &clauses, aim.as_ref(), subject.as_ref())
        },
        unsure: doubts(&s, subject.as_ref()),
        deadline,
        scope: who::scope(&s, &clauses, &moments, &quantities),
        owner: who::owner(&s, &clauses),
        guards: guards(&s, &clauses, &mentions),
        vague: vague::vague(&s, &clauses)
            .into_iter()
            .map(|(from, to, number)| Vague { words: s.words(from, to), instead: lexicon.text(number) })
            .collect(),
        ..Reading::default()
    };
    let no_target = aim.as_ref().is_none_or(|aim| aim.target.is_none());
    if no_target && reading.metric == Metric::None && reading.direction == Way::Increase {
        reading.direction = Way::None;
    }
    if let Some(aim) = &aim {
        amounts(&s, aim, subject.as_ref(), &mut reading);
    }
    reading
}

/// Why a text is not read at all: hardly a word of it is in the lexicon.
///
/// Of the English statements in `tests/statements/tuned.jsonl` with six words and more the lowest share is 0.44, half of them have 1.0; a German, a
/// Dutch, a Spanish and a French one had 0 to 0.3. Short ones may consist of names.
fn foreign(s: &Sentence<'_>) -> Option<String> {
    let words = s.tokens.iter().filter_map(|token| token.word().map(|word| (word, token)));
    let long = words.filter(|(_, token)| token.end - token.start > 1);
    let (all, known) =
        long.fold((0, 0), |(all, known), (word, _)| (all + 1, known + usize::from(word != meaning::WordId::UNKNOWN)));
    (all >= 6 && known * 3 < all)
        .then(|| "it does not look like English, the only language that is read so far".to_owned())
}

/// What the name of the metric leaves open: one name, two KPIs.
fn doubts(s: &Sentence<'_>, subject: Option<&Subject>) -> Vec<Unsure> {
    let Some(subject) = subject else { return Vec::new() };
    let unclear = s.marks_at(subject.from).iter().find_map(|mark| match mark.meaning {
        meaning::Meaning::Unclear(number) if mark.to == subject.to => Some(s.lexicon.text(number)),
        _ => None,
    });
    let words = s.words(subject.from, subject.to);
    let doubt = |ids: &str| {
        let names = ids.split('/').filter_map(|id| crate::catalogue::Catalogue::builtin().get(id)?.name.text());
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        format!("`{}` can be {}; write which", &s.text[words.clone()], names.join(" or "))
    };
    unclear.map(|ids| Unsure { on: "metric", why: doubt(ids), words: words.clone() }).into_iter().collect()
}

/// "No complaints", "ends the year with no overdue cases": nothing left is a value, too.
fn none_of(s: &Sentence<'_>, clauses: &[Clause], moments: &[moment::Moment]) -> Option<Aim> {
    let at = (0..s.len()).find(|at| {
        (s.is_a(*at, Class::None) && !s.is_stop(at + 1) || s.is_a(*at, Class::Not) && s.is_a(at + 1, Class::Single))
            && (at + 1..(at + 5).min(s.len())).any(|next| s.has(next, tag::Tag::Problem))
            && clauses.iter().any(|clause| {
                clause.from <= *at && *at < clause.to && clause.role.may_aim() && clause.role != Role::Aside
            })
            && !moments.iter().any(|moment| moment.from <= *at && *at < moment.to)
    })?;
    let target = Quantity {
        from: at,
        core: at,
        to: at + 1,
        value: Decimal::ZERO,
        upto: None,
        measure: Measure::Plain,
        bound: quantity::Bound::Exact,
        sign: None,
        change: false,
        named: false,
        share: false,
    };
    let clause = clause::clause_at(clauses, at).unwrap_or(0);
    Some(Aim { target: Some(target), clause, strength: 1, ..Aim::default() })
}

/// "publish customer satisfaction levels": the thing delivered is the metric itself.
fn names_delivered(s: &Sentence<'_>, clauses: &[Clause], subject: &Subject) -> bool {
    let clause = clause::clause_at(clauses, subject.from).map(|at| &clauses[at]);
    clause.and_then(|clause| clause.verb.map(|verb| (clause, verb))).is_some_and(|(clause, verb)| {
        let object = object::object(s, clause, verb);
        clause.role == Role::Main && subject.from >= object.from && subject.to >= object.to
    })
}

fn guards(s: &Sentence<'_>, clauses: &[Clause], mentions: &[Mention]) -> Vec<Guard> {
    clauses
        .iter()
        .filter(|clause| clause.role == Role::Guard)
        .map(|clause| {
            let named = mentions.iter().find(|mention| clause.from <= mention.from && mention.from < clause.to);
            let metric = named.map_or(Metric::None, |mention| mention.kpi.map_or(Metric::Other, Metric::Kpi));
            Guard { metric, words: s.words(clause.from, clause.to) }
        })
        .collect()
}

/// Puts target and baseline into the reading, in one unit.
fn amounts(s: &Sentence<'_>, aim: &Aim, subject: Option<&Subject>, reading: &mut Reading) {
    let Some(leading) = aim.target.or(aim.baseline) else { return };
    let partner = aim.target.and(aim.baseline);
    // "from 75 to 86%": one unit for both.
    let measure = match (leading.measure, partner.map(|partner| partner.measure)) {
        (Measure::Plain, Some(other)) => other,
        (own, _) => own,
    };
    let unit = match unit_of(s, &leading, measure, subject) {
        Unit::Count => unit_before(s, &leading).unwrap_or(Unit::Count),
        unit => unit,
    };
    reading.unit = unit;
    let lower = reading.direction == Way::Decrease
        || reading.direction != Way::Increase && subject.is_some_and(|subject| way::lower_is_better(s, subject));
    let amount = |quantity: &Quantity, is_target: bool| -> Option<Amount> {
        let (mut least, mut most) = (quantity.value, quantity.upto);
        if quantity.sign == Some(token::Sign::Minus) && !aim.is_relative {
            least.set_sign_negative(!least.is_zero());
        }
        if let (Measure::Time(from), Some(seconds)) =
            (if quantity.measure == Measure::Plain { measure } else { quantity.measure }, unit.seconds())
        {
            least = aim::in_unit(least, from, seconds)?;
            most = most.and_then(|most| aim::in_unit(most, from, seconds));
        }
        if let Some(second) = most.filter(|_| is_target) {
            let falls = lower && !aim.is_relative
                || matches!(quantity.measure, Measure::Time(_))
                    && !aim.is_relative
                    && reading.direction != Way::Increase;
            if falls {
                (least, most) = (least.max(second), Some(least.min(second)));
            }
        }
        Some(Amount { value: least, to: most, words: s.words(quantity.from, quantity.to) })
    };
    reading.target = aim.target.and_then(|target| amount(&target, true));
    reading.baseline = aim.baseline.and_then(|baseline| amount(&baseline, false));
    reading.is_relative = aim.target.is_some() && aim.is_relative;
    // 4.5 of 5 is the mean of marks, not the share of satisfied customers.
    if reading.metric == Metric::Kpi("csat") && unit == Unit::Score {
        reading.metric = Metric::Kpi("csat-mean");
    }
}

/// "Training hours per agent: 24", "the median days … is 34", "the % of replies … to 90": the unit stands before the number.
fn unit_before(s: &Sentence<'_>, quantity: &Quantity) -> Option<Unit> {
    use meaning::{Meaning, UnitWord};
    if s.is_word(quantity.to)
        && s.has_any(quantity.to, tag::TagSet::of(&[tag::Tag::Item, tag::Tag::People, tag::Tag::Artefact]))
    {
        return None;
    }
    (0..s.len()).filter(|at| *at < quantity.from || s.is_sign(*at, token::Sign::Comma)).find_map(|at| {
        let after_number = at > 0 && matches!(s.kind(at - 1), token::Kind::Number(_) | token::Kind::Sign(_));
        let rhythm = at > 0 && (s.has(at - 1, tag::Tag::Per) || s.is_joined(at));
        if s.is_sign(at, token::Sign::Percent) && !after_number {
            return Some(Unit::Percent);
        }
        if after_number || rhythm || !s.ends(at, Ending::Plural) && !s.is_a(at, Class::Percentage) {
            return None;
        }
        s.marks_at(at).iter().find_map(|mark| match mark.meaning {
            Meaning::Unit(UnitWord::Percent) => Some(Unit::Percent),
            Meaning::Unit(UnitWord::Time(TimeSpan::Hour)) => Some(Unit::Hours),
            Meaning::Unit(UnitWord::Time(TimeSpan::Day)) if !s.has(at, tag::Tag::Item) => Some(Unit::Days),
            Meaning::Unit(UnitWord::Minute) => Some(Unit::Minutes),
            Meaning::Unit(UnitWord::Second) => Some(Unit::Seconds),
            _ => None,
        })
    })
}

fn unit_of(s: &Sentence<'_>, quantity: &Quantity, measure: Measure, subject: Option<&Subject>) -> Unit {
    use quantity::TimeUnit;
    let kpi = subject.and_then(|subject| subject.kpi);
    match measure {
        Measure::Percent => Unit::Percent,
        Measure::PercentagePoints => Unit::PercentagePoints,
        Measure::Currency => Unit::Currency,
        Measure::Score => Unit::Score,
        Measure::Points => Unit::Points,
        Measure::Ratio => Unit::Ratio,
        Measure::Times => Unit::Percent,
        Measure::Time(unit) => match unit {
            TimeUnit::Second => Unit::Seconds,
            TimeUnit::Minute => Unit::Minutes,
            TimeUnit::Hour | TimeUnit::WorkingHour => Unit::Hours,
            _ => Unit::Days,
        },
        Measure::Plain => {
            let marks = matches!(kpi, Some("csat" | "csat-mean" | "ces" | "qa-score"))
                || subject.is_some_and(|subject| (subject.from..subject.to).any(|at| s.is_a(at, Class::Rating)));
            let promoters =
                subject.is_some_and(|subject| (subject.from..subject.to).any(|at| s.ends(at, Ending::CountedInPoints)));
            match kpi {
                Some("nps") => Unit::Points,
                _ if promoters => Unit::Points,
                _ if marks && !s.is_word(quantity.to)
                    || marks && quantity.value < Decimal::TEN && !quantity.value.fract().is_zero() =>
                {
                    Unit::Score
                }
                _ if marks && !(s.has(quantity.to, tag::Tag::Item) || s.has(quantity.to, tag::Tag::People)) => {
                    Unit::Score
                }
                _ => Unit::Count,
            }
        }
    }
}
