//! The workbook: its sums are the model's, its formulas are this program's own, and text of a plan stays text.
#![cfg(feature = "xlsx")]

mod office;
mod reasons;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use calamine::{Data, Reader, Xlsx};
use svcplan::about::About;
use svcplan::language::Language;
use svcplan::load::{NoFiles, load};
use svcplan::model::{self, Depth, Numbers};
use svcplan::numbers_report::{self, Report};
use svcplan::plan::Plan;
use svcplan::view::{Stamp, View};
use svcplan::workbook::workbook;

const BASE: &str = include_str!("rule_examples/base.toml");
const EVERY_FIELD: &str = include_str!("documents/every_field.toml");
const HEAD: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n";

/// What makes sums hard: months in part, two currencies, weeks, money that is spent in several months or at no stated time, what no
/// line carries, what others pay, people who start later.
const AWKWARD: &str = r#"format = 1
[plan]
title = "Plan"
organization = "Shop"
period = { start = 2027-01-15, end = 2028-02-10 }
currency = "EUR"
rates = ["1 USD = 0.92 EUR", "100 JPY = 0.61 EUR"]
[budget]
total = "100000 EUR/month"
loaded = 1.35
contingency = "7.5%"
[budget.lines.desk]
category = "software"
amount = "333.33 USD/month"
[budget.lines.office]
category = "facilities"
amount = "70000 JPY/week"
[budget.lines.projects]
category = "projects"
amount = "30000 EUR"
[budget.lines.festival]
category = "other"
amount = "5000 EUR"
[budget.lines.web]
category = "software"
amount = "900 EUR/quarter"
paid_by = "marketing"
[budget.lines.unknown]
category = "other"
amount = "10 CHF/year"
[budget.lines.chats]
category = "automation"
amount = "0.5 EUR/contact"
[initiatives.one]
start = 2027-03-01
due = 2027-04-01
cost = "10000 EUR"
line = "projects"
[initiatives.two]
start = 2027-09-01
due = 2027-11-01
cost = "7000 EUR"
line = "projects"
[initiatives.alone]
start = 2027-06-01
due = 2027-07-01
cost = "1234.56 EUR"
[tools.phone]
seats = 7
price = "31.5 EUR/seat/month"
[team]
shrinkage = "31%"
[team.roles.agent]
headcount = 5.5
hours = "38/week"
salary = "3100 EUR/month"
starts = 2027-03-10
ramp = "2 months"
works = ["phone"]
[team.roles.lead]
headcount = 1
hours = "20/week"
salary = "51000 EUR/year"
shrinkage = "20%"
[channels.phone]
kind = "phone"
hours = "Mo-Fr 08:00-18:00"
volume = "2000..2600/month"
handle_time = "4m..5m"
promises = ["answer 80% within 20s"]
"#;

struct Made {
    plan: Plan,
    numbers: Numbers,
    bytes: Vec<u8>,
}

fn made_with(plan: &str, shows_pay: bool) -> Made {
    let plan = load("plan.toml", plan.as_bytes().to_vec(), &NoFiles).plan;
    let numbers = model::evaluate(&model::read(&plan), Depth::Full);
    let mut view = View::of(&plan);
    view.stamp = Some(Stamp { hash: "0123abcd".to_owned(), as_of: "2026-11-21".parse().ok(), ..Stamp::default() });
    let about = About { shows_pay, ..About::of(&plan, &view) };
    let bytes = workbook(&plan, &view, &numbers, &about).expect("a workbook");
    Made { plan, numbers, bytes }
}

fn in_language(plan: &str, language: Language) -> Vec<u8> {
    let plan = load("plan.toml", plan.as_bytes().to_vec(), &NoFiles).plan;
    let numbers = model::evaluate(&model::read(&plan), Depth::Full);
    let view = View::in_language(&plan, language);
    workbook(&plan, &view, &numbers, &About::of(&plan, &view)).expect("a workbook")
}

fn made(plan: &str) -> Made {
    made_with(plan, false)
}

/// The files of the zip, by path.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for n in 0..archive.len() {
        let mut file = archive.by_index(n).expect("a part");
        let name = file.name().expect("a name").into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).expect("text");
        parts.insert(name, text);
    }
    parts
}

fn book(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("a workbook")
}

/// The value of a named cell.
fn named(bytes: &[u8], name: &str) -> Option<Data> {
    let mut book = book(bytes);
    let formula = book.defined_names().iter().find(|(known, _)| known == name)?.1.clone();
    let (sheet, cell) = formula.rsplit_once('!')?;
    let cell = cell.replace('$', "");
    let split = cell.find(|c: char| c.is_ascii_digit())?;
    let col = cell[..split].bytes().fold(0, |col, letter| col * 26 + u32::from(letter - b'A') + 1) - 1;
    let row = cell[split..].parse::<u32>().ok()? - 1;
    book.worksheet_range(sheet.trim_matches('\'')).ok()?.get_value((row, col)).cloned()
}

fn number(bytes: &[u8], name: &str) -> f64 {
    match named(bytes, name) {
        Some(Data::Float(number)) => number,
        other => panic!("`{name}` is {other:?}"),
    }
}

fn plans() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["plans", "examples"] {
        for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path().join("plan.toml");
            if let Ok(text) = std::fs::read_to_string(&path) {
                found.push((path.display().to_string(), text));
            }
        }
    }
    assert!(found.len() >= 9, "{found:?}");
    found.push(("awkward".to_owned(), AWKWARD.to_owned()));
    found
}

/// The cost of each month, as the sheet of months has it.
fn months(bytes: &[u8]) -> Vec<f64> {
    let range = book(bytes).worksheet_range("Months").expect("a sheet");
    let row = range.rows().find(|row| row.first() == Some(&Data::String("Cost".to_owned()))).expect("a row of sums");
    let cells = row[2..row.len() - 2].iter();
    cells.map(|cell| if let Data::Float(cost) = cell { *cost } else { panic!("{cell:?}") }).collect()
}

#[test]
fn sums_are_those_of_svcplan_numbers() {
    for (path, text) in plans() {
        let made = made(&text);
        let loaded = load("plan.toml", text.into_bytes(), &NoFiles);
        let inputs = model::read(&made.plan);
        let report = Report { plan: &made.plan, sources: &loaded.sources, inputs: &inputs, numbers: &made.numbers };
        let json: serde_json::Value = serde_json::from_str(&numbers_report::json(&report, None, &[])).expect("JSON");
        let money = &json["money"];
        assert_eq!(money["total"]["value"].as_f64(), Some(number(&made.bytes, "cost_total")), "{path}");
        if let Some(left) = money["balance"]["left"]["value"].as_f64() {
            assert_eq!(number(&made.bytes, "budget_left"), left, "{path}");
        }
        let of_month = |month: &serde_json::Value| month["total"]["value"].as_f64().expect("a number");
        let wanted: Vec<f64> = money["months"].as_array().expect("months").iter().map(of_month).collect();
        assert_eq!(months(&made.bytes), wanted, "{path}");
    }
}

#[test]
fn text_of_a_plan_is_never_a_formula() {
    let hostile = ["=1+1", "+SUM(A1)", "-2+3", "@cmd", "=HYPERLINK(\"http://x\")", "_x0041_</v><f>1</f>", "'quoted"];
    for text in hostile {
        let word = text.replace('\\', "\\\\").replace('"', "\\\"");
        let plan = format!(
            "{}summary = \"{word}\"\n[budget.lines.a]\nname = \"{word}\"\ncategory = \"software\"\namount = \"1 EUR/year\"\nnote = \"{word}\"\nowner = \"b\"\n[people.b]\nname = \"{word}\"\n[team.roles.r]\nname = \"{word}\"\nheadcount = 1\n[initiatives.i]\nname = \"{word}\"\n[objectives.o]\nstatement = \"{word}\"\ndue = 2027-05-01\n[kpis.k]\nname = \"{word}\"\nsource = \"{word}\"\n[assumptions.z]\nvalue = \"{word}\"\n",
            HEAD.replace("\"Shop\"", &format!("\"{word}\""))
        );
        let made = made(&plan);
        let parts = parts(&made.bytes);
        let strings = &parts["xl/sharedStrings.xml"];
        let escaped =
            text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace("_x0041_", "_x005F_x0041_");
        assert!(strings.contains(&escaped), "{text}: {strings}");
        for (path, xml) in parts.iter().filter(|(path, _)| path.starts_with("xl/worksheets/sheet")) {
            for formula in xml.split("<f>").skip(1).map(|part| part.split("</f>").next().expect("an end")) {
                assert!(!formula.contains("HYPERLINK") && !formula.contains("cmd"), "{path}: {formula}");
                assert!(formula != "1" && formula != "1+1" && formula != "-2+3", "{path}: {formula}");
            }
        }
        let mut book = book(&made.bytes);
        let seen = book.sheet_names().into_iter().any(|sheet| {
            let range = book.worksheet_range(&sheet).expect("a sheet");
            range.used_cells().any(|(.., cell)| matches!(cell, Data::String(found) if found == text))
        });
        assert!(seen, "{text}");
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for plan in [BASE, EVERY_FIELD, HEAD, "", "format = 1\n[plan]\n[team]\n[budget]\n"] {
        assert_eq!(made(plan).bytes, made(plan).bytes);
    }
}

#[test]
fn heads_are_frozen_pages_are_set_up_and_names_are_given() {
    let parts = parts(&made(BASE).bytes);
    let book = &parts["xl/workbook.xml"];
    for name in ["cost_total", "plan_months", "times_a_year", "full_week", "_xlnm.Print_Titles"] {
        assert!(book.contains(&format!("name=\"{name}\"")), "{name}: {book}");
    }
    let sheets = parts.iter().filter(|(path, _)| path.starts_with("xl/worksheets/sheet"));
    for (path, xml) in sheets {
        assert!(xml.contains("fitToPage=\"1\"") && xml.contains("&amp;P"), "{path}");
        let is_first = path.ends_with("/sheet1.xml");
        assert!(is_first || xml.contains("state=\"frozen\"") && xml.contains("orientation=\"landscape\""), "{path}");
    }
    assert!(parts["docProps/core.xml"].contains("2026-11-21T00:00:00Z"), "{}", parts["docProps/core.xml"]);
    assert!(parts.keys().filter(|path| path.starts_with("xl/charts/chart")).count() >= 3);
    assert!(!book.contains("state=\"hidden\"") && !book.contains("veryHidden"));
}

#[test]
fn sheets_speak_the_language_of_the_document() {
    for (language, budget) in [
        (Language::English, "Budget"),
        (Language::German, "Budget"),
        (Language::French, "Budget"),
        (Language::Spanish, "Presupuesto"),
    ] {
        let bytes = in_language(EVERY_FIELD, language);
        let names = book(&bytes).sheet_names();
        assert!(names.iter().any(|name| name == budget), "{names:?}");
        for (path, xml) in parts(&bytes) {
            assert!(!xml.contains("workbook-") && !xml.contains("file-plan"), "a key without a message: {path}");
        }
    }
    let german = book(&in_language(BASE, Language::German)).sheet_names();
    assert_eq!(
        german.join(", "),
        "Übersicht, Annahmen, Budget, Monate, Personal, Kanäle, Ziele, Kennzahlen, Maßnahmenplan"
    );
}

#[test]
fn why_there_is_no_number_is_said_in_the_language_of_the_document() {
    let text = |plan: &str, language| parts(&in_language(plan, language)).into_values().collect::<String>();
    for language in Language::ALL.iter().filter(|language| **language != Language::English) {
        for plan in [reasons::GAPS, reasons::TAX_AUTHORITY] {
            let english = reasons::english_in(&text(plan, *language));
            assert!(english.is_empty(), "{language}: {english:?}");
        }
    }
    let german = text(reasons::GAPS, Language::German);
    for words in [
        "channels.chat.handle_time ist nicht angegeben",
        "keine Rolle bearbeitet telefon",
        "es steht in USD da, und der Plan hat keinen Kurs zu EUR",
        "kein Ziel sagt, welcher Anteil von video beim ersten Kontakt gelöst wird",
        "es ist ein Preis je Einheit und keine Summe",
        "keine Zahl von Agenten beantwortet jeden Kontakt rechtzeitig",
        "Di 09:00",
    ] {
        assert!(german.contains(words), "{words}");
    }
    // The search finds what it looks for.
    assert!(reasons::english_in(&text(reasons::GAPS, Language::English)).len() > 5);
}

/// Pay that appears nowhere else in the plan.
const PAID: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n[budget]\nloaded = 1.5\n[budget.lines.pay]\ncategory = \"salaries\"\namount = \"500000 EUR/year\"\nroles = [\"agent\"]\n[team.roles.agent]\nheadcount = 7\nhours = \"38/week\"\nsalary = \"41357 EUR/year\"\n";

#[test]
fn pay_is_in_no_part_of_the_file_unless_it_may_be() {
    let digits = ["41357", "289499", "434248", "62035"];
    let all = |bytes: &[u8]| parts(bytes).into_values().collect::<String>();
    let open = all(&made_with(PAID, true).bytes);
    assert!(open.contains("41357") && open.contains("434248"), "the test must be able to fail");
    let closed = all(&made_with(PAID, false).bytes);
    for digits in digits {
        assert!(!closed.contains(digits), "{digits}");
    }
}

#[test]
fn pay_of_a_single_role_is_in_no_sum_either() {
    let without_line = PAID.replace("roles = [\"agent\"]\n", "").replace("salaries", "other").replace("500000", "1000");
    let digits = ["434248", "62035", "435248"];
    let all = |bytes: &[u8]| parts(bytes).into_values().collect::<String>();
    assert!(all(&made_with(&without_line, true).bytes).contains("434248"), "the test must be able to fail");
    let closed = made_with(&without_line, false).bytes;
    for digits in digits {
        assert!(!all(&closed).contains(digits), "{digits}");
    }
    assert_eq!(number(&closed, "cost_total").to_string(), "1000");
    let two =
        without_line.clone() + "[team.roles.lead]\nheadcount = 1\nhours = \"38/week\"\nsalary = \"70000 EUR/year\"\n";
    let sum = made_with(&two, false);
    let total = sum.numbers.money.expect("computed").expect("money").total.value.mid;
    assert_eq!(number(&sum.bytes, "cost_total").to_string(), total.normalize().to_string());
    assert!(!all(&sum.bytes).contains("434248"));
}

#[test]
fn a_plan_that_can_not_be_added_up_has_a_workbook_all_the_same() {
    for plan in [
        "",
        "format = 1\n[plan]\ntitle = \"t\"\n[budget.lines.a]\ncategory = \"other\"\namount = \"5 USD/month\"\n",
        &format!(
            "{HEAD}[budget.lines.a]\ncategory = \"other\"\namount = \"5 USD/month\"\n[budget.lines.b]\ncategory = \"other\"\namount = \"5 EUR/contact\"\n"
        ),
        &format!("{HEAD}[team.roles.a]\nheadcount = 3\n[channels.c]\nkind = \"phone\"\n"),
        &HEAD.replace("2027-12-31", "2099-12-31"),
        &HEAD.replace("2027-01-01", "0001-01-01"),
    ] {
        book(&made(plan).bytes);
    }
}

#[test]
#[ignore = "writes the workbooks of all plans below the target folder, to be looked at"]
fn write_all() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbooks");
    std::fs::create_dir_all(&folder).expect("a folder");
    let every = [("every-field".to_owned(), EVERY_FIELD.to_owned()), ("base".to_owned(), BASE.to_owned())];
    for (path, text) in plans().into_iter().chain(every) {
        let name = path.trim_end_matches("/plan.toml").rsplit('/').next().expect("a name").to_owned();
        for shows_pay in [false, true] {
            let suffix = if shows_pay { "-pay" } else { "" };
            let bytes = made_with(&text, shows_pay).bytes;
            std::fs::write(folder.join(format!("{name}{suffix}.xlsx")), bytes).expect("written");
        }
        let german = in_language(&text, Language::German);
        std::fs::write(folder.join(format!("{name}-de.xlsx")), german).expect("written");
    }
}

/// LibreOffice otherwise believes the results that stand in a file.
const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

#[test]
fn libreoffice_computes_the_same_results() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recalculated");
    std::fs::create_dir_all(&folder).expect("a folder");
    let every = [("every-field".to_owned(), EVERY_FIELD.to_owned()), ("base".to_owned(), BASE.to_owned())];
    let mut books: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for (path, text) in plans().into_iter().chain(every) {
        let name = path.trim_end_matches("/plan.toml").rsplit('/').next().expect("a name").to_owned();
        let bytes = made_with(&text, true).bytes;
        let file = folder.join(format!("{name}.xlsx"));
        std::fs::write(&file, &bytes).expect("written");
        books.push((file, bytes));
    }
    let files: Vec<PathBuf> = books.iter().map(|(file, _)| file.clone()).collect();
    if !office::converted(&folder, &files, "ods", Some(ALWAYS_RECALCULATE)) {
        return;
    }
    for (file, bytes) in &books {
        let name = file.display();
        let mut recalculated: calamine::Ods<_> =
            calamine::open_workbook(file.with_extension("ods")).expect("a workbook");
        let mut ours = book(bytes);
        let mut formulas = 0;
        for sheet in ours.sheet_names() {
            let theirs = recalculated.worksheet_range(&sheet).expect("the same sheets");
            let range = ours.worksheet_range(&sheet).expect("a sheet");
            let cells = ours.worksheet_formula(&sheet).expect("formulas");
            let start = cells.start().unwrap_or_default();
            for (row, col, formula) in cells.used_cells() {
                let at = (start.0 + row as u32, start.1 + col as u32);
                let (mine, theirs) = (range.get_value(at).cloned(), theirs.get_value(at).cloned());
                assert!(
                    is_same(mine.as_ref(), theirs.as_ref()),
                    "{name}, {sheet} {at:?} ={formula}: {mine:?}, LibreOffice {theirs:?}"
                );
                formulas += 1;
            }
        }
        assert!(formulas > 20, "{name}: {formulas} formulas");
    }
}

/// Numbers within a millionth of each other, or the same text; an empty text is as good as no cell.
fn is_same(mine: Option<&Data>, theirs: Option<&Data>) -> bool {
    use calamine::DataType;
    let number = |data: &Data| match data {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        Data::DateTime(day) => Some(day.as_f64()),
        Data::DateTimeIso(_) => data.as_date().map(|day| {
            let epoch = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
            (day - epoch).num_days() as f64
        }),
        _ => None,
    };
    let text = |data: Option<&Data>| match data {
        None | Some(Data::Empty) => Some(String::new()),
        Some(Data::String(text)) => Some(text.clone()),
        _ => None,
    };
    match (mine.and_then(number), theirs.and_then(number)) {
        (Some(mine), Some(theirs)) => (mine - theirs).abs() <= 1e-6 * mine.abs().max(100.0),
        (None, None) => text(mine).is_some() && text(mine) == text(theirs),
        _ => false,
    }
}
