//! A sentence built from the fields of an objective.
//!
//! In: an objective and what was read in its own sentence. Out: "Raise CSAT on chat and email from 82% to 90% by 30 September
//! 2027", or nothing where a part is missing. Words of the old sentence that still hold stay: the name of the metric, the scope, the
//! guards. A sentence that would not be read as the fields say is never offered.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::differences::Differences;
use super::said::Said;
use crate::lint::Context;
use crate::lint::course::Course;
use crate::plan::field::{Field, Keyed, List};
use crate::plan::kpi::Direction;
use crate::plan::reference::Ref;
use crate::quantity::{KpiValue, TimeUnit, ValueUnit};
use crate::statement::{self, Lexicon, Metric};

/// The sentence, if KPI, target and day stand in the fields.
pub(super) fn from_fields(cx: &Context<'_>, said: &Said<'_>) -> Option<String> {
    if said.reading.is_compound() {
        return None;
    }
    let course = Course::of(cx, said.objective)?;
    if let (Some(baseline), Some(target)) = (course.baseline, course.target)
        && (course.is_better(baseline.number, target.low) || target.holds(baseline.number))
    {
        // The values themselves are in doubt; that is another rule's finding.
        return None;
    }
    let mut parts = Parts {
        metric: metric(said, &course),
        scope: scope(cx, said),
        baseline: course.baseline.map(|baseline| baseline.shown),
        target: course.target?.shown.bounds(),
        rises: rises(&course),
        due: said.objective.due.copied()?,
        guards: said.reading.guards.iter().map(|guard| guard_words(said, guard.words.clone())).collect(),
    };
    // Names of channels may be whole clauses; without them the sentence is shorter and still true.
    let with_scope = parts.sentence();
    parts.scope = None;
    let sentence = [with_scope, parts.sentence()].into_iter().find(|sentence| agrees(cx, said, sentence))?;
    (sentence != said.text()).then_some(sentence)
}

/// Whether a sentence is read as one objective with the values of the fields.
fn agrees(cx: &Context<'_>, said: &Said<'_>, sentence: &str) -> bool {
    let reading = statement::read(sentence, Lexicon::english());
    let whole = reading.target.is_some() && reading.time_bound.yes && !reading.is_compound();
    whole && !Differences::find(cx, said.objective, sentence, &reading).any()
}

/// What a sentence is made of.
struct Parts {
    metric: String,
    /// With its preposition.
    scope: Option<String>,
    baseline: Option<KpiValue>,
    target: (KpiValue, KpiValue),
    /// Whether the number goes up, down, or is brought to its place.
    rises: Option<bool>,
    due: NaiveDate,
    guards: Vec<String>,
}

impl Parts {
    fn sentence(&self) -> String {
        let is_time = matches!(self.target.0.unit, ValueUnit::Time(_));
        let verb = match self.rises {
            Some(true) => "Raise",
            Some(false) if is_time => "Cut",
            Some(false) => "Lower",
            None => "Bring",
        };
        let mut out = format!("{verb} {}", self.metric);
        if let Some(scope) = &self.scope {
            out.push(' ');
            out.push_str(scope);
        }
        if let Some(baseline) = self.baseline {
            out.push_str(&format!(" from {}", in_words(baseline)));
        }
        out.push_str(&format!(" to {}", range_in_words(self.target)));
        out.push_str(&format!(" by {}", self.due.format("%-d %B %Y")));
        for guard in &self.guards {
            out.push_str(guard);
        }
        out
    }
}

/// Which way the values go; without a baseline the better one.
fn rises(course: &Course<'_>) -> Option<bool> {
    let target = course.target?;
    match course.baseline {
        Some(baseline) if baseline.number < target.low => Some(true),
        Some(baseline) if baseline.number > target.high => Some(false),
        Some(_) => None,
        None => match course.kpi.direction()? {
            Direction::Higher => Some(true),
            Direction::Lower => Some(false),
            Direction::Band | Direction::Neutral => None,
        },
    }
}

/// The sentence's own words for the KPI if it means this one; else its name.
fn metric(said: &Said<'_>, course: &Course<'_>) -> String {
    let own = said.reading.metric_words.as_ref().map(|words| (said.slice(words), &said.text()[..words.start]));
    match (said.reading.metric, own) {
        (Metric::Kpi(id), Some((words, before)))
            if id == course.kpi.id && super::named_kpi::is_named(&course.kpi, words) =>
        {
            let before = before.to_lowercase();
            // "The shops' reopen rate" loses its shops, not its article.
            let article = before.ends_with("the ") || before.trim().contains(' ') && wants_article(words);
            format!("{}{words}", if article { "the " } else { "" })
        }
        _ => inside_sentence(course.kpi.name(), course.kpi.builtin.is_some()),
    }
}

/// Names that take an article end or begin so: "the reopen rate", "the cost per contact".
const WITH_ARTICLE: ([&str; 4], [&str; 8]) =
    (["average", "mean", "cost", "backlog"], ["rate", "time", "ratio", "score", "level", "volume", "share", "age"]);

fn wants_article(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split(' ');
    let (first, last) = (words.next(), words.next_back());
    first.is_some_and(|first| WITH_ARTICLE.0.contains(&first))
        || last.is_some_and(|last| WITH_ARTICLE.1.contains(&last))
}

/// The name of a KPI inside a sentence: "First response time" becomes "the first response time", "NPS" stays.
fn inside_sentence(name: &str, is_builtin: bool) -> String {
    let name = name.split(" (").next().unwrap_or(name);
    let article = if wants_article(name) || !is_builtin { "the " } else { "" };
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            format!("{article}{}{}", first.to_lowercase(), &name[first.len_utf8()..])
        }
        _ => format!("{article}{name}"),
    }
}

/// The sentence's own words if the fields agree with them; else what the lists say.
fn scope(cx: &Context<'_>, said: &Said<'_>) -> Option<String> {
    if said.differences.scope.is_empty()
        && let Some(words) = &said.reading.scope
    {
        return Some(said.slice(words).to_owned());
    }
    let channels = names(&said.objective.channels, &cx.plan.channels, |channel| channel.name.text());
    let segments = names(&said.objective.segments, &cx.plan.segments, |segment| segment.name.text());
    match (channels, segments) {
        (Some(channels), Some(segments)) => Some(format!("on {channels} for {segments}")),
        (Some(channels), None) => Some(format!("on {channels}")),
        (None, Some(segments)) => Some(format!("for {segments}")),
        (None, None) => None,
    }
}

/// "chat and email", by the names that the plan gives.
fn names<T, R>(list: &Field<List<Ref<R>>>, elements: &Field<Keyed<T>>, name: fn(&T) -> Option<&str>) -> Option<String> {
    let names: Vec<&str> = list
        .each()
        .map(|item| elements.by_id(&item.value.id).and_then(|element| name(&element.body)).unwrap_or(&item.value.id))
        .collect();
    let (last, before) = names.split_last()?;
    Some(if before.is_empty() { (*last).to_owned() } else { format!("{} and {last}", before.join(", ")) })
}

/// A guard with the word before it that makes it one.
fn guard_words(said: &Said<'_>, words: std::ops::Range<usize>) -> String {
    let before = &said.text()[..words.start];
    // "while", "without letting": what stands between the last sign or number and the guard.
    let from = before.rfind([',', ';', '(', '%']).map_or_else(|| words.start - last_word(before), |at| at + 1);
    let opening = said.text()[from..words.start].trim();
    let opening =
        if opening.split(' ').count() > 3 { before.split_whitespace().next_back().unwrap_or("") } else { opening };
    let guard = said.slice(&words);
    if opening.is_empty() { format!(", {guard}") } else { format!(", {opening} {guard}") }
}

/// Bytes of the last word of a text with the blanks behind it.
fn last_word(text: &str) -> usize {
    let trimmed = text.trim_end();
    text.len() - trimmed.rfind(' ').map_or(0, |at| at + 1)
}

/// A value, or "between 80% and 85%".
pub(super) fn range_in_words((low, high): (KpiValue, KpiValue)) -> String {
    if low == high { in_words(low) } else { format!("between {} and {}", in_words(low), in_words(high)) }
}

/// A value as a sentence has it: "82%", "5.5 minutes", "4.6 of 5".
pub(super) fn in_words(value: KpiValue) -> String {
    let number = value.number.normalize();
    match value.unit {
        ValueUnit::Plain => number.to_string(),
        ValueUnit::Percent => format!("{number}%"),
        ValueUnit::Points => format!("{number} points"),
        ValueUnit::OutOf(top) => format!("{number} of {}", top.normalize()),
        ValueUnit::Time(unit) => time(value.number, unit),
        ValueUnit::Money(currency) if number.scale() > 0 => format!("{number:.2} {currency}"),
        ValueUnit::Money(currency) => format!("{number} {currency}"),
        ValueUnit::Per(base) => format!("{number} per {}", base.normalize()),
        ValueUnit::Every(unit) => format!("{number} a {}", unit.as_str()),
        ValueUnit::HoursEvery(unit) => format!("{number} hours a {}", unit.as_str()),
    }
}

/// Seconds in the unit they were written in, or in a smaller one that needs no more than two decimals.
fn time(seconds: Decimal, written: TimeUnit) -> String {
    let units = [TimeUnit::Week, TimeUnit::Day, TimeUnit::Hour, TimeUnit::Minute, TimeUnit::Second];
    let fitting = units.into_iter().skip_while(|unit| *unit != written).find_map(|unit| {
        let number = seconds.checked_div(unit.seconds())?.normalize();
        (number.scale() <= 2).then_some((number, unit))
    });
    let (number, unit) = fitting.unwrap_or((seconds.normalize(), TimeUnit::Second));
    let word = match unit {
        TimeUnit::Second => "second",
        TimeUnit::Minute => "minute",
        TimeUnit::Hour => "hour",
        TimeUnit::Day => "day",
        TimeUnit::Week => "week",
    };
    format!("{number} {word}{}", if number == Decimal::ONE { "" } else { "s" })
}
