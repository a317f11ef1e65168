//! Whatever stands in a file, reading and judging it ends with findings at places that exist, and never with a crash.
//!
//! Each property runs a few hundred cases; `PROPTEST_CASES=20000 cargo test --test properties` looks further.

use std::fmt::Display;
use std::sync::LazyLock;

use chrono::NaiveDate;
use proptest::prelude::*;
use svcplan::lint::{self, Outcome};
use svcplan::load::NoFiles;
use svcplan::quantity::{
    Currency, Duration, Estimate, Hours, KpiValue, Money, Percent, Period, Promise, Rate, Workload, Written,
};
use svcplan::render::{self, Engine};
use svcplan::report::{self, Format, Style, Summary};
use svcplan::settings::Settings;
use svcplan::source::{Sources, Span};
use svcplan::view::View;
use svcplan::{fix, settings};

const BASE: &str = include_str!("rule_examples/base.toml");
/// The same in YAML.
static BASE_YAML: LazyLock<String> = LazyLock::new(|| {
    let mut plan = toml::Value::Table(BASE.parse().expect("the base is TOML"));
    days_as_text(&mut plan);
    serde_yaml::to_string(&plan).expect("plain data becomes YAML")
});

fn days_as_text(value: &mut toml::Value) {
    match value {
        toml::Value::Datetime(day) => *value = toml::Value::String(day.to_string()),
        toml::Value::Array(items) => items.iter_mut().for_each(days_as_text),
        toml::Value::Table(table) => table.iter_mut().for_each(|(_, value)| days_as_text(value)),
        _ => {}
    }
}

fn judge(path: &str, bytes: &[u8]) -> Outcome {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    lint::check(path, bytes.to_vec(), &NoFiles, &Settings::on(day))
}

/// Asks of one file all that must hold for every file.
fn holds(path: &str, bytes: &[u8]) {
    let outcome = judge(path, bytes);
    places_fit(&outcome);
    let text = printed(&outcome, Format::Text);
    assert_eq!(text, printed(&judge(path, bytes), Format::Text), "the same file gives the same findings");
    harmless(&text);
    harmless(&printed(&outcome, Format::Short));
    harmless(&printed(&outcome, Format::Github));
    let json = printed(&outcome, Format::Json);
    let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let listed = read["diagnostics"].as_array().map(Vec::len);
    assert_eq!(listed, Some(outcome.diagnostics.len()));
    let _ = View::of(&outcome.plan);
    for fixed in fix::apply_safe(&outcome.sources, &outcome.diagnostics) {
        places_fit(&judge(path, fixed.text.as_bytes()));
    }
}

fn places_fit(outcome: &Outcome) {
    for found in &outcome.diagnostics {
        let labels = found.labels.iter().map(|label| label.span);
        let edits = found.fix.iter().flat_map(|fix| fix.edits.iter().map(|edit| edit.span));
        for span in std::iter::once(found.span).chain(labels).chain(edits) {
            assert!(fits(&outcome.sources, span), "{}: {span:?} of {}", found.rule.name, found.message);
        }
    }
}

fn fits(sources: &Sources, span: Span) -> bool {
    sources.iter().any(|(file, source)| file == span.file && source.text.get(span.range()).is_some())
}

fn printed(outcome: &Outcome, format: Format) -> String {
    let style = Style { color: false, width: 80 };
    let mut summary = Summary { plans: 1, ..Summary::default() };
    let items: Vec<_> = outcome
        .diagnostics
        .iter()
        .map(|found| {
            summary.count(found.level);
            report::item(format, style, &outcome.sources, found)
        })
        .collect();
    report::document(format, &items, &summary)
}

/// Nothing that a terminal would obey.
fn harmless(text: &str) {
    let steers = |c: &char| {
        c.is_control() && *c != '\n'
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
    };
    assert_eq!(text.chars().find(steers), None, "{text}");
}

/// What changes a text: cut, doubled, exchanged, inserted.
#[derive(Clone, Debug)]
enum Change {
    Delete(f64, usize),
    Double(f64, usize),
    Swap(f64, f64, usize),
    Insert(f64, String),
}

/// Pieces that mean something to one of the formats or to the terminal.
fn piece() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "\"",
        "\"\"\"",
        "'",
        "'''",
        "=",
        ":",
        ",",
        ".",
        "#",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "- ",
        "&a ",
        "*a",
        "? ",
        "| ",
        "> ",
        "%",
        "\\",
        "\\u001b",
        "\u{1b}[31m",
        "\u{202e}",
        "\u{9b}2J",
        "\u{feff}",
        "\u{0}",
        "ü",
        "😀",
        "“",
        "”",
        "–",
        "..",
        "0",
        "-1",
        "1e400",
        "nan",
        "inf",
        "0x10",
        "1_000",
        "9999999999999999",
        "2027-02-30",
        "0000-00-00",
        "9999-12-31",
        "0001-01-01",
        "true",
        "\"0%\"",
        "\"0 EUR\"",
        "\"0/week\"",
        "\"0s\"",
        "\"-5%\"",
        "\"1000000000000000 EUR/day\"",
        "\"0.0000000000000001 EUR\"",
        "\"100000000000000%\"",
        "\"1..0\"",
        "\"0 of 0\"",
        "\"5/0\"",
        "\"0 per 0\"",
        "\"24/7\"",
        "\"36500 years\"",
        "# svcplan: ignore unknown-key reason=\"x\"",
        "[plan]",
        "[objectives.x]",
        "a.b.c",
        "format = 1",
    ];
    proptest::sample::select(PIECES).prop_map(str::to_owned)
}

fn change() -> impl Strategy<Value = Change> {
    let at = || 0.0..1.0f64;
    prop_oneof![
        (at(), 1usize..60).prop_map(|(at, len)| Change::Delete(at, len)),
        (at(), 1usize..200).prop_map(|(at, len)| Change::Double(at, len)),
        (at(), at(), 1usize..60).prop_map(|(a, b, len)| Change::Swap(a, b, len)),
        (at(), prop_oneof![3 => piece(), 1 => any::<String>()]).prop_map(|(at, text)| Change::Insert(at, text)),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for change in changes {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a rough place"
        )]
        let place = |at: f64, chars: &[char]| (at * chars.len() as f64) as usize;
        match change {
            Change::Delete(at, len) => {
                let from = place(*at, &chars);
                chars.drain(from..(from + len).min(chars.len()));
            }
            Change::Double(at, len) => {
                let from = place(*at, &chars);
                let copy: Vec<char> = chars[from..(from + len).min(chars.len())].to_vec();
                chars.splice(from..from, copy);
            }
            Change::Swap(a, b, len) => {
                for n in 0..*len {
                    let (a, b) = (place(*a, &chars) + n, place(*b, &chars) + n);
                    if a < chars.len() && b < chars.len() {
                        chars.swap(a, b);
                    }
                }
            }
            Change::Insert(at, text) => {
                let from = place(*at, &chars);
                chars.splice(from..from, text.chars());
            }
        }
    }
    chars.into_iter().collect()
}

/// One value of the base plan exchanged for another: every rule meets every odd value sooner or later.
fn with_value(text: &str, line: f64, value: &str, separator: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let valued: Vec<usize> = (0..lines.len()).filter(|n| lines[*n].contains(separator)).collect();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a rough place"
    )]
    let chosen = valued[(line * valued.len() as f64) as usize];
    let mut out = String::new();
    for (n, line) in lines.iter().enumerate() {
        match line.split_once(separator) {
            Some((key, _)) if n == chosen => out.push_str(&format!("{key}{separator}{value}\n")),
            _ => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

fn quantity() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        "[-+−]?[0-9]{1,4}",
        "[0-9]{1,3}(,[0-9]{3}){1,4}",
        "[0-9]{0,16}[.][0-9]{0,16}",
        "[0-9]{14,40}",
        Just("1000000000000000".to_owned()),
        Just("0".to_owned()),
        Just("0.0000000000000000000000000001".to_owned()),
        Just("79228162514264337593543950335".to_owned()),
    ];
    let unit = prop_oneof![
        proptest::sample::select(
            [
                "",
                "%",
                " EUR",
                " EUR/year",
                " USD/seat/month",
                "/month",
                "/week",
                " hours/year",
                "s",
                "m",
                "h",
                "d",
                " weeks",
                " business days",
                " working hours",
                " per 1000",
                " per 0",
                "/5",
                " out of 0",
                " of 10",
                " points",
                "/day",
                " months",
                " years",
                "..",
                " EUR/agent hour",
                " within 20s",
                "m30s",
                "h30m",
                "€",
            ]
            .as_slice()
        )
        .prop_map(str::to_owned),
        "[ -~]{0,6}",
        any::<String>(),
    ];
    let one = (number, unit).prop_map(|(number, unit)| number + &unit);
    prop_oneof![
        4 => one,
        1 => "(answer|first reply|resolve|update|best effort) [0-9]{1,17}% (within|every) [0-9]{1,17} ?(s|m|h|business days|weeks)",
        1 => "[0-9]{1,16}[.][.][0-9]{1,16}(/month|%| EUR|)",
        1 => any::<String>(),
    ]
}

/// A value that was read can be shown. What is shown is rounded, so reading it again may show it in another way
/// (`1.045h`: 1.05 h, that is 1 h 3 min); from there on it stays.
fn reads_and_shows<T: Written + Display>(text: &str) {
    let Ok(value) = T::parse(text) else { return };
    let shown = |text: &str| T::parse(text).ok().map(|value| value.to_string());
    let first = value.to_string();
    if let Some(second) = shown(&first) {
        assert_eq!(shown(&second).as_ref(), Some(&second), "`{text}` is shown as `{first}`");
    }
}

static ENGINES: LazyLock<[Engine; 2]> = LazyLock::new(|| {
    let engine = |format| Engine::new(format, &render::Overrides::new()).expect("the built-in templates are sound");
    [engine(render::Markup::Html), engine(render::Markup::Markdown)]
});

/// Documents are written of a plan in whatever state, and plan text stays data in them.
fn becomes_documents(text: &str) {
    let outcome = judge("plan.toml", text.as_bytes());
    let view = View::of(&outcome.plan);
    for engine in ENGINES.iter() {
        for document in render::documents() {
            let written = engine.render(document.name, &view);
            assert!(written.is_ok(), "{}: {:?}", document.name, written.err());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases(20)) })]

    #[test]
    fn odd_plans_become_documents(line in 0.0..1.0f64, value in prop_oneof![piece(), quantity().prop_map(|text| format!("{text:?}"))]) {
        becomes_documents(&with_value(BASE, line, &value, " = "));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases(150)) })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        holds("plan.toml", &bytes);
        holds("plan.yaml", &bytes);
    }

    #[test]
    fn any_text(text in any::<String>()) {
        holds("plan.toml", text.as_bytes());
        holds("plan.yaml", text.as_bytes());
    }

    #[test]
    fn text_of_the_formats_own_signs(pieces in prop::collection::vec(prop_oneof![piece(), "[a-z ]{1,5}"], 0..60)) {
        let text = pieces.concat();
        holds("plan.toml", text.as_bytes());
        holds("plan.yaml", text.as_bytes());
        holds("plan.toml", format!("format = 1\n[plan]\n{text}").as_bytes());
        holds("plan.yaml", format!("format: 1\nplan:\n  {text}").as_bytes());
    }

    #[test]
    fn changed_plans(changes in prop::collection::vec(change(), 1..8)) {
        holds("plan.toml", changed(BASE, &changes).as_bytes());
    }

    #[test]
    fn changed_plans_in_yaml(changes in prop::collection::vec(change(), 1..8)) {
        holds("plan.yaml", changed(&BASE_YAML, &changes).as_bytes());
    }

    #[test]
    fn plans_with_an_odd_value(line in 0.0..1.0f64, value in prop_oneof![piece(), quantity().prop_map(|text| format!("{text:?}"))]) {
        holds("plan.toml", with_value(BASE, line, &value, " = ").as_bytes());
        holds("plan.yaml", with_value(&BASE_YAML, line, &value, ": ").as_bytes());
    }

    #[test]
    fn quantities(text in quantity()) {
        reads_and_shows::<Currency>(&text);
        reads_and_shows::<Duration>(&text);
        reads_and_shows::<Estimate<Rate>>(&text);
        reads_and_shows::<KpiValue>(&text);
        reads_and_shows::<Estimate<KpiValue>>(&text);
        reads_and_shows::<Money>(&text);
        reads_and_shows::<Percent>(&text);
        reads_and_shows::<Period>(&text);
        reads_and_shows::<Promise>(&text);
        reads_and_shows::<Rate>(&text);
        reads_and_shows::<Workload>(&text);
        if let Ok(value) = KpiValue::parse(&text) {
            prop_assert!(KpiValue::parse(value.written().trim_matches('"')).is_ok(), "{}", value.written());
        }
        if let Ok(value) = Period::parse(&text) {
            prop_assert!(value.days() > rust_decimal::Decimal::ZERO);
            let _ = value.after(NaiveDate::MAX);
        }
        if let Ok(value) = Money::parse(&text) {
            let _ = value.per_year();
        }
        if let Ok(value) = Rate::parse(&text) {
            let _ = value.per_month();
        }
        let _ = Hours::parse(&text);
    }

    #[test]
    fn settings_of_any_kind(pieces in prop::collection::vec(prop_oneof![piece(), "[a-z ]{1,5}", Just("[check]\n".to_owned()), Just("fail_on = ".to_owned())], 0..30)) {
        let (_, findings, sources) = settings::read("svcplan.toml", pieces.concat());
        for found in findings {
            prop_assert!(fits(&sources, found.span));
        }
    }
}

/// As many cases as the environment asks for, or `usual`.
fn cases(usual: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}
