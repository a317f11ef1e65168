//! Labelled statements, and what the reader says of them in the same shape.

use std::error::Error;
use std::path::Path;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use svcplan::statement::{self, Calendar, Lexicon, Reading};

/// The day on which deadlines are labelled.
const AS_OF: &str = "2026-11-22";

/// A statement with its labels.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Labelled {
    pub(crate) id: String,
    pub(crate) text: String,
    #[serde(flatten)]
    pub(crate) labels: Labels,
    #[serde(default)]
    pub(crate) debatable: Vec<String>,
}

/// What is said of a statement.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Labels {
    pub(crate) specific: String,
    pub(crate) measurable: String,
    pub(crate) time_bound: String,
    pub(crate) compound: bool,
    pub(crate) extracted: Extracted,
}

/// The values in a statement.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Extracted {
    pub(crate) metric: String,
    pub(crate) direction: String,
    pub(crate) baseline: Option<f64>,
    pub(crate) target: Option<f64>,
    pub(crate) unit: String,
    pub(crate) is_relative: bool,
    pub(crate) deadline_text: Option<String>,
    /// `None` where the file does not label it.
    #[serde(default, deserialize_with = "some")]
    pub(crate) deadline: Option<Option<String>>,
    #[serde(default, deserialize_with = "some")]
    pub(crate) scope: Option<Option<String>>,
    #[serde(default, deserialize_with = "some")]
    pub(crate) owner: Option<Option<String>>,
}

/// Tells `null` from a key that is not there.
fn some<'de, T: Deserialize<'de>, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}

/// Reads a file of labelled statements, one JSON object a line.
pub(crate) fn read(path: &Path) -> Result<Vec<Labelled>, Box<dyn Error>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let line = |(n, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| format!("{}:{}: {error}", path.display(), n + 1).into())
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(line).collect()
}

/// What the reader says.
pub(crate) fn judged(text: &str) -> Labels {
    let reading: Reading = statement::read(text, Lexicon::english());
    let calendar = Calendar::on(AS_OF.parse().expect("a day"));
    let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let number = |value: Decimal| value.to_f64().expect("a decimal fits");
    let words = |range: &std::ops::Range<usize>| text[range.clone()].to_owned();
    Labels {
        specific: yes_no(reading.specific.yes),
        measurable: reading.measurable.as_str().to_owned(),
        time_bound: yes_no(reading.time_bound.yes),
        compound: reading.is_compound(),
        extracted: Extracted {
            metric: reading.metric.as_str().to_owned(),
            direction: reading.direction.as_str().to_owned(),
            baseline: reading.baseline.as_ref().map(|amount| number(amount.value)),
            target: reading.target.as_ref().map(|amount| number(amount.value)),
            unit: reading.unit.as_str().to_owned(),
            is_relative: reading.is_relative,
            deadline_text: reading.deadline.as_ref().map(|deadline| words(&deadline.words)),
            deadline: Some(
                reading
                    .deadline
                    .as_ref()
                    .and_then(|deadline| deadline.when.resolve(&calendar).ok())
                    .map(|day| day.to_string()),
            ),
            scope: Some(reading.scope.as_ref().map(words)),
            owner: Some(reading.owner.as_ref().map(words)),
        },
    }
}

/// Whether the reader leaves something open: what the metric is, or on which day a deadline falls.
pub(crate) fn leaves_open(text: &str) -> bool {
    let reading = statement::read(text, Lexicon::english());
    let calendar = Calendar::on(AS_OF.parse().expect("a day"));
    let undated = reading.deadline.as_ref().is_some_and(|deadline| deadline.when.resolve(&calendar).is_err());
    undated || !reading.unsure.is_empty()
}

/// The broader families that some files label instead of ids of the catalogue.
pub(crate) fn family(id: &str) -> &'static str {
    match id {
        "csat" | "csat-mean" => "csat",
        "nps" => "nps",
        "ces" | "ces-easy-share" => "ces",
        "qa-score" => "qa_score",
        "first-response-time" | "next-reply-time" => "first_response_time",
        "resolution-time" => "resolution_time",
        "first-contact-resolution" | "one-contact-resolution" => "first_contact_resolution",
        "service-level" => "service_level",
        "sla-compliance" => "sla_compliance",
        "survey-response-rate" | "answer-rate" => "response_rate",
        "abandonment-rate" => "abandonment_rate",
        "average-handle-time" => "aht",
        "backlog" | "backlog-age" => "backlog",
        "escalation-rate" => "escalation_rate",
        "contact-volume" => "ticket_volume",
        "self-service-ratio" | "deflection-rate" | "automated-resolution-rate" => "self_service_rate",
        "retention-rate" => "retention_rate",
        "churn-rate" => "churn_rate",
        "cost-per-contact" | "cost-per-resolution" | "support-cost-ratio" => "cost",
        "training-hours-per-agent" => "training",
        "none" => "none",
        _ => "other",
    }
}
