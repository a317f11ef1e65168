//! `vague-statement`: world-class.

use super::said::{goals, place, said};
use crate::diagnostic::Diagnostic;
use crate::lint::{Context, Sink};
use crate::plan::field::Located;
use crate::rule;
use crate::statement::{Measurable, Reading, Vague};

rule! {
    /// A sentence that rests on words which everybody reads in another way.
    ///
    /// ## What it does
    ///
    /// Reports words such as "world-class", "quickly" or "significantly" in statements of objectives without a value to
    /// reach, and in goals that name nothing else. Beside a value they do no harm.
    ///
    /// ## Why it matters
    ///
    /// People given specific and difficult goals do better than people asked to do their best, in studies over 35 years
    /// (Locke and Latham 2002). With a vague word everybody has reached the goal already.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Deliver world-class support by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// ```
    "vague-statement", group: Statement, level: Advice, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        // What is delivered or measured is concrete, whatever adjectives stand beside it.
        let concrete = match said.reading.measurable {
            Measurable::Yes => true,
            Measurable::Deliverable => said.reading.specific.yes,
            Measurable::No => false,
        };
        if concrete {
            continue;
        }
        if let Some(found) = report(cx, out, said.statement, said.reading)
            && !said.differences.any()
        {
            said.offer_sentence(cx, found);
        }
    }
    for goal in goals(cx).filter(|goal| !goal.reading.specific.yes && goal.reading.measurable == Measurable::No) {
        report(cx, out, goal.statement, goal.reading);
    }
}

fn report<'o>(
    cx: &Context<'_>,
    out: &'o mut Sink<'_>,
    statement: &Located<String>,
    reading: &Reading,
) -> Option<&'o mut Diagnostic> {
    let (first, others) = reading.vague.split_first()?;
    let slice = |vague: &Vague| statement.value.get(vague.words.clone()).unwrap_or("");
    let span = place(cx, statement, &first.words);
    let found = out.report(span, format!("`{}` means something else to everybody", slice(first)));
    for other in others {
        let span = place(cx, statement, &other.words);
        found.also(span, format!("and so does `{}`: write {}", slice(other), other.instead));
    }
    Some(found.help(format!("write {}", first.instead)))
}
