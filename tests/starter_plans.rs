//! The plans that `svcplan init` offers pass every rule; the examples have no errors.
//!
//! Both are judged on the day they are dated for, the starters also as `init` writes them on other days.

mod plan_folders;

use chrono::NaiveDate;
use plan_folders::{Folder, Memory, found, plan_files};
use svcplan::lint::{self, Outcome};
use svcplan::rule::Level;
use svcplan::scaffold;
use svcplan::settings::Settings;

/// The day the plans are dated for.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn judge(path: &std::path::Path) -> Outcome {
    let bytes = std::fs::read(path).expect("readable");
    let folder = Folder::of(path);
    lint::check(path.file_name().and_then(|n| n.to_str()).expect("UTF-8"), bytes, &folder, &Settings::on(day()))
}

#[test]
fn all_starters_are_there() {
    let names: Vec<String> = plan_files("plans").into_iter().map(|(name, _)| name).collect();
    for starter in scaffold::starters() {
        let purpose = &starter.purpose;
        let whole = purpose.ends_with('.') && purpose.chars().count() <= 120;
        assert!(whole, "the second line of plans/{}/plan.toml is no short sentence: {purpose}", starter.name);
    }
    for name in ["it-service-desk", "partly-outsourced", "public-contact-centre", "retail", "saas", "small-business"] {
        assert!(names.iter().any(|found| found == name), "plans/{name}/plan.toml is missing");
    }
}

#[test]
fn starters_pass_every_rule() {
    let mut faults = String::new();
    for (name, path) in plan_files("plans") {
        let outcome = judge(&path);
        for finding in found(&outcome) {
            faults += &format!("plans/{name}: {finding}\n");
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn examples_have_no_errors() {
    let mut faults = String::new();
    let plans = plan_files("examples");
    assert!(plans.len() >= 3, "three examples, found {}", plans.len());
    for (name, path) in plans {
        let outcome = judge(&path);
        if outcome.reaches(Level::Error) {
            faults += &format!("examples/{name}:\n  {}\n", found(&outcome).join("\n  "));
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_plan_has_the_tables_a_reader_expects() {
    for (name, path) in plan_files("plans").into_iter().chain(plan_files("examples")) {
        let plan = judge(&path).plan;
        let team = plan.team.get().expect(&name);
        let budget = plan.budget.get();
        let missing: Vec<&str> = [
            ("vision", plan.vision.is_set()),
            ("goals", plan.goals.has_any()),
            ("objectives", plan.objectives.has_any()),
            ("segments", plan.segments.has_any()),
            ("channels", plan.channels.has_any()),
            ("kpis", plan.kpis.has_any()),
            ("team.roles", team.roles.has_any()),
            ("tools", plan.tools.has_any()),
            // Examples follow their source, and none of the three organisations publishes its money.
            ("budget.lines", path.starts_with("examples") || budget.is_some_and(|budget| budget.lines.has_any())),
            ("severities", plan.severities.has_any()),
            ("escalations", plan.escalations.has_any()),
            ("initiatives", plan.initiatives.has_any()),
            ("risks", plan.risks.has_any()),
            ("reviews", plan.reviews.has_any()),
        ]
        .iter()
        .filter_map(|(table, there)| (!there).then_some(*table))
        .collect();
        assert!(missing.is_empty(), "{name} has no {}", missing.join(", "));
    }
}

#[test]
fn starters_say_what_each_table_is_for() {
    for (name, path) in plan_files("plans") {
        for file in plan_folders::toml_files(&path) {
            let text = std::fs::read_to_string(&file).expect("readable");
            assert!(
                text.starts_with("#:schema .svcplan/plan.schema.json\n# "),
                "plans/{name}: {} names no schema",
                file.display()
            );
            let lines: Vec<&str> = text.lines().collect();
            let mut seen = std::collections::BTreeSet::new();
            for (n, line) in lines.iter().enumerate() {
                let Some(header) = line.strip_prefix('[') else { continue };
                let table = header.split(['.', ']']).next().expect("split gives one");
                // The first of a family carries the remark for all of it.
                if seen.insert(table.to_owned()) {
                    assert!(n > 0 && lines[n - 1].starts_with("# "), "plans/{name}: [{table}] has no remark above it");
                }
            }
        }
    }
}

/// `init` moves a starter's dates to the day it is used; the plan must be as good on that day as on the day it was written for.
#[test]
fn what_init_writes_passes_on_any_day() {
    let mut faults = std::collections::BTreeMap::new();
    // Eighteen months, and every kind of day in a month: 35 shares no factor with their lengths.
    for after in (0..16).map(|n| n * 35 + n / 2) {
        let today = day() + chrono::Days::new(after);
        for starter in scaffold::starters() {
            let files = scaffold::files(&starter, today, &scaffold::Answers::default());
            let memory = Memory(files.into_iter().map(|file| (file.path, file.text)).collect());
            let text = memory.0.iter().find(|(path, _)| path == "plan.toml").expect("a plan").1.clone();
            let outcome = lint::check("plan.toml", text.into_bytes(), &memory, &Settings::on(today));
            for finding in found(&outcome) {
                // Dates differ from day to day; the fault is the same.
                let (fault, _) = finding.rsplit_once('[').expect("ends with the marked text");
                faults.entry(format!("{}: {fault}", starter.name)).or_insert(today);
            }
        }
    }
    assert!(faults.is_empty(), "first on the day named\n{faults:#?}");
}

#[test]
fn a_plan_of_forty_lines_is_enough() {
    let path = std::path::Path::new("tests/rule_examples/minimal.toml");
    assert_eq!(found(&judge(path)), Vec::<String>::new());
    let text = std::fs::read_to_string(path).expect("readable");
    let written = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).count();
    assert!(written <= 40, "{written} lines");
}
