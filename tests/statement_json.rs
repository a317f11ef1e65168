//! The JSON Lines of `svcplan smart` as other programs rely on them.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// The example of the contract, byte for byte but for blanks and the keys added since.
const EXAMPLE: &str = r#"
{ "text": "Raise CSAT from 82% to 90% by 30 September 2027",
  "specific":   { "verdict": "yes", "evidence": ["Raise CSAT"] },
  "measurable": { "verdict": "yes", "evidence": ["from 82% to 90%"] },
  "time_bound": { "verdict": "yes", "evidence": ["by 30 September 2027"] },
  "compound": false, "advice": [],
  "extracted": { "metric": "csat", "direction": "increase", "baseline": 82, "target": 90, "unit": "percent",
                 "is_relative": false, "deadline_text": "by 30 September 2027", "deadline": "2027-09-30" } }
"#;

/// Keys that came later: within `extracted`, and at the end.
const ADDED: [&str; 2] = [
    r#","scope":null,"owner":null,"target_to":null,"guards":[]"#,
    r#","line":null,"period":null,"counter_metrics":["survey-response-rate","complaint-rate"],"abstained":[]"#,
];

fn smart(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_svcplan"))
        .args(["smart", "--as-of", "2026-11-21", "--format", "json"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("built by cargo");
    // It may refuse without reading on.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("our own child")
}

fn objects(output: &Output) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(&output.stdout).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

/// Without the blanks between the parts of JSON.
fn compact(json: &str) -> String {
    let mut in_text = false;
    json.chars()
        .filter(|c| {
            in_text ^= *c == '"';
            in_text || !c.is_whitespace()
        })
        .collect()
}

#[test]
fn the_example_of_the_contract_comes_out_as_it_stands_there() {
    let output = smart(&["Raise CSAT from 82% to 90% by 30 September 2027"], b"");
    let mut found = compact(std::str::from_utf8(&output.stdout).expect("text"));
    for added in ADDED {
        assert_eq!(found.matches(added).count(), 1, "{added} in {found}");
        found = found.replace(added, "");
    }
    assert_eq!(found, compact(EXAMPLE));
}

#[test]
fn every_statement_has_a_line_in_the_order_of_the_input() {
    let input = "\u{feff}NPS 55-60\r\n\r\n# Goals\r\n- CSAT to 90%\r\n  by June 2027\r\n> 4.5/5";
    let found = objects(&smart(&["First", "--file", "-"], input.as_bytes()));
    let texts: Vec<_> = found.iter().map(|object| object["text"].as_str().expect("text")).collect();
    assert_eq!(texts, ["First", "NPS 55-60", "CSAT to 90% by June 2027", "> 4.5/5"]);
    let lines: Vec<_> = found.iter().map(|object| object["line"].as_u64()).collect();
    assert_eq!(lines, [None, Some(1), Some(4), Some(6)]);
}

#[test]
fn a_period_from_outside_does_not_change_the_judgement_of_the_sentence() {
    let found = objects(&smart(&["--period", "Q3 2027", "CSAT from 82% to 90%"], b""));
    assert_eq!(found[0]["time_bound"]["verdict"], "no");
    assert_eq!(found[0]["extracted"]["deadline"], serde_json::Value::Null);
    assert_eq!(found[0]["period"]["end"], "2027-09-30");
    assert_eq!(found[0]["advice"], serde_json::json!([]));
}

#[test]
fn the_fiscal_year_moves_the_quarter() {
    let deadline = |args: &[&str]| {
        let found = objects(&smart(args, b"CSAT from 82% to 90% by Q3 FY28"));
        found[0]["extracted"]["deadline"].as_str().expect("a day").to_owned()
    };
    assert_eq!(deadline(&["--file", "-"]), "2028-09-30");
    assert_eq!(deadline(&["--file", "-", "--fiscal-year-starts", "4"]), "2027-12-31");
}

#[test]
fn a_sentence_of_ten_megabytes_is_refused_and_the_next_one_judged() {
    let mut input = "improve ".repeat(1_250_000).into_bytes();
    input.extend_from_slice(b"\nCSAT from 82% to 90%\n");
    let output = smart(&["--file", "-"], &input);
    assert!(output.stdout.len() < 10_000, "the sentence is not repeated");
    let found = objects(&output);
    assert_eq!(found[0]["abstained"][0]["on"], "statement");
    assert_eq!(found[1]["measurable"]["verdict"], "yes");
}

#[test]
fn what_cannot_be_read_is_said_in_a_sentence() {
    let refused = |args: &[&str], input: &[u8], says: &str| {
        let output = smart(args, input);
        let talk = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{talk}");
        assert!(talk.starts_with("error: ") && talk.contains(says), "{talk}");
    };
    refused(&[], b"", "nothing to judge");
    refused(&["--file", "-"], b"", "found no statement");
    refused(&["--file", "-"], b"\n---\n# Heading\n", "found no statement");
    refused(&["--file", "no-such.md"], b"", "there is no file `no-such.md`");
    refused(&["--file", "."], b"", "is a folder");
    refused(&["--file", "-"], b"NPS to 40\nCSAT \xff\n", "line 2 of standard input is no UTF-8 text");
    refused(&["--file", "-"], b"PK\0\x03", "NUL");
    refused(&["--period", "soon", "NPS to 40"], b"", "`soon` is no period");
}

#[test]
fn what_was_judged_before_a_bad_line_is_a_result() {
    let output = smart(&["--file", "-"], b"NPS to 40\nCSAT \xff\n");
    assert_eq!(objects(&output).len(), 1);
}
