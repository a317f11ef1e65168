//! Whether it can be done: for each channel the people it takes and the people there are, and whether its promises are kept.
//!
//! In: the plan's names and what the model says. Out: words and numbers for people, and the plain numbers for the figures. It computes
//! nothing that the model has not computed, and shows no money, so that nobody's pay can be worked out from it.

mod words;

pub(super) use words::month;

use std::ops::Range;

use serde::Serialize;

use self::words::{fte, mid_and_range, per_cent, share};
use super::channel::Channel;
use super::names::Names;
use super::reason::reason_in;
use crate::chart::Sign;
use crate::language::Language;
use crate::model::outcome::{self, ChannelNumbers, Model, PromiseNumbers, Shortage, Verdict, Work};
use crate::model::{Inputs, Numbers, Spread};
use crate::plan::reference::ToChannel;

/// A difference of less than this is none: half of the last decimal that is shown.
const LEAST_FTE: f64 = 0.05;
/// Nor is one of less than this part of what is needed: contacts and handle times are never known that well.
const LEAST_PART: f64 = 0.002;

/// What the model says of people and promises.
#[derive(Clone, Debug, Serialize)]
pub struct Staffing {
    /// The month that is judged: `December 2027`.
    pub month: Option<String>,
    /// The channels that people answer, as far as the model could compute them.
    pub channels: Vec<Staffed>,
    /// Promises that are kept, and all that could be computed.
    pub promises: Vec<KeptPromise>,
    /// Sentences on channels that share people and are short of them together.
    pub shortages: Vec<String>,
    /// The channels that people answer and that could not be computed, each with the reason.
    pub not_computed: Vec<String>,
    /// How it was computed, a sentence each.
    pub methods: Vec<String>,
}

/// A channel.
#[derive(Clone, Debug, Serialize)]
pub struct Staffed {
    /// The name.
    pub name: String,
    /// Contacts in the month that is judged.
    pub contacts: Option<String>,
    /// Their range, where the plan gives one.
    pub contacts_range: Option<String>,
    /// FTE it takes.
    pub required: String,
    /// Their range.
    pub required_range: Option<String>,
    /// FTE there are.
    pub available: String,
    /// The share of their time at work that they are busy with contacts.
    pub occupancy: Option<String>,
    /// `good`, `unsure` or `bad`.
    pub mark: &'static str,
    /// The same in words: `enough`, `0.7 FTE short`.
    pub verdict: String,
    /// When it takes the most people: `Mon 10:00–10:15`.
    pub busiest: String,
    /// The numbers behind the words, for the figure.
    #[serde(skip)]
    pub(super) exact: (Spread, f64, Sign),
}

/// A promise and what becomes of it.
#[derive(Clone, Debug, Serialize)]
pub struct KeptPromise {
    /// The name of the channel.
    pub channel: String,
    /// The promise in words.
    pub text: String,
    /// The share promised.
    pub promised: Option<String>,
    /// The share to be expected with the people there are.
    pub expected: Option<String>,
    /// Its range.
    pub range: Option<String>,
    /// `good`, `unsure`, `bad` or `unknown`.
    pub mark: &'static str,
    /// The same in words.
    pub verdict: String,
    /// What it takes to keep it: `1.3 FTE more`.
    pub missing: Option<String>,
    /// The numbers behind the words, for the figure.
    #[serde(skip)]
    pub(super) exact: (Option<f64>, Option<Spread>, Sign),
}

impl Staffing {
    /// `None` where the plan has the numbers of no channel.
    pub(super) fn of(names: Names<'_>, channels: &[Channel], inputs: &Inputs, numbers: &Numbers) -> Option<Self> {
        let language = names.language;
        let staffed: Vec<Staffed> = numbers.channels.iter().filter_map(|channel| Staffed::of(names, channel)).collect();
        if staffed.is_empty() {
            return None;
        }
        let promises = numbers.channels.iter().filter(|channel| channel.staffing.is_ok()).flat_map(|channel| {
            let shown = channels.iter().find(|shown| shown.id == channel.id);
            channel.promises.iter().enumerate().map(move |(n, promise)| {
                let text = shown.and_then(|shown| shown.promises.get(n)).map(|promise| promise.text.clone());
                KeptPromise::of(language, names.name::<ToChannel>(&channel.id), text, promise)
            })
        });
        let lacking =
            numbers.channels.iter().zip(&inputs.channels).filter(|(channel, input)| {
                input.is_kept && channel.staffing.is_err() && channel.work != Work::Unstaffed
            });
        let month = numbers.months.last().map(|day| month(language, *day));
        Some(Self {
            channels: staffed,
            promises: promises.collect(),
            shortages: shortages(names, numbers),
            not_computed: lacking.filter_map(|(channel, _)| not_computed(names, channel)).collect(),
            methods: methods(language, numbers, month.as_deref()),
            month,
        })
    }
}

impl Staffed {
    fn of(names: Names<'_>, channel: &ChannelNumbers) -> Option<Self> {
        let language = names.language;
        let staffing = channel.staffing.as_ref().ok()?;
        let (required, available) = (ordered(staffing.fte_required.value), staffing.fte_available.value);
        let (sign, verdict) = enough(language, required, available);
        let contacts = channel.contacts.as_ref().ok().map(|contacts| ordered(contacts.value));
        let contacts = contacts.map(|contacts| mid_and_range(language, contacts, words::whole));
        let (required_label, required_range) = mid_and_range(language, required, fte);
        Some(Self {
            name: names.name::<ToChannel>(&channel.id),
            contacts: contacts.as_ref().map(|(mid, _)| mid.clone()),
            contacts_range: contacts.and_then(|(_, range)| range),
            required: required_label,
            required_range,
            available: fte(language, available),
            occupancy: staffing.with_available().occupancy.as_ref().ok().map(|busy| per_cent(language, busy.value.mid)),
            mark: mark(sign),
            verdict,
            busiest: busiest(language, staffing.binding.minutes.as_ref()),
            exact: (required, available, sign),
        })
    }
}

impl KeptPromise {
    fn of(language: Language, channel: String, text: Option<String>, promise: &PromiseNumbers) -> Self {
        let expected = promise.estimated.as_ref().ok().map(|share| ordered(share.value));
        let shown = expected.map(|expected| mid_and_range(language, expected, share));
        let promised = promise.promised.as_ref().ok().map(|promised| promised.value);
        let (sign, verdict) = match &promise.verdict {
            Verdict::Kept => (Sign::Good, language.text("promise-kept").into_owned()),
            Verdict::OnlyAtLowEnd => (Sign::Unsure, language.text("promise-kept-in-favourable-case").into_owned()),
            Verdict::NotKept => (Sign::Bad, not_kept(language, promise)),
            Verdict::CantTell => (Sign::Unknown, language.text("promise-depends-on-routing").into_owned()),
            Verdict::NotComputed(_) => (Sign::Unknown, language.text("promise-not-computed").into_owned()),
        };
        let more = promise.fte_missing.as_ref().ok().map(|missing| ordered(missing.value));
        let more = more.filter(|more| more.high >= LEAST_FTE && matches!(sign, Sign::Unsure | Sign::Bad));
        let missing = more.map(|more| {
            let (mid, range) = mid_and_range(language, more, fte);
            language.format("staffing-fte-more", &[("fte", range.unwrap_or(mid).into())])
        });
        Self {
            channel,
            text: text.unwrap_or_else(|| promise.text.clone()),
            promised: promised.map(|promised| share(language, promised)),
            expected: shown.as_ref().map(|(mid, _)| mid.clone()),
            range: shown.and_then(|(_, range)| range),
            mark: mark(sign),
            verdict,
            missing,
            exact: (promised, expected, sign),
        }
    }
}

/// The ends of a spread with the smaller value first, whichever end of the inputs it comes from.
fn ordered(spread: Spread) -> Spread {
    Spread { low: spread.low.min(spread.high), mid: spread.mid, high: spread.low.max(spread.high) }
}

fn mark(sign: Sign) -> &'static str {
    match sign {
        Sign::Good => "good",
        Sign::Unsure => "unsure",
        Sign::Bad => "bad",
        Sign::Unknown => "unknown",
    }
}

fn enough(language: Language, required: Spread, available: f64) -> (Sign, String) {
    let is_there = |needed: f64| available + LEAST_FTE.max(LEAST_PART * needed) >= needed;
    if is_there(required.high) {
        (Sign::Good, language.text("staffing-enough").into_owned())
    } else if is_there(required.low) {
        (Sign::Unsure, language.text("staffing-enough-in-favourable-case").into_owned())
    } else {
        // Of the numbers as they are shown, so that whoever subtracts them gets the same.
        let tenths = |fte: f64| (fte * 10.0).round() / 10.0;
        let short = fte(language, tenths(required.mid) - tenths(available));
        (Sign::Bad, language.format("staffing-short", &[("fte", short.into())]))
    }
}

fn not_kept(language: Language, promise: &PromiseNumbers) -> String {
    let points = promise.points_missing.as_ref().ok().map(|points| points.value.mid).filter(|points| *points >= 0.05);
    match points {
        Some(points) => language.format("promise-not-kept-by", &[("points", words::points(language, points).into())]),
        None => language.text("promise-not-kept").into_owned(),
    }
}

/// `Mon 10:00–10:15`; of work that may wait, the open hours as a whole.
pub(crate) fn busiest(language: Language, minutes: Option<&Range<u32>>) -> String {
    let Some(minutes) = minutes else { return language.text("staffing-busiest-open-hours").into_owned() };
    let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let day = days[(minutes.start / 1440) as usize % 7];
    let clock = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    // The end of a day is 24:00, not the next day's 00:00.
    let end = minutes.end - minutes.start / 1440 * 1440;
    let weekday = language.text(&format!("weekday-{day}"));
    format!("{weekday} {}–{}", clock(minutes.start % 1440), clock(end))
}

/// `Chat (channels.chat.handle_time is not given)`.
fn not_computed(names: Names<'_>, channel: &ChannelNumbers) -> Option<String> {
    let missing = channel.staffing.as_ref().err()?;
    let (name, reason) = (names.name::<ToChannel>(&channel.id), reason_in(names.language, &missing.reason));
    Some(format!("{name} ({reason})"))
}

fn shortages(names: Names<'_>, numbers: &Numbers) -> Vec<String> {
    let language = names.language;
    let say = |shortage: &Shortage| {
        let channels: Vec<String> = shortage
            .channels
            .iter()
            .filter_map(|channel| numbers.channels.get(*channel))
            .map(|channel| names.name::<ToChannel>(&channel.id))
            .collect();
        let parts = [
            ("channels", channels.join(", ").into()),
            ("demand", words::whole(language, shortage.demand.value.mid).into()),
            ("supply", words::whole(language, shortage.supply.value).into()),
            ("fte", fte(language, shortage.fte_missing.value.mid).into()),
        ];
        language.format("staffing-shared", &parts)
    };
    let of_several = |shortage: &&Shortage| shortage.channels.len() > 1;
    let short = |pool: &outcome::PoolNumbers| {
        // The cap asks for more than the promises: of both, it says what it takes.
        pool.short_of_cap.as_ref().or(pool.short_of_promise.as_ref()).filter(of_several).map(say)
    };
    numbers.pools.iter().filter_map(short).collect()
}

fn methods(language: Language, numbers: &Numbers, month: Option<&str>) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(month) = month {
        out.push(language.format("staffing-month", &[("month", month.into())]));
    }
    for model in [Model::ErlangA, Model::ErlangC, Model::Chats, Model::WeekChain, Model::Flow] {
        let is_used = |channel: &ChannelNumbers| channel.staffing.is_ok() && channel.model == model;
        if numbers.channels.iter().any(is_used) {
            out.push(language.text(&format!("staffing-method-{}", model.id())).into_owned());
        }
    }
    out.push(language.text("staffing-method-people").into_owned());
    let is_range = |channel: &ChannelNumbers| {
        channel.staffing.as_ref().is_ok_and(|staffing| !staffing.fte_required.value.is_point())
    };
    if numbers.channels.iter().any(is_range) {
        out.push(language.text("staffing-method-ranges").into_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_enough_for_certain_or_in_the_favourable_case_or_not() {
        let judged = |low, mid, high, available| {
            let (sign, words) = enough(Language::English, Spread { low, mid, high }, available);
            (sign, words)
        };
        assert_eq!(judged(3.0, 4.0, 5.0, 5.0).0, Sign::Good);
        assert_eq!(judged(3.0, 4.0, 5.0, 4.2).0, Sign::Unsure);
        assert_eq!(judged(3.0, 4.0, 5.0, 2.5), (Sign::Bad, "1.5 FTE short".to_owned()));
        // The words fit the numbers beside them: 6.2 less 5.9, not 0.24.
        assert_eq!(judged(6.15, 6.16, 6.17, 5.92).1, "0.3 FTE short");
        assert_eq!(judged(182.7, 182.7, 182.7, 182.6).0, Sign::Good, "nobody knows that so exactly");
    }

    #[test]
    fn the_busiest_time_is_a_day_with_hours_and_ends_at_24() {
        assert_eq!(busiest(Language::English, Some(&(600..615))), "Mon 10:00–10:15");
        assert_eq!(busiest(Language::English, Some(&(6 * 1440 + 1425..7 * 1440))), "Sun 23:45–24:00");
        assert_eq!(busiest(Language::English, None), "all open hours together");
    }
}
