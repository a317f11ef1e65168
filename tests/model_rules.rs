//! Rules on what the plan's numbers come to: one shortage is one finding, with its arithmetic and the lines that took part.

use chrono::NaiveDate;
use svcplan::diagnostic::Diagnostic;
use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::rule::Group;
use svcplan::settings::Settings;

const HEAD: &str = r#"format = 1
[plan]
title = "Plan"
organization = "Lantern Post"
period = { start = 2027-01-01, end = 2027-12-31 }
currency = "USD"
"#;

struct Found {
    diagnostics: Vec<Diagnostic>,
    sources: svcplan::source::Sources,
}

/// The findings of the group `model` about a plan, on 2026-11-21.
fn judge(plan: &str) -> Found {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let outcome = lint::check("plan.toml", format!("{HEAD}{plan}").into_bytes(), &NoFiles, &Settings::on(day));
    let diagnostics = outcome.diagnostics.into_iter().filter(|d| d.rule.group == Group::Model).collect();
    Found { diagnostics, sources: outcome.sources }
}

impl Found {
    fn rules(&self) -> Vec<&str> {
        self.diagnostics.iter().map(|d| d.rule.name).collect()
    }

    fn only(&self) -> &Diagnostic {
        assert_eq!(self.diagnostics.len(), 1, "{:#?}", self.diagnostics.iter().map(|d| &d.message).collect::<Vec<_>>());
        &self.diagnostics[0]
    }

    /// The marked texts of the only finding: its own and those of its labels.
    fn marked(&self) -> Vec<&str> {
        let found = self.only();
        std::iter::once(found.span)
            .chain(found.labels.iter().map(|label| label.span))
            .map(|span| self.sources.slice(span))
            .collect()
    }
}

fn phone(volume: &str, promise: &str) -> String {
    format!(
        "[channels.phone]\nkind = \"phone\"\nhours = \"Mo-Fr 09:00-17:00\"\nvolume = \"{volume}\"\nhandle_time = \"5m\"\npromises = [\"{promise}\"]\n"
    )
}

fn email(volume: &str, promise: &str) -> String {
    format!(
        "[channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 09:00-17:00\"\nvolume = \"{volume}\"\nhandle_time = \"6m\"\npromises = [\"{promise}\"]\n"
    )
}

fn agents(heads: &str, works: &str, rest: &str) -> String {
    format!(
        "[team]\nshrinkage = \"30%\"\n[team.roles.agent]\nheadcount = {heads}\nhours = \"40/week\"\nsalary = \"36000 USD/year\"\nworks = [{works}]\n{rest}\n"
    )
}

const NEW: &str = "[team.roles.new]\nheadcount = 3\nhours = \"40/week\"\nworks = [\"phone\"]\nstarts = 2027-04-01\nramp = \"6 weeks\"\n";

fn target(kpi: &str, baseline: &str, target: &str) -> String {
    format!(
        "[objectives.one]\nstatement = \"One\"\nkpi = \"{kpi}\"\nbaseline = \"{baseline}\"\ntarget = \"{target}\"\ndue = 2027-02-28\nchannels = [\"phone\"]\n"
    )
}

#[test]
fn a_promise_is_short_of_points_people_and_money() {
    let found = judge(&(phone("4500/month", "answer 80% within 20s") + &agents("4", "\"phone\"", "")));
    let only = found.only();
    assert_eq!(only.rule.name, "promise-the-team-cannot-keep");
    // Cover and promise want some 199 hours at work of 112: 3.1 FTE of 28 hours each, so 4 people at 3,000.
    assert!(
        only.message.starts_with("the promise is `answer 80% within 20 s`, and 4 people can do that for "),
        "{}",
        only.message
    );
    assert!(
        only.message.ends_with("of the contacts on `phone`: 4 people more, about 12,000 USD a month"),
        "{}",
        only.message
    );
    assert!(only.notes[0].starts_with("`phone`, Mo "), "{:?}", only.notes);
    assert_eq!(only.notes[1], "`agent`: 4 × 40 h × (1 − 30%) = 112 hours at work a week");
    let marked = found.marked();
    assert_eq!(marked[0].trim_matches('"'), "answer 80% within 20s");
    for line in ["4", "4500/month", "5m", "40/week", "30%", "Mo-Fr 09:00-17:00", "phone"] {
        assert!(marked.iter().any(|text| text.trim_matches('"') == line), "{line} is not marked: {marked:?}");
    }
    assert!(only.labels.len() <= 8);
}

#[test]
fn a_range_warns_only_if_its_favourable_end_fails() {
    let with = |volume: &str| judge(&(phone(volume, "answer 80% within 20s") + &agents("4", "\"phone\"", "")));
    assert_eq!(with("4000..5000/month").rules(), ["promise-the-team-cannot-keep"]);
    let at_the_low_end = with("1000..5000/month");
    assert_eq!(at_the_low_end.rules(), ["promise-kept-only-at-the-low-end"]);
    assert_eq!(at_the_low_end.only().level, svcplan::rule::Level::Advice);
    assert!(with("900..1100/month").rules().is_empty());
}

#[test]
fn people_for_two_channels_are_counted_once() {
    let plan = |heads: &str| {
        phone("2000/month", "answer 80% within 20s")
            + &email("2000/month", "first reply 90% within 4 business hours")
            + &agents(heads, "\"phone\", \"email\"", "")
    };
    let found = judge(&plan("4"));
    let only = found.only();
    assert_eq!(only.rule.name, "people-counted-twice");
    assert!(only.message.starts_with("`phone` and `email` count on the same 4 people"), "{}", only.message);
    assert!(only.notes.iter().any(|note| note.contains("together they need")), "{:?}", only.notes);
    assert!(judge(&plan("5")).rules().is_empty());
}

#[test]
fn a_backlog_that_grows_is_told_instead_of_the_promises_it_breaks() {
    let alone =
        judge(&(email("6000/month", "first reply 90% within 4 business hours") + &agents("4", "\"email\"", "")));
    // 6000 × 12 / 52 = 1,385 a week; 112 hours × 60 / 6 = 1,120 of them are answered.
    assert_eq!(
        alone.only().message,
        "`email` gets 1,385 contacts a week and 1,120 of them can be answered; to stand still takes 1 person more, about 3,000 USD a month"
    );
    assert_eq!(alone.marked()[0], "\"6000/month\"");
    let shared = judge(
        &(phone("2000/month", "answer 80% within 20s")
            + &email("6000/month", "first reply 90% within 4 business hours")
            + &agents("4", "\"phone\", \"email\"", "")),
    );
    assert_eq!(shared.only().rule.name, "backlog-grows");
    assert!(shared.only().notes.iter().any(|note| note.starts_with("the same people work `phone`")));
}

#[test]
fn the_cap_on_occupancy_is_held_against_the_load() {
    let plan = |cap: &str| {
        email("4500/month", "first reply 90% within 32 business hours")
            + &agents("4", "\"email\"", &format!("max_occupancy = \"{cap}\""))
    };
    let found = judge(&plan("85%"));
    // 4500 × 12 / 52 × 6 min = 103.8 hours of 112.
    assert_eq!(
        found.only().message,
        "4 people on `email` would be busy 93% of their time, more than the 85% they may: 1 person more, about 3,000 USD a month"
    );
    assert_eq!(found.marked()[0], "\"85%\"");
    assert!(judge(&plan("95%")).rules().is_empty());
}

#[test]
fn nobody_and_one_chair_for_too_long() {
    // Nobody at all is the promise's finding; a chair that can't be kept taken is `hours-beyond-people`, and no second finding.
    let nobody = judge(&(phone("2000/month", "answer 80% within 20s") + &agents("0", "\"phone\"", "")));
    assert_eq!(nobody.rules(), ["promise-the-team-cannot-keep"]);
    let chair = phone("200/month", "answer 80% within 20s").replace("Mo-Fr 09:00-17:00", "24/7");
    assert!(judge(&(chair + &agents("4", "\"phone\"", ""))).rules().is_empty());
}

#[test]
fn hires_are_held_against_the_first_day_and_the_day_of_the_objective() {
    let plan = |heads: &str, rest: &str| {
        phone("2000/month", "answer 80% within 20s") + &agents(heads, "\"phone\"", &format!("{NEW}{rest}"))
    };
    let found = judge(&plan("1.5", ""));
    let only = found.only();
    assert_eq!(only.rule.name, "hire-arrives-too-late");
    assert!(
        only.message.starts_with("until `new` is at full speed on 2027-05-13, `answer 80% within 20 s` on `phone`"),
        "{}",
        only.message
    );
    assert_eq!(found.marked()[0], "2027-04-01");
    assert!(judge(&plan("4", "")).rules().is_empty());
    // Four people keep the promise, and not the objective, which is due before the new ones are there.
    let objective = judge(&plan("4", &target("service-level", "80%", "93%")));
    assert_eq!(objective.rules(), ["hire-arrives-too-late"]);
    assert_eq!(
        objective.only().message,
        "`objectives.one` is due on 2027-02-28 and needs `new`, at full speed only on 2027-05-13"
    );
}

#[test]
fn owners_are_there_when_their_work_begins() {
    let owned = |day: &str| {
        format!(
            "{NEW}[initiatives.desk]\nname = \"Desk\"\nstart = {day}\ndue = 2027-12-31\nowner = \"new\"\nstatus = \"planned\"\n"
        )
    };
    let plan = |day: &str| phone("900/month", "answer 80% within 20s") + &agents("4", "\"phone\"", &owned(day));
    assert_eq!(judge(&plan("2027-03-01")).rules(), ["hire-arrives-too-late"]);
    assert!(judge(&plan("2027-04-01")).rules().is_empty());
}

#[test]
fn a_budget_carries_its_team() {
    let plan = |budget: &str| agents("4", "", budget);
    let total = judge(&plan("[budget]\ntotal = \"120000 USD/year\"\nloaded = 1.3\n"));
    // 4 × 36,000 × 1.3.
    assert_eq!(
        total.only().message,
        "the team costs 187,200 USD over the plan, and the whole budget has 120,000 USD: 67,200 USD too little"
    );
    assert!(judge(&plan("[budget]\ntotal = \"190000 USD/year\"\nloaded = 1.3\n")).rules().is_empty());
    // A line that is too small for the roles it names has its finding where it stands.
    let line = "[budget]\nloaded = 1.3\n[budget.lines.pay]\ncategory = \"salaries\"\namount = \"120000 USD/year\"\nroles = [\"agent\"]\n";
    assert!(judge(&plan(line)).rules().is_empty());
    assert_eq!(judge(&plan(&line.replace("roles = [\"agent\"]\n", ""))).rules(), ["budget-does-not-carry-team"]);
}

#[test]
fn targets_are_held_against_what_the_plan_comes_to() {
    let plan = |volume: &str, rest: &str| phone(volume, "answer 80% within 20s") + &agents("4", "\"phone\"", rest);
    let far = judge(&plan("2000/month", &target("average-speed-of-answer", "60s", "1s")));
    assert_eq!(far.only().rule.name, "target-out-of-reach");
    assert_eq!(far.marked()[0], "\"1s\"");
    assert!(judge(&plan("2000/month", &target("average-speed-of-answer", "60s", "50s"))).rules().is_empty());
    // Even two people answer fifty calls a week at once.
    assert_eq!(
        judge(&plan("200/month", &target("average-speed-of-answer", "60s", "50s"))).rules(),
        ["target-reached-already"]
    );
    // The volume is what the plan starts from, not what it comes to.
    assert!(judge(&plan("2000/month", &target("contact-volume", "2000", "1800"))).rules().is_empty());
    // Where the promise fails on the channel, the target is an echo.
    assert_eq!(
        judge(&plan("4500/month", &target("service-level", "60%", "80%"))).rules(),
        ["promise-the-team-cannot-keep"]
    );
}
