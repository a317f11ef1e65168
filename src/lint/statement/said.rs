//! The sentences of the objectives as they were read, each beside the fields that it speaks of.
//!
//! In: the plan. Out: one [`Said`] per readable sentence, made once per check and shared by all rules. It reports nothing.

use std::cell::OnceCell;
use std::ops::Range;

use chrono::NaiveDate;

use super::deadline::calendar;
use super::differences::{Difference, Differences};
use super::rewrite;
use super::spoken_units::as_value;
use crate::catalogue::KpiFacts;
use crate::diagnostic::Diagnostic;
use crate::lint::Context;
use crate::load::words_in_file;
use crate::plan::field::{Located, Named};
use crate::plan::goal::Goal;
use crate::plan::objective::Objective;
use crate::quantity::KpiValue;
use crate::source::Span;
use crate::statement::{self, Deadline, Lexicon, Metric, Reading};

/// What was read in the sentences of one plan, filled when a rule first asks.
#[derive(Debug, Default)]
pub(crate) struct Memo {
    /// In the order of the objectives; `None` where the sentence could not be read.
    objectives: OnceCell<Vec<Option<Read>>>,
    /// In the order of the goals.
    goals: OnceCell<Vec<Option<Reading>>>,
}

/// One sentence and where it disagrees with its fields.
#[derive(Debug)]
struct Read {
    reading: Reading,
    differences: Differences,
}

/// A sentence of an objective.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    /// The objective.
    pub(crate) objective: &'a Named<Objective>,
    /// Its sentence.
    pub(crate) statement: &'a Located<String>,
    /// What was read in it.
    pub(crate) reading: &'a Reading,
    /// Where it disagrees with the fields.
    pub(crate) differences: &'a Differences,
}

/// The sentences of all objectives, in the order of the file.
pub(crate) fn said<'a>(cx: &Context<'a>) -> impl Iterator<Item = Said<'a>> + use<'a> {
    each_said(cx).filter_map(|(_, said)| said)
}

/// All objectives, in the order of the file, each with its sentence if that can be read.
pub(crate) fn each_said<'a>(
    cx: &Context<'a>,
) -> impl Iterator<Item = (&'a Named<Objective>, Option<Said<'a>>)> + use<'a> {
    let objectives = cx.plan.objectives.each();
    let read = cx.memo.objectives.get_or_init(|| {
        let read = |objective: &'a Named<Objective>| {
            let text = objective.statement.text()?;
            let reading = statement::read(text, Lexicon::english());
            let differences = Differences::find(cx, objective, text, &reading);
            Some(Read { reading, differences })
        };
        objectives.clone().map(read).collect()
    });
    objectives.zip(read).map(|(objective, read)| {
        let said = |read: &'a Read| {
            let statement = objective.statement.located()?;
            Some(Said { objective, statement, reading: &read.reading, differences: &read.differences })
        };
        (objective, read.as_ref().and_then(said))
    })
}

/// The KPIs that the sentence of an objective promises not to worsen.
pub(crate) fn guards_in_words<'a>(
    cx: &Context<'a>,
    objective: &'a Named<Objective>,
) -> impl Iterator<Item = Metric> + use<'a> {
    let said = each_said(cx).find(|(other, _)| std::ptr::eq(*other, objective)).and_then(|(_, said)| said);
    said.into_iter().flat_map(|said| said.reading.guards.iter().map(|guard| guard.metric))
}

/// An end of the way that a sentence describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// Where the number stands today.
    Baseline,
    /// Where it shall stand.
    Target,
}

/// The sentence of a goal.
#[derive(Clone, Copy)]
pub(super) struct SaidOfGoal<'a> {
    /// The goal.
    pub(super) goal: &'a Named<Goal>,
    /// Its sentence.
    pub(super) statement: &'a Located<String>,
    /// What was read in it.
    pub(super) reading: &'a Reading,
}

/// The sentences of all goals, in the order of the file.
pub(super) fn goals<'a>(cx: &Context<'a>) -> impl Iterator<Item = SaidOfGoal<'a>> + use<'a> {
    let goals = cx.plan.goals.each();
    let read = cx.memo.goals.get_or_init(|| {
        let read = |goal: &Named<Goal>| Some(statement::read(goal.statement.text()?, Lexicon::english()));
        goals.clone().map(read).collect()
    });
    goals.zip(read).filter_map(|(goal, reading)| {
        Some(SaidOfGoal { goal, statement: goal.statement.located()?, reading: reading.as_ref()? })
    })
}

/// A sentence with a deadline, of an objective or a goal.
pub(super) struct Dated<'a> {
    /// The sentence.
    pub(super) statement: &'a Located<String>,
    /// Its deadline.
    pub(super) deadline: &'a Deadline,
    /// `due` of the same table.
    pub(super) due: Option<&'a Located<NaiveDate>>,
}

/// All sentences that name a deadline.
pub(super) fn dated<'a>(cx: &Context<'a>) -> impl Iterator<Item = Dated<'a>> + use<'a> {
    let objectives = said(cx).map(|said| (said.statement, said.reading, said.objective.due.located()));
    let goals = goals(cx).map(|said| (said.statement, said.reading, said.goal.due.located()));
    objectives
        .chain(goals)
        .filter_map(|(statement, reading, due)| Some(Dated { statement, deadline: reading.deadline.as_ref()?, due }))
}

impl<'a> Said<'a> {
    /// The text.
    pub(crate) fn text(&self) -> &'a str {
        &self.statement.value
    }

    /// The day of its deadline, with the words, if they mean one.
    pub(crate) fn day(&self, cx: &Context<'_>) -> Option<(NaiveDate, &'a Range<usize>)> {
        let deadline = self.reading.deadline.as_ref()?;
        Some((deadline.when.resolve(&calendar(cx)).ok()?, &deadline.words))
    }

    /// A value of the sentence for a field of the objective, with its words: its target, or its baseline.
    pub(crate) fn value(&self, cx: &Context<'_>, of: Side) -> Option<(KpiValue, &'a Range<usize>)> {
        let amount = match of {
            Side::Baseline => self.reading.baseline.as_ref()?,
            Side::Target => self.reading.target.as_ref().filter(|_| !self.reading.is_relative)?,
        };
        if self.reading.is_compound() || self.differences.kpi.is_some() {
            return None;
        }
        let kpi = KpiFacts::of(cx.plan, cx.catalogue, &self.objective.kpi.get()?.id)?;
        Some((as_value(self.reading.unit, amount.value, &kpi)?, &amount.words))
    }

    /// Some words of it.
    pub(crate) fn slice(&self, words: &Range<usize>) -> &'a str {
        self.statement.value.get(words.clone()).unwrap_or("")
    }

    /// Where some words stand in the file; the whole sentence where that can't be told.
    pub(crate) fn place(&self, cx: &Context<'_>, words: &Range<usize>) -> Span {
        place(cx, self.statement, words)
    }

    /// Offers a sentence that says what the fields say, once per objective: behind the first difference.
    pub(super) fn offer_rewrite(&self, cx: &Context<'_>, behind: Difference, found: &mut Diagnostic) {
        if self.differences.first() == Some(behind) {
            self.offer_sentence(cx, found);
        }
    }

    /// A text as it has to be written in the place of this one.
    fn as_written(&self, cx: &Context<'_>, text: &str) -> String {
        let (key, value) = (self.statement.key, self.statement.span);
        let before = cx.sources.file(value.file).text.get(key.range().end..value.range().start);
        // The lines of a YAML block (`|`, `>`) stand without quotation marks.
        if before.is_some_and(|before| before.contains(['|', '>'])) { text.to_owned() } else { quoted(text) }
    }

    /// Offers a sentence built from the fields. Which of the two is right only a person knows, so it is never applied unseen.
    pub(super) fn offer_sentence(&self, cx: &Context<'_>, found: &mut Diagnostic) {
        if let Some(sentence) = rewrite::from_fields(cx, self) {
            // Printers show a fix in the place of the help, so it says the other way out as well.
            let message = found.help.clone().unwrap_or_else(|| "say what the fields say".to_owned());
            found.replace(message, self.statement.span, self.as_written(cx, &sentence), false);
        }
    }
}

/// Where some words of a text stand in the file; the whole text where that can't be told.
pub(super) fn place(cx: &Context<'_>, statement: &Located<String>, words: &Range<usize>) -> Span {
    let whole = statement.span;
    match words_in_file(cx.sources.slice(whole), &statement.value, words.clone()) {
        Some(at) => {
            let from = whole.range().start;
            Span::new(whole.file, from + at.start..from + at.end)
        }
        None => whole,
    }
}

/// A text in quotation marks, as both TOML and YAML read it.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
