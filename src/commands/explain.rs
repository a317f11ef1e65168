//! `svcplan explain`: the page of a rule, of a KPI, or of a table of the plan.

use std::fmt::Write;

use anyhow::{Result, bail};

use super::{Console, Exit};
use crate::catalogue::{Catalogue, Entry};
use crate::cli::ExplainArgs;
use crate::lint::registry;
use crate::load::nearest;
use crate::plan::field::Named;
use crate::quantity::format_decimal;
use crate::reference::tables;
use crate::rule::Rule;

pub(crate) fn run(args: &ExplainArgs, console: &Console) -> Result<Exit> {
    let Some(name) = &args.name else {
        let pages: Vec<String> = registry::all().map(rule_page).collect();
        console.result(&pages.join("\n---\n\n"))?;
        return Ok(Exit::Clean);
    };
    let text = match name.as_str() {
        "format" => tables::document(),
        "settings" => tables::settings_document(),
        name => match (registry::by_name(name), Catalogue::builtin().named(name)) {
            (Some(rule), _) => rule_page(rule),
            (None, Some(kpi)) => kpi_page(kpi),
            (None, None) => {
                let pages = tables::named(name);
                if pages.is_empty() {
                    bail!("{}", unknown(name));
                }
                pages.iter().map(tables::page).collect::<Vec<_>>().join("\n")
            }
        },
    };
    console.result(&text)?;
    Ok(Exit::Clean)
}

fn unknown(name: &str) -> String {
    let routes: Vec<String> = tables::all().iter().map(|page| page.route.replace(".NAME", "")).collect();
    let known = registry::all()
        .map(|rule| rule.name)
        .chain(Catalogue::builtin().iter().map(|kpi| kpi.id.as_str()))
        .chain(routes.iter().map(String::as_str));
    match nearest(name, known) {
        Some(near) => format!("there is no rule, KPI or table `{name}`; did you mean `{near}`?"),
        None => {
            format!("there is no rule, KPI or table `{name}`; `svcplan list rules` and `svcplan list kpis` show them")
        }
    }
}

/// A rule's page as Markdown.
pub(crate) fn rule_page(rule: &Rule) -> String {
    let page: Vec<&str> = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let criterion = rule.criterion.map_or(String::new(), |c| format!(" · SMART: {}", c.as_str()));
    format!(
        "# {}\n\n{} · {}{criterion} · since {}\n\n{}\n",
        rule.name,
        rule.level,
        rule.group.as_str(),
        rule.since,
        page.join("\n").trim()
    )
}

fn kpi_page(kpi: &Named<Entry>) -> String {
    let mut out = format!("# {}\n\n`{}`", kpi.name.text().unwrap_or(&kpi.id), kpi.id);
    let aliases: Vec<&str> = kpi.aliases.each().map(|alias| alias.value.as_str()).collect();
    if !aliases.is_empty() {
        let _ = write!(out, ", also called {}", aliases.join(", "));
    }
    let _ = writeln!(out, "\n");
    let mut row = |label: &str, text: Option<&str>| {
        if let Some(text) = text {
            let _ = writeln!(out, "- {label}: {text}");
        }
    };
    row("what it says", kpi.definition.text());
    row("formula", kpi.formula.text());
    row("unit", kpi.unit.copied().map(crate::plan::kpi::KpiUnit::as_str));
    row("better", kpi.direction.copied().map(crate::plan::kpi::Direction::as_str));
    let bound = |value: Option<rust_decimal::Decimal>| value.map_or("…".to_owned(), |v| format_decimal(v, 2));
    if kpi.min.is_set() || kpi.max.is_set() {
        let range = format!("{} to {}", bound(kpi.min.copied()), bound(kpi.max.copied()));
        row("range", Some(&range));
    }
    row("measured from", kpi.measured_from.text());
    if let Some(benchmark) = kpi.benchmark.get() {
        let confidence = benchmark.confidence.copied().map_or("", crate::catalogue::Confidence::as_str);
        let text = format!(
            "low {}, typical {}, high {} ({confidence} evidence; {})",
            bound(benchmark.low.copied()),
            bound(benchmark.typical.copied()),
            bound(benchmark.high.copied()),
            benchmark.source.text().unwrap_or("")
        );
        row("benchmark", Some(&text));
    }
    row("observed", kpi.observed.text());
    row("how it is made to look good", kpi.gamed_by.text());
    let guards: Vec<&str> = kpi.guards.each().map(|guard| guard.value.as_str()).collect();
    row("what keeps it honest", (!guards.is_empty()).then(|| guards.join(", ")).as_deref());
    if kpi.pitfalls.has_any() {
        let _ = writeln!(out, "\nPitfalls:\n");
        for pitfall in kpi.pitfalls.each() {
            let _ = writeln!(out, "- {}", pitfall.value);
        }
    }
    out
}
