//! What a plan keeps confidential is in no byte of a document that may not show it: by search, and by changing it.

use std::io::Read;

use svcplan::about::About;
use svcplan::audience::Audience;
use svcplan::calendar_file::calendar;
use svcplan::load::{NoFiles, RecordInfo, Shape, load};
#[cfg(feature = "xlsx")]
use svcplan::model::{self, Depth};
use svcplan::plan::Plan;
use svcplan::render::{self, Choice, Format, Overrides, Subject, WriteError, Writer};
use svcplan::view::ViewOptions;
#[cfg(feature = "xlsx")]
use svcplan::workbook::workbook;

const PLAN: &str = include_str!("confidential/plan.toml");
const EVERY_FIELD: &str = include_str!("documents/every_field.toml");

/// What the plan marks in the tests: fields, an element, an element with references to it, lists.
const MARKED: [&str; 12] = [
    "people.*.contact",
    "people.director.title",
    "budget.lines.quzsettlement",
    "budget.lines.quzmove",
    "initiatives.quzmoving-house",
    "tools.crm.price",
    "sourcing.night.options.quzpartner",
    "sourcing.*.because",
    "channels.*.cost_per_contact",
    "risks.strike",
    "escalations.*.levels.*.by",
    "budget.lines.agents.note",
];

/// Pay, which no plan has to mark, and what follows from it alone: all pay of a role, with loading, a month, an hour; all duty of a
/// rota in a year, with loading.
const PAY: [&str; 18] = [
    "73519.37",
    "84127.91",
    "98764.31",
    "882232.44",
    "340718.04",
    "1191013.79",
    "6126.61",
    "99251.15",
    "7413.27",
    "88959.24",
    "120094.97",
    "10007.91",
    "10007.9",
    "271.39",
    "28224.56",
    "38103.16",
    "2352.05",
    "3175.26",
];

/// The other confidential amounts, and what follows from one of them alone.
const OTHER_AMOUNTS: [&str; 11] = [
    "252383.73",
    "133331.82",
    "58217.43",
    "61843.29",
    "49361.83",
    "92746.13",
    "52.83",
    "4851.45",
    "5153.61",
    "7728.86",
    "61728394",
];

fn plan(text: &str) -> Plan {
    let loaded = load("plan.toml", text.as_bytes().to_vec(), &NoFiles);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings.iter().map(|f| &f.message).collect::<Vec<_>>());
    loaded.plan
}

fn marked(text: &str, paths: &[&str]) -> Plan {
    let list = format!("confidential = {paths:?}");
    plan(&text.replace("# confidential: see the tests", &list))
}

/// All files that a plan becomes, each by its name, with what is packed in them unpacked.
fn files(plan: &Plan, confidential: bool) -> Vec<(String, String)> {
    let options = ViewOptions::of(plan);
    let subject = Subject { plan, options, stamp: None };
    let mut found = Vec::new();
    let overrides = Overrides::new();
    let mut writer = Writer::new(subject.clone(), &overrides);
    for format in Format::ALL {
        let names: Vec<&str> = match format.only_file() {
            Some(name) => vec![name],
            None => render::documents().iter().map(|info| info.name).collect(),
        };
        for name in names {
            let choice = Choice { confidential, ..Choice::of(name) };
            match writer.write(format, &choice) {
                Ok(bytes) => found.push((format!("{name}.{}", format.extension()), unpacked(&bytes))),
                Err(WriteError::Absent(_)) => {}
                Err(error) => panic!("{name}: {error:?}"),
            }
            #[cfg(feature = "docx")]
            if format == Format::Html {
                let page = writer.write(format, &choice).expect("written above");
                let page = String::from_utf8(page).expect("text");
                let word = render::docx(&page, &render::About::default(), None).expect("a document");
                found.push((format!("{name}.docx"), unpacked(&word.bytes)));
            }
        }
    }
    let seen = subject.seen_by(Audience { confidential, ..Audience::USUAL });
    let about = About { shows_pay: true, ..About::of(&seen.plan, &seen.view) };
    #[cfg(feature = "xlsx")]
    {
        let numbers = model::evaluate(&model::read(&seen.plan), Depth::Full);
        let book = workbook(&seen.plan, &seen.view, &numbers, &about).expect("a workbook");
        found.push(("workbook.xlsx".to_owned(), unpacked(&book)));
    }
    found.push(("calendar.ics".to_owned(), calendar(&seen.plan, &seen.view, &about).replace("\r\n ", "")));
    found
}

/// The text of a file: as it is, the parts of a zip, the streams of a PDF.
fn unpacked(bytes: &[u8]) -> String {
    if bytes.starts_with(b"PK") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
        let mut text = String::new();
        for n in 0..archive.len() {
            let mut part = Vec::new();
            archive.by_index(n).expect("a part").read_to_end(&mut part).expect("readable");
            text.push_str(&String::from_utf8_lossy(&part));
        }
        return text;
    }
    if bytes.starts_with(b"%PDF") {
        let document = lopdf::Document::load_mem(bytes).expect("a PDF");
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        let mut text = document.extract_text(&pages).expect("text");
        for object in document.objects.values() {
            match object {
                // What pages and fonts consist of beside text are coordinates: long enough that any digits stand in them by chance.
                // Text in figures is searched in the typst source, of which the PDF is made and nothing else.
                lopdf::Object::Stream(stream)
                    if stream
                        .dict
                        .get(b"Type")
                        .is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Metadata")) =>
                {
                    let plain = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
                    // The file's two identities are hashes, in which any three letters stand by chance.
                    for part in String::from_utf8_lossy(&plain).split("<xmpMM:") {
                        let after = part.split_once("ID>").and_then(|(_, after)| after.split_once("ID>"));
                        text.push_str(after.map_or(part, |(_, after)| after));
                    }
                }
                lopdf::Object::Stream(_) => {}
                other => strings(other, &mut text),
            }
        }
        return text;
    }
    String::from_utf8_lossy(bytes).into_owned()
}

/// The texts in an object of a PDF and below it: titles, bookmarks, what is said of figures. Numbers there are widths of letters.
fn strings(object: &lopdf::Object, text: &mut String) {
    match object {
        lopdf::Object::String(bytes, _) => {
            match bytes.strip_prefix(b"\xfe\xff") {
                Some(wide) => {
                    let units: Vec<u16> =
                        wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                    text.push_str(&String::from_utf16_lossy(&units));
                }
                None => text.push_str(&String::from_utf8_lossy(bytes)),
            }
            text.push('\n');
        }
        lopdf::Object::Array(items) => items.iter().for_each(|item| strings(item, text)),
        lopdf::Object::Dictionary(items) => items.iter().for_each(|(_, item)| strings(item, text)),
        _ => {}
    }
}

/// The text without anything that people put between the digits of a number.
fn bare(text: &str) -> String {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’' | '_' | '·');
    let mut out = String::with_capacity(text.len());
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
        if !(is_between(*c) && digit(at.checked_sub(1)) && digit(at.checked_add(1))) {
            out.push(*c);
        }
    }
    out
}

/// The amounts of which a text has all digits, or those in front of the decimal mark.
fn told(text: &str) -> Vec<&'static str> {
    let bare = bare(text);
    let is_there = |amount: &str| {
        let whole = amount.split('.').next().expect("split gives one part");
        let all = amount.replace('.', "");
        // Shorter numbers are in every drawing by chance.
        bare.contains(&all) || whole.len() > 4 && bare.contains(whole)
    };
    PAY.into_iter().chain(OTHER_AMOUNTS).filter(|amount| is_there(amount)).collect()
}

#[test]
fn the_search_finds_what_may_be_shown() {
    let plan = marked(PLAN, &MARKED);
    let files = files(&plan, true);
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    let found = told(&all);
    for amount in [
        "73519.37",
        "84127.91",
        "98764.31",
        "58217.43",
        "61843.29",
        "49361.83",
        "92746.13",
        "52.83",
        "61728394",
        "7413.27",
        "120094.97",
        "271.39",
    ] {
        assert!(found.contains(&amount), "{amount} can't be found where it is");
    }
    for word in ["quzpayroll", "quztitle", "quznote", "quzbuilding", "quzpartner", "quzbecause", "quzrisk", "quzpager"]
    {
        assert!(all.to_lowercase().contains(word), "{word}");
    }
}

#[test]
fn no_byte_of_what_is_confidential_is_in_a_document() {
    let plan = marked(PLAN, &MARKED);
    for (name, text) in files(&plan, false) {
        assert_eq!(told(&text), [""; 0], "{name}");
        let lower = text.to_lowercase();
        let at = lower.find("quz");
        assert_eq!(at.map(|at| &lower[at.saturating_sub(80)..(at + 20).min(lower.len())]), None, "{name}");
    }
}

#[test]
fn pay_is_confidential_whether_the_plan_says_so_or_not() {
    for (name, text) in files(&plan(PLAN), false) {
        let found = told(&text);
        // The plan marks nothing, so that other amounts may be there.
        assert!(!PAY.iter().any(|amount| found.contains(amount)), "{name}: {found:?}");
        assert!(!text.contains("quzpayroll"), "{name}");
    }
}

/// The strongest test: whatever the confidential values are, every file is the same.
#[test]
fn nothing_in_a_document_depends_on_pay() {
    let other = PLAN
        .replace("73519.37", "11111.11")
        .replace("84127.91 EUR/year", "3333.33 EUR/month")
        .replace("98764.31", "222222.22")
        .replace("7413.27", "4444.44")
        .replace("271.39", "555.55")
        .replace("quzpayroll", "a guess");
    let without = PLAN.replace("salary = \"84127.91 EUR/year\"\n", "").replace("salary = \"98764.31 EUR/year\"\n", "");
    let files_of = |text: &str| files(&plan(text), false);
    let first = files_of(PLAN);
    assert_eq!(first.len(), files_of(&other).len());
    for ((name, one), (_, two)) in first.iter().zip(files_of(&other)) {
        assert!(*one == two, "{name} depends on pay");
    }
    // Whether there is a salary at all is no secret of the plan; that a document without one is made, is.
    assert_eq!(first.len(), files_of(&without).len());
}

#[test]
fn nothing_in_a_document_depends_on_what_is_marked() {
    // Amounts on budget lines stay in sums of several; everything else must leave no trace.
    let other = PLAN
        .replace("61728394", "99999999")
        .replace("52.83", "11.11")
        .replace("92746.13", "33333.33")
        .replace("quzrisk", "other")
        .replace("quznote", "other")
        .replace("quzpager", "other")
        .replace("quztitle", "other")
        .replace("quzbecause", "other")
        .replace("quzaddress", "other")
        .replace("quzdispute", "other");
    for ((name, one), (_, two)) in
        files(&marked(PLAN, &MARKED), false).iter().zip(files(&marked(&other, &MARKED), false))
    {
        assert!(*one == two, "{name} depends on what is marked");
    }
}

#[test]
fn the_sums_of_the_plan_stay_its_own() {
    use svcplan::numbers::spend::BudgetSpend;
    let plan = plan(PLAN);
    let seen = Audience::USUAL.sees(&plan).into_owned();
    let (whole, shown) = (BudgetSpend::of(&plan).expect("sums"), BudgetSpend::of(&seen).expect("sums"));
    assert_eq!(whole, shown);
}

/// The paths to every text that a plan can have.
fn texts(shape: &Shape, route: &str, found: &mut Vec<String>) {
    match shape {
        Shape::Text => found.push(route.to_owned()),
        Shape::List(inner) | Shape::Keyed(inner) => texts(inner, &format!("{route}.*"), found),
        Shape::Either(short, long) => {
            if !matches!(long.as_ref(), Shape::Record(record) if record.name == "Evidence") {
                texts(long, route, found);
            } else {
                // A number with its evidence is marked as a whole, or its source alone.
                texts(short, route, found);
                found.push(format!("{route}.source"));
            }
        }
        Shape::Record(record) => fields(record, route, found),
        _ => {}
    }
}

fn fields(record: &'static RecordInfo, route: &str, found: &mut Vec<String>) {
    for field in (record.fields)() {
        let route = if route.is_empty() { field.name.to_owned() } else { format!("{route}.{}", field.name) };
        texts(&field.shape, &route, found);
    }
}

#[test]
fn every_text_of_a_plan_can_be_marked() {
    let mut paths = Vec::new();
    fields(Plan::INFO, "", &mut paths);
    paths.retain(|path| !path.starts_with("plan.confidential"));
    assert!(paths.len() > 60, "{}", paths.len());
    let list = format!("confidential = {paths:?}");
    let text =
        EVERY_FIELD.replace("confidential = [\"people.*.contact\"]", &list).replace("include = ", "# include = ");
    let plan = load("plan.toml", text.clone().into_bytes(), &NoFiles).plan;
    // Words in quotation marks that are no id anywhere.
    let is_word = |word: &&str| word.starts_with("zq");
    let quoted =
        EVERY_FIELD.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split('"').skip(1).step_by(2));
    let words: Vec<&str> =
        quoted.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric())).filter(is_word).collect();
    let is_id = |word: &&str| {
        let as_key = |line: &str| line.starts_with('[') && line.contains(*word) || line.trim_start().starts_with(*word);
        EVERY_FIELD.lines().any(as_key)
    };
    let words: Vec<&str> = words.into_iter().filter(|word| !is_id(word) && *word != "zqinclude").collect();
    assert!(words.len() > 60, "{words:?}");
    for (name, text) in files(&plan, false) {
        let lower = text.to_lowercase();
        let found: Vec<&&str> = words.iter().filter(|word| lower.contains(**word)).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn the_charter_has_nothing_internal() {
    let plan = plan(EVERY_FIELD.replace("include = ", "# include = ").as_str());
    let charter = files(&plan, true).into_iter().filter(|(name, _)| name.starts_with("charter."));
    let charter: Vec<_> = charter.collect();
    assert!(charter.len() >= 2);
    for (name, text) in charter {
        let lower = text.to_lowercase();
        for word in [
            "chf",
            "zqrole",
            "zqperson",
            "zqcontact",
            "zqowner",
            "1,234",
            "6 min 36",
            "4.44",
            "zqrisk",
            "zqfallback",
            "zqtrigger",
        ] {
            assert!(!lower.contains(word), "{name}: {word}");
        }
        assert!(name.ends_with(".typ") || lower.contains("zqmeans") || lower.contains("zqchannel"), "{name}");
    }
}
