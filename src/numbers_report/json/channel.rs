//! A channel in the JSON document: demand, people, queue, promises, cost.
//!
//! In: the numbers of a channel. Out: a part of the tree.

use super::figure::Writer;
use super::people::ids;
use super::tree::Json;
use crate::model::Missing;
use crate::model::cost_to_keep::cost_to_keep;
use crate::model::outcome::{Binding, ChannelNumbers, PromiseNumbers, Quality, SegmentNumbers, Verdict, Work};
use crate::numbers_report::Report;

/// The channel.
pub(super) fn channel(report: &Report<'_>, writer: Writer<'_>, channel: &ChannelNumbers) -> Json {
    let work = match channel.work {
        Work::Unstaffed => "none",
        work => work.as_str(),
    };
    let mut pairs = vec![
        ("id", Json::text(&channel.id)),
        ("name", Json::text(&channel.name)),
        ("work", Json::text(work)),
        ("model", Json::text(channel.model.id())),
        ("model_reason", Json::text(&channel.reason)),
        ("contacts", writer.known(&channel.contacts)),
        ("handle_time", writer.known(&channel.handle_time)),
        ("work_hours", writer.known(&channel.work_hours)),
        ("open_hours", writer.known_point(&channel.open_hours)),
    ];
    pairs.extend(people(writer, channel));
    let uncovered = channel.uncovered.as_ref().map(|uncovered| {
        Json::object([("first", Json::text(&uncovered.text())), ("hours", writer.point(&uncovered.hours))])
    });
    pairs.extend([
        ("backlog_growth", writer.known(&channel.backlog_growth)),
        ("uncovered", Json::or_null(uncovered)),
        ("months", months(report, writer, channel)),
        ("promises", Json::List(channel.promises.iter().map(|one| promise(report, writer, one)).collect())),
    ]);
    pairs.extend(cost(report, writer, channel));
    Json::object(pairs)
}

fn people(writer: Writer<'_>, channel: &ChannelNumbers) -> Vec<(&'static str, Json)> {
    let none = |missing: &Missing, keys: &[&str]| Json::object(keys.iter().map(|key| (*key, writer.missing(missing))));
    let staffing = match &channel.staffing {
        Ok(staffing) => staffing,
        Err(missing) => {
            return vec![
                ("binding_interval", Json::Null),
                ("agents", none(missing, &["required", "available"])),
                ("fte", none(missing, &["required", "required_for_promises", "available"])),
                ("hours", none(missing, &["required", "available", "between"])),
                ("quality", Json::Null),
            ];
        }
    };
    let agents = [
        ("required", writer.spread(&staffing.agents_required)),
        ("available", writer.point(&staffing.agents_available)),
    ];
    let fte = [
        ("required", writer.spread(&staffing.fte_required)),
        ("required_for_promises", writer.spread(&staffing.fte_for_promises)),
        ("available", writer.point(&staffing.fte_available)),
    ];
    let hours = [
        ("required", writer.spread(&staffing.hours_required)),
        ("available", writer.point(&staffing.hours_available)),
        ("between", writer.spread(&staffing.hours_between)),
    ];
    let quality = [
        ("with_available", quality(writer, staffing.with_available())),
        ("with_required", quality(writer, staffing.with_required())),
    ];
    vec![
        ("binding_interval", binding(writer, &staffing.binding)),
        ("agents", Json::object(agents)),
        ("fte", Json::object(fte)),
        ("hours", Json::object(hours)),
        ("quality", Json::object(quality)),
    ]
}

fn binding(writer: Writer<'_>, binding: &Binding) -> Json {
    let minute = |minute: Option<u32>| Json::or_null(minute.map(|minute| Json::Number(minute.to_string())));
    Json::object([
        ("text", Json::text(&binding.text())),
        ("start_minute", minute(binding.minutes.as_ref().map(|minutes| minutes.start))),
        ("end_minute", minute(binding.minutes.as_ref().map(|minutes| minutes.end))),
        ("contacts", writer.spread(&binding.contacts)),
        ("load", writer.spread(&binding.load)),
    ])
}

fn quality(writer: Writer<'_>, quality: &Quality) -> Json {
    Json::object([
        ("service_level", writer.known(&quality.service_level)),
        ("speed_of_answer", writer.known(&quality.speed_of_answer)),
        ("abandonment", writer.known(&quality.abandonment)),
        ("occupancy", writer.known(&quality.occupancy)),
    ])
}

fn months(report: &Report<'_>, writer: Writer<'_>, channel: &ChannelNumbers) -> Json {
    let months = report.numbers.months.iter().zip(&channel.contacts_by_month).enumerate();
    let rows = months.map(|(n, (month, contacts))| {
        let hours = channel.work_hours_by_month.get(n).map(|hours| writer.spread(hours));
        Json::object([
            ("month", Json::Text(month.to_string())),
            ("contacts", writer.spread(contacts)),
            ("work_hours", Json::or_null(hours)),
        ])
    });
    Json::List(rows.collect())
}

/// What a segment is promised.
pub(super) fn segment(report: &Report<'_>, writer: Writer<'_>, segment: &SegmentNumbers) -> Json {
    let promises = segment.promises.iter().map(|(n, one)| {
        let channel = report.numbers.channels.get(*n).map(|channel| Json::text(&channel.id));
        Json::object([("channel", Json::or_null(channel)), ("promise", promise(report, writer, one))])
    });
    Json::object([
        ("id", Json::text(&segment.id)),
        ("name", Json::text(&segment.name)),
        ("promises", Json::List(promises.collect())),
    ])
}

fn promise(report: &Report<'_>, writer: Writer<'_>, promise: &PromiseNumbers) -> Json {
    let (verdict, kept) = match promise.verdict {
        Verdict::Kept => ("kept", Json::Bool(true)),
        Verdict::OnlyAtLowEnd => ("kept-at-low-end", Json::Null),
        Verdict::NotKept => ("not-kept", Json::Bool(false)),
        Verdict::CantTell => ("cant-tell", Json::Null),
        Verdict::NotComputed(_) => ("not-computed", Json::Null),
    };
    let place = crate::model::Origins::of([&promise.origin]);
    Json::object([
        ("text", Json::text(&promise.text)),
        ("verdict", Json::text(verdict)),
        ("kept", kept),
        ("promised", writer.known_point(&promise.promised)),
        ("within", writer.known_point(&promise.within)),
        ("estimated", writer.known(&promise.estimated)),
        ("points_missing", writer.known(&promise.points_missing)),
        ("agents_missing", writer.known(&promise.agents_missing)),
        ("fte_missing", writer.known(&promise.fte_missing)),
        ("cost_to_keep", writer.known(&cost_to_keep(report.inputs, report.numbers, promise))),
        ("roles", ids(promise.roles.iter().filter_map(|n| report.numbers.roles.get(*n)).map(|role| &role.id))),
        ("from", super::origins(&place, writer.sources)),
    ])
}

fn cost(report: &Report<'_>, writer: Writer<'_>, channel: &ChannelNumbers) -> Vec<(&'static str, Json)> {
    let Some(Ok(money)) = &report.numbers.money else {
        return ["cost", "cost_per_contact", "cost_per_resolution"].map(|key| (key, Json::Null)).to_vec();
    };
    let whole = match &money.by_channel {
        Ok(shared) => shared.parts.iter().find(|part| part.id == channel.id).map(|part| writer.point(&part.total)),
        Err(missing) => Some(writer.missing(missing)),
    };
    let each = money.unit_costs.channels.iter().find(|costs| costs.id == channel.id);
    vec![
        ("cost", Json::or_null(whole)),
        ("cost_per_contact", Json::or_null(each.map(|each| writer.known(&each.per_contact)))),
        ("cost_per_resolution", Json::or_null(each.map(|each| writer.known(&each.per_resolution)))),
    ]
}
