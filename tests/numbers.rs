//! `svcplan numbers` as people read it and as other programs rely on it.

mod program;

use program::{CLEAN, Place};
use serde_json::Value;

/// A plan with ranges, a promise that two people can't keep, a channel without handle time and an amount in another currency.
const PLAN: &str = r#"format = 1
[plan]
title = "Calls"
organization = "Acme"
period = { start = 2027-01-01, end = 2027-12-31 }
currency = "EUR"

[channels.phone]
kind = "phone"
hours = "Mo-Fr 08:00-18:00"
volume = "5000..6000/month"
handle_time = "5m"
patience = "3m"
promises = ["answer 80% within 20s"]

[channels.chat]
kind = "chat"
hours = "Mo-Fr 08:00-18:00"
volume = "400/month"
promises = ["answer 80% within 60s"]

[team]
shrinkage = "30%"
max_occupancy = "85%"
roles.agent = { headcount = 2, hours = "38/week", salary = "30000 EUR/year", works = ["phone", "chat"] }

[budget]
total = "80000 EUR/year"
loaded = 1.2
lines.pay = { category = "salaries", amount = "72000 EUR/year", roles = ["agent"] }
lines.licences = { category = "software", amount = "900 USD/year" }

[objectives.fast]
kpi = "service-level"
target = "80%"
channels = ["phone"]
"#;

fn place() -> Place {
    let place = Place::new();
    place.file("plan.toml", PLAN);
    place
}

fn json(place: &Place, args: &[&str]) -> Value {
    let args: Vec<&str> = ["numbers", "plan.toml", "--format", "json"].iter().chain(args).copied().collect();
    let said = place.run(&args);
    assert_eq!(said.code, Some(0), "{}", said.err);
    serde_json::from_str(&said.out).expect("one JSON object")
}

/// Every object of the tree.
fn objects<'v>(value: &'v Value, found: &mut Vec<&'v serde_json::Map<String, Value>>) {
    match value {
        Value::Object(object) => {
            found.push(object);
            object.values().for_each(|value| objects(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| objects(value, found)),
        _ => {}
    }
}

fn near(found: &Value, expected: f64) {
    let found = found["value"].as_f64().unwrap_or_else(|| panic!("no number: {found}"));
    assert!((found - expected).abs() <= 1e-9 * expected.abs(), "{found} is not {expected}");
}

#[test]
fn tables_fit_and_say_what_is_missing() {
    let place = place();
    let said = place.run_with(&["numbers", "plan.toml"], &[("COLUMNS", "80")]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for line in said.out.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    let row = said.out.lines().find(|line| line.contains("answer 80% within 20 s")).expect("the promise");
    assert!(row.trim_start().starts_with('✗') && row.contains("points"), "{row}");
    for says in [
        "5,000..6,000",
        "FTE",
        "EUR a year",
        "Erlang A: one agent serves one customer",
        "out of reach",
        "`channels.chat.handle_time` is not given",
        "write, for example, `handle_time =",
        "budget.lines.licences",
    ] {
        assert!(said.out.contains(says), "{says} is not in\n{}", said.out);
    }
    assert!(said.err.contains("error[currency-mixed]"), "the finding of `check`: {}", said.err);
}

/// An own team costs 10,000 a month, a partner 3 a contact: they cost the same at 3,333 contacts, and 5,500 come.
#[test]
fn budget_lines_and_sourcing_options_are_tables() {
    let place = place();
    let sourcing = "\n[sourcing.calls]\nwhat = \"who answers\"\nchannels = [\"phone\"]\ndecision = \"own-team\"\n\
        options = { own-team = \"120000 EUR/year\", partner = \"3 EUR/contact\" }\n";
    place.file("plan.toml", &format!("{PLAN}{sourcing}"));
    let said = place.run_with(&["numbers", "plan.toml"], &[("COLUMNS", "80")]);
    let rows = |heading: &str| -> Vec<String> {
        let table = said.out.split_once(heading).unwrap_or_else(|| panic!("no {heading} in {}", said.out)).1;
        table
            .trim_start()
            .lines()
            .take_while(|line| !line.is_empty())
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    };
    let lines = rows("Cost by budget line, EUR");
    assert!(lines.contains(&"Pay salaries 72,000 72,000 0".to_owned()), "{lines:?}");
    let options = rows("Sourcing decisions, EUR");
    assert!(options.contains(&"Calls ✓ Own team 120,000 – 8,000 –".to_owned()), "{options:?}");
    // 12 × 5,500 × 3 = 198,000, which is 78,000 more.
    assert!(options.contains(&"Partner 198,000 78,000 −70,000 3,333".to_owned()), "{options:?}");
    assert!(said.out.contains("compared with Own team, the chosen option, at 5,500 contacts a month"), "{}", said.out);
    assert!(said.out.lines().all(|line| line.chars().count() <= 80), "{}", said.out);
}

#[test]
fn colour_is_an_extra() {
    let place = place();
    let plain = place.run(&["numbers", "plan.toml"]).out;
    let coloured = place.run(&["numbers", "plan.toml", "--color", "always"]).out;
    assert!(coloured.contains("\u{1b}["), "{coloured}");
    let stripped = anstream::adapter::strip_str(&coloured).to_string();
    // Colours may hold the blanks at the end of a line.
    assert_eq!(stripped.lines().map(str::trim_end).collect::<Vec<_>>(), plain.lines().collect::<Vec<_>>());
}

#[test]
fn plan_text_does_not_steer_the_terminal() {
    let place = Place::new();
    place.file("plan.toml", &PLAN.replace("kind = \"phone\"", "name = \"Pho\\u001b[31mne\"\nkind = \"phone\""));
    for args in [&["numbers", "plan.toml"][..], &["numbers", "plan.toml", "--explain", "promise.phone"]] {
        let said = place.run(args);
        assert!(!said.out.contains('\u{1b}') && said.out.contains("Pho␛[31mne"), "{}", said.out);
    }
}

#[test]
fn the_json_has_its_keys_in_order() {
    let json = json(&place(), &[]);
    let text = place().run(&["numbers", "plan.toml", "--format", "json"]).out;
    let top: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("  \"")?.split_once("\":").map(|(key, _)| key)).collect();
    let keys = [
        "format",
        "plan",
        "channels",
        "segments",
        "roles",
        "pools",
        "leads",
        "on_call",
        "money",
        "objectives",
        "missing",
        "set",
        "changed",
    ];
    assert_eq!(top, keys);
    assert_eq!(json["format"], 1);
    let phone = &json["channels"][0];
    assert_eq!((&phone["id"], &phone["work"], &phone["model"]), (&"phone".into(), &"live".into(), &"erlang-a".into()));
    near(&phone["contacts"], 5500.0);
    assert_eq!((&phone["contacts"]["low"], &phone["contacts"]["high"]), (&5000.0.into(), &6000.0.into()));
    assert_eq!(phone["contacts"]["unit"], "contacts/month");
    let place = serde_json::json!([{ "path": "channels.phone.volume", "file": "plan.toml", "line": 11 }]);
    assert_eq!(phone["contacts"]["from"], place);
    let promise = &phone["promises"][0];
    assert_eq!((&promise["verdict"], &promise["kept"]), (&"not-kept".into(), &false.into()));
    assert!(promise["fte_missing"]["value"].as_f64() > Some(1.0), "{promise}");
    assert!(promise["cost_to_keep"]["value"].as_f64() > Some(30_000.0), "{promise}");
    assert!(phone["fte"]["required"]["value"].as_f64() > phone["fte"]["available"]["value"].as_f64());
    let chat = &json["channels"][1];
    assert_eq!(chat["fte"]["required"]["value"], Value::Null);
    assert_eq!(chat["fte"]["required"]["reason"], "`channels.chat.handle_time` is not given");
    assert_eq!(json["objectives"][0]["outlook"], "out-of-reach");
    assert_eq!(json["objectives"][0]["expected"]["unit"], "percent");
    let money = &json["money"];
    near(&money["total"], 72_000.0);
    near(&money["balance"]["left"], 8_000.0);
    let lines = money["lines"].as_array().expect("a list");
    let sum: f64 = lines.iter().filter_map(|line| line["total"]["value"].as_f64()).sum();
    assert_eq!(Some(sum), money["total"]["value"].as_f64());
    assert_eq!(money["not_included"][0]["path"], "budget.lines.licences");
}

#[test]
fn every_number_says_where_it_comes_from() {
    for plan in ["plans/public-contact-centre/plan.toml", "plans/retail/plan.toml", "examples/tax-authority/plan.toml"]
    {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = root.join(plan);
        let said = Place::new().run(&["numbers", path.to_str().expect("text"), "--format", "json"]);
        let json: Value = serde_json::from_str(&said.out).expect("one JSON object");
        let mut all = Vec::new();
        objects(&json, &mut all);
        let numbers: Vec<_> = all.iter().filter(|object| object.contains_key("value")).collect();
        assert!(numbers.len() > 200, "{plan}: {}", numbers.len());
        for number in numbers {
            let keys: Vec<&str> = number.keys().map(String::as_str).collect();
            assert!(number.contains_key("from"), "{keys:?}");
            if number["value"].is_null() {
                assert!(number["reason"].is_string(), "{number:?}");
            } else {
                assert!(number["value"].is_number() && number["unit"].is_string(), "{number:?}");
                assert_eq!(number.contains_key("low"), number.contains_key("high"), "{number:?}");
            }
        }
        let places: Vec<_> = all.iter().filter(|object| object.contains_key("line")).collect();
        for place in places {
            let (field, file) = (place["path"].as_str().expect("text"), place["file"].as_str().expect("text"));
            let field = field.rsplit('.').next().expect("not empty");
            if !["volume", "handle_time", "headcount", "amount", "salary"].contains(&field) {
                continue;
            }
            let text = std::fs::read_to_string(file).expect("a file of the plan");
            let n = place["line"].as_u64().expect("a line") as usize;
            let line = text.lines().nth(n - 1).expect("in the file");
            // What is absent is placed at the element that lacks it.
            assert!(line.contains(field) || line.starts_with('['), "{file}:{n}: {line} has no {field}");
        }
    }
}

#[test]
fn a_change_stands_beside_today() {
    let place = place();
    let json = json(&place, &["--set", "channels.phone.volume=+20%", "--set", "team.roles.agent.headcount=12"]);
    assert_eq!(json["set"], serde_json::json!(["channels.phone.volume=+20%", "team.roles.agent.headcount=12"]));
    near(&json["channels"][0]["contacts"], 5500.0);
    near(&json["changed"]["channels"][0]["contacts"], 6600.0);
    assert_eq!(json["changed"]["channels"][0]["promises"][0]["verdict"], "kept");
    let said = place.run(&["numbers", "plan.toml", "--set", "team.roles.agent.headcount=12"]);
    let row = said.out.lines().find(|line| line.contains("✗ no")).expect("the verdict");
    assert!(row.contains("answer 80%") && row.contains("✓ yes"), "{row}");
    let row = said.out.lines().find(|line| line.contains("· people")).expect("the people");
    assert!(row.contains("+10") && row.contains("+500%"), "{row}");
    assert!(!said.out.contains("contacts a month"), "what stays is left out: {}", said.out);
    assert_eq!(place.read("plan.toml"), PLAN, "a change is tried, not written");
    let same = place.run(&["numbers", "plan.toml", "--set", "channels.phone.volume=+0%"]);
    assert!(same.out.contains("no number that is shown"), "{}", same.out);
}

#[test]
fn every_name_that_can_be_explained_is() {
    let place = place();
    let refused = place.run(&["numbers", "plan.toml", "--explain", "promise.fone"]);
    assert_eq!(refused.code, Some(2));
    assert!(refused.err.contains("did you mean `promise.phone`?"), "{}", refused.err);
    let list = refused.err.split_once("can be explained:").expect("a list").1;
    let names: Vec<&str> = list.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    for name in ["channel.phone", "promise.chat", "role.agent", "money.total", "line.pay", "objective.fast"] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
    for name in names {
        let said = place.run(&["numbers", "plan.toml", "--explain", name]);
        assert_eq!(said.code, Some(0), "{name}: {}", said.err);
        assert!(said.out.contains("\n 1. "), "{name}: {}", said.out);
        let json = json(&place, &["--explain", name]);
        assert_eq!(json["result"], *name);
        assert!(json["steps"][0]["text"].is_string(), "{json}");
    }
    let phone = place.run(&["numbers", "plan.toml", "--explain", "channels.phone"]).out;
    assert!(phone.contains("← channels.phone.volume (plan.toml:11)"), "{phone}");
    assert!(phone.contains("5,000 to 6,000 contacts"), "{phone}");
}

#[test]
fn what_is_no_plan_has_no_numbers() {
    let place = Place::new();
    place.file("clean.toml", CLEAN);
    let said = place.run(&["numbers", "clean.toml"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    place.file("plan.toml", "x = [");
    let said = place.run(&["numbers", "plan.toml"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("error[syntax-error]") && said.err.contains("nothing can be computed"), "{}", said.err);
    assert_eq!(place.run(&["numbers", "nowhere.toml"]).code, Some(2));
}
