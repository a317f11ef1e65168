//! `custom-kpi-without-definition`: a number that everybody reads differently.

use crate::lint::wording::names;
use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A KPI of your own that does not say what it is.
    ///
    /// ## What it does
    ///
    /// A name of the built-in catalogue brings its definition, formula, unit and direction with it. Reports KPIs with any other
    /// name that lack one of the four, and says which.
    ///
    /// ## Why it matters
    ///
    /// The same name hides different numbers: average speed of answer was 7 s where only the ringing was timed (Talkdesk, 2020)
    /// and 28 to 36 s where the queue was (ContactBabel, 2014/15). Without unit and direction no target can be checked either.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [kpis.parcels-found]
    /// definition = "Share of lost parcels that we find within a week"
    /// unit = "percent"
    /// source = "depot report"
    /// every = "monthly"
    /// owner = "support-manager"
    /// floor = "60%"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [kpis.parcels-found]
    /// definition = "Share of lost parcels that we find within a week"
    /// formula = "parcels found within seven days ÷ parcels reported lost × 100"
    /// unit = "percent"
    /// direction = "higher"
    /// source = "depot report"
    /// every = "monthly"
    /// owner = "support-manager"
    /// floor = "60%"
    /// ```
    "custom-kpi-without-definition", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for kpi in cx.plan.kpis.each() {
        let absent =
            [kpi.definition.is_absent(), kpi.formula.is_absent(), kpi.unit.is_absent(), kpi.direction.is_absent()];
        if absent == [false; 4] || cx.catalogue.has(&kpi.id) {
            continue;
        }
        let keys = ["definition", "formula", "unit", "direction"];
        let missing: Vec<&str> = keys.into_iter().zip(absent).filter_map(|(key, gone)| gone.then_some(key)).collect();
        let called = cx.catalogue.named(&kpi.id).or_else(|| kpi.name.text().and_then(|name| cx.catalogue.named(name)));
        let found = out.report(kpi.span, format!("the KPI `{}` has no {}", kpi.id, names(missing.iter().copied())));
        match called {
            Some(builtin) => {
                found.help(format!(
                    "if it is the catalogue's {}, call the table `[kpis.{}]`, which brings all four with it",
                    builtin.name.text().unwrap_or(&builtin.id),
                    builtin.id
                ));
            }
            None => {
                let lines = missing.iter().map(|key| match *key {
                    "definition" => "`definition = \"…\"` in a sentence",
                    "formula" => "`formula = \"… ÷ …\"`",
                    "unit" => "`unit = \"percent\"`, or whatever it counts",
                    _ => "`direction = \"higher\"`, or `lower`, `band`, `neutral`",
                });
                found.help(format!("add {}", lines.collect::<Vec<_>>().join("; ")));
            }
        }
    }
}
