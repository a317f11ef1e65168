//! `guard-only-in-statement`: promised in words, watched by nobody.

use super::named_kpi::are_close;
use super::said::said;
use crate::diagnostic::{Edit, Fix};
use crate::lint::{Context, Sink};
use crate::plan::field::{Field, Named};
use crate::plan::objective::Objective;
use crate::rule;
use crate::source::Span;
use crate::statement::Metric;

rule! {
    /// A sentence that promises not to worsen a KPI which `guards` does not name.
    ///
    /// ## What it does
    ///
    /// Reads words such as "while keeping CSAT above 80%" and "without hurting first contact resolution". Reports the
    /// KPI in them where `guards` names neither it nor a close relative.
    ///
    /// ## Why it matters
    ///
    /// What stands in `guards` is shown beside the target in the documents and held against the other objectives. What
    /// stands only in the sentence is forgotten first, when the target is in danger.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027 while keeping average handle time below 7 minutes"
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
    /// statement = "Raise CSAT from 82% to 85% by 30 June 2027 while keeping average handle time below 7 minutes"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// guards = ["average-handle-time"]
    /// ```
    "guard-only-in-statement", group: Statement, level: Advice, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let objective = said.objective;
        if matches!(objective.guards, Field::Broken(_)) {
            continue;
        }
        for guard in &said.reading.guards {
            let Metric::Kpi(kpi) = guard.metric else { continue };
            let own = objective.kpi.get().map(|own| own.id.as_str());
            let mut named = objective.guards.each().map(|guard| guard.value.id.as_str()).chain(own);
            // A guard of the plan's own may be the same thing by another name.
            if named.any(|id| are_close(id, kpi) || !cx.catalogue.has(id)) {
                continue;
            }
            let message = format!("the statement guards `{kpi}`, and `guards` does not name it");
            let found = out.report(said.place(cx, &guard.words), message);
            match objective.guards.located() {
                Some(list) => {
                    found.also(list.span, format!("`{kpi}` is missing"));
                    found.help(format!("add `\"{kpi}\"` to `guards`"));
                }
                None => {
                    found.also(objective.span, "no `guards`");
                    found.help(format!("add `guards = [\"{kpi}\"]`"));
                }
            }
            if let Some(edit) = add_guard(cx, objective, kpi) {
                found.fix = Some(Fix { message: format!("name `{kpi}` in `guards`"), edits: vec![edit], safe: true });
            }
        }
    }
}

/// Adds a guard to the list, or a list above the statement.
fn add_guard(cx: &Context<'_>, objective: &Named<Objective>, kpi: &str) -> Option<Edit> {
    let statement = objective.statement.located()?;
    if let Some(list) = objective.guards.located() {
        // A YAML list with a line for each item has no bracket to write before.
        let brackets = cx.sources.slice(list.span).starts_with('[');
        let last = list.value.0.last()?;
        return brackets.then(|| Edit { span: last.span.after(), text: format!(", \"{kpi}\"") });
    }
    if !objective.guards.is_absent() {
        return None;
    }
    let line = cx.sources.line_of(statement.key.file, statement.key.start);
    let source = &cx.sources.file(statement.key.file).text;
    let indent = source.get(line.range().start..statement.key.range().start)?;
    let between = source.get(statement.key.range().end..statement.span.range().start)?;
    let sign = if between.trim_start_matches(['"', '\'']).trim_start().starts_with(':') { ": " } else { " = " };
    let is_first = indent.chars().all(|c| c == ' ' || c == '\t');
    let span = Span { end: statement.key.start, ..statement.key };
    is_first.then(|| Edit { span, text: format!("guards{sign}[\"{kpi}\"]\n{indent}") })
}
