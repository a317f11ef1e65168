//! What the reader must tell apart, one fact a line: amounts, levels, ranges, deadlines, promises, windows, and digits that are no value.

use chrono::NaiveDate;
use svcplan::statement::{Calendar, Lexicon, Measurable, Metric, NoDay, Reading, read};

fn reading(text: &str) -> Reading {
    read(text, Lexicon::english())
}

/// Baseline, target, upper end and unit, as text: `82 → 90 percent`, `by 20 percent`, `55..60 points`.
fn value(text: &str) -> String {
    let found = reading(text);
    let Some(target) = &found.target else {
        return found.baseline.map_or_else(|| "none".to_owned(), |baseline| format!("{} → ?", baseline.value));
    };
    let baseline = found.baseline.as_ref().map_or_else(String::new, |baseline| format!("{} → ", baseline.value));
    let by = if found.is_relative { "by " } else { "" };
    let to = target.to.map_or_else(String::new, |to| format!("..{to}"));
    format!("{baseline}{by}{}{to} {}", target.value, found.unit.as_str())
}

fn deadline(text: &str) -> Option<Result<NaiveDate, NoDay>> {
    let calendar = Calendar::on("2026-11-22".parse().expect("a day"));
    reading(text).deadline.map(|deadline| deadline.when.resolve(&calendar))
}

#[test]
fn values_in_every_spelling() {
    for (text, expected) in [
        ("Raise CSAT from 82% to 90%", "82 → 90 percent"),
        ("Lift CSAT from 82% – 90%", "82 → 90 percent"),
        ("Churn 18% → 14%", "18 → 14 percent"),
        ("Churn 18% -> 14%", "18 → 14 percent"),
        ("Mean time to resolution (target: 12 min, down from 15 min)", "15 → 12 minutes"),
        ("Cut first response time from 4 hours to 90 minutes", "240 → 90 minutes"),
        ("Reduce churn from 8% to 5-6%", "8 → 6..5 percent"),
        ("Raise NPS from -12 to 5", "-12 → 5 points"),
        ("NPS 55-60", "55..60 points"),
        ("CSAT 4.2+/5", "4.2 score"),
        ("Rating > 4.5/5", "4.5 score"),
        ("CSAT of 4.5 out of 5", "4.5 score"),
        ("9 in 10 customers recommend us", "90 percent"),
        ("Cut handle time by twenty percent", "by 20 percent"),
        ("Cut handle time by 20 per cent", "by 20 percent"),
        ("Cut handle time by 20 pct", "by 20 percent"),
        ("Cut handle time by 20\u{a0}%", "by 20 percent"),
        ("Double the share of self-service", "by 100 percent"),
        ("Halve the backlog", "by 50 percent"),
        ("Deliver 15–20% fewer contacts", "by 15..20 percent"),
        ("Resolve 90% of tickets within 24 hours", "90 percent"),
        ("Reduce first response time to under 5 minutes for 90% of leads", "5 minutes"),
        ("No complaints about billing", "0 count"),
        ("Raise self-service to 70% (from 55% today)", "55 → 70 percent"),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
}

#[test]
fn digits_that_are_no_value() {
    for text in [
        "Offer support 24/7",
        "Answer Tier 1 questions",
        "Fix the top 10 issues",
        "Serving customers since 2019",
        "Keep the ISO 9001 certificate",
        "Comply with ISO 9001:2015",
        "Send a guide at day 3",
        "Improve 30-day churn",
        "Cut churn by automating renewals",
    ] {
        assert_eq!(value(text), "none", "{text}");
        assert_ne!(reading(text).measurable, Measurable::Yes, "{text}");
    }
}

#[test]
fn deadlines_and_their_days() {
    let day = |text: &str| Some(Ok(text.parse().expect("a day")));
    for (when, expected) in [
        ("by 30 September 2027", day("2027-09-30")),
        ("by September 30, 2027", day("2027-09-30")),
        ("by 2027-09-30", day("2027-09-30")),
        ("in Q3 FY26", day("2026-09-30")),
        ("by EOY", day("2026-12-31")),
        ("by the end of next quarter", day("2027-03-31")),
        ("over the next 90 days", day("2027-02-20")),
        ("within 6 months", day("2027-05-22")),
        ("by Easter 2027", day("2027-03-28")),
        ("within 60 days of launch", Some(Err(NoDay::Event))),
        ("by month 6", Some(Err(NoDay::NoPeriod))),
        ("in 2027/28", Some(Err(NoDay::NoFiscalYear))),
        ("by 31 February 2027", Some(Err(NoDay::Impossible))),
    ] {
        assert_eq!(deadline(&format!("Raise CSAT to 90% {when}")), expected, "{when}");
    }
    let both = NoDay::Ambiguous("2027-04-03".parse().expect("a day"), "2027-03-04".parse().expect("a day"));
    assert_eq!(deadline("Raise CSAT to 90% by 03/04/2027"), Some(Err(both)));
}

#[test]
fn what_only_looks_like_a_deadline() {
    for text in [
        "Answer tickets within 24 hours",
        "Answer 90% of e-mails within 2 business days of receipt",
        "Close 40 tickets per quarter",
        "Raise 30-day retention to 60%",
        "Keep churn below 3% in customers' first 90 days",
        "CSAT above 4.5 for 3 consecutive months",
        "Cut tickets by 20% by automating resets",
    ] {
        assert_eq!(deadline(text), None, "{text}");
    }
}

#[test]
fn a_guard_a_means_and_a_consequence_are_no_second_outcome() {
    for (text, compound) in [
        ("Reduce AHT by 10% while keeping CSAT above 4.2", false),
        ("Cut handle time by 30%, thereby raising satisfaction", false),
        ("Reduce churn by 5% by calling every customer and fixing the top bugs", false),
        ("Reduce response time from 24 hours to 4 hours, and increase FCR from 60% to 80%", true),
        ("Improve response time and satisfaction ratings by 20%", true),
        ("Faster replies and fewer escalations", true),
    ] {
        assert_eq!(reading(text).is_compound(), compound, "{text}");
    }
    let guards = reading("Reduce AHT by 10% while keeping CSAT above 4.2").guards;
    assert_eq!(guards.len(), 1);
    assert_eq!(guards[0].metric, Metric::Kpi("csat"));
}

#[test]
fn it_leaves_open_what_it_cannot_know() {
    let unclear = reading("Raise the response rate to 60% by June 2027");
    assert_eq!(unclear.metric, Metric::Other);
    assert_eq!(unclear.unsure[0].on, "metric");
    assert!(unclear.unsure[0].why.contains("Survey response rate"), "{}", unclear.unsure[0].why);
    let clear = reading("Raise the response rate of the patient survey to 60% by June 2027");
    assert_eq!((clear.metric, clear.unsure.len()), (Metric::Kpi("survey-response-rate"), 0));
    for foreign in [
        "Wir wollen die Zufriedenheit der Kunden bis Ende 2027 von 82 % auf 90 % steigern",
        "Augmenter la satisfaction des clients de 82 % à 90 % d'ici fin septembre",
        "Reducir el tiempo medio de respuesta de 8 horas a 4 horas antes de junio",
    ] {
        assert_eq!(reading(foreign).unsure[0].on, "statement", "{foreign}");
    }
}
