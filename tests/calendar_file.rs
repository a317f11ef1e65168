//! The calendar: every date of a plan is in it, a reader that is not ours understands it, and no text of a plan becomes a line of its own.

use std::collections::BTreeSet;

use icalendar::{Calendar, Component, DatePerhapsTime, Event};
use svcplan::about::About;
use svcplan::calendar_file::calendar;
use svcplan::load::{NoFiles, load};
use svcplan::view::{Stamp, View};

const BASE: &str = include_str!("rule_examples/base.toml");
const EVERY_FIELD: &str = include_str!("documents/every_field.toml");
const HEAD: &str = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Shop\"\nperiod = { start = 2027-01-01, end = 2027-12-31 }\ncurrency = \"EUR\"\n";

fn written(plan: &str) -> String {
    let plan = load("plan.toml", plan.as_bytes().to_vec(), &NoFiles).plan;
    let mut view = View::of(&plan);
    view.stamp = Some(Stamp { hash: "0123abcd".to_owned(), as_of: "2026-11-21".parse().ok(), ..Stamp::default() });
    let about = About::of(&plan, &view);
    calendar(&plan, &view, &about)
}

fn events(text: &str) -> Vec<Event> {
    // The reader expects lines to be unfolded.
    let calendar: Calendar = text.replace("\r\n ", "").parse().expect("a calendar");
    calendar.events().cloned().collect()
}

fn day(event: &Event) -> String {
    match event.get_start() {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("not a day: {other:?}"),
    }
}

fn find<'e>(events: &'e [Event], path: &str) -> &'e Event {
    let found = events.iter().find(|event| event.get_uid().is_some_and(|uid| uid.starts_with(&format!("{path}@"))));
    found.unwrap_or_else(|| panic!("no event of {path}"))
}

#[test]
fn every_date_with_a_future_is_an_event() {
    let events = events(&written(EVERY_FIELD));
    let paths: BTreeSet<&str> =
        events.iter().filter_map(|event| event.get_uid()?.rsplit_once('@')).map(|(path, _)| path).collect();
    for prefix in ["plan.period.end", "plan.review_every", "goals.", "objectives.", "initiatives.", "improvements."] {
        assert!(paths.iter().any(|path| path.starts_with(prefix)), "{prefix}: {paths:?}");
    }
    for prefix in ["tools.", "sourcing.", "risks.", "assumptions.", "training.", "team.roles.", "reviews.", "kpis."] {
        assert!(paths.iter().any(|path| path.starts_with(prefix)), "{prefix}: {paths:?}");
    }
    assert_eq!(paths.len(), events.len(), "each event has an identity of its own");
}

#[test]
fn an_event_says_what_is_due_and_who_answers() {
    let plan = format!(
        "{HEAD}[objectives.faster]\nstatement = \"Answer sooner\"\ndue = 2027-09-30\nowner = \"lead\"\nmilestones = [{{ on = 2027-05-31, target = \"74%\" }}]\n[people.lead]\nname = \"Ana Sø\"\n"
    );
    let events = events(&written(&plan));
    let due = find(&events, "objectives.faster.due");
    assert_eq!((day(due).as_str(), due.get_summary()), ("2027-09-30", Some("Objective due: Faster")));
    assert_eq!(due.get_description(), Some("Answer sooner\nOwner: Ana Sø"));
    let milestone = find(&events, "objectives.faster.milestones.1.on");
    assert_eq!((day(milestone).as_str(), milestone.get_summary()), ("2027-05-31", Some("Milestone: Faster → 74%")));
}

#[test]
fn cadences_repeat_until_the_plan_ends() {
    let plan = format!(
        "{HEAD}reviewed = 2026-10-31\nreview_every = \"3 months\"\n[kpis]\nnps = {{ every = \"monthly\" }}\ncsat = {{ every = \"monthly\" }}\n"
    );
    let text = written(&plan);
    let events = events(&text);
    let review = find(&events, "plan.review_every");
    assert_eq!(day(review), "2027-01-31");
    let rule = |event: &Event| {
        let of = event.property_value("RRULE").map(str::to_owned);
        of.or_else(|| event.multi_properties().get("RRULE").map(|rules| rules[0].value().to_owned()))
    };
    assert_eq!(rule(review).as_deref(), Some("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231"));
    let reports: Vec<&Event> = events.iter().filter(|e| e.get_uid().is_some_and(|u| u.starts_with("kpis."))).collect();
    assert_eq!(reports.len(), 1, "one series for both");
    assert_eq!(day(reports[0]), "2027-01-31");
    assert_eq!(rule(reports[0]).as_deref(), Some("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20271231"));
}

#[test]
fn what_was_given_up_is_not_in_it() {
    let plan = format!(
        "{HEAD}[initiatives.old]\nstatus = \"dropped\"\ndue = 2027-05-01\n[initiatives.new]\ndue = 2027-05-02\n"
    );
    let text = written(&plan);
    assert!(!text.contains("initiatives.old") && text.contains("initiatives.new.due"));
}

#[test]
fn the_same_plan_gives_the_same_bytes_in_short_lines() {
    for plan in [BASE, EVERY_FIELD, HEAD, ""] {
        let text = written(plan);
        assert_eq!(text, written(plan));
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
        for line in text.strip_suffix("\r\n").expect("a line end").split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
        }
        assert!(events(&text).iter().all(|event| event.get_timestamp().is_some()));
    }
}

#[test]
fn an_event_keeps_its_identity_when_the_plan_changes() {
    let of = |due: &str| written(&format!("{HEAD}[goals.trust]\nstatement = \"Trust\"\ndue = {due}\n"));
    let uid = |text: &str| find(&events(text), "goals.trust.due").get_uid().map(str::to_owned);
    assert_eq!(uid(&of("2027-06-30")), uid(&of("2027-07-31")));
}

#[test]
fn text_stays_text() {
    let hostile = "a\\nEND:VEVENT\\r\\nBEGIN:VALARM;x,y\\\\n 🚲 مرحبا";
    let plan = format!("{HEAD}[goals.\"we;ird,\\nid\"]\nstatement = \"{hostile}\"\ndue = 2027-06-30\n");
    let text = written(&plan);
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 2, "{text}");
    assert!(!text.contains("\r\nBEGIN:VALARM"));
    let events = events(&text);
    assert_eq!(
        events.iter().find_map(|event| event.get_description().filter(|text| text.contains("VALARM"))),
        Some("a\nEND:VEVENT\nBEGIN:VALARM;x,y\\n 🚲 مرحبا")
    );
}
