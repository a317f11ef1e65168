//! The languages of documents: each has every message, each argument is given, and no word stands outside of their files.

mod reasons;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use svcplan::catalogue::Catalogue;
use svcplan::language::Language;
use svcplan::load::{NoFiles, load};
use svcplan::render::{self, Engine, Markup, Overrides};
use svcplan::view::View;

const EVERY_FIELD: &str = include_str!("documents/every_field.toml");
const BASE: &str = include_str!("rule_examples/base.toml");

/// The messages of a language by key, as written.
fn messages(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in language.source().lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            let (key, text) = line.split_once('=').expect("a message has a text");
            let before = found.insert(key.trim().to_owned(), text.to_owned());
            assert_eq!(before, None, "{language}: `{}` stands twice", key.trim());
            last = Some(key.trim().to_owned());
        } else if let (true, Some(last)) = (line.starts_with(' '), &last) {
            found.get_mut(last).expect("it was put there").push_str(line);
        } else {
            last = None;
        }
    }
    found
}

/// The names behind `$`.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| &rest[..rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len())])
        .collect()
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(|language| *language != Language::English)
}

/// What English takes from the catalogue of KPIs.
fn is_of_catalogue(key: &str) -> bool {
    key.starts_with("kpi-name-") || key.starts_with("kpi-says-") || key.starts_with("kpi-computed-")
}

#[test]
fn every_file_is_sound() {
    for language in Language::ALL {
        if let Err((_, errors)) = FluentResource::try_new(language.source().to_owned()) {
            panic!("locales/{language}.ftl: {errors:?}");
        }
        assert!(messages(*language).len() > 300, "{language}");
    }
}

#[test]
fn every_language_has_every_message() {
    let english = messages(Language::English);
    for language in others() {
        let own = messages(language);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "locales/{language}.ftl lacks {missing:?}");
        let unknown: Vec<_> = own.keys().filter(|key| !english.contains_key(*key) && !is_of_catalogue(key)).collect();
        assert!(unknown.is_empty(), "locales/{language}.ftl has {unknown:?}, which English has not");
    }
}

#[test]
fn every_kpi_of_the_catalogue_is_known_in_every_language() {
    for language in others() {
        let own = messages(language);
        let of_catalogue = own.keys().filter(|key| is_of_catalogue(key)).count();
        let all = Catalogue::builtin().iter().count();
        for kpi in Catalogue::builtin().iter() {
            for part in ["name", "says", "computed"] {
                let key = format!("kpi-{part}-{}", kpi.id);
                assert!(own.contains_key(&key), "locales/{language}.ftl lacks {key}");
            }
        }
        assert_eq!(of_catalogue, 3 * all, "locales/{language}.ftl describes KPIs that the catalogue does not have");
    }
}

#[test]
fn every_language_uses_the_arguments_that_are_given() {
    // Not needed in English, given with every amount.
    let grammar = ["case", "count"];
    let english = messages(Language::English);
    for language in others() {
        for (key, text) in messages(language) {
            let Some(original) = english.get(&key) else { continue };
            let given = variables(original);
            let mut own = variables(&text);
            own.retain(|name| !grammar.contains(name) || given.contains(name));
            let lost: Vec<_> = given.iter().filter(|name| !own.contains(**name) && !grammar.contains(name)).collect();
            assert!(
                lost.is_empty() && own.is_subset(&given),
                "locales/{language}.ftl: {key} has {own:?}, English {given:?}"
            );
        }
    }
}

/// The files below a folder with one of these endings.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder of the project") {
            let path = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The keys that a text asks for: `"key" | t` in templates, `text("key"` and `format("key"` in code.
fn asked(text: &str) -> BTreeSet<&str> {
    let is_key =
        |word: &str| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') && !word.is_empty();
    let quoted: Vec<&str> = text.split('"').collect();
    let asks = |n: &usize| {
        let (before, behind) = (quoted[n - 1].trim_end(), quoted[n + 1].trim_start());
        behind.strip_prefix('|').is_some_and(|filter| {
            let filter = filter.trim_start();
            filter.starts_with('t') && !filter[1..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        }) || before.ends_with("language.text(")
            || before.ends_with("language.format(")
            || before.ends_with("self.text(")
            || before.ends_with("self.format(")
    };
    (1..quoted.len().saturating_sub(1)).filter(asks).map(|n| quoted[n]).filter(|word| is_key(word)).collect()
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let english = messages(Language::English);
    let mut count = 0;
    for path in files("templates", &["html", "md", "typ"]).into_iter().chain(files("src", &["rs"])) {
        let text = fs::read_to_string(&path).expect("a file of the project");
        let program = text.split("#[cfg(test)]\nmod ").next().expect("split gives one part");
        for key in asked(program) {
            count += 1;
            assert!(english.contains_key(key), "{}: there is no message `{key}`", path.display());
        }
    }
    assert!(count > 200, "only {count} were found");
}

#[test]
fn every_message_is_asked_for() {
    let mut all = String::new();
    for path in files("templates", &["html", "md", "typ"]).into_iter().chain(files("src", &["rs"])) {
        all.push_str(&fs::read_to_string(&path).expect("a file of the project"));
    }
    let quoted: BTreeSet<&str> = all.split('"').collect();
    // Keys that are put together: `month-` and a number, `channel-kind-` and a word of the plan, `workbook-` and what a sheet asks for.
    let groups = [
        "month-",
        "tongue-",
        "channel-kind-",
        "channel-status-",
        "initiative-status-",
        "risk-band-",
        "risk-response-",
        "risk-status-",
        "employment-",
        "workflow-actor-",
        "budget-category-",
        "overheads-",
        "kpi-unit-",
        "kpi-better-",
        "kpi-statistic-",
        "benchmark-confidence-",
        "document-",
        "handbook-",
        "section-",
        "calendar-file-",
        "figure-goals-",
        "staffing-method-",
        "workbook-",
        "reason-",
        "limits-",
        "refusal-",
        "basis-",
    ];
    let english = messages(Language::English);
    let is_used = |key: &str| quoted.contains(key) || groups.iter().any(|group| key.starts_with(group));
    let unused: Vec<_> = english.keys().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}

/// A template without what is between two marks.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(from) {
        out.push_str(&rest[..start]);
        out.push(' ');
        rest = rest[start..].find(to).map_or("", |end| &rest[start + end + to.len()..]);
    }
    out + rest
}

#[test]
fn no_word_stands_in_a_template() {
    let mut count = 0;
    for path in files("templates", &["html", "md"]) {
        let text = fs::read_to_string(&path).expect("a template");
        let is_html = path.extension().is_some_and(|ending| ending == "html");
        for shown in ["label=\"", "caption=\"", "aria-label=\"", "title=\"", "alt=\""] {
            for value in text.split(shown).skip(1).filter_map(|rest| rest.split('"').next()) {
                let is_word = value.starts_with(char::is_alphabetic);
                assert!(!is_word, "{}: `{value}` is a word outside of locales", path.display());
            }
        }
        let marks = [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<!--", "-->"), ("<style>", "</style>")];
        let mut left = marks.iter().fold(text, |text, (from, to)| without(&text, from, to));
        if is_html {
            left = without(&without(&left, "<", ">"), "&", ";");
        }
        let word: String = left.chars().skip_while(|c| !c.is_alphabetic()).take(40).collect();
        assert!(word.is_empty(), "{}: `{word}` stands outside of locales", path.display());
        count += 1;
    }
    assert!(count > 40, "only {count} templates were found");
}

fn document(text: &str, language: Language, markup: Markup, name: &str) -> String {
    let plan = load("plan.toml", text.as_bytes().to_vec(), &NoFiles).plan;
    let engine = Engine::new(markup, &Overrides::new()).unwrap_or_else(|error| panic!("{error}"));
    engine
        .render(name, &View::in_language(&plan, language))
        .unwrap_or_else(|error| panic!("{language} {name}: {error}"))
}

/// The words that a reader sees, but for the sources of benchmarks, which are cited in the language they are written in.
fn words(document: &str, language: Language) -> BTreeSet<String> {
    let cited = [language.text("kpi-benchmark"), language.text("kpi-best")];
    let is_cited = |line: &&str| cited.iter().any(|label| line.contains(label.as_ref()));
    let document = document.lines().filter(|line| !is_cited(line)).collect::<Vec<_>>().join("\n");
    let text = without(&without(&without(&document, "<style>", "</style>"), "<!--", "-->"), "<", ">");
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).map(str::to_owned).collect()
}

#[test]
fn every_document_is_written_in_every_language() {
    for text in [EVERY_FIELD, BASE, "format = 1\n"] {
        for language in Language::ALL {
            for info in render::documents() {
                let html = document(text, *language, Markup::Html, info.name);
                assert!(html.contains(&format!("<html lang=\"{language}\"")), "{language} {}", info.name);
                document(text, *language, Markup::Markdown, info.name);
            }
        }
    }
}

#[test]
fn no_english_word_is_left_in_other_languages() {
    // Words that tell that a sentence was not translated; none of them is a word of the other languages.
    let telling = [
        "the",
        "of",
        "by",
        "with",
        "from",
        "and",
        "to",
        "is",
        "are",
        "within",
        "after",
        "every",
        "month",
        "Owner",
        "Due",
        "Target",
        "higher",
        "lower",
        "better",
        "Milestone",
        "Baseline",
        "Recurring",
        "Mon",
        "Tue",
        "October",
        "January",
        "business",
        "day",
        "days",
        "hours",
        "share",
        "mean",
    ];
    for language in others() {
        for info in render::documents() {
            for markup in [Markup::Html, Markup::Markdown] {
                let found = words(&document(EVERY_FIELD, language, markup, info.name), language);
                let left: Vec<_> = telling.iter().filter(|word| found.contains(**word)).collect();
                assert!(left.is_empty(), "{language} {markup:?} {}: {left:?}", info.name);
            }
        }
    }
}

#[test]
fn why_there_is_no_number_is_said_in_the_language_of_the_document() {
    let mut german = String::new();
    for language in others() {
        for text in [reasons::GAPS, reasons::TAX_AUTHORITY] {
            for info in render::documents() {
                for markup in [Markup::Html, Markup::Markdown] {
                    let shown = document(text, language, markup, info.name);
                    let english = reasons::english_in(&shown);
                    assert!(english.is_empty(), "{language} {markup:?} {}: {english:?}", info.name);
                    if language == Language::German && text == reasons::GAPS {
                        german.push_str(&shown);
                    }
                }
            }
        }
    }
    for words in [
        "Chat (channels.chat.handle_time ist nicht angegeben)",
        "Telefon (keine Rolle bearbeitet telefon)",
        "Schalter (channels.schalter.handle_time muss über null und unter 30 Jahren liegen)",
    ] {
        assert!(german.contains(words), "{words}");
    }
    // The search finds what it looks for.
    let english = document(reasons::GAPS, Language::English, Markup::Html, "full");
    assert!(reasons::english_in(&english).len() > 2);
}

#[test]
fn text_from_right_to_left_stays_apart() {
    let arabic = "خدمة العملاء (٢٠٢٧)";
    let text = BASE.replacen("title = \"", &format!("title = \"{arabic} "), 1);
    assert_ne!(text, BASE);
    for language in Language::ALL {
        let html = document(&text, *language, Markup::Html, "full");
        assert!(html.contains(&format!("<h1 dir=\"auto\">{arabic}")), "{language}");
        assert!(html.contains(&format!("<bdi>{arabic}")), "{language}");
        assert!(document(&text, *language, Markup::Markdown, "full").contains(arabic), "{language}");
    }
}

#[test]
fn text_of_a_plan_is_never_a_message() {
    let hostile = "{ $count } {\"{\"} -nbsp { -nbsp } direction = rtl";
    let text = BASE.replacen("title = \"", "title = \"{ $count } {\\\"{\\\"} -nbsp { -nbsp } direction = rtl ", 1);
    for language in Language::ALL {
        let html = document(&text, *language, Markup::Html, "brief").replace("&quot;", "\"");
        assert!(html.contains(hostile), "{language}");
    }
}

#[test]
fn the_language_of_a_plan_is_checked() {
    let of = |language: &str| format!("format = 1\n[plan]\nlanguage = \"{language}\"\n");
    let read = |text: &str| load("plan.toml", text.as_bytes().to_vec(), &NoFiles);
    assert_eq!(View::of(&read(&of("de-CH")).plan).language, Language::German);
    assert_eq!(View::of(&read("format = 1\n").plan).language, Language::English);
    let found = read(&of("german"));
    let said = found.findings.iter().find(|finding| finding.message.contains("`german`")).expect("a finding");
    assert!(said.message.contains("is no language that documents can be written in"), "{}", said.message);
}
