//! Whatever text comes: a verdict, no panic, and evidence that is a piece of the text.

use proptest::prelude::*;
use svcplan::report::Style;
use svcplan::statement::advice::advise;
use svcplan::statement::{Calendar, Lexicon, Reading, Words, read};
use svcplan::statement_list::List;
use svcplan::statement_report::{Judged, Overview, card, write_json};

/// Pieces that statements, lists and attacks are made of.
const PIECES: [&str; 62] = [
    "Raise",
    "Reduce",
    "CSAT",
    "NPS",
    "first response time",
    "backlog",
    "from",
    "to",
    "by",
    "within",
    "82%",
    "90",
    "4.5/5",
    "9 in 10",
    "24/7",
    "Q3 2027",
    "FY27",
    "30 September 2027",
    "03/04/2027",
    "31 February",
    "next quarter",
    "month 6",
    "of launch",
    "while keeping",
    "and",
    "or",
    ",",
    ":",
    ";",
    ".",
    "(",
    ")",
    "–",
    "→",
    "->",
    ">",
    "<=",
    "≥",
    "%",
    "$1.2M",
    "double",
    "half",
    "quickly",
    "world-class",
    "\u{a0}",
    "\u{200f}",
    "\u{1b}[2J",
    "\0",
    "é",
    "満足度",
    "🙂\u{fe0f}",
    "e\u{301}",
    "**",
    "_",
    "`",
    "| ",
    "- ",
    "# ",
    "[ ]",
    "O1:",
    "99999999999999999999999999999999",
    "-",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(
        (prop::sample::select(&PIECES[..]), prop::sample::select(&[" ", " ", "", "\n"][..])),
        0..24,
    );
    let joined = pieces.prop_map(|pieces| pieces.into_iter().flat_map(|(piece, gap)| [piece, gap]).collect::<String>());
    prop_oneof![joined, any::<String>()]
}

fn calendar(fiscal_start: u32) -> Calendar {
    Calendar { fiscal_start, ..Calendar::on("2026-11-21".parse().expect("a day")) }
}

/// All places that a reading points at.
fn places(reading: &Reading) -> Vec<&Words> {
    let amounts = reading.baseline.iter().chain(&reading.target).map(|amount| &amount.words);
    let lists = [&reading.specific.evidence, &reading.measured_by, &reading.time_bound.evidence, &reading.outcomes];
    let single = [&reading.metric_words, &reading.scope, &reading.owner];
    lists
        .into_iter()
        .flatten()
        .chain(single.into_iter().flatten())
        .chain(amounts)
        .chain(reading.deadline.iter().map(|deadline| &deadline.words))
        .chain(reading.guards.iter().map(|guard| &guard.words))
        .chain(reading.vague.iter().map(|vague| &vague.words))
        .chain(reading.unsure.iter().map(|unsure| &unsure.words))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_is_judged_with_words_of_its_own(text in texts(), fiscal_start in 1_u32..=12) {
        let reading = read(&text, Lexicon::english());
        for words in places(&reading) {
            prop_assert!(text.get(words.clone()).is_some(), "{words:?} is no piece of {text:?}");
        }
        for advice in advise(&text, &reading, &calendar(fiscal_start)) {
            prop_assert!(!advice.message.is_empty());
            prop_assert!(advice.words.is_none_or(|words| text.get(words).is_some()));
        }
    }

    #[test]
    fn every_list_is_read_and_printed(text in texts(), color in any::<bool>(), width in 20_usize..200) {
        let calendar = calendar(4);
        let mut list = List::new(calendar);
        let mut overview = Overview::default();
        let lines = text.matches('\n').count() + 1;
        let mut take = |statement: svcplan::statement_list::Statement<'_>| {
            assert!((1..=lines).contains(&statement.line));
            assert!(statement.text.contains(char::is_alphanumeric), "{statement:?}");
            let judged = Judged::of(statement, &calendar);
            let mut json = Vec::new();
            write_json(&mut json, &judged).expect("memory takes everything");
            let read: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
            assert_eq!(read["text"], *judged.text);
            assert_eq!(json.iter().filter(|byte| **byte == b'\n').count(), 1);
            overview.count(&judged);
            let shown = card(&judged, Some(1), Style { color, width });
            let controls = |c: char| c.is_control() && c != '\n' && !(color && c == '\u{1b}');
            assert!(!shown.contains(controls), "{shown:?}");
            Ok::<(), std::convert::Infallible>(())
        };
        for line in text.split('\n') {
            let _ = list.line(line, None, &mut take);
        }
        let _ = list.end(&mut take);
        prop_assert_eq!(list.lines(), lines);
        let _ = overview.text(Style { color, width });
    }
}
