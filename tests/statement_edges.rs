//! Where the rules on sentences must stay silent, and where they must not: one objective each, laid over the base plan.

use chrono::NaiveDate;
use svcplan::diagnostic::Diagnostic;
use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::rule::Group;
use svcplan::settings::Settings;

const BASE: &str = include_str!("rule_examples/base.toml");

/// An objective: its sentence and the fields that matter.
#[derive(Clone, Copy)]
struct Case {
    statement: &'static str,
    kpi: &'static str,
    baseline: &'static str,
    target: &'static str,
    due: &'static str,
    extra: &'static str,
}

const CSAT: Case = Case {
    statement: "Raise CSAT from 82% to 85% by 30 June 2027",
    kpi: "csat",
    baseline: "82%",
    target: "85%",
    due: "2027-06-30",
    extra: "",
};

const REPLY: Case = Case {
    statement: "Cut the first response time from 9 hours to 4 hours by 30 June 2027",
    kpi: "first-response-time",
    baseline: "9h",
    target: "4h",
    due: "2027-06-30",
    extra: "guards = [\"csat\"]",
};

fn found(case: &Case) -> Vec<Diagnostic> {
    found_in(BASE, case)
}

fn found_in(base: &str, case: &Case) -> Vec<Diagnostic> {
    let Case { statement, kpi, baseline, target, due, extra } = case;
    let plan = format!(
        "{base}\n[objectives.tried]\nstatement = \"{statement}\"\nkpi = \"{kpi}\"\nbaseline = {{ value = {}, on = 2026-10-31, source = \"export\" }}\ntarget = {}\ndue = {due}\nowner = \"support-manager\"\nserves = [\"keep-customers\"]\ntactics = [\"a\"]\n{extra}\n",
        written(baseline),
        written(target),
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let outcome = lint::check("plan.toml", plan.into_bytes(), &NoFiles, &Settings::on(day));
    outcome.diagnostics.into_iter().filter(|found| found.rule.group == Group::Statement).collect()
}

/// A bare number stands without quotation marks.
fn written(value: &str) -> String {
    if value.parse::<f64>().is_ok() { value.to_owned() } else { format!("\"{value}\"") }
}

fn names(case: &Case) -> Vec<&'static str> {
    found(case).iter().map(|found| found.rule.name).collect()
}

#[track_caller]
fn silent(case: Case) {
    let found: Vec<_> = found(&case).iter().map(|found| format!("{}: {}", found.rule.name, found.message)).collect();
    assert!(found.is_empty(), "{}\n{found:#?}", case.statement);
}

#[track_caller]
fn finds(case: Case, rules: &[&str]) {
    assert_eq!(names(&case), rules, "{}", case.statement);
}

#[test]
fn the_same_number_in_another_dress_is_no_difference() {
    for statement in [
        "Cut the first response time from 540 minutes to 240 minutes by 30 June 2027",
        "Cut the first response time from 9 h to 4 h by 30 June 2027",
        "Cut the first response time to under 4 hours by 30 June 2027",
        "Cut the first response time by 5 hours by 30 June 2027",
        "Cut the first response time from nine hours to four hours by 30 June 2027",
        "Cut the first response time by more than half by 30 June 2027",
        "First response time: 9 h → 4 h by 30 June 2027",
    ] {
        silent(Case { statement, ..REPLY });
    }
    for statement in [
        "Raise CSAT by 3 percentage points by 30 June 2027",
        "Raise CSAT by 3 points by 30 June 2027",
        "Raise CSAT from 82 to 85 percent by 30 June 2027",
        "Raise CSAT from 82% to 84-86% by 30 June 2027",
        "Raise CSAT to at least 85% by 30 June 2027",
        "Bring CSAT up to 85% by the end of June 2027",
        "Raise CSAT from 82% to 85%",
        "CSAT: 82% to 85%",
    ] {
        silent(Case { statement, ..CSAT });
    }
}

#[test]
fn a_number_rounded_in_the_sentence_is_no_difference() {
    silent(Case { baseline: "81.7%", target: "85.2%", ..CSAT });
    silent(Case { baseline: "8h50m", ..REPLY });
    finds(Case { baseline: "80.9%", ..CSAT }, &["statement-baseline-differs"]);
    finds(Case { target: "5h", ..REPLY }, &["statement-target-differs"]);
}

#[test]
fn a_change_is_applied_to_the_baseline() {
    let twenty = "Cut the average handle time by 20% by 30 June 2027";
    let calls = Case { statement: twenty, kpi: "average-handle-time", baseline: "10m", target: "8m", ..REPLY };
    silent(calls);
    finds(Case { target: "9m", ..calls }, &["statement-target-differs"]);
    silent(Case {
        statement: "Cut the average handle time by a third by 30 June 2027",
        baseline: "9m",
        target: "6m",
        ..calls
    });
    let points = "Raise CSAT by 5 percentage points by 30 June 2027";
    finds(Case { statement: points, baseline: "80%", target: "84%", ..CSAT }, &["statement-unit-differs"]);
}

#[test]
fn a_range_need_only_overlap() {
    silent(Case { target: "84%..88%", ..CSAT });
    finds(Case { target: "86%..88%", ..CSAT }, &["statement-target-differs"]);
}

#[test]
fn units_of_other_kinds_and_other_clocks_are_found() {
    finds(
        Case { statement: "Raise CSAT by 30 June 2027 from 3 hours to 4 hours", ..CSAT },
        &["statement-unit-differs"],
    );
    let business = "Cut the first response time from 9 hours to 4 business hours by 30 June 2027";
    finds(Case { statement: business, ..REPLY }, &["statement-unit-differs"]);
    silent(Case { statement: business, target: "4 business hours", ..REPLY });
    finds(Case { target: "4 business hours", ..REPLY }, &["statement-unit-differs"]);
}

#[test]
fn days_that_may_be_meant_are_no_difference() {
    for statement in [
        "Raise CSAT from 82% to 85% by June 2027",
        "Raise CSAT from 82% to 85% by Q2 2027",
        "Raise CSAT from 82% to 85% by the end of Q2",
        "Raise CSAT from 82% to 85% in 2027",
        "Raise CSAT from 82% to 85% within 8 months",
        "Raise CSAT from 82% to 85% by 30 June",
        "Raise CSAT from 82% to 85% by summer",
        "Raise CSAT from 82% to 85% within 60 days of launch",
    ] {
        silent(Case { statement, ..CSAT });
    }
    for statement in [
        "Raise CSAT from 82% to 85% by May 2027",
        "Raise CSAT from 82% to 85% by Q3 2027",
        "Raise CSAT from 82% to 85% by the end of 2027",
        "Raise CSAT from 82% to 85% by 29 June 2027",
        "Raise CSAT from 82% to 85% by 30 June 2028",
        "Raise CSAT from 82% to 85% within 3 months",
    ] {
        finds(Case { statement, ..CSAT }, &["statement-deadline-differs"]);
    }
}

#[test]
fn a_quarter_may_be_the_fiscal_years() {
    let fiscal = BASE.replace("currency = \"EUR\"", "currency = \"EUR\"\nfiscal_year_starts = 4");
    assert_ne!(fiscal, BASE);
    // July to September 2027 is the second quarter of FY28, April to June 2027 of the calendar.
    for (statement, due, expected) in [
        ("Raise CSAT from 82% to 85% by the end of Q2 FY28", "2027-09-30", 0),
        ("Raise CSAT from 82% to 85% by the end of Q2 2028", "2027-09-30", 0),
        ("Raise CSAT from 82% to 85% by the end of Q2 FY28", "2027-12-31", 1),
    ] {
        let found = found_in(&fiscal, &Case { statement, due, ..CSAT });
        assert_eq!(
            found.len(),
            expected,
            "{statement} {due} {:?}",
            found.iter().map(|f| &f.message).collect::<Vec<_>>()
        );
    }
}

#[test]
fn relatives_and_names_of_ones_own_are_no_other_kpi() {
    let own = "[kpis.settled]\nname = \"Settled the same day\"\ndefinition = \"d\"\nformula = \"f\"\nunit = \"percent\"\ndirection = \"higher\"\nsource = \"s\"\n";
    let mine = found_in(&format!("{BASE}\n{own}"), &Case { kpi: "settled", ..CSAT });
    assert!(mine.is_empty(), "{:?}", mine.iter().map(|f| &f.message).collect::<Vec<_>>());
    silent(Case {
        kpi: "one-contact-resolution",
        statement: "Raise first contact resolution from 82% to 85% by 30 June 2027",
        ..CSAT
    });
    silent(Case { statement: "Improve response time so that CSAT rises from 82% to 85% by 30 June 2027", ..CSAT });
    finds(
        Case { kpi: "qa-score", statement: "Raise CSAT from 82% to 85% by 30 June 2027", ..CSAT },
        &["statement-names-another-kpi"],
    );
}

#[test]
fn the_other_side_of_a_number_is_the_same_number() {
    silent(Case {
        statement: "Cut SLA breaches from 14% to 10% by 30 June 2027",
        kpi: "sla-compliance",
        baseline: "86%",
        target: "90%",
        ..CSAT
    });
    finds(Case { statement: "Lower CSAT from 82% to 85% by 30 June 2027", ..CSAT }, &["statement-direction-differs"]);
}

#[test]
fn swapped_values_are_one_slip() {
    finds(
        Case {
            statement: "Lower the reopen rate from 6% to 8% by 30 June 2027",
            kpi: "reopen-rate",
            baseline: "8%",
            target: "6%",
            ..CSAT
        },
        &["statement-baseline-differs", "statement-target-differs"],
    );
}

#[test]
fn channels_by_any_of_their_names() {
    let on = |statement, extra| Case { statement, extra, ..CSAT };
    silent(on("Raise CSAT on e-mail from 82% to 85% by 30 June 2027", "channels = [\"email\"]"));
    silent(on("Raise CSAT on phone and email from 82% to 85% by 30 June 2027", "channels = [\"email\", \"phone\"]"));
    silent(on("Raise CSAT via email from 82% to 85% by 30 June 2027", ""));
    silent(on("Raise CSAT on parcels from 82% to 85% by 30 June 2027", ""));
    finds(
        on("Raise CSAT on the phone from 82% to 85% by 30 June 2027", "channels = [\"email\"]"),
        &["statement-scope-differs"],
    );
    finds(on("Raise CSAT on the phone from 82% to 85% by 30 June 2027", ""), &["statement-scope-differs"]);
}

#[test]
fn vague_words_do_no_harm_beside_a_value() {
    silent(Case { statement: "Raise CSAT significantly, from 82% to 85%, by 30 June 2027", ..CSAT });
    finds(Case { statement: "Raise CSAT significantly by 30 June 2027", ..CSAT }, &["vague-statement"]);
}

#[test]
fn a_guard_is_no_second_objective() {
    silent(Case {
        statement: "Cut the first response time from 9 hours to 4 hours by 30 June 2027 while keeping CSAT above 80%",
        ..REPLY
    });
    finds(
        Case {
            statement: "Cut the first response time from 9 hours to 4 hours by 30 June 2027 without more reopened cases",
            extra: "",
            ..REPLY
        },
        &["guard-only-in-statement"],
    );
}

#[test]
fn a_guard_in_the_sentence_keeps_a_target_honest() {
    let statement = "Cut the average handle time from 10 minutes to 8 minutes by 30 June 2027";
    let guarded =
        "Cut the average handle time from 10 minutes to 8 minutes by 30 June 2027 while keeping CSAT above 80%";
    let names = |statement: &str| {
        let plan = format!(
            "{BASE}\n[objectives.tried]\nstatement = \"{statement}\"\nkpi = \"average-handle-time\"\nbaseline = {{ value = \"10m\", on = 2026-10-31, source = \"export\" }}\ntarget = \"8m\"\ndue = 2027-06-30\nowner = \"support-manager\"\nserves = [\"keep-customers\"]\ntactics = [\"a\"]\n"
        );
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let outcome = lint::check("plan.toml", plan.into_bytes(), &NoFiles, &Settings::on(day));
        outcome.diagnostics.iter().map(|found| found.rule.name).collect::<Vec<_>>()
    };
    assert_eq!(names(statement), ["target-without-guard"]);
    assert_eq!(names(guarded), ["guard-only-in-statement"]);
}

#[test]
fn an_amount_of_change_without_by_is_no_target() {
    let backlog = Case { kpi: "backlog", baseline: "6200", target: "4700", extra: "guards = [\"csat\"]", ..CSAT };
    silent(Case { statement: "Take 1,500 open tickets out of the backlog by 30 June 2027", ..backlog });
    finds(
        Case { statement: "Cut the backlog to below 1,000 open tickets by 30 June 2027", ..backlog },
        &["statement-target-differs"],
    );
}

#[test]
fn what_only_the_sentence_says_is_what_to_write() {
    let plan = format!(
        "{BASE}\n[objectives.tried]\nstatement = \"Cut the average handle time from 10 minutes to 8 minutes by 30 June 2027\"\nkpi = \"average-handle-time\"\nowner = \"support-manager\"\nserves = [\"keep-customers\"]\ntactics = [\"a\"]\n"
    );
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let judge = |plan: String| lint::check("plan.toml", plan.into_bytes(), &NoFiles, &Settings::on(day)).diagnostics;
    let help = |found: &[Diagnostic], rule: &str| {
        let found = found.iter().find(|found| found.rule.name == rule).unwrap_or_else(|| panic!("{rule}"));
        found.help.clone().unwrap_or_default()
    };
    let found = judge(plan.clone());
    assert!(help(&found, "objective-without-due").contains("`due = 2027-06-30`"));
    assert!(help(&found, "objective-without-target").contains("`target = \"8m\"`"));
    let found = judge(format!("{plan}target = \"8m\"\n"));
    assert!(help(&found, "objective-without-baseline").contains("value = \"10m\""));
}
