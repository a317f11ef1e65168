//! What was understood, in words: the metric, the way, from where to where, the day.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Judged;
use crate::catalogue::Catalogue;
use crate::quantity::format_decimal;
use crate::statement::{Metric, Unit, Way};

/// Decimals that are shown.
const DECIMALS: u32 = 4;

/// What is to change, which way, for whom: "Customer satisfaction (share satisfied), to rise, for chat".
pub(super) fn subject(judged: &Judged<'_>) -> String {
    let reading = &judged.reading;
    let named = reading.metric_words.as_ref().or(reading.specific.evidence.first());
    let mut out = match reading.metric {
        Metric::Kpi(id) => Catalogue::builtin().get(id).and_then(|entry| entry.name.text()).unwrap_or(id).to_owned(),
        _ => named.map_or("something", |words| judged.words(words)).to_owned(),
    };
    out.push_str(match reading.direction {
        Way::Increase => ", to rise",
        Way::Decrease => ", to fall",
        Way::Maintain => ", to stay",
        Way::Reach | Way::None => "",
    });
    for (before, range) in [("", &reading.scope), ("owner: ", &reading.owner)] {
        if let Some(range) = range {
            out.push_str(&format!("; {before}{}", judged.words(range)));
        }
    }
    out
}

/// From where to where: "from 82% to 90%", "by 20%", "55 to 60 points".
pub(super) fn change(judged: &Judged<'_>) -> String {
    let reading = &judged.reading;
    let Some(target) = &reading.target else { return String::new() };
    let number = |value: Decimal| {
        let percent = if reading.unit == Unit::Percent { "%" } else { "" };
        format!("{}{percent}", format_decimal(value, DECIMALS))
    };
    let mut out = match (reading.is_relative, &reading.baseline) {
        (false, Some(baseline)) => format!("from {} to {}", number(baseline.value), number(target.value)),
        (false, None) => number(target.value),
        (true, _) => format!("by {}", number(target.value)),
    };
    if let Some(to) = target.to {
        out.push_str(&format!(" to {}", number(to)));
    }
    let is_one = target.to.is_none() && target.value.abs() == Decimal::ONE;
    out.push_str(match reading.unit {
        Unit::PercentagePoints if is_one => " percentage point",
        Unit::PercentagePoints => " percentage points",
        Unit::Hours if is_one => " hour",
        Unit::Hours => " hours",
        Unit::Minutes if is_one => " minute",
        Unit::Minutes => " minutes",
        Unit::Seconds if is_one => " second",
        Unit::Seconds => " seconds",
        Unit::Days if is_one => " day",
        Unit::Days => " days",
        Unit::Points if is_one => " point",
        Unit::Points => " points",
        Unit::Currency => " in money",
        Unit::Percent | Unit::Score | Unit::Count | Unit::Ratio | Unit::None => "",
    });
    if let (true, Some(baseline)) = (reading.is_relative, &reading.baseline) {
        out.push_str(&format!(", from {}", number(baseline.value)));
    }
    out
}

/// A day and how far it is: "30 September 2027, in 313 days".
pub(super) fn day(day: NaiveDate, as_of: NaiveDate) -> String {
    let far = (day - as_of).num_days();
    let far = match far {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        n if n > 0 => format!("in {} days", format_decimal(n.into(), 0)),
        n => format!("{} days ago", format_decimal((-n).into(), 0)),
    };
    format!("{}, {far}", long(day))
}

/// A day in full.
pub(super) fn long(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}
