//! People required and available, from the section on staffing.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::chart::{Figure, Tick, required_people, round_values};
use crate::language::Language;
use crate::view::staffing::Staffing;

pub(super) fn figure(language: Language, staffing: &Staffing) -> Option<Figure> {
    let channels = staffing.channels.iter().map(|channel| {
        let (required, available, sign) = channel.exact;
        required_people::Channel {
            name: channel.name.clone(),
            required: (required.low, required.mid, required.high),
            required_label: channel.required.clone(),
            range: channel.required_range.clone().unwrap_or_default(),
            available,
            available_label: channel.available.clone(),
            sign,
            verdict: channel.verdict.clone(),
        }
    });
    let most = staffing.channels.iter().map(|channel| channel.exact.0.high.max(channel.exact.1)).fold(0.0, f64::max);
    let ticks = round_values(0.0, most)
        .into_iter()
        .filter_map(|value| Some(Tick { value, label: language.number(Decimal::from_f64(value)?, 2) }));
    let data = required_people::Staffing { channels: channels.collect(), ticks: ticks.collect() };
    required_people::figure("figure-people", &data, language)
}
