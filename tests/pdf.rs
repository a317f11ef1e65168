//! PDFs: readable by a PDF library, tagged, named, the same bytes each time; plan text is text in them, and faults have a place.
#![cfg(feature = "pdf")]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object};
use svcplan::load::{NoFiles, load};
use svcplan::plan::Plan;
use svcplan::render::pdf::Archive;
use svcplan::render::{self, Choice, Engine, Format, Markup, Overrides, Subject, TemplateError, WriteError, Writer};
use svcplan::view::{Stamp, View, ViewOptions};

const BASE: &str = include_str!("rule_examples/base.toml");
const EVERY_FIELD: &str = include_str!("documents/every_field.toml");
const MINIMAL: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n";

/// A plan that was read, and its view.
struct Given {
    plan: Plan,
    view: View,
}

impl Given {
    fn subject(&self) -> Subject<'_> {
        Subject { plan: &self.plan, options: ViewOptions::of(&self.plan), stamp: self.view.stamp.clone() }
    }
}

/// A document with everything in it.
fn whole(document: &str) -> Choice {
    Choice { confidential: true, ..Choice::of(document) }
}

fn given(text: &str) -> Given {
    let loaded = load("plan.toml", text.as_bytes().to_vec(), &NoFiles);
    let mut view = View::of(&loaded.plan);
    view.stamp =
        Some(Stamp::of(&loaded.sources, Some("c0ffee1"), NaiveDate::from_ymd_opt(2026, 11, 21), view.language));
    Given { plan: loaded.plan, view }
}

fn pdf(given: &Given, document: &str) -> Vec<u8> {
    let overrides = Overrides::new();
    let mut writer = Writer::new(given.subject(), &overrides);
    let made = writer.write(Format::Pdf, &whole(document)).unwrap_or_else(|error| panic!("{document}: {error:?}"));
    assert_eq!(writer.notes(), [""; 0], "{document}");
    made
}

/// The fault of an own template for the brief.
fn fault(path: &str, text: &str) -> TemplateError {
    let given = given(MINIMAL);
    let overrides: Overrides = [(format!("typst/{path}"), text.to_owned())].into_iter().collect();
    match Writer::new(given.subject(), &overrides).write(Format::Pdf, &whole("brief")) {
        Err(WriteError::Template(error)) => error,
        other => panic!("{path}: {:?}", other.map(|bytes| bytes.len())),
    }
}

/// All text in the order of the pages, without spaces and line ends, which depend on where lines break.
fn text(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).expect("it is a PDF");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let text = document.extract_text(&pages).expect("its text can be read");
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{200b}' | '\u{2068}' | '\u{2069}')).collect()
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// All dictionaries of a document.
fn dictionaries(document: &Document) -> impl Iterator<Item = &Dictionary> {
    document.objects.values().filter_map(|object| match object {
        Object::Dictionary(found) => Some(found),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    })
}

fn name<'a>(dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a [u8]> {
    dictionary.get(key).and_then(Object::as_name).ok()
}

/// A text string of PDF: UTF-16 with a mark in front, or bytes.
fn string(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    match bytes.strip_prefix(b"\xfe\xff") {
        Some(wide) => {
            let units = wide.chunks(2).map(|pair| u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

#[test]
fn a_document_is_tagged_named_and_bookmarked() {
    let given = given(BASE);
    let view = &given.view;
    let bytes = pdf(&given, "full");
    assert!(render::is_generated(&bytes));
    let document = Document::load_mem(&bytes).expect("it is a PDF");
    let catalog = document.catalog().expect("a catalog");
    assert_eq!(string(catalog.get(b"Lang").expect("a language")), "en");
    assert!(catalog.get(b"StructTreeRoot").is_ok() && catalog.get(b"MarkInfo").is_ok());
    let raw = String::from_utf8_lossy(&bytes);
    assert!(raw.contains("<pdfuaid:part>1</pdfuaid:part>"), "the file says that it holds to PDF/UA-1");
    assert!(raw.contains("<xmp:CreateDate>2026-11-21T00:00:00+00:00</xmp:CreateDate>"), "its day is the stated one");
    let titles: BTreeSet<String> = dictionaries(&document)
        .filter(|d| d.has(b"Title") && d.has(b"Parent"))
        .map(|d| string(d.get(b"Title").expect("seen")))
        .collect();
    let engine = Engine::new(Markup::Typst, &Overrides::new()).unwrap_or_else(|error| panic!("{error}"));
    assert!(engine.has("full"));
    for objective in &view.objectives {
        assert!(titles.contains(&objective.name), "{} is no bookmark: {titles:?}", objective.name);
    }
    let tags: BTreeSet<&[u8]> = dictionaries(&document).filter_map(|d| name(d, b"S")).collect();
    for tag in [&b"H1"[..], b"H2", b"P", b"Figure", b"Caption", b"Table", b"TR", b"TH", b"TD", b"TOC", b"L", b"LI"] {
        assert!(tags.contains(tag), "no {}", String::from_utf8_lossy(tag));
    }
    for figure in dictionaries(&document).filter(|d| name(d, b"S") == Some(b"Figure")) {
        let alt = figure.get(b"Alt").map(string).unwrap_or_default();
        assert!(alt.len() > 20, "a figure is described: {alt:?}");
    }
    let read = text(&bytes);
    let stamp = view.stamp.as_ref().expect("set above");
    assert!(read.contains(&stamp.hash) && read.contains("c0ffee1"), "the footer names plan and commit");
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for name in ["brief", "handbook"] {
        assert!(pdf(&given(BASE), name) == pdf(&given(BASE), name), "{name}");
    }
}

#[test]
fn all_of_a_plan_can_be_read() {
    let words = EVERY_FIELD.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.starts_with("zq"));
    let words: BTreeSet<&str> = words.collect();
    // Long words are parted at line ends.
    let read = text(&pdf(&given(EVERY_FIELD), "full")).to_lowercase().replace(['-', '\u{2010}', '\u{ad}'], "");
    let missing: Vec<_> = words.iter().filter(|word| !read.contains(**word)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_smallest_plans_have_all_documents() {
    for text in [MINIMAL, ""] {
        for info in render::documents() {
            let bytes = pdf(&given(text), info.name);
            assert!(!Document::load_mem(&bytes).expect("it is a PDF").get_pages().is_empty());
        }
    }
}

#[test]
fn the_brief_is_one_page_even_of_a_plan_with_everything() {
    for text in [EVERY_FIELD.replace("zq", &"zq long words ".repeat(12)), BASE.to_owned()] {
        let bytes = pdf(&given(&text), "brief");
        assert_eq!(Document::load_mem(&bytes).expect("it is a PDF").get_pages().len(), 1);
    }
}

#[test]
fn hostile_text_is_shown_as_text() {
    let hostile = [
        "#import \"x.typ\": *",
        "$x^2$ *a* _b_ `c`",
        "@ref <label> // no comment /* nor this */",
        "\\u{41} \\ ] [ } #{panic()}",
        "{{ plan.title }} {% raw %}",
        "= no heading",
        "- no item",
        "--- ... ~ 'quoted'",
    ];
    let objectives: String = hostile
        .iter()
        .enumerate()
        .map(|(n, text)| format!("[objectives.o{n}]\nname = {text:?}\nstatement = {text:?}\nowner = {text:?}\n"))
        .collect();
    let plan = format!("{MINIMAL}summary = {:?}\n{objectives}", hostile[0]).replace("\\'", "'");
    let read = text(&pdf(&given(&plan), "full"));
    // The library that reads loses these two in one of the fonts; other readers show them.
    let known = |text: &str| text.replace(['-', '_'], "");
    let read = known(&read);
    for text in hostile {
        let text = known(&without_spaces(text));
        assert!(read.matches(&text).count() >= 2, "{text} in {read}");
    }
}

#[test]
fn a_fault_in_a_template_has_a_place_in_it() {
    let brief = "{% extends \"typst/base.typ\" %}\n{% block body %}\nText {{ plan.title }}\n  #nothing-here(1)\n{% endblock body %}";
    let error = fault("brief.typ", brief);
    assert_eq!((error.template.as_str(), error.line, error.column), ("typst/brief.typ", 4, 4), "{error}");
    assert!(error.message.contains("unknown variable"), "{error}");
    for (text, line, message) in [
        ("\n#let x = (\n", 2, "unclosed"),
        ("\n\n#read(\"/etc/passwd\")", 3, "reads no file"),
        ("#image(\"../../secret.png\")", 1, ""),
        ("\n#import \"@preview/cetz:0.3.0\": canvas", 2, "package"),
        ("a\n#while true { }", 2, "always true"),
        ("a\n#{ let x = 1; while x > 0 { x += 1 } }", 2, "infinite"),
        ("a\n#let f(x) = f(x)\n#f(1)", 2, "depth"),
        ("\n#sys.inputs.x", 2, "key"),
        ("\n#for i in range(10000000000) [x]", 2, "10000000000 numbers"),
        ("\n#std.range(5000000, -5000000, step: -2).len()", 2, "5000000 numbers"),
        ("#range(\"a\")", 1, "expected integer"),
    ] {
        let error = fault("brief.typ", text);
        assert_eq!((error.template.as_str(), error.line), ("typst/brief.typ", line), "{text}: {error}");
        assert!(error.message.contains(message), "{text}: {error}");
    }
}

#[test]
fn a_range_of_any_length_a_document_needs_is_as_typst_has_it() {
    let (given, overrides) = (given(MINIMAL), |text: &str| {
        [("typst/brief.typ".to_owned(), text.to_owned())].into_iter().collect::<Overrides>()
    });
    let check = "#assert.eq((range(3), range(2, 5), range(9, 0, step: -4), range(0)), ((0, 1, 2), (2, 3, 4), (9, 5, 1), ()))\n\
                 #assert.eq(range(0, 4, step: 2, inclusive: true).len() + range(1000000).len(), 1000003)";
    let own = overrides(&format!("#set document(title: \"x\")\n{check}"));
    let made = Writer::new(given.subject(), &own).write(Format::Pdf, &whole("brief"));
    assert!(made.is_ok(), "{:?}", made.err());
}

#[test]
fn a_missing_sign_is_told_and_not_dropped() {
    let plan = MINIMAL.replace("Shop", "Shop 日本 \u{05e9}\u{05dc}\u{05d5}\u{05dd}");
    let (given, overrides) = (given(&plan), Overrides::new());
    let mut writer = Writer::new(given.subject(), &overrides);
    let bytes = writer.write(Format::Pdf, &whole("brief")).unwrap_or_else(|error| panic!("{error:?}"));
    let notes = writer.notes().concat();
    assert!(notes.contains("日 (U+65E5)") && notes.contains("本 (U+672C)") && !notes.contains("U+05E9"), "{notes}");
    assert!(!String::from_utf8_lossy(&bytes).contains("pdfuaid"), "the file doesn't claim what isn't so");
}

#[test]
fn a_standard_of_archiving_is_held_to() {
    let (given, overrides) = (given(BASE), Overrides::new());
    for archive in [Archive::A2a, Archive::A3b] {
        let bytes = Writer::new(given.subject(), &overrides).archive(Some(archive)).write(Format::Pdf, &whole("brief"));
        let bytes = bytes.unwrap_or_else(|error| panic!("{archive:?}: {error:?}"));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let part = archive.as_str()[2..3].to_owned();
        assert!(text.contains(&format!("<pdfaid:part>{part}</pdfaid:part>")), "{archive:?}");
    }
}
