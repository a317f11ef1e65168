//! `statement-repeats-another`: the same promise twice.

use std::collections::HashMap;

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// Two objectives with the same statement.
    ///
    /// ## What it does
    ///
    /// Compares the statements of all objectives, without regard to case and punctuation.
    ///
    /// ## Why it matters
    ///
    /// A table was copied and the sentence was forgotten. In the documents the same promise then stands twice, with
    /// two numbers under it.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-shops]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.better-answers]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "qa-score"
    /// baseline = { value = "82%", on = 2026-10-31, source = "reviews of 50 cases a month" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one case a week read by two"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-shops]
    /// statement = "Raise the share of satisfied customers from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    ///
    /// [objectives.better-answers]
    /// statement = "Raise the quality score from 82% to 85% by 30 June 2027"
    /// kpi = "qa-score"
    /// baseline = { value = "82%", on = 2026-10-31, source = "reviews of 50 cases a month" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// tactics = ["one case a week read by two"]
    /// ```
    "statement-repeats-another", group: Smart, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let objectives = cx.plan.objectives.each().as_slice();
    let mut report = |first: usize, second: usize| {
        let (first, second) = (&objectives[first], &objectives[second]);
        if let (Some(one), Some(other)) = (first.statement.span(), second.statement.span()) {
            out.report(other, format!("`{}` and `{}` have the same statement", first.id, second.id))
                .also(one, "here already")
                .help(match second.kpi.get() {
                    Some(kpi) => format!(
                        "say what `{}` changes, which is measured by `{}`; or take one of the two out",
                        second.id, kpi.id
                    ),
                    None => format!("say what `{}` changes, or take one of the two out", second.id),
                });
        }
    };
    // Most plans have a handful of objectives; a map of all statements pays only beyond that.
    if objectives.len() <= 16 {
        for (n, objective) in objectives.iter().enumerate() {
            let Some(statement) = objective.statement.text() else { continue };
            let same = |other: &str| letters(other).eq(letters(statement));
            if let Some(first) = objectives[..n].iter().position(|other| other.statement.text().is_some_and(same)) {
                report(first, n);
            }
        }
        return;
    }
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (n, objective) in objectives.iter().enumerate() {
        let Some(statement) = objective.statement.text() else { continue };
        match seen.get(&letters(statement).collect::<String>()) {
            Some(first) => report(*first, n),
            None => {
                seen.insert(letters(statement).collect(), n);
            }
        }
    }
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}
