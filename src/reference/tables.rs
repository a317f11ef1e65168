//! The reference of the plan format and of the settings: one page a table, as Markdown.

use std::fmt::Write;

use super::schema::one_line;
use crate::load::{RecordInfo, Shape};
use crate::plan::Plan;
use crate::settings::Options;

/// A table of a file with the route people write: `objectives.NAME`, `budget.lines.NAME`.
#[derive(Clone, Debug)]
pub struct TablePage {
    /// The route, `NAME` standing for an id.
    pub route: String,
    /// The file it stands in, as a heading.
    pub file: &'static str,
    /// What the table is and which keys it has.
    pub info: &'static RecordInfo,
}

/// All tables, in the order of the plan.
pub fn all() -> Vec<TablePage> {
    of("The plan file", Plan::INFO)
}

fn of(file: &'static str, info: &'static RecordInfo) -> Vec<TablePage> {
    let mut pages = Vec::new();
    gather(file, "", info, &mut pages);
    pages
}

/// The tables that a word names: `channels`, `channel`, `budget.lines`, `[team]`.
pub fn named(word: &str) -> Vec<TablePage> {
    let word = word.trim_matches(['[', ']']).to_lowercase().replace(".name", "");
    let matches = |page: &TablePage| {
        let route = page.route.replace(".NAME", "").to_lowercase();
        !route.is_empty() && (route == word || route == format!("{word}s") || page.info.name.to_lowercase() == word)
    };
    all().into_iter().filter(matches).collect()
}

fn gather(file: &'static str, route: &str, info: &'static RecordInfo, pages: &mut Vec<TablePage>) {
    pages.push(TablePage { route: route.to_owned(), file, info });
    for field in (info.fields)() {
        let below = if route.is_empty() { field.name.to_owned() } else { format!("{route}.{}", field.name) };
        descend(file, below, &field.shape, pages);
    }
}

fn descend(file: &'static str, route: String, shape: &Shape, pages: &mut Vec<TablePage>) {
    match shape {
        // Evidence may stand at any number; one page in the introduction says so.
        Shape::Record(info) if info.name != "Evidence" => gather(file, &route, info, pages),
        Shape::Keyed(inner) => descend(file, format!("{route}.NAME"), inner, pages),
        Shape::List(inner) => descend(file, format!("{route}[]"), inner, pages),
        Shape::Either(one, other) => {
            descend(file, route.clone(), one, pages);
            descend(file, route, other, pages);
        }
        _ => {}
    }
}

/// One table as Markdown.
pub fn page(table: &TablePage) -> String {
    let mut out = String::new();
    let heading = if table.route.is_empty() { table.file.to_owned() } else { format!("`[{}]`", table.route) };
    let _ = writeln!(out, "## {heading}\n\n{}\n", one_line(table.info.doc));
    let _ = writeln!(out, "| key | | what it is | how it is written |\n| --- | --- | --- | --- |");
    for field in (table.info.fields)() {
        let needed = if field.required { "needed" } else { "" };
        let cell = |text: &str| text.replace('|', "\\|");
        let _ = writeln!(
            out,
            "| `{}` | {needed} | {} | {} |",
            field.name,
            cell(&one_line(field.doc)),
            cell(&form(&field.shape))
        );
    }
    for field in (table.info.fields)() {
        if let Shape::OneOf(words) = &field.shape {
            let _ = writeln!(out, "\nWords for `{}`:\n", field.name);
            for (word, doc) in *words {
                let _ = writeln!(out, "- `{word}`: {}", one_line(doc));
            }
        }
    }
    out
}

/// How a value is written, in words.
fn form(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".into(),
        Shape::Number => "a number".into(),
        Shape::Bool => "`true` or `false`".into(),
        Shape::Date => "a day: `2027-09-30`".into(),
        Shape::Quantity { examples, or_number, .. } => {
            let examples: Vec<String> = examples.iter().take(3).map(|example| format!("`\"{example}\"`")).collect();
            let number = if *or_number { ", or a bare number" } else { "" };
            format!("{}{number}", examples.join(", "))
        }
        Shape::OneOf(words) => {
            let words: Vec<String> = words.iter().map(|(word, _)| format!("`\"{word}\"`")).collect();
            words.join(", ")
        }
        Shape::Reference(tables) => format!(
            "a name from {}",
            tables
                .iter()
                .map(|t| format!("`[{t}]`"))
                .collect::<Vec<_>>()
                .join(" or ")
                .replace("`[catalogue]`", "the catalogue")
        ),
        Shape::List(inner) => format!("a list of: {}", form(inner)),
        Shape::Keyed(inner) => match inner.as_ref() {
            Shape::Record(_) => "tables with a name each".into(),
            inner => format!("names, each with: {}", form(inner)),
        },
        Shape::Record(info) if info.name == "Evidence" => "`{ value = …, on = 2026-10-31, source = \"…\" }`".into(),
        Shape::Record(_) => "a table".into(),
        Shape::Either(one, other) => format!("{}; or {}", form(one), form(other)),
    }
}

/// The whole reference as one Markdown document.
pub fn document() -> String {
    let mut out = String::from(
        "# The plan format\n\nMade from the program's own declarations by `svcplan explain format`. `NAME` stands for a name that you choose, in lower case \
         with hyphens; other tables refer to it by that name. Wherever a number stands with its evidence, both forms are fine: `\"82%\"` or \
         `{ value = \"82%\", on = 2026-10-31, source = \"survey export\" }`. A range is written with two dots: `\"5200..6400/month\"`.\n\n",
    );
    for table in all() {
        out.push_str(&page(&table));
        out.push('\n');
    }
    out
}

/// The reference of the settings file as one Markdown document.
pub fn settings_document() -> String {
    let mut out = String::from(
        "# The settings\n\nMade from the program's own declarations by `svcplan explain settings`. They stand in `svcplan.toml`, the nearest upwards from a plan, up \
         to the repository's root; `--config` names another. Everything in it is optional: what it says goes before the defaults, the environment \
         (`SVCPLAN_…`) goes before it, and flags go before all. `NAME` stands for the name of a document, of a rule or of a group of rules.\n\n",
    );
    for table in of("The settings file", Options::INFO) {
        out.push_str(&page(&table));
        out.push('\n');
    }
    out
}
