//! One line of JSON for a statement. Its keys are a promise: some may be added, none is renamed or moved.
//!
//! Written piece by piece, because a list may hold a million statements.

use std::io::{self, Write};

use super::Judged;
use crate::statement::advice::{Advice, Kind, counter_metrics};
use crate::statement::{Amount, Words};

/// Writes a statement as one JSON object and ends the line.
///
/// # Errors
/// Those of `out`.
pub fn write_json(out: &mut impl Write, judged: &Judged<'_>) -> io::Result<()> {
    let reading = &judged.reading;
    out.write_all(b"{\"text\":")?;
    string(out, &judged.text)?;
    for (key, verdict, evidence) in [
        ("specific", yes_or_no(reading.specific.yes), &reading.specific.evidence),
        ("measurable", reading.measurable.as_str(), &reading.measured_by),
        ("time_bound", yes_or_no(reading.time_bound.yes), &reading.time_bound.evidence),
    ] {
        write!(out, ",\"{key}\":{{\"verdict\":\"{verdict}\",\"evidence\":")?;
        list(out, evidence, |out, words| string(out, judged.words(words)))?;
        out.write_all(b"}")?;
    }
    write!(out, ",\"compound\":{},\"advice\":", reading.is_compound())?;
    // What keeps a good target honest is no fault of the sentence, nor is what the reader left open: both have keys of their own.
    let faults = judged.advice.iter().filter(|advice| !matches!(advice.kind, Kind::CounterMetric | Kind::Unsure));
    list(out, faults, |out, advice| piece(out, judged, advice))?;
    extracted(out, judged)?;
    match judged.line {
        Some(line) => write!(out, ",\"line\":{line}")?,
        None => out.write_all(b",\"line\":null")?,
    }
    match judged.calendar.period {
        Some((first, last)) => write!(out, ",\"period\":{{\"start\":\"{first}\",\"end\":\"{last}\"}}")?,
        None => out.write_all(b",\"period\":null")?,
    }
    out.write_all(b",\"counter_metrics\":")?;
    list(out, counter_metrics(reading), |out, id| string(out, id))?;
    out.write_all(b",\"abstained\":")?;
    let undated = judged
        .advice
        .iter()
        .filter(|advice| matches!(advice.kind, Kind::AmbiguousDate | Kind::NoSuchDay | Kind::Event | Kind::NoPeriod));
    let left_open = reading.unsure.iter().map(|unsure| (unsure.on, unsure.why.as_str()));
    let left_open = left_open.chain(undated.map(|advice| ("deadline", advice.message.as_str())));
    list(out, left_open, |out, (on, why)| {
        write!(out, "{{\"on\":\"{on}\",\"why\":")?;
        string(out, why)?;
        out.write_all(b"}")
    })?;
    out.write_all(b"}\n")
}

fn extracted(out: &mut impl Write, judged: &Judged<'_>) -> io::Result<()> {
    let reading = &judged.reading;
    write!(
        out,
        ",\"extracted\":{{\"metric\":\"{}\",\"direction\":\"{}\",\"baseline\":",
        reading.metric.as_str(),
        reading.direction.as_str()
    )?;
    number(out, reading.baseline.as_ref().map(|amount| amount.value))?;
    out.write_all(b",\"target\":")?;
    number(out, reading.target.as_ref().map(|amount| amount.value))?;
    write!(out, ",\"unit\":\"{}\",\"is_relative\":{},\"deadline_text\":", reading.unit.as_str(), reading.is_relative)?;
    let deadline = reading.deadline.as_ref();
    words(out, judged, deadline.map(|deadline| &deadline.words))?;
    match deadline.and_then(|deadline| deadline.when.resolve(&judged.calendar).ok()) {
        Some(day) => write!(out, ",\"deadline\":\"{day}\"")?,
        None => out.write_all(b",\"deadline\":null")?,
    }
    out.write_all(b",\"scope\":")?;
    words(out, judged, reading.scope.as_ref())?;
    out.write_all(b",\"owner\":")?;
    words(out, judged, reading.owner.as_ref())?;
    out.write_all(b",\"target_to\":")?;
    number(out, reading.target.as_ref().and_then(|Amount { to, .. }| *to))?;
    out.write_all(b",\"guards\":")?;
    list(out, &reading.guards, |out, guard| {
        write!(out, "{{\"metric\":\"{}\",\"words\":", guard.metric.as_str())?;
        string(out, judged.words(&guard.words))?;
        out.write_all(b"}")
    })?;
    out.write_all(b"}")
}

fn piece(out: &mut impl Write, judged: &Judged<'_>, advice: &Advice) -> io::Result<()> {
    write!(
        out,
        "{{\"kind\":\"{}\",\"criterion\":\"{}\",\"words\":",
        advice.kind.as_str(),
        advice.kind.criterion().as_str()
    )?;
    words(out, judged, advice.words.as_ref())?;
    out.write_all(b",\"message\":")?;
    string(out, &advice.message)?;
    out.write_all(b",\"instead\":")?;
    match &advice.instead {
        Some(instead) => string(out, instead)?,
        None => out.write_all(b"null")?,
    }
    out.write_all(b"}")
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn list<W: Write, T>(
    out: &mut W,
    items: impl IntoIterator<Item = T>,
    mut item: impl FnMut(&mut W, T) -> io::Result<()>,
) -> io::Result<()> {
    out.write_all(b"[")?;
    for (n, each) in items.into_iter().enumerate() {
        if n > 0 {
            out.write_all(b",")?;
        }
        item(out, each)?;
    }
    out.write_all(b"]")
}

fn string(out: &mut impl Write, text: &str) -> io::Result<()> {
    serde_json::to_writer(out, text).map_err(io::Error::from)
}

fn words(out: &mut impl Write, judged: &Judged<'_>, range: Option<&Words>) -> io::Result<()> {
    match range {
        Some(range) => string(out, judged.words(range)),
        None => out.write_all(b"null"),
    }
}

/// Without trailing zeros: 82, 4.5.
fn number(out: &mut impl Write, number: Option<rust_decimal::Decimal>) -> io::Result<()> {
    match number {
        Some(number) => write!(out, "{}", number.normalize()),
        None => out.write_all(b"null"),
    }
}

#[cfg(test)]
mod tests {
    use super::write_json;
    use crate::statement::Calendar;
    use crate::statement_list::Statement;
    use crate::statement_report::Judged;

    fn json(text: &str) -> serde_json::Value {
        let calendar = Calendar::on("2026-11-21".parse().expect("a day"));
        let statement = Statement { text: text.into(), line: 7, period: None, cut: None };
        let mut out = Vec::new();
        write_json(&mut out, &Judged::of(statement, &calendar)).expect("memory takes everything");
        assert!(out.ends_with(b"}\n"));
        serde_json::from_slice(&out).expect("JSON")
    }

    #[test]
    fn numbers_have_no_trailing_zeros() {
        let found = json("Raise CSAT from 4.20 to 4.50 by 30 June 2027");
        assert_eq!(found["extracted"]["baseline"].to_string(), "4.2");
        assert_eq!(found["extracted"]["target"].to_string(), "4.5");
    }

    #[test]
    fn what_is_left_open_says_why() {
        let found = json("CSAT above 90% by 03/04/2027");
        assert_eq!(found["extracted"]["deadline"], serde_json::Value::Null);
        assert_eq!(found["extracted"]["deadline_text"], "by 03/04/2027");
        assert_eq!(found["abstained"][0]["on"], "deadline");
        assert_eq!(found["line"], 7);
    }

    #[test]
    fn every_sign_comes_back() {
        let text = "Raise \"CSAT\" \\ to\u{1b}[31m 90%\u{2028} \u{0}";
        assert_eq!(json(text)["text"], text);
    }
}
