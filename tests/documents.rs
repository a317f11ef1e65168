//! The documents: all of a plan is in them, nothing of a plan is markup in them, and templates fail with a place.

use std::collections::BTreeSet;

use svcplan::load::{NoFiles, RecordInfo, Shape, load};
use svcplan::plan::Plan;
use svcplan::render::{self, Choice, Engine, Markup, Overrides, TemplateError};
use svcplan::view::{View, ViewOptions};

const BASE: &str = include_str!("rule_examples/base.toml");
const EVERY_FIELD: &str = include_str!("documents/every_field.toml");
const MINIMAL: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n";

fn view(text: &str) -> View {
    View::of(&load("plan.toml", text.as_bytes().to_vec(), &NoFiles).plan)
}

fn engine(format: Markup, overrides: &[(&str, &str)]) -> Result<Engine, TemplateError> {
    let overrides: Overrides = overrides.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Engine::new(format, &overrides)
}

fn document(format: Markup, name: &str, view: &View) -> String {
    let engine = engine(format, &[]).unwrap_or_else(|error| panic!("{error}"));
    engine.render(name, view).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn every_document(view: &View) -> Vec<(Markup, &'static str, String)> {
    let of = |format| render::documents().iter().map(move |info| (format, info.name));
    let all = Markup::ALL.into_iter().flat_map(of);
    all.map(|(format, name)| (format, name, document(format, name, view))).collect()
}

/// Start tags of an HTML text with their attributes as written, in order. Enough for what the templates write.
fn tags(html: &str) -> Vec<&str> {
    let body = html.split("</style>").last().expect("split gives one part");
    let opened = body.split('<').skip(1).filter(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
    opened.map(|part| part.split('>').next().expect("split gives one part")).collect()
}

/// The text that a browser shows.
fn shown(html: &str) -> String {
    let body = html.split("</style>").last().expect("split gives one part");
    let text: String = body.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#10;", "\n"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (reference, plain)| text.replace(reference, plain))
}

#[test]
fn every_document_of_every_plan_renders_and_twice_the_same() {
    for text in [BASE, EVERY_FIELD, MINIMAL, "", "format = 1\n[plan]\n[team]\n[budget]\n[workflow]\n[vision]\n"] {
        let first = every_document(&view(text));
        assert_eq!(first, every_document(&view(text)));
        for (format, name, document) in first {
            assert!(render::is_generated(document.as_bytes()), "{format:?} {name}");
            assert!(document.ends_with('\n') && !document.contains("\n\n\n"), "{format:?} {name}");
        }
    }
}

#[test]
fn a_minimal_plan_has_no_sections() {
    for (format, name, document) in every_document(&view(MINIMAL)) {
        let heading = match format {
            Markup::Html => "<h2",
            Markup::Markdown => "\n## ",
            Markup::Typst => "\n= #t(",
        };
        assert!(!document.contains(heading), "{name}: {document}");
    }
}

/// The keys of a record and of all records below it, as `record.key`.
fn keys(record: &'static RecordInfo, seen: &mut BTreeSet<&'static str>, found: &mut Vec<(&'static str, &'static str)>) {
    if !seen.insert(record.name) {
        return;
    }
    for field in (record.fields)() {
        found.push((record.name, field.name));
        below(&field.shape, seen, found);
    }
}

fn below(shape: &Shape, seen: &mut BTreeSet<&'static str>, found: &mut Vec<(&'static str, &'static str)>) {
    match shape {
        Shape::Record(record) => keys(record, seen, found),
        Shape::List(inner) | Shape::Keyed(inner) => below(inner, seen, found),
        Shape::Either(one, other) => {
            below(one, seen, found);
            below(other, seen, found);
        }
        _ => {}
    }
}

#[test]
fn the_plan_with_every_field_uses_every_key() {
    let loaded = load("plan.toml", EVERY_FIELD.replace("include = [\"zqinclude.toml\"]\n", "").into_bytes(), &NoFiles);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings.iter().map(|f| &f.message).collect::<Vec<_>>());
    let mut found = Vec::new();
    keys(Plan::INFO, &mut BTreeSet::new(), &mut found);
    assert!(found.len() > 150, "only {} keys are known", found.len());
    let words: BTreeSet<&str> =
        EVERY_FIELD.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).collect();
    let unused: Vec<_> = found.iter().filter(|(_, key)| !words.contains(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn all_of_a_plan_is_in_the_full_document() {
    let view = view(EVERY_FIELD);
    let words = EVERY_FIELD.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.starts_with("zq"));
    let words: BTreeSet<&str> = words.collect();
    // What is no text, as people read it.
    let values = [
        "1 January 2031 to 30 June 2032",
        "CHF",
        "5 December 2030",
        "16 November 2030",
        "every 7 months",
        "16 June 2031",
        "April",
        "1 May 2032",
        "61%",
        "31 October 2030",
        "71% to 73%",
        "30 October 2030",
        "2 April 2032",
        "30 May 2031",
        "67%",
        "Reopen rate",
        "4,711",
        "1 September 2030",
        "43%",
        "resolve 97% within 5 business days",
        "Chat",
        "pilot",
        "Mon–Wed 07:17–18:18",
        "Welsh",
        "1,234 to 2,345 a month",
        "1 August 2030",
        "6 min 36 s",
        "2 August 2030",
        "2.5",
        "3 min 33 s",
        "answer 83% within 37 s",
        "4.44 CHF",
        "3 August 2030",
        "percent",
        "higher is better",
        "2% to 98%",
        "90th percentile",
        "every 2 weeks",
        "59%",
        "31.5%",
        "1 July 2030",
        "86.5%",
        "18.5%",
        "2 July 2030",
        "11 weeks",
        "5.5",
        "37.5 hours a week",
        "65,432 CHF a year",
        "1 June 2030",
        "part-time",
        "Thu–Sun 06:16–15:15",
        "17",
        "Fri 20:20–21:21",
        "6 days",
        "4.56 CHF",
        "Icelandic",
        "21 hours a year",
        "3 February 2031",
        "9 weeks",
        "33.25%",
        "81.25%",
        "13",
        "17 CHF per seat a month",
        "8,765 a month",
        "1 EUR = 0.937 CHF",
        "3 November 2030",
        "2,652 CHF",
        "9 September 2031",
        "800,000 CHF a year",
        "1.17",
        "inside this budget",
        "Telephony",
        "a third party",
        "19 days",
        "stand still",
        "41 min",
        "5 h",
        "29 h",
        "Mon–Sat 05:15–21:21",
        "47 min",
        "4 Mar – 5 Aug 2031",
        "6 Mar – 7 Jul 2031",
        "7,777 CHF",
        "paused",
        "11 Oct 2031",
        "12 November 2031",
        "running",
        "9,876 CHF a month",
        "4,321 CHF a month",
        "60",
        "3.2",
        "3.6",
        "6 May 2030",
        "13 December 2031",
        "Service level",
        "12",
        "high",
        "transfer",
        "14 April 2031",
        "15 June 2031",
        "occurred",
        "16 July 2031",
        "14 hours a year",
        "17 January 2031",
        "888 CHF",
        "18 April 2030",
        "19 March 2031",
    ];
    for format in Markup::ALL {
        let document = document(format, "full", &view);
        // Names made of ids get a capital.
        let text = if format == Markup::Html { shown(&document) } else { document };
        let lower = text.to_lowercase();
        let missing: Vec<&&str> = words.iter().filter(|word| !lower.contains(**word)).collect();
        assert!(missing.is_empty(), "{format:?}: {missing:?}");
        let missing: Vec<&&str> = values.iter().filter(|value| !text.contains(**value)).collect();
        assert!(missing.is_empty(), "{format:?}: {missing:?}");
    }
}

#[test]
fn the_handbook_has_no_money() {
    for format in Markup::ALL {
        let plan = load("plan.toml", EVERY_FIELD.as_bytes().to_vec(), &NoFiles).plan;
        let seen = render::Subject { plan: &plan, options: ViewOptions::of(&plan), stamp: None }
            .seen_by(Choice::of("handbook").audience());
        let handbook = document(format, "handbook", &seen.view);
        assert!(handbook.contains("zqchannel") && handbook.contains("zqmessage") && handbook.contains("zqstate"));
        assert!(!handbook.contains("CHF"), "{handbook}");
    }
}

/// The plan with every field, all its texts replaced by a hostile one.
fn hostile(text: &str) -> View {
    let quoted = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let mut out = String::new();
    for line in EVERY_FIELD.lines() {
        let mut rest = line;
        // Only texts in quotes are replaced, never ids.
        while let Some(at) = rest.find("\"zq") {
            let end = rest[at + 1..].find('"').map_or(rest.len(), |end| at + end + 2);
            out.push_str(&rest[..at]);
            out.push_str(&format!("\"{quoted}\""));
            rest = &rest[end..];
        }
        out.push_str(rest);
        out.push('\n');
    }
    let plan = load("plan.toml", out.replace("include", "# include").into_bytes(), &NoFiles);
    assert_eq!(plan.plan.head.get().and_then(|head| head.title.text()), Some(text));
    View::of(&plan.plan)
}

#[test]
fn no_text_of_a_plan_is_markup_in_html() {
    let plain = hostile("text");
    for text in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "{{ plan.title }}{% for x in [1] %}{{ x }}{% endfor %}{# #}",
        "</style></title></svg></table><h1>",
        "a\n\nb & c &lt; &#60;",
        "javascript:alert(1)",
        "https://example.org/\" onclick=\"alert(1)",
    ] {
        let view = hostile(text);
        for info in render::documents() {
            let (bad, good) = (document(Markup::Html, info.name, &view), document(Markup::Html, info.name, &plain));
            let names = |html: &str| -> Vec<String> {
                let is_page = |tag: &&&str| {
                    !matches!(
                        tag.split(' ').next(),
                        Some("tspan" | "text" | "title" | "rect" | "path" | "line" | "circle" | "g" | "polygon")
                    )
                };
                tags(html).iter().filter(is_page).map(|tag| tag.split(' ').next().unwrap_or("").to_owned()).collect()
            };
            assert_eq!(names(&bad), names(&good), "{text} opens or closes an element in {}", info.name);
            for tag in tags(&bad) {
                let is_active = ["src=", "onclick=", "onerror=", "onmouseover=", "javascript:"]
                    .iter()
                    .any(|word| tag.split('"').step_by(2).any(|outside| outside.contains(word)))
                    || tag.contains("href=\"javascript");
                assert!(!is_active, "{text} in {}: <{tag}>", info.name);
            }
            assert!(shown(&bad).contains(text.trim()), "{text} is not shown in {}", info.name);
        }
    }
}

#[test]
fn no_text_of_a_plan_is_markdown() {
    for text in [
        "<script>alert(1)</script>",
        "*bold* _slanted_ ~~gone~~",
        "| a | b |",
        "`code` ```fence```",
        "[a](http://b) ![i](j)",
        "# heading",
        "- item",
        "1. item",
        "> quote",
        "a\n\n# b\n- c",
        "{{ plan.title }}",
        "$x$ :tada: &lt; \\",
        "<!-- x -->",
        "---",
        "===",
    ] {
        for (format, name, document) in every_document(&hostile(text)) {
            if format != Markup::Markdown {
                continue;
            }
            let body = document.split_once('\n').expect("a first line").1;
            for (n, line) in body.lines().enumerate() {
                // What is behind a backslash is text.
                let bare: String = line
                    .replace("\\\\", "")
                    .split('\\')
                    .enumerate()
                    .map(|(n, part)| if n == 0 { part } else { part.get(1..).unwrap_or("") })
                    .collect();
                assert!(!bare.contains(['<', '`', '[', '~', '$']), "{text} in {name}, line {}: {line}", n + 2);
                let stars = bare.replace("**", "");
                assert!(!stars.contains('*') && !stars.starts_with("* "), "{text} in {name}, line {}: {line}", n + 2);
                if line.starts_with('|') {
                    let head = body.lines().take(n + 1).collect::<Vec<_>>();
                    let first = head.iter().rposition(|line| !line.starts_with('|')).map_or(0, |at| at + 1);
                    let columns = |line: &str| line.replace("\\|", "").matches('|').count();
                    assert_eq!(columns(line), columns(head[first]), "{text} in {name}, line {}: {line}", n + 2);
                }
            }
            let template_headings = ["# ", "## ", "### "];
            let headings = body.lines().filter(|line| line.starts_with('#'));
            assert!(
                headings.clone().all(|line| template_headings
                    .iter()
                    .any(|mark| line.starts_with(mark) && !line[mark.len()..].starts_with(['#', ' ']))),
                "{text} in {name}"
            );
            assert_eq!(headings.filter(|line| line.starts_with("# ")).count(), 1, "{text} in {name}");
        }
    }
}

#[test]
fn html_is_sound() {
    for text in [BASE, EVERY_FIELD, MINIMAL] {
        for info in render::documents() {
            let html = document(Markup::Html, info.name, &view(text));
            let tags = tags(&html);
            let named = |name: &str| tags.iter().filter(|tag| tag.split([' ', '\n']).next() == Some(name)).count();
            for landmark in ["header", "main", "footer", "h1"] {
                assert_eq!(named(landmark), 1, "{landmark} in {}", info.name);
            }
            assert_eq!(named("caption"), named("table"), "{}", info.name);
            assert_eq!(named("figcaption"), named("figure"), "{}", info.name);
            assert!(
                tags.iter().filter(|tag| tag.starts_with("th ") || **tag == "th").all(|tag| tag.contains("scope="))
            );
            let mut level = 1;
            for tag in
                tags.iter().filter(|tag| tag.len() > 1 && tag.starts_with('h') && tag.as_bytes()[1].is_ascii_digit())
            {
                let next = usize::from(tag.as_bytes()[1] - b'0');
                assert!(next <= level + 1, "h{next} behind h{level} in {}", info.name);
                level = next;
            }
            for tag in &tags {
                assert!(!tag.contains(" src=") && !tag.starts_with("script") && !tag.starts_with("link"), "{tag}");
                let links = tag.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or(""));
                assert!(links.clone().all(|link| link.starts_with('#')), "{tag}");
                for target in links.filter_map(|link| link.strip_prefix('#')) {
                    assert!(html.contains(&format!("id=\"{target}\"")), "#{target} leads nowhere");
                }
            }
            let mut ids: Vec<&str> =
                tags.iter().filter_map(|tag| tag.split(" id=\"").nth(1)?.split('"').next()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "an id stands twice in {}", info.name);
            assert!(
                html.contains("lang=\"en\"") && html.contains("class=\"skip\"") && html.contains("default-src 'none'")
            );
            assert!(!html.contains("url(http") && !html.contains("@import"));
        }
    }
}

#[test]
fn only_safe_addresses_are_links() {
    let with = |address: &str| {
        let view = view(&BASE.replace("kind = \"email\"", &format!("kind = \"email\"\naddress = \"{address}\"")));
        document(Markup::Html, "full", &view)
    };
    assert!(with("https://help.example.org").contains("<a href=\"https://help.example.org\">"));
    assert!(with("help@example.org").contains("<a href=\"mailto:help@example.org\">"));
    for address in ["http://example.org", "javascript:alert(1)", "+49 30 5550 1234"] {
        let html = with(address);
        assert!(
            html.contains(&format!("<bdi>{address}</bdi>")) && !html.contains(&format!("href=\"{address}")),
            "{address}"
        );
    }
}

#[test]
fn sums_follow_from_the_plan() {
    let view = view(BASE);
    let budget = view.budget.expect("the base has a budget");
    let sums = budget.sums.expect("all of it can be added");
    assert_eq!((sums.lines.as_str(), sums.one_off.as_str()), ("301,600 EUR", "12,000 EUR"));
    assert_eq!((sums.left_over.as_deref(), sums.overspent), (Some("3,400 EUR"), None));
    assert_eq!(budget.pay_per_year.as_deref(), Some("265,000 EUR"));
    assert_eq!(budget.categories[0].share.as_deref(), Some("87.9%"));
    let tight = self::view(&BASE.replace("total = \"305000 EUR/year\"", "total = \"300000 EUR/year\""));
    let sums = tight.budget.and_then(|budget| budget.sums).expect("still added");
    assert_eq!((sums.left_over, sums.overspent.as_deref()), (None, Some("1,600 EUR")));
}

#[test]
fn one_own_template_replaces_one_built_in_one() {
    let engine = engine(
        Markup::Html,
        &[("html/parts/goals.html", "<p>ours: {{ goals[0].name }}</p>"), ("markdown/full.md", "{{")],
    );
    let engine = engine.unwrap_or_else(|error| panic!("{error}"));
    let html = engine.render("full", &view(BASE)).unwrap_or_else(|error| panic!("{error}"));
    assert!(html.contains("<p>ours: Keep customers</p>") && html.contains("id=\"risks-table\""));
    assert!(engine.added().is_empty());
}

#[test]
fn own_documents_stand_beside_the_built_in_ones() {
    let engine = engine(Markup::Markdown, &[("markdown/mine.md", "# {{ plan.title }}\n{{ document.title }}")]);
    let engine = engine.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(engine.added(), ["markdown/mine.md"]);
    assert_eq!(engine.render("mine", &view(BASE)).as_deref(), Ok("# Customer service plan 2027\nmine\n"));
    let error = engine.render("breif", &view(BASE)).expect_err("there is none");
    assert_eq!(
        (error.message.as_str(), error.help.as_deref()),
        ("there is no document `breif`", Some("write `brief`"))
    );
}

#[test]
fn a_fault_in_an_own_template_has_a_place() {
    let part = "html/parts/goals.html";
    for (text, line, column, words) in [
        ("<p>\n  {{ goals[0].nmae }}</p>", 2, 15, "`nmae` is not defined"),
        ("<p>\n{% if goals %}</p>", 2, 19, ""),
        ("<p>\n\n{{ goals | shout }}</p>", 3, 12, "shout"),
        ("\n{% include \"html/parts/nothing.html\" %}", 2, 12, "nothing"),
        ("\n {% include \"html/parts/goals.html\" %}", 2, 13, "itself"),
        ("{{ undefined_name }}", 1, 4, "`undefined_name` is not defined"),
        ("é {{ nothing_here }}", 1, 6, "`nothing_here` is not defined"),
        ("a\n{{ throw(message=\"stop\") }}", 2, 4, "stop"),
    ] {
        let error = match engine(Markup::Html, &[(part, text)]) {
            Err(error) => error,
            Ok(engine) => engine.render("full", &view(BASE)).expect_err(text),
        };
        assert_eq!((error.template.as_str(), error.line, error.column), (part, line, column), "{text}: {error}");
        assert!(error.message.contains(words), "{text}: {error}");
        assert!(!error.message.starts_with(char::is_uppercase) && !error.message.contains('\n'), "{error}");
    }
    let error = engine(Markup::Html, &[(part, "{% include \"parts/goals.html\" %}")]).expect_err("no such template");
    assert!(error.help.is_some_and(|help| help.contains("html/parts/")));
}

#[test]
fn a_template_that_never_stops_is_stopped() {
    let much = "x".repeat(10_000);
    let endless =
        format!("{{% for a in range(end=1000) %}}{{% for b in range(end=1000) %}}{much}{{% endfor %}}{{% endfor %}}");
    let loops = engine(Markup::Markdown, &[("markdown/brief.md", &endless)]).unwrap_or_else(|error| panic!("{error}"));
    let error = loops.render("brief", &view(BASE)).expect_err("too large");
    assert!(error.message.contains("32 MB"), "{error}");
    let calls = "{% component again() %}{{ <again/> }}{% endcomponent again %}{{ <again/> }}";
    let calls = engine(Markup::Markdown, &[("markdown/brief.md", calls)]).unwrap_or_else(|error| panic!("{error}"));
    let error = calls.render("brief", &view(BASE)).expect_err("calls itself");
    assert_eq!(error.template, "markdown/brief.md", "{error}");
    let long = engine(Markup::Markdown, &[("markdown/brief.md", "{% for a in range(end=100000) %}{% endfor %}")]);
    let error = long.unwrap_or_else(|error| panic!("{error}")).render("brief", &view(BASE)).expect_err("too long");
    assert!(error.message.contains("1000"), "{error}");
}

#[test]
fn a_document_names_the_plan_the_commit_and_the_day() {
    use svcplan::view::Stamp;
    let loaded = load("plan.toml", b"abc".to_vec(), &NoFiles);
    let mut view = view(MINIMAL);
    view.stamp =
        Some(Stamp::of(&loaded.sources, Some("v7 <b>"), chrono::NaiveDate::from_ymd_opt(2026, 11, 21), view.language));
    // The SHA-256 of "abc" as published with the standard (FIPS 180-4, example 1).
    let stamp = view.stamp.as_ref().expect("just set");
    assert_eq!((stamp.hash.as_str(), stamp.on.as_deref()), ("ba7816bf8f01", Some("21 November 2026")));
    for (markup, name, document) in every_document(&view) {
        for word in ["ba7816bf8f01", "21 November 2026", "v7 "] {
            assert!(document.contains(word), "{markup:?} {name}: {word}");
        }
        // In typst it stands in a string, where nothing is markup.
        assert!(markup == Markup::Typst || !document.contains("v7 <b>"), "{name}: the name of a commit is text");
    }
}

#[test]
fn today_is_marked_where_somebody_named_it_and_nowhere_else() {
    let plan = load("plan.toml", EVERY_FIELD.as_bytes().to_vec(), &NoFiles).plan;
    let without = View::of(&plan);
    let (first, _) = plan
        .head
        .get()
        .and_then(|head| head.period.get())
        .and_then(svcplan::plan::head::PlanPeriod::days)
        .expect("days");
    let day = first + chrono::Days::new(40);
    let with = View::with(&plan, ViewOptions { as_of: Some(day), ..ViewOptions::of(&plan) });
    let svg = |view: &View| view.figures.roadmap.as_ref().expect("a roadmap").svg.clone();
    assert!(svg(&with).contains("Today, ") && !svg(&without).contains("Today, "));
}
