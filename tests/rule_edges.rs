//! Where rules on money, promises, ladders and days must stay silent, or say exactly one number: cases beyond their own examples.

use chrono::NaiveDate;
use svcplan::diagnostic::Diagnostic;
use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::settings::Settings;

const BASE: &str = include_str!("rule_examples/base.toml");

fn judge(plan: String) -> Vec<Diagnostic> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    lint::check("plan.toml", plan.into_bytes(), &NoFiles, &Settings::on(day)).diagnostics
}

/// The base plan with some texts replaced, each of which must be there.
fn changed(changes: &[(&str, &str)]) -> Vec<Diagnostic> {
    let mut plan = BASE.to_owned();
    for (from, to) in changes {
        assert!(plan.contains(from), "the base plan has no `{from}`");
        plan = plan.replace(from, to);
    }
    judge(plan)
}

fn names(found: &[Diagnostic]) -> Vec<&str> {
    found.iter().map(|d| d.rule.name).collect()
}

fn only<'d>(found: &'d [Diagnostic], rule: &str) -> &'d Diagnostic {
    let all: Vec<_> = found.iter().filter(|d| d.rule.name == rule).collect();
    assert_eq!(all.len(), 1, "{rule} among {:?}", names(found));
    all[0]
}

#[test]
fn a_monthly_total_meets_yearly_lines_over_eighteen_months() {
    let found = changed(&[("305000 EUR/year", "25000 EUR/month"), ("end = 2027-12-31", "end = 2028-06-30")]);
    // 24,800 a month carry (289,600 a year × 1.5 + 12,000 once) / 18.
    assert!(!names(&found).contains(&"budget-lines-exceed-total"), "{:?}", names(&found));
    let found = changed(&[("305000 EUR/year", "24700 EUR/month"), ("end = 2027-12-31", "end = 2028-06-30")]);
    let over = only(&found, "budget-lines-exceed-total");
    assert!(over.message.contains("446,400 EUR, 1,800 EUR more"), "{}", over.message);
    assert!(over.help.as_deref().is_some_and(|help| help.contains("24800 EUR/month")), "{:?}", over.help);
}

#[test]
fn what_somebody_else_pays_counts_against_no_total() {
    let line = "[budget.lines.rooms]\ncategory = \"facilities\"\namount = \"90000 EUR/year\"\n";
    let with = |extra: &str| judge(format!("{BASE}\n{line}{extra}"));
    only(&with(""), "budget-lines-exceed-total");
    assert_eq!(names(&with("paid_by = \"property\"\n")), Vec::<&str>::new());
}

#[test]
fn a_role_that_starts_in_july_may_be_budgeted_for_half_a_year_or_for_a_whole_one() {
    let july = ("works = [\"phone\", \"email\"]", "starts = 2027-07-01\nworks = [\"phone\", \"email\"]");
    for (amount, expected) in [("265000", false), ("165000", false), ("120000", true)] {
        let found = changed(&[july, ("265000 EUR/year", &format!("{amount} EUR/year"))]);
        assert_eq!(names(&found).contains(&"salaries-off-line"), expected, "{amount}: {:?}", names(&found));
    }
}

#[test]
fn pay_may_be_gross_where_benefits_have_a_line_of_their_own() {
    let benefits = "[budget.lines.benefits]\ncategory = \"benefits\"\namount = \"53000 EUR/year\"\n\n[workflow]";
    let found = changed(&[("265000 EUR/year", "212000 EUR/year"), ("[workflow]", benefits)]);
    assert_eq!(names(&found), Vec::<&str>::new());
}

#[test]
fn two_promises_of_one_kind_may_be_two_points_of_one_curve() {
    let found = changed(&[("\"answer 80% within 30s\"", "\"answer 80% within 30s\", \"answer 95% within 2m\"")]);
    assert_eq!(names(&found), Vec::<&str>::new());
}

#[test]
fn a_calendar_time_and_a_business_time_are_compared_only_where_it_is_sure() {
    let resolve = |text: &str| changed(&[("resolve 80% within 3 business days", text)]);
    // Four calendar hours are over before eight business hours, whenever they begin.
    only(&resolve("resolve 95% within 4 calendar hours"), "resolve-before-reply");
    // Six business hours may last longer than eight calendar hours.
    let found = changed(&[
        ("first reply 90% within 8 business hours", "first reply 80% within 8 calendar hours"),
        ("resolve 80% within 3 business days", "resolve 85% within 6 business hours"),
    ]);
    assert!(!names(&found).contains(&"resolve-before-reply"), "{:?}", names(&found));
}

#[test]
fn a_gap_between_two_shifts_is_found() {
    let early = "shift = \"Mo-Fr 09:00-12:00, Mo-Fr 13:00-17:00\"";
    let found = changed(&[("shift = \"Mo-Fr 09:00-17:00\"", early)]);
    let gaps: Vec<_> = found.iter().filter(|d| d.rule.name == "hours-nobody-works").collect();
    assert!(gaps.iter().all(|d| d.message.contains("Mo 12:00–13:00")) && gaps.len() == 2, "{:?}", names(&found));
}

#[test]
fn a_circle_of_three_is_one_finding() {
    let one = |id: &str, after: &str| {
        format!(
            "\n[initiatives.{id}]\nstart = 2027-05-03\ndue = 2027-05-03\nowner = \"agent\"\nmoves = [\"csat\"]\nafter = [\"{after}\"]\n"
        )
    };
    let found = judge(format!("{BASE}{}{}{}", one("a", "b"), one("b", "c"), one("c", "a")));
    let circle = only(&found, "initiative-cycle");
    assert_eq!(circle.labels.len(), 2, "{circle:?}");
}

#[test]
fn the_largest_and_smallest_numbers_do_not_panic() {
    const NUMBERS: [&str; 4] = ["1000000000000000", "-1000000000000000", "0", "0.0000000000000000000000000001"];
    for number in NUMBERS {
        for other in NUMBERS {
            let found = changed(&[
                ("headcount = 5", &format!("headcount = {number}")),
                ("hours = \"38/week\"", &format!("hours = \"{}/day\"", other.trim_start_matches('-'))),
                ("32000 EUR/year", &format!("{other} EUR/hour")),
                ("52000 EUR/year", &format!("{number} EUR/day")),
                ("seats = 6", &format!("seats = {other}")),
                ("50 EUR/seat/month", &format!("{number} EUR/seat/day")),
                ("loaded = 1.25", &format!("loaded = {other}\ncontingency = \"{number}%\"")),
                ("305000 EUR/year", &format!("{other} EUR/day")),
                ("265000 EUR/year", &format!("{number} EUR/week")),
                ("3600 EUR/year", &format!("{other} EUR/month")),
                ("12000 EUR", &format!("{number} EUR")),
                ("shrinkage = \"30%\"", &format!("shrinkage = \"{other}%\"")),
                ("cost = 40, quality = 40", &format!("cost = {number}, quality = {other}")),
                ("cost = 2, quality = 5", &format!("cost = {other}, quality = {number}")),
                ("9800 EUR/month", &format!("{number} EUR/day")),
                ("900/month", &format!("{}/day", other.trim_start_matches('-'))),
                ("handle_time = \"5m\"", &format!("handle_time = \"{} weeks\"", number.trim_start_matches('-'))),
                ("patience = \"2m\"", &format!("patience = \"{}s\"", other.trim_start_matches('-'))),
                ("size = 900", &format!("size = {number}")),
                ("likelihood = 4", &format!("likelihood = {number}")),
                ("impact = 4", &format!("impact = {other}")),
                ("first_response = \"8h\"", &format!("first_response = \"{} weeks\"", number.trim_start_matches('-'))),
                ("within = \"4h\"", &format!("within = \"{} business weeks\"", other.trim_start_matches('-'))),
            ]);
            assert!(!found.is_empty());
        }
    }
}

#[test]
fn periods_at_the_ends_of_the_calendar_do_not_panic() {
    for (start, end) in [("0001-01-01", "0001-12-31"), ("9999-01-01", "9999-12-31"), ("0001-01-01", "9999-12-31")] {
        let found = changed(&[
            ("start = 2027-01-01, end = 2027-12-31", &format!("start = {start}, end = {end}")),
            ("hours = \"Mo-Fr 09:00-17:00; PH off\"", "hours = \"Mo-Fr 09:00-17:00; Mo-Su off\""),
        ]);
        assert!(!found.is_empty());
    }
}
