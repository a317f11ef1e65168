//! The same plan in YAML gives the same findings as in TOML, each at the value or key it is about.
//!
//! Plans are converted through `toml::Table`, which keeps the order of the file; remarks are lost, so ignores are not part of this.

mod plan_folders;

use std::collections::BTreeSet;
use std::path::Path;

use chrono::NaiveDate;
use plan_folders::{Memory, plan_files, toml_files};
use serde_yaml::Value as Yaml;
use svcplan::diagnostic::Diagnostic;
use svcplan::lint::{self, Outcome};
use svcplan::settings::Settings;

const BASE: &str = include_str!("rule_examples/base.toml");

fn check(path: &str, text: &str, files: &Memory) -> Outcome {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    lint::check(path, text.as_bytes().to_vec(), files, &Settings::on(day))
}

/// A TOML text as YAML; a list of included files names YAML files then.
fn to_yaml(toml: &str) -> String {
    let table: toml::Table = toml.parse().unwrap_or_else(|error| panic!("{error}"));
    let mut yaml = mapping(&table);
    if let Some(Yaml::Sequence(files)) = yaml.get_mut("include") {
        for file in files {
            *file = Yaml::from(file.as_str().expect("a path").replace(".toml", ".yaml"));
        }
    }
    serde_yaml::to_string(&yaml).expect("plain data becomes YAML")
}

fn mapping(table: &toml::Table) -> Yaml {
    Yaml::Mapping(table.iter().map(|(key, value)| (Yaml::from(key.as_str()), value_of(value))).collect())
}

fn value_of(value: &toml::Value) -> Yaml {
    match value {
        toml::Value::String(text) => Yaml::from(text.as_str()),
        toml::Value::Integer(number) => Yaml::from(*number),
        toml::Value::Float(number) => Yaml::from(*number),
        toml::Value::Boolean(yes) => Yaml::from(*yes),
        toml::Value::Datetime(day) => Yaml::from(day.to_string()),
        toml::Value::Array(items) => Yaml::Sequence(items.iter().map(value_of).collect()),
        toml::Value::Table(table) => mapping(table),
    }
}

/// What must be the same in both: rule, message and element, in any order of places.
fn essence(outcome: &Outcome) -> BTreeSet<(String, String, String)> {
    let of = |d: &Diagnostic| {
        (d.rule.name.to_owned(), d.message.clone(), d.element.clone().unwrap_or_else(|| "no element".to_owned()))
    };
    outcome.diagnostics.iter().map(of).collect()
}

/// The marked text without what only one of the formats writes: quotation marks, brackets of a header, line breaks of a list.
fn marked(outcome: &Outcome, found: &Diagnostic) -> String {
    let bare: String =
        outcome.sources.slice(found.span).chars().filter(|c| !"[]{}\"'\n".contains(*c)).collect::<String>();
    // `[objectives.faster]` in TOML is `faster` in YAML.
    let written = outcome.sources.slice(found.span);
    let is_header = written.strip_prefix('[').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    let name = if is_header { bare.rsplit('.').next().unwrap_or("") } else { &bare };
    // An inline table and a list are several lines in YAML: what they begin with tells enough.
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(2).collect::<Vec<_>>().join(" ")
}

/// Asserts that a plan, split over files or not, gives the same findings in both formats at the same values; gives their number.
fn assert_same(name: &str, text: &str, others: &[(String, String)]) -> usize {
    let yaml_others: Vec<(String, String)> =
        others.iter().map(|(path, text)| (path.replace(".toml", ".yaml"), to_yaml(text))).collect();
    let as_toml = check("plan.toml", text, &Memory(others.to_vec()));
    let yaml = to_yaml(text);
    let as_yaml = check("plan.yaml", &yaml, &Memory(yaml_others));
    assert_eq!(essence(&as_toml), essence(&as_yaml), "{name}\n{yaml}");
    for found in &as_yaml.diagnostics {
        let twin = as_toml.diagnostics.iter().filter(|twin| {
            (twin.rule.name, &twin.message, &twin.element) == (found.rule.name, &found.message, &found.element)
        });
        let here = marked(&as_yaml, found);
        let there: Vec<String> = twin.map(|twin| marked(&as_toml, twin)).collect();
        // What an inline table lacks is marked at its bracket, of which block YAML has none: there it is the first key.
        let at_bracket = there.iter().any(String::is_empty) && found.rule.name == "missing-key";
        assert!(
            there.contains(&here) || at_bracket && !here.is_empty(),
            "{name}: {} ({}) marks `{here}` in YAML and {there:?} in TOML",
            found.rule.name,
            found.message
        );
        for label in &found.labels {
            assert!(!as_yaml.sources.slice(label.span).is_empty(), "{name}: {} has an empty label", found.rule.name);
        }
    }
    as_yaml.diagnostics.len()
}

fn beside(plan: &Path) -> Vec<(String, String)> {
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    let others = toml_files(plan).into_iter().filter(|path| path != plan);
    others.map(|path| (name(&path), std::fs::read_to_string(&path).expect("readable"))).collect()
}

#[test]
fn whole_plans_are_judged_alike() {
    assert_eq!(assert_same("base", BASE, &[]), 0);
    assert_eq!(assert_same("minimal", include_str!("rule_examples/minimal.toml"), &[]), 0);
    for (name, path) in plan_files("plans").into_iter().chain(plan_files("examples")) {
        let text = std::fs::read_to_string(&path).expect("readable");
        assert_same(&name, &text, &beside(&path));
    }
}

/// One fault or more of each kind, written over the base plan: (what, the text that goes, the text that comes).
const FAULTS: [(&str, &str, &str); 24] = [
    ("unknown key", "patience = \"2m\"", "patiense = \"2m\""),
    ("unknown table", "[vision]", "[visions]"),
    ("wrong unit", "handle_time = \"5m\"", "handle_time = \"5 apples\""),
    ("no unit", "handle_time = \"7m\"", "handle_time = 7"),
    ("wrong type", "headcount = 5", "headcount = \"five\""),
    ("text for a list", "serves = [\"keep-customers\"]", "serves = \"keep-customers\""),
    ("list for a text", "owner = \"support-manager\"\napprover", "owner = [\"support-manager\"]\napprover"),
    ("true for a number", "likelihood = 4", "likelihood = true"),
    ("table for a text", "deliverable = \"fifty articles in use\"", "deliverable = { fifty = \"articles\" }"),
    ("missing key", "kind = \"phone\"\n", ""),
    (
        "missing key of an inline table",
        "period = { start = 2027-01-01, end = 2027-12-31 }",
        "period = { start = 2027-01-01 }",
    ),
    ("missing key in a list", "{ to = \"agent\", within = \"15m\" }", "{ to = \"agent\" }"),
    ("unknown word", "kind = \"email\"", "kind = \"emial\""),
    ("unknown category", "category = \"training\"", "category = \"learning\""),
    ("dangling reference", "kpi = \"first-response-time\"\nbaseline", "kpi = \"first-respnse-time\"\nbaseline"),
    ("dangling reference in a list", "channels = [\"phone\", \"email\"]", "channels = [\"phone\", \"fax\"]"),
    ("no such day", "due = 2027-09-30", "due = \"2027-09-31\""),
    ("day in words", "due = 2027-04-30", "due = \"end of April\""),
    ("no such hours", "shift = \"Mo-Fr 09:00-17:00\"", "shift = \"weekdays nine to five\""),
    ("currency sign", "cost = \"12000 EUR\"", "cost = \"€12000\""),
    ("id with a blank", "[risks.winter-peak]", "[risks.\"Winter peak\"]"),
    ("no evidence", "baseline = { value = \"9h\", on = 2026-10-31, source = \"help desk export\" }\n", ""),
    ("share above the whole", "promises = [\"answer 80% within 30s\"]", "promises = [\"answer 180% within 30s\"]"),
    ("evidence with an unknown key", "source = \"help desk export\" }", "source = \"help desk export\", by = \"me\" }"),
];

#[test]
fn faults_are_found_alike() {
    for (what, from, to) in FAULTS {
        assert!(BASE.contains(from), "the base plan has no `{from}`");
        let plan = BASE.replacen(from, to, 1);
        assert!(assert_same(what, &plan, &[]) > 0, "{what}: nothing found");
    }
    let all = FAULTS.iter().fold(BASE.to_owned(), |plan, (_, from, to)| plan.replacen(from, to, 1));
    assert!(assert_same("all faults at once", &all, &[]) >= FAULTS.len() - 4, "faults hide each other");
}

#[test]
fn faults_in_included_files_are_found_alike() {
    let team = "[team]\nshrinkage = \"30 apples\"\n[team.roles.agent]\nheadcount = 2\nworks = [\"fax\"]\n";
    let plan = BASE.replacen("format = 1", "format = 1\ninclude = [\"team.toml\"]", 1);
    let from = plan.find("[team]").expect("in the base");
    let to = plan.find("[people.").expect("in the base");
    let plan = format!("{}{}", &plan[..from], &plan[to..]);
    assert!(assert_same("included team", &plan, &[("team.toml".into(), team.into())]) >= 2);
}

/// Written by hand, in the ways people write YAML: flow and block, with and without quotation marks, accents before the fault.
const BY_HAND: &str = r#"# A plan in YAML.
format: 1
plan:
  title: "Plan d’été für Köln"
  organization: Étoile & Söhne
  period: { start: 2027-01-01, end: 2026-12-31x }
  currency: eur
channels:
  phone:
    kind: phone
    hours: "Mo-Fr 09:00-17:00"
    volumes: 900/month
    handle_time: 5
  'email':
    kind: emial
    promises:
      - first reply 90% within 8 business hours
      - reply soon
team:
  roles:
    agent:
      headcount: five
      works: [phone, fax]
      reports_to: nobody-known
risks:
  peak: { what: too many calls, likelihood: high }
objectives:
  faster:
    statement: >
      Answer faster
      than last year
    due: 2027-02-30
    kpi: first-respnse-time
kpis:
  csat:
reviews:
  first:
    attended:
      - support manager
initiatives:
  help-pages:
    phases:
      - name: first
        start: 2027-01-11
        due: 2027-02-12
      - name: second
        start: 2027-02-15
"#;

#[test]
fn a_plan_written_by_hand_has_its_findings_at_the_right_lines() {
    let outcome = check("plan.yaml", BY_HAND, &Memory(Vec::new()));
    let found: Vec<(usize, usize, &str, &str)> = outcome
        .diagnostics
        .iter()
        .map(|d| {
            let at = outcome.sources.position(d.span.file, d.span.start);
            (at.line, at.column, d.rule.name, outcome.sources.slice(d.span))
        })
        .collect();
    for expected in [
        (6, 37, "no-such-date", "2026-12-31x"),
        (7, 13, "unreadable-value", "eur"),
        (12, 5, "unknown-key", "volumes"),
        (13, 18, "unreadable-value", "5"),
        (15, 11, "unknown-choice", "emial"),
        (18, 9, "unreadable-value", "reply soon"),
        (22, 18, "wrong-type", "five"),
        (23, 22, "unknown-reference", "fax"),
        (24, 19, "unknown-reference", "nobody-known"),
        (26, 45, "wrong-type", "high"),
        (32, 10, "no-such-date", "2027-02-30"),
        (33, 10, "unknown-reference", "first-respnse-time"),
        (37, 3, "missing-key", "first"),
        (46, 9, "missing-key", "name"),
    ] {
        assert!(found.contains(&expected), "{expected:?} is not among\n{found:#?}");
    }
    assert!(
        !found.iter().any(|(_, _, rule, _)| *rule == "syntax-error"),
        "nothing here is a syntax error:\n{found:#?}"
    );
}
