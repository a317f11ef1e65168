//! The README's table is what the reader scores today. `SNAPSHOTS=overwrite cargo test --test statement_scores` writes it anew.

#[path = "../examples/scorecard/agreement.rs"]
mod agreement;
#[path = "../examples/scorecard/labels.rs"]
mod labels;
#[path = "../examples/scorecard/print.rs"]
#[expect(dead_code, clippy::print_stdout, reason = "the program that these files belong to prints more")]
mod print;

use std::path::Path;

const BEGIN: &str = "<!-- scorecard -->\n";
const END: &str = "<!-- /scorecard -->";

fn labelled(name: &str) -> Vec<labels::Labelled> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statements").join(name);
    labels::read(&path).expect("labelled statements")
}

#[test]
fn the_readme_carries_the_score() {
    let table =
        print::brief(&agreement::score(&labelled("tuned.jsonl")), &agreement::score(&labelled("set_aside.jsonl")));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).expect("a README").replace("\r\n", "\n");
    let (head, rest) = readme.split_once(BEGIN).expect("a mark before the table");
    let (committed, tail) = rest.split_once(END).expect("a mark behind the table");
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        std::fs::write(&path, format!("{head}{BEGIN}{table}{END}{tail}")).expect("the source tree is writable");
        return;
    }
    assert_eq!(committed, table, "SNAPSHOTS=overwrite writes the table of the README anew");
}

#[test]
fn a_third_is_set_aside_and_no_text_stands_twice() {
    let (tuned, set_aside) = (labelled("tuned.jsonl"), labelled("set_aside.jsonl"));
    assert!(3 * set_aside.len() >= tuned.len() + set_aside.len(), "{} and {}", tuned.len(), set_aside.len());
    let mut texts: Vec<&str> = tuned.iter().chain(&set_aside).map(|statement| statement.text.as_str()).collect();
    texts.sort_unstable();
    assert!(texts.windows(2).all(|pair| pair[0] != pair[1]));
    for statement in tuned.iter().chain(&set_aside) {
        let extracted = &statement.labels.extracted;
        let words = [&extracted.deadline_text].into_iter().flatten();
        assert!(words.into_iter().all(|words| statement.text.contains(words)), "{}", statement.id);
        assert_eq!(extracted.deadline_text.is_some(), statement.labels.time_bound == "yes", "{}", statement.id);
    }
}
