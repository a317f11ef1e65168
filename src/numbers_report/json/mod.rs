//! One JSON object for programs. Its shape is a promise: keys are added, never renamed or moved.
//!
//! ```json
//! { "format": 1,
//!   "plan": { "path", "title", "organization", "currency", "period": { "start", "end" }, "months": ["2027-01-01", …] },
//!   "channels": [ { "id", "name", "work": "live" | "concurrent" | "deferred" | "none",
//!       "model": "erlang-a", "model_reason", "contacts": N, "handle_time": N, "work_hours": N, "open_hours": N,
//!       "binding_interval": { "text", "start_minute", "end_minute", "contacts": N, "load": N } | null,
//!       "agents": { "required": N, "available": N }, "fte": { "required": N, "required_for_promises": N, "available": N },
//!       "hours": { "required": N, "available": N, "between": N },
//!       "quality": { "with_available": Q, "with_required": Q } | null,
//!       "backlog_growth": N, "uncovered": { "first", "hours": N } | null,
//!       "months": [ { "month", "contacts": N, "work_hours": N } ],
//!       "promises": [ { "text", "verdict": "kept" | "kept-at-low-end" | "not-kept" | "cant-tell" | "not-computed", "kept": true | false | null,
//!           "promised": N, "within": N, "estimated": N, "points_missing": N, "agents_missing": N, "fte_missing": N,
//!           "cost_to_keep": N, "roles": [id], "from": [F] } ],
//!       "cost": N, "cost_per_contact": N, "cost_per_resolution": N } ],
//!   "segments": [ { "id", "name", "promises": [ { "channel", "promise": as a channel's } ] } ],
//!   "roles": [ { "id", "name", "heads": N, "fte": N, "hours": N, "vacant": N, "works": [id], "cost": N,
//!       "cost_per_person": N, "fte_by_month": [ { "month", "fte": N } ] } ],
//!   "pools": [ { "channels": [id], "roles": [id], "demand": N, "supply": N, "least": N | null, "unclear", "short_of_promise": S | null, "short_of_cap": S | null } ],
//!   "leads": [ { "id", "name", "reports": [id], "per_lead": N } ],
//!   "on_call": [ { "id", "name", "people": N, "hours": N, "one_in": N, "hours_each": N, "cost": N | null } ],
//!   "money": { "currency", "total": N, "elsewhere": N, "months": [ … ], "undated": N, "lines": [ … ], "categories": [ … ],
//!       "channels": [ … ], "segments": [ … ], "cost_per_contact": N, "cost_per_resolution": N, "team": { … }, "balance": { … } | null,
//!       "decisions": [ … ], "not_included": [ { "path", "reason", "from": [F] } ] } | null,
//!   "objectives": [ { "id", "kpi", "target": { "least", "most", "unit" }, "expected": N, "outlook": "out-of-reach" | "reached" | "open" | null } ],
//!   "missing": [ { "results": [ { "of", "what" } ], "reason", "help", "from": [F] } ],
//!   "set": [ "channels.phone.volume=+20%" ],
//!   "changed": null | { "channels", "segments", "roles", "pools", "leads", "on_call", "money", "objectives", "missing" } }
//! ```
//!
//! - `N`, a number: `{ "value", "low", "high", "unit", "from": [F] }`. `low` and `high` are there where the plan gives ranges: the results
//!   at the lower and at the upper ends of volumes and handle times, so of a service level `low` is the greater one. A number that could
//!   not be computed is `{ "value": null, "reason", "from": [F] }`.
//! - `F`, a field that took part: `{ "path": "channels.phone.volume", "file", "line" }`, lines from 1.
//! - `Q`, how a queue does: `{ "service_level": N, "speed_of_answer": N, "abandonment": N, "occupancy": N }`.
//! - `S`, channels that are short of people: `{ "channels", "roles", "demand": N, "supply": N, "fte_missing": N }`.
//! - `least` of a pool is what its channels need if everybody serves all of them; where the supply lies between it and `demand`,
//!   `unclear` is true and a verdict may be `cant-tell`: it depends on how contacts are routed.
//! - All values are JSON numbers, money too. Doubles have as many digits as bring them back; money is an exact decimal with at most four
//!   places, so a reader that needs every cent of more than 15 digits reads it as a decimal. Shares are from 0 to 1; only
//!   objectives count in the KPI's own unit.
//! - Units: `share`, `points`, `contacts`, `contacts/week`, `contacts/month`, `erlangs`, `agents`, `people`, `fte`, `hours`, `hours/week`,
//!   `hours/month`, `seconds`, `months`, `ratio`, and for money `EUR`, `EUR/month`, `EUR/year`, `EUR/contact`, `EUR/resolution`.

mod channel;
mod figure;
mod money;
mod people;
pub(super) mod tree;

use super::Report;
use super::gaps::gaps;
use super::what_to_add::what_to_add;
use crate::model::outcome::{ObjectiveNumbers, Outlook};
pub(super) use figure::origins;
use figure::{Writer, known_in};
use tree::Json;

/// The version of this shape.
const FORMAT: usize = 1;

/// The whole document: today, and what the changes `set` make of it.
pub fn document(today: &Report<'_>, changed: Option<&Report<'_>>, set: &[String]) -> String {
    let mut pairs = vec![("format".to_owned(), Json::count(FORMAT)), ("plan".to_owned(), plan(today))];
    pairs.extend(numbers(today));
    pairs.push(("set".to_owned(), Json::List(set.iter().map(|text| Json::text(text)).collect())));
    pairs.push(("changed".to_owned(), Json::or_null(changed.map(|changed| Json::Object(numbers(changed).collect())))));
    Json::Object(pairs).document()
}

fn plan(report: &Report<'_>) -> Json {
    let head = report.plan.head.get();
    let text = |text: Option<&str>| Json::or_null(text.map(Json::text));
    let period = report.inputs.period.map(|(first, last, _)| {
        Json::object([("start", Json::Text(first.to_string())), ("end", Json::Text(last.to_string()))])
    });
    let months = report.numbers.months.iter().map(|month| Json::Text(month.to_string()));
    let file = report.sources.iter().next().map(|(_, file)| file.path.as_str());
    Json::object([
        ("path", text(file)),
        ("title", text(head.and_then(|head| head.title.text()))),
        ("organization", text(head.and_then(|head| head.organization.text()))),
        ("currency", text(report.inputs.money.currency.as_ref().map(|(currency, _)| currency.code()))),
        ("period", Json::or_null(period)),
        ("months", Json::List(months.collect())),
    ])
}

fn numbers(report: &Report<'_>) -> impl Iterator<Item = (String, Json)> {
    let writer = Writer { sources: report.sources };
    let numbers = report.numbers;
    let channels = numbers.channels.iter().map(|one| channel::channel(report, writer, one));
    let segments = numbers.segments.iter().map(|one| channel::segment(report, writer, one));
    let roles = numbers.roles.iter().map(|role| people::role(report, writer, role));
    let pools = numbers.pools.iter().map(|pool| people::pool(report, writer, pool));
    let spans = numbers.spans.iter().map(|span| people::span(report, writer, span));
    let on_call = numbers.on_call.iter().map(|rota| people::rota(report, writer, rota));
    let objectives = numbers.objectives.iter().map(|one| objective(report, writer, one));
    let money = numbers.money.as_ref().and_then(|money| money.as_ref().ok());
    [
        ("channels", Json::List(channels.collect())),
        ("segments", Json::List(segments.collect())),
        ("roles", Json::List(roles.collect())),
        ("pools", Json::List(pools.collect())),
        ("leads", Json::List(spans.collect())),
        ("on_call", Json::List(on_call.collect())),
        ("money", Json::or_null(money.map(|numbers| money::money(writer, numbers)))),
        ("objectives", Json::List(objectives.collect())),
        ("missing", missing(report, writer)),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
}

fn objective(report: &Report<'_>, writer: Writer<'_>, objective: &ObjectiveNumbers) -> Json {
    let unit = report.kpi(&objective.kpi).and_then(|kpi| kpi.unit()).map(crate::plan::kpi::KpiUnit::as_str);
    let end = |end: Option<f64>| Json::or_null(end.map(Json::double));
    let outlook = objective.outlook.as_ref().ok().map(|outlook| match outlook {
        Outlook::OutOfReach => "out-of-reach",
        Outlook::Reached => "reached",
        Outlook::Open => "open",
    });
    let target = Json::object([
        ("least", end(objective.target.0)),
        ("most", end(objective.target.1)),
        ("unit", Json::or_null(unit.map(Json::text))),
    ]);
    Json::object([
        ("id", Json::text(&objective.id)),
        ("kpi", Json::text(&objective.kpi)),
        ("target", target),
        ("expected", known_in(writer, &objective.expected, unit)),
        ("outlook", Json::or_null(outlook.map(Json::text))),
    ])
}

fn missing(report: &Report<'_>, writer: Writer<'_>) -> Json {
    let gaps = gaps(report);
    let rows = gaps.iter().map(|gap| {
        let results = gap
            .results
            .iter()
            .map(|result| Json::object([("of", Json::text(&result.of)), ("what", Json::text(&result.what))]));
        Json::object([
            ("results", Json::List(results.collect())),
            ("reason", Json::text(&gap.missing.reason.to_string())),
            ("help", Json::or_null(what_to_add(&gap.missing).map(Json::Text))),
            ("from", origins(&gap.missing.at, writer.sources)),
        ])
    });
    Json::List(rows.collect())
}
