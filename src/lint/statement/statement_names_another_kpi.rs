//! `statement-names-another-kpi`: two numbers under one promise.

use super::differences::Difference;
use super::said::said;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A sentence that names one KPI while `kpi` names another.
    ///
    /// ## What it does
    ///
    /// Reads which KPI the statement is about. Reports it where the sentence uses the proper name of a catalogue KPI
    /// and `kpi` is clearly another one. Loose words such as "response time", close relatives such as `csat` and `csat-
    /// mean`, and KPIs of your own are left alone.
    ///
    /// ## Why it matters
    ///
    /// The sentence is what people remember and `kpi` is what is measured. Where the two part, the review in spring
    /// compares a number with a promise nobody made. Mostly a table was copied and one of the two was forgotten.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise NPS from 30 to 35 by 30 June 2027"
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
    "statement-names-another-kpi", group: Statement, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        let (Some(named), Some(kpi)) = (said.differences.kpi, said.objective.kpi.located()) else { continue };
        let words = said.reading.metric_words.clone().unwrap_or(0..said.text().len());
        let name = cx.kpi(&kpi.value.id).map_or(kpi.value.id.as_str(), |kpi| kpi.name());
        let message = format!("the statement is about `{}`, the fields about `{}`", said.slice(&words), kpi.value.id);
        let found = out.report(said.place(cx, &words), message);
        found.label(format!("this is `{named}`")).also(kpi.span, "another number");
        found.help(format!("write `kpi = \"{named}\"` with its own values, or write of {name} in the statement"));
        said.offer_rewrite(cx, Difference::Kpi, found);
    }
}
