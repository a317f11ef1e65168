//! Lists as people paste them, and what is read in them.

use std::convert::Infallible;

use chrono::NaiveDate;

use super::{List, Statement};
use crate::statement::Calendar;

fn read(text: &str) -> Vec<Statement<'static>> {
    let as_of = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let mut list = List::new(Calendar::on(as_of));
    let mut found = Vec::new();
    let mut take = |statement: Statement<'_>| {
        found.push(Statement { text: statement.text.into_owned().into(), ..statement });
        Ok::<(), Infallible>(())
    };
    for line in text.lines() {
        let _ = list.line(line, None, &mut take);
    }
    let _ = list.end(&mut take);
    found
}

fn texts(text: &str) -> Vec<String> {
    read(text).into_iter().map(|statement| statement.text.into_owned()).collect()
}

/// Line, last day of the period, text.
fn placed(text: &str) -> Vec<(usize, String, String)> {
    let day = |statement: &Statement<'_>| statement.period.map_or("-".into(), |(_, last)| last.to_string());
    read(text).iter().map(|s| (s.line, day(s), s.text.to_string())).collect()
}

#[test]
fn plain_lines_are_statements_as_they_are() {
    let text = "\u{feff}Raise CSAT from 82% to 90%\r\n\r\n> 4.5/5\n  NPS 55-60  \n# of calls down by 10%\nCSAT: 4.2+/5";
    assert_eq!(
        texts(text),
        ["Raise CSAT from 82% to 90%", "> 4.5/5", "NPS 55-60", "# of calls down by 10%", "CSAT: 4.2+/5"]
    );
}

#[test]
fn what_belongs_to_the_list_is_taken_off() {
    let text =
        "- [x] **KR1.2:** Raise *CSAT* to 90%\n1. O1: Objective: Cut the backlog\n> * NPS to 40\n\t• `FCR` to 75%";
    assert_eq!(texts(text), ["Raise CSAT to 90%", "Cut the backlog", "NPS to 40", "FCR to 75%"]);
}

#[test]
fn an_item_goes_on_where_the_next_line_is_indented() {
    let text = "- Raise CSAT from 82%\n  to 90%\n  by June 2027\n  - Cut the backlog\n\nNext one\n  and another";
    assert_eq!(texts(text), ["Raise CSAT from 82% to 90% by June 2027", "Cut the backlog", "Next one", "and another"]);
}

#[test]
fn headings_are_no_statements_but_give_the_period() {
    let text = "\
# Support 2027
NPS to 40
## Q3 2027
- CSAT to 90%
### Team Lisbon
- FCR to 75%
## Later
- Cut the backlog
# Other things
- Publish the handbook

Q1 2027:
Key results
* AHT to 6 min
";
    let expected = [
        (2, "2027-12-31", "NPS to 40"),
        (4, "2027-09-30", "CSAT to 90%"),
        (6, "2027-09-30", "FCR to 75%"),
        (8, "2027-12-31", "Cut the backlog"),
        (10, "-", "Publish the handbook"),
        (14, "2027-03-31", "AHT to 6 min"),
    ];
    let found = placed(text);
    let found: Vec<(usize, &str, &str)> =
        found.iter().map(|(line, day, text)| (*line, day.as_str(), text.as_str())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_quarter_below_a_year_is_one_of_that_year() {
    assert_eq!(placed("# Goals 2028\n## Q2\n- NPS to 40"), [(3, "2028-06-30".into(), "NPS to 40".into())]);
}

#[test]
fn a_numbered_objective_may_be_a_heading() {
    assert_eq!(texts("## O1: Raise CSAT to 90%\n- KR1: NPS to 40\n## Objectives"), ["Raise CSAT to 90%", "NPS to 40"]);
}

#[test]
fn tables_give_their_sentences() {
    let text = "\
| # | Objective | Owner | Due |
|---|:---------:|-------|-----|
| 1 | **Raise CSAT** from 82% to 90% | Ana | Q3 2027 |
| 2 | NPS 55-60 | Ben | |

Goal | Baseline
--- | ---
Cut the backlog to 200 | 400

| Ana | Answer 80% of calls within 20 s | 2027-06-30 |
| 12 | 13 |
";
    let found = placed(text);
    let found: Vec<(usize, &str, &str)> =
        found.iter().map(|(line, day, text)| (*line, day.as_str(), text.as_str())).collect();
    let expected = [
        (3, "2027-09-30", "Raise CSAT from 82% to 90%"),
        (4, "-", "NPS 55-60"),
        (8, "-", "Cut the backlog to 200"),
        (10, "2027-06-30", "Answer 80% of calls within 20 s"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_day_of_a_row_that_cannot_be_told_is_not_that_of_the_heading() {
    let text = "## Q3 2027\n| Goal | Due |\n|---|---|\n| NPS to 40 | 03/04/2027 |\n| CSAT to 90% | |";
    let found: Vec<bool> = read(text).iter().map(|statement| statement.period.is_some()).collect();
    assert_eq!(found, [false, true]);
}

#[test]
fn rules_fences_and_empty_items_are_passed_over() {
    assert!(texts("---\n***\n\n- \n- [ ]\n```\n```\n|  |\n=====\n•").is_empty());
    assert_eq!(texts("```\nNPS to 40\n```"), ["NPS to 40"]);
}

#[test]
fn of_a_line_without_end_only_the_beginning_is_kept() {
    let long = "a ".repeat(crate::statement::MAX_BYTES);
    let found = read(&format!("- {long}\n  {long}\nNPS to 40"));
    assert_eq!(found.len(), 2);
    assert!(found[0].text.len() <= crate::statement::MAX_BYTES);
    assert!(found[0].cut.is_some_and(|cut| cut > crate::statement::MAX_BYTES));
    assert_eq!(found[1].cut, None);
}
