//! The commonest slips of people who are new to TOML or YAML: one finding each, on the right line, with what to write instead.
//!
//! The cases are whole tables laid between a readable head and a readable last table, so that a slip which swallowed its
//! neighbours would show as a second finding.

use chrono::NaiveDate;
use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::rule::Level;
use svcplan::settings::Settings;

/// What is written; the line of it that the finding is on; rule, message and help of the finding.
type Slip = (&'static str, usize, &'static str, &'static str, &'static str);

fn each_is_one_finding(path: &str, head: &str, tail: &str, slips: &[Slip]) {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let mut wrong = Vec::new();
    for (text, line, rule, message, help) in slips {
        let plan = format!("{head}{text}{tail}");
        let outcome = lint::check(path, plan.into_bytes(), &NoFiles, &Settings::on(day));
        let found: Vec<_> = outcome
            .diagnostics
            .iter()
            .filter(|found| found.level == Level::Error)
            .map(|found| {
                let at = outcome.sources.position(found.span.file, found.span.start);
                (
                    at.line - head.lines().count(),
                    found.rule.name,
                    found.message.as_str(),
                    found.help.as_deref().unwrap_or(""),
                )
            })
            .collect();
        if found != [(*line, *rule, *message, *help)] {
            wrong.push(format!("{text}{found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn in_toml() {
    let head = "format = 1\n\
         \n\
         [plan]\n\
         title = \"Customer service plan 2027\"\n\
         organization = \"Lantern Post\"\n\
         currency = \"EUR\"\n\
         owner = \"support-manager\"\n\
         period = { start = 2027-01-01, end = 2027-12-31 }\n\
         \n\
         [people.support-manager]\n\
         name = \"A\"\n\
         \n\
         ";
    let tail = "\n[goals.keep]\nstatement = \"Keep nine in ten customers for a year\"\n";
    each_is_one_finding(
        "plan.toml",
        head,
        tail,
        &[
            (
                "[vision]\nstatement = Every rider is helped\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "the text does not start with a quotation mark",
                "write `statement = \"Every rider is helped\"`",
            ),
            (
                "[vision]\nstatement = \"Every rider is helped\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "the text on this line is never closed",
                "write `statement = \"Every rider is helped\"`; a text of several lines stands between `\"\"\"` and `\"\"\"`",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = [\"csat\", \"nps\"\n",
                3,
                "syntax-error",
                "this list is never closed",
                "add `]` where the list ends; each item but the last is followed by a comma",
            ),
            (
                "[vision]\nmeasured_by = [\n  \"csat\",\n  \"nps\"\nstatement = \"S\"\n",
                2,
                "syntax-error",
                "this list is never closed",
                "add `]` where the list ends; each item but the last is followed by a comma",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = [\"csat\" \"nps\"]\n",
                3,
                "syntax-error",
                "a comma is missing between two items",
                "put a comma after each item of the list",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = [\n  \"csat\"\n  \"nps\"\n]\n",
                5,
                "syntax-error",
                "a comma is missing between two items",
                "put a comma after each item of the list",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\nbaseline = { value = \"82%\" on = 2026-10-31 }\ntarget = \"90%\"\ndue = 2027-09-30\nowner = \"support-manager\"\n",
                4,
                "syntax-error",
                "a comma is missing between two values",
                "put a comma after each value inside `{ }`",
            ),
            (
                "[vision]\nstatement: \"S\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "`:` stands where `=` belongs",
                "write `statement = \"S\"`",
            ),
            (
                "[vision]\nstatement = “Every rider is helped”\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "these are typographic quotation marks; a value needs straight ones",
                "write `statement = \"Every rider is helped\"`",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = [“csat”]\n",
                3,
                "syntax-error",
                "these are typographic quotation marks; a value needs straight ones",
                "write `measured_by = [\"csat\"]`",
            ),
            (
                "[vision]\nstatement = „Every rider is helped“\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "these are typographic quotation marks; a value needs straight ones",
                "write `statement = \"Every rider is helped\"`",
            ),
            (
                "[vision]\nstatement = Every rider is helped\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `statement = \"Every rider is helped\"`",
            ),
            (
                "[channels.phone]\nkind = \"phone\"\nhandle_time = 5m\nvolume = \"900/month\"\n",
                3,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `handle_time = \"5m\"`",
            ),
            (
                "[tools.desk]\nname = \"D\"\nprice = 50 EUR/seat/month\n",
                3,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `price = \"50 EUR/seat/month\"`",
            ),
            (
                "[channels.phone]\nkind = \"phone\"\nhandle_time = \"5m\"\nvolume = 900/month\n",
                4,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `volume = \"900/month\"`",
            ),
            (
                "[budget]\ntotal = \"3600 EUR/year\"\nloaded = 1,25\n",
                3,
                "syntax-error",
                "a decimal point is a point, not a comma",
                "write `loaded = 1.25`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\nbaseline = \"82,5%\"\ntarget = \"90%\"\n",
                4,
                "unreadable-value",
                "`82,5%` has a comma inside the number",
                "write a decimal point: `82.5`",
            ),
            (
                "[vision\nstatement = \"S\"\nmeasured_by = [\"csat\"]\n",
                1,
                "syntax-error",
                "this heading is never closed",
                "write `[vision]`",
            ),
            (
                "[goals.more\nstatement = \"S\"\n",
                1,
                "syntax-error",
                "this heading is never closed",
                "write `[goals.more]`",
            ),
            (
                "[[vision]]\nstatement = \"S\"\nmeasured_by = [\"csat\"]\n",
                1,
                "wrong-type",
                "expected a table of keys and values, found a list",
                "write `[vision]`: two brackets make a list of tables",
            ),
            (
                "[[goals.more]]\nstatement = \"S\"\n",
                1,
                "wrong-type",
                "expected a table of keys and values, found a list",
                "write `[goals.more]`: two brackets make a list of tables",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = [\"csat\"]\n\n[vision]\nstatement = \"T\"\n",
                5,
                "duplicate-key",
                "`vision` is given twice",
                "put the keys of both under one heading, or give the second another name",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured by = [\"csat\"]\n",
                3,
                "syntax-error",
                "a name can't have a blank inside",
                "write `measured_by = [\"csat\"]`",
            ),
            (
                "[goals.more money]\nstatement = \"S\"\n",
                1,
                "syntax-error",
                "a name can't have a blank inside",
                "write `[goals.more-money]`; what people read goes into `name`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 30.09.2027\n",
                4,
                "syntax-error",
                "a day is written year-month-day, with two digits for month and day",
                "write `due = 2027-09-30`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 09/30/2027\n",
                4,
                "syntax-error",
                "a day is written year-month-day, with two digits for month and day",
                "write `due = 2027-09-30`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 2027-9-30\n",
                4,
                "syntax-error",
                "a day is written year-month-day, with two digits for month and day",
                "write `due = 2027-09-30`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 30 September 2027\n",
                4,
                "syntax-error",
                "a day is written year-month-day, with two digits for month and day",
                "write `due = 2027-09-30`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 2027-11-31\n",
                4,
                "no-such-date",
                "there is no day `2027-11-31`",
                "write a day of the calendar as year-month-day, such as `2027-09-30`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 0000-00-00\n",
                4,
                "no-such-date",
                "there is no day `0000-00-00`",
                "write a day of the calendar as year-month-day, such as `2027-09-30`",
            ),
            (
                "[assumptions.a]\nvalue = \"8%\"\nsource = \"C:\\Users\\plans\"\n",
                3,
                "syntax-error",
                "a backslash has a special meaning between `\"` and `\"`",
                "write `source = 'C:\\Users\\plans'`",
            ),
            (
                "[assumptions.a]\nvalue = \"8%\"\nsource = \"C:\\plans\\data\"\n",
                3,
                "syntax-error",
                "a backslash has a special meaning between `\"` and `\"`",
                "write `source = 'C:\\plans\\data'`",
            ),
            (
                "[vision]\nstatement = \"S\" and more\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "there is more behind the end of the value",
                "take it into the quotation marks, or make it a remark: `statement = \"S\" # and more`",
            ),
            (
                "[vision]\nstatement = \"S\" // our vision\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "a remark starts with `#`",
                "write `statement = \"S\" # our vision`",
            ),
            (
                "[vision]\nstatement = \"S\",\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "`,` follows the value",
                "write `statement = \"S\"`",
            ),
            (
                "[vision]\nstatement = \"S\";\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "`;` follows the value",
                "write `statement = \"S\"`",
            ),
            (
                "[channels.phone]\nkind = \"phone\"\nvolume = \"900/month\"\nhandle_time = \"5m\"\n[workflow.states.new]\nacts = \"us\"\npauses_clock = True\n",
                7,
                "syntax-error",
                "`True` is no value; yes is `true` and no is `false`",
                "write `pauses_clock = true`",
            ),
            (
                "[workflow.states.new]\nacts = \"us\"\npauses_clock = yes\n",
                3,
                "syntax-error",
                "`yes` is no value; yes is `true` and no is `false`",
                "write `pauses_clock = true`",
            ),
            (
                "[team]\nshrinkage = 30%\n",
                2,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `shrinkage = \"30%\"`",
            ),
            (
                "[vision]\nstatement =\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "there is no value behind `=`",
                "write `statement = \"…\"`, or put `#` in front to make it a remark",
            ),
            (
                "[vision]\nstatement\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "this line has a name but no value",
                "write `statement = \"…\"`, or put `#` in front to make it a remark",
            ),
            (
                "[vision]\nstatement — \"S\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "`—` stands where `=` belongs",
                "write `statement = \"S\"`",
            ),
            (
                "[vision]\nstatement = — \nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `statement = \"—\"`",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nkpi = \"csat\"\ndue = 2027–09–30\n",
                4,
                "syntax-error",
                "a day is written year-month-day, with two digits for month and day",
                "write `due = 2027-09-30`",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by =\n  - csat\n  - nps\n",
                3,
                "syntax-error",
                "a list stands in square brackets behind `=`",
                "write `measured_by = [\"csat\", \"nps\"]`",
            ),
            (
                "[vision]\nstatement = \"Every \"rider\" is helped\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "a quotation mark inside the text ends it",
                "write `statement = 'Every \"rider\" is helped'`",
            ),
            (
                "[vision]\nstatement = \"Every rider\nis helped\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "the text on this line is never closed",
                "write `statement = \"Every rider\"`; a text of several lines stands between `\"\"\"` and `\"\"\"`",
            ),
            (
                "[vision]\nstatement = \"\"\"Every rider\nis helped\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "this text is never closed",
                "add three quotation marks where it ends",
            ),
            (
                "[objectives.o]\nstatement = \"S\"\nbaseline = { value = \"82%\", on = 2026-10-31\nkpi = \"csat\"\n",
                3,
                "syntax-error",
                "this `{` is never closed",
                "add `}` where it ends",
            ),
            (
                "// our vision\n[vision]\nstatement = \"S\"\nmeasured_by = [\"csat\"]\n",
                1,
                "syntax-error",
                "a remark starts with `#`",
                "write `# our vision`",
            ),
            (
                "[vision]\nstatement = \"S\"\nmeasured_by = (\"csat\")\n",
                3,
                "syntax-error",
                "a list stands in square brackets",
                "write `measured_by = [\"csat\"]`",
            ),
            (
                "[segments.x]\nname = \"X\"\nsize = 1,200\n",
                3,
                "syntax-error",
                "a number has no separator between thousands",
                "write `size = 1200`",
            ),
            (
                "[segments.x]\nname = \"X\"\nsize = 1.200.000\n",
                3,
                "syntax-error",
                "a number has no separator between thousands",
                "write `size = 1200000`",
            ),
            (
                "[segments.x]\nname = \"X\"\nsize = 0900\n",
                3,
                "syntax-error",
                "a number starts with no zero",
                "write `size = 900`",
            ),
            (
                "[budget]\ntotal = €3600\n",
                2,
                "syntax-error",
                "text and amounts with a unit stand in quotation marks",
                "write `total = \"3600 EUR\"`",
            ),
            (
                "[goals.größe]\nstatement = \"S\"\n",
                1,
                "syntax-error",
                "a name has a character that names can't have",
                "use the letters a to z, digits and hyphens; what people read goes into `name`",
            ),
            (
                "[vision]\nstatement == \"S\"\nmeasured_by = [\"csat\"]\n",
                2,
                "syntax-error",
                "there is one `=` too many",
                "write `statement = \"S\"`",
            ),
        ],
    );
}

#[test]
fn in_yaml() {
    let head = "format: 1\nplan:\n  title: Customer service plan 2027\n  organization: Lantern Post\n  currency: EUR\n\
                \x20 owner: support-manager\n  period: { start: 2027-01-01, end: 2027-12-31 }\npeople:\n\
                \x20 support-manager: { name: A }\n";
    each_is_one_finding(
        "plan.yaml",
        head,
        "",
        &[
            (
                "vision:\n\tstatement: S\n\tmeasured_by: [csat]\n",
                2,
                "syntax-error",
                "a tab stands where blanks belong",
                "indent with blanks, two for each level",
            ),
            (
                "vision:\n  statement:S\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "a blank is missing behind `:`",
                "write `statement: S`",
            ),
            (
                "vision:\n  statement: Our vision: help\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "a colon with a blank behind it ends a name, and here it stands inside text",
                "put the text in quotation marks: `statement: \"Our vision: help\"`",
            ),
            (
                "vision:\n  statement: S\n   measured_by: [csat]\n",
                3,
                "syntax-error",
                "this line is indented differently from those it belongs to",
                "start it below the first letter of the line above, or two blanks further in below a name without value",
            ),
            (
                "vision:\n  statement: S\n  measured_by: [csat, nps\ngoals:\n  g: { statement: S }\n",
                4,
                "syntax-error",
                "a bracket above is never closed",
                "add `]` or `}` where the list or table ends, before this line",
            ),
            (
                "vision:\n  statement: \"S\n  measured_by: [csat]\ngoals:\n  g: { statement: S }\n",
                2,
                "syntax-error",
                "the text that starts here is never closed",
                "add the closing quotation mark at its end",
            ),
            (
                "vision:\n  statement = S\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "`=` stands where `:` belongs",
                "write `statement: S`",
            ),
            (
                "vision:\n  statement: %S\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "text can't start with `%`",
                "put the text in quotation marks: `statement: \"%S\"`",
            ),
            (
                "vision:\n  statement: @S\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "text can't start with `@`",
                "put the text in quotation marks: `statement: \"@S\"`",
            ),
            (
                "vision:\n  statement: *S\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "nothing in this file is marked `&S`",
                "put the text in quotation marks: `statement: \"*S\"`",
            ),
            (
                "vision:\n  statement: S\n  measured_by: [csat]\nvision:\n  statement: T\n",
                4,
                "duplicate-key",
                "`vision` is given twice",
                "keep one of the two, or give the second another name",
            ),
            (
                "vision:\n  statement: \"S\" # x\n  measured_by: csat, nps\n",
                3,
                "wrong-type",
                "expected a list in square brackets, found text",
                "write `[csat, nps]`",
            ),
            (
                "vision:\n  statement: \"S\" and more\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "there is more behind the closing quotation mark",
                "take it into the quotation marks, or put ` #` in front to make it a remark",
            ),
            (
                "vision:\n  statement: S\n  measured_by:\n  -csat\n  -nps\n",
                5,
                "syntax-error",
                "a blank is missing behind `-`",
                "write `- nps`",
            ),
            (
                "[vision]\nstatement: S\n",
                1,
                "syntax-error",
                "this is a heading of TOML",
                "write `vision:` and indent what belongs to it",
            ),
            (
                "objectives:\n  o:\n    statement: S\n    due: 2027-02-30\n",
                4,
                "no-such-date",
                "there is no day `2027-02-30`",
                "write a day as year-month-day, such as `2027-09-30`",
            ),
            (
                "vision:\n  statement: \"C:\\plans\"\n  measured_by: [csat]\n",
                2,
                "syntax-error",
                "a backslash has a special meaning between `\"` and `\"`",
                "write `statement: 'C:\\plans'`",
            ),
        ],
    );
}
