//! Sentences offered for an objective: read again they say what the fields say, and the file stays readable.

mod plan_folders;

use chrono::NaiveDate;
use plan_folders::{Folder, plan_files};
use svcplan::diagnostic::{Diagnostic, Edit};
use svcplan::lint::{self, Outcome};
use svcplan::load::{Files, NoFiles};
use svcplan::rule::Group;
use svcplan::settings::Settings;

fn judge(name: &str, text: &str, files: &dyn Files) -> Outcome {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    lint::check(name, text.as_bytes().to_vec(), files, &Settings::on(day))
}

fn of_statements(outcome: &Outcome) -> Vec<&Diagnostic> {
    outcome.diagnostics.iter().filter(|found| found.rule.group == Group::Statement).collect()
}

fn edited(text: &str, edit: &Edit) -> String {
    format!("{}{}{}", &text[..edit.span.range().start], edit.text, &text[edit.span.range().end..])
}

/// Takes the offers one by one until none is left; the statements that were offered.
fn take_offers(name: &str, text: &str, files: &dyn Files) -> (String, Vec<String>) {
    let (mut text, mut taken) = (text.to_owned(), Vec::new());
    for _ in 0..20 {
        let outcome = judge(name, &text, files);
        let offered = of_statements(&outcome).into_iter().find_map(|found| found.fix.as_ref());
        let Some(fix) = offered else { break };
        assert_eq!(fix.edits.len(), 1);
        taken.push(fix.edits[0].text.clone());
        text = edited(&text, &fix.edits[0]);
    }
    (text, taken)
}

#[test]
fn every_objective_of_the_starters_can_be_said_in_a_sentence_that_agrees_with_it() {
    let mut faults = String::new();
    let mut count = 0;
    for (name, path) in plan_files("plans").into_iter().chain(plan_files("examples")) {
        let files = Folder::of(&path);
        let text = std::fs::read_to_string(&path).expect("readable");
        let before = judge("plan.toml", &text, &files);
        for objective in before.plan.objectives.each() {
            let statement = objective.statement.located().expect("a statement");
            // Some plans keep their objectives in a file of their own.
            if before.sources.file(statement.span.file).path != "plan.toml" {
                continue;
            }
            count += 1;
            let empty = Edit { span: statement.span, text: "\"Make customers happier\"".to_owned() };
            let (after, taken) = take_offers("plan.toml", &edited(&text, &empty), &files);
            let left: Vec<_> =
                of_statements(&judge("plan.toml", &after, &files)).iter().map(|d| d.message.clone()).collect();
            if taken.len() != 1 || !left.is_empty() {
                faults += &format!("{name}: {}: {taken:?} leaves {left:?}\n", objective.id);
            }
        }
    }
    assert!(count >= 20, "{count} objectives");
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn offers_for_a_plan_full_of_contradictions_settle_them_in_both_formats() {
    for (name, fewest) in [("prose_against_fields.toml", 6), ("prose_against_fields.yaml", 4)] {
        let text = std::fs::read_to_string(format!("tests/cases/{name}")).expect("readable");
        let (after, taken) = take_offers(name, &text, &NoFiles);
        assert!(taken.len() >= fewest, "{name}: {taken:?}");
        let outcome = judge(name, &after, &NoFiles);
        assert!(outcome.diagnostics.iter().all(|found| found.rule.name != "syntax-error"), "{after}");
        let left: Vec<_> = of_statements(&outcome)
            .iter()
            .map(|found| found.rule.name)
            .filter(|rule| rule.contains("differs"))
            .collect();
        // The goal's sentence is not rewritten: goals have a day and no values.
        assert!(left.iter().all(|rule| *rule == "statement-deadline-differs") && left.len() <= 1, "{name}: {left:?}");
    }
}

#[test]
fn an_offer_keeps_guards_scope_and_its_own_name_for_the_number() {
    let base = include_str!("rule_examples/base.toml");
    let plan = base.replace(
        "Cut the median first response time on e-mail from 9 hours to 4 hours by 30 September 2027",
        "Cut the median first reply time on e-mail from 9 hours to 3 hours by 30 September 2027 while keeping CSAT above 80%",
    );
    let (_, taken) = take_offers("plan.toml", &plan, &NoFiles);
    assert_eq!(
        taken,
        [
            "\"Cut the median first reply time on e-mail from 9 hours to 4 hours by 30 September 2027, while keeping CSAT above 80%\""
        ]
    );
}

#[test]
fn nothing_is_applied_unseen() {
    let text = std::fs::read_to_string("tests/cases/prose_against_fields.toml").expect("readable");
    let outcome = judge("plan.toml", &text, &NoFiles);
    let rewritten = of_statements(&outcome).into_iter().filter_map(|found| found.fix.as_ref().map(|fix| (found, fix)));
    let mut seen = 0;
    for (found, fix) in rewritten {
        seen += 1;
        // A guard that stands in the sentence is the plan's own word.
        assert_eq!(fix.safe, found.rule.name == "guard-only-in-statement", "{}", found.rule.name);
    }
    assert!(seen >= 5, "{seen} fixes");
}

#[test]
fn a_guard_is_added_in_either_format() {
    let toml = "format = 1\n[plan]\ntitle = \"T\"\n[objectives.a]\nstatement = \"Raise CSAT by 30 June 2027 while keeping the cost per contact below 5 EUR\" # x\nkpi = \"csat\"\n";
    let yaml = "format: 1\nplan:\n  title: T\nobjectives:\n  a:\n    statement: Raise CSAT by 30 June 2027 while keeping the cost per contact below 5 EUR # x\n    kpi: csat\n";
    for (name, text, expected) in [
        ("p.toml", toml, "\nguards = [\"cost-per-contact\"]\nstatement = "),
        ("p.yaml", yaml, "\n    guards: [\"cost-per-contact\"]\n    statement: "),
    ] {
        let (after, taken) = take_offers(name, text, &NoFiles);
        assert_eq!(taken.len(), 1, "{taken:?}");
        assert!(after.contains(expected), "{after}");
        let list =
            text.replace("kpi = ", "guards = [\"nps\"]\nkpi = ").replace("    kpi:", "    guards: [nps]\n    kpi:");
        let (after, _) = take_offers(name, &list, &NoFiles);
        assert!(
            after.contains("nps\", \"cost-per-contact\"]") || after.contains("[nps, \"cost-per-contact\"]"),
            "{after}"
        );
    }
}
