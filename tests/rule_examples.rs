//! Every rule's own examples, run as its page shows them: the bad one finds exactly that rule, the good one nothing.
//!
//! An example is laid over `rule_examples/base.toml`: tables it names replace those of the base, `# without: TABLE` takes one out.

use chrono::NaiveDate;
use svcplan::lint::{self, registry};
use svcplan::load::NoFiles;
use svcplan::rule::Rule;
use svcplan::settings::Settings;

const BASE: &str = include_str!("rule_examples/base.toml");

/// Rules whose fault is not in the text of one file; their own tests stand elsewhere.
const NOT_IN_ONE_TEXT: [&str; 3] = ["not-text", "empty-file", "defined-twice"];

fn blocks(text: &str) -> Vec<(String, String)> {
    let mut out = vec![(String::new(), String::new())];
    for line in text.lines() {
        if line.starts_with('[') && line.trim_end().ends_with(']') {
            out.push((line.trim().to_owned(), String::new()));
        }
        // A remark above a header belongs to that table.
        let block = out.last_mut().expect("never empty");
        block.1.push_str(line);
        block.1.push('\n');
    }
    out
}

fn lay_over_base(example: &str) -> String {
    let without: Vec<&str> =
        example.lines().filter_map(|line| line.strip_prefix("# without: ")).map(str::trim).collect();
    let mine = blocks(example);
    let mut out = String::new();
    for (header, text) in blocks(BASE) {
        let name = header.trim_matches(['[', ']']);
        let removed = without.iter().any(|gone| name == *gone || name.starts_with(&format!("{gone}.")));
        let replaced = !header.is_empty() && mine.iter().any(|(other, _)| *other == header);
        if header.is_empty() {
            // Keys before the first table: the example's win.
            let own_keys: Vec<&str> =
                mine[0].1.lines().filter_map(|line| line.split('=').next()).map(str::trim).collect();
            out.extend(
                text.lines()
                    .filter(|line| !own_keys.contains(&line.split('=').next().unwrap_or("").trim()))
                    .map(|line| format!("{line}\n")),
            );
            if mine[0].1.lines().any(|line| line.contains('=') && !line.starts_with('#')) {
                out.push_str(&mine[0].1);
            }
        } else if let Some((_, mine)) = mine.iter().find(|(other, _)| replaced && *other == header) {
            // In its place: the order of severities and states says something.
            out.push_str(mine);
        } else if !removed {
            out.push_str(&text);
        }
    }
    let keys_first = mine[0].1.lines().any(|line| line.contains('=') && !line.starts_with('#'));
    let base = blocks(BASE);
    for (n, (header, text)) in mine.iter().enumerate() {
        let in_place = n > 0 && base.iter().any(|(other, _)| other == header);
        if !in_place && (n > 0 || !keys_first) {
            out.push_str(text);
        }
    }
    out
}

fn found(plan: &str) -> Vec<String> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let outcome = lint::check("plan.toml", plan.as_bytes().to_vec(), &NoFiles, &Settings::on(day));
    outcome
        .diagnostics
        .iter()
        .map(|d| format!("{}: {} [{}]", d.rule.name, d.message, outcome.sources.slice(d.span)))
        .collect()
}

fn example<'p>(rule: &'p Rule, heading: &str) -> String {
    let section: &'p str =
        rule.page.split(heading).nth(1).unwrap_or_else(|| panic!("{} has no `{heading}`", rule.name));
    let code = section.split("```toml\n").nth(1).and_then(|code| code.split("```").next());
    let code = code.unwrap_or_else(|| panic!("{} has no toml under `{heading}`", rule.name));
    code.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}

#[test]
fn the_base_plan_is_clean() {
    assert_eq!(found(BASE), Vec::<String>::new());
}

#[test]
fn every_bad_example_finds_its_rule_and_nothing_else() {
    let mut wrong = Vec::new();
    for rule in registry::all().filter(|rule| !NOT_IN_ONE_TEXT.contains(&rule.name)) {
        let findings = found(&lay_over_base(&example(rule, "## Example")));
        let of_this = findings.iter().filter(|f| f.starts_with(&format!("{}:", rule.name))).count();
        if of_this == 0 || of_this != findings.len() {
            wrong.push(format!("{}: {findings:#?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_good_example_is_clean() {
    let mut wrong = Vec::new();
    for rule in registry::all().filter(|rule| !NOT_IN_ONE_TEXT.contains(&rule.name)) {
        let findings = found(&lay_over_base(&example(rule, "## Instead")));
        if !findings.is_empty() {
            wrong.push(format!("{}: {findings:#?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_and_pages_are_in_order() {
    let mut names: Vec<&str> = registry::all().map(|rule| rule.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "two rules share a name");
    for rule in registry::all() {
        for heading in ["## What it does", "## Why it matters", "## Example", "## Instead"] {
            assert!(rule.page.contains(heading), "{} has no `{heading}`", rule.name);
        }
        assert!(rule.summary().ends_with('.'), "{}: the summary is no sentence", rule.name);
    }
}
