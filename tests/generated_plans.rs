//! The plans that speed is measured on are what the benchmark says they are: varied, about 8 KB, nine in ten without a finding.

#[path = "../benches/support/generator.rs"]
#[allow(dead_code, reason = "the test makes plans in memory, the benchmark writes them to files")]
mod generator;

use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::settings::Settings;

#[test]
fn nine_in_ten_are_clean_and_all_are_different() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let plans: Vec<String> = (0..200).map(generator::plan).collect();
    let mut with_findings = Vec::new();
    for (n, plan) in plans.iter().enumerate() {
        assert!((7_500..9_500).contains(&plan.len()), "plan {n} has {} bytes", plan.len());
        let found = lint::check("plan.toml", plan.clone().into_bytes(), &NoFiles, &Settings::on(day)).diagnostics;
        if !found.is_empty() {
            with_findings.push(n);
            assert!(n % 10 == 0, "plan {n}: {}: {}", found[0].rule.name, found[0].message);
        }
    }
    assert!(with_findings.len() >= 15, "only {} of 20 faulty plans were found", with_findings.len());
    let unique: std::collections::HashSet<&String> = plans.iter().collect();
    assert_eq!(unique.len(), plans.len());
}
