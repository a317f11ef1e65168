//! Promises kept or not, from the section on staffing; those that could not be computed are in its table only.

use rust_decimal::Decimal;

use crate::chart::{Figure, Sign, Tick, promises};
use crate::language::Language;
use crate::view::staffing::Staffing;

pub(super) fn figure(language: Language, staffing: &Staffing) -> Option<Figure> {
    let computed = staffing.promises.iter().filter(|promise| promise.exact.2 != Sign::Unknown);
    let promises = computed.map(|promise| {
        let (promised, expected, sign) = promise.exact;
        promises::Promise {
            channel: promise.channel.clone(),
            text: promise.text.clone(),
            promised,
            promised_label: promise.promised.clone().unwrap_or_default(),
            estimated: expected.map(|expected| (expected.low, expected.mid, expected.high)),
            estimated_label: promise.expected.clone().unwrap_or_default(),
            range: promise.range.clone().unwrap_or_default(),
            sign,
            verdict: promise.verdict.clone(),
        }
    });
    let ticks = [0, 25, 50, 75, 100]
        .map(|percent| Tick { value: f64::from(percent) / 100.0, label: language.percent(Decimal::from(percent)) });
    let data = promises::Promises { promises: promises.collect(), ticks: ticks.to_vec() };
    promises::figure("figure-promises", &data, language)
}
