//! Roles and pools in the JSON document.
//!
//! In: the numbers of the team. Out: parts of the tree.

use super::figure::Writer;
use super::tree::Json;
use crate::model::outcome::{PoolNumbers, RoleNumbers, RotaNumbers, Shortage, SpanNumbers};
use crate::numbers_report::Report;

/// A role.
pub(super) fn role(report: &Report<'_>, writer: Writer<'_>, role: &RoleNumbers) -> Json {
    let money = report.numbers.money.as_ref().and_then(|money| money.as_ref().ok());
    let cost = money.and_then(|money| money.team.roles.iter().find(|cost| cost.id == role.id));
    let months = report
        .numbers
        .months
        .iter()
        .zip(&role.fte_by_month)
        .map(|(month, fte)| Json::object([("month", Json::Text(month.to_string())), ("fte", writer.point(fte))]));
    Json::object([
        ("id", Json::text(&role.id)),
        ("name", Json::text(&role.name)),
        ("heads", writer.known_point(&role.heads)),
        ("fte", writer.known_point(&role.fte)),
        ("hours", writer.known_point(&role.hours)),
        ("vacant", writer.known_point(&role.vacant)),
        ("works", channel_ids(report, &role.works)),
        ("cost", Json::or_null(cost.map(|cost| writer.known_point(&cost.loaded)))),
        ("cost_per_person", Json::or_null(cost.map(|cost| writer.known_point(&cost.per_person_a_year)))),
        ("fte_by_month", Json::List(months.collect())),
    ])
}

/// A role or person to whom people report.
pub(super) fn span(report: &Report<'_>, writer: Writer<'_>, span: &SpanNumbers) -> Json {
    Json::object([
        ("id", Json::text(&span.id)),
        ("name", Json::text(&span.name)),
        ("reports", role_ids(report, &span.reports)),
        ("per_lead", writer.known_point(&span.per_lead)),
    ])
}

/// An on-call rota.
pub(super) fn rota(report: &Report<'_>, writer: Writer<'_>, rota: &RotaNumbers) -> Json {
    let money = report.numbers.money.as_ref().and_then(|money| money.as_ref().ok());
    let cost = money.and_then(|money| money.team.rotas.iter().find(|cost| cost.id == rota.id));
    let cost = cost.and_then(|cost| cost.loaded.as_ref());
    Json::object([
        ("id", Json::text(&rota.id)),
        ("name", Json::text(&rota.name)),
        ("people", writer.known_point(&rota.people)),
        ("hours", writer.known_point(&rota.hours)),
        ("one_in", writer.known_point(&rota.one_in)),
        ("hours_each", writer.known_point(&rota.hours_each)),
        ("cost", Json::or_null(cost.map(|cost| writer.known_point(cost)))),
    ])
}

/// Channels and roles that depend on each other.
pub(super) fn pool(report: &Report<'_>, writer: Writer<'_>, pool: &PoolNumbers) -> Json {
    let short = |shortage: &Option<Shortage>| {
        Json::or_null(shortage.as_ref().map(|shortage| {
            Json::object([
                ("channels", channel_ids(report, &shortage.channels)),
                ("roles", role_ids(report, &shortage.roles)),
                ("demand", writer.spread(&shortage.demand)),
                ("supply", writer.point(&shortage.supply)),
                ("fte_missing", writer.spread(&shortage.fte_missing)),
            ])
        }))
    };
    Json::object([
        ("channels", channel_ids(report, &pool.channels)),
        ("roles", role_ids(report, &pool.roles)),
        ("demand", writer.spread(&pool.demand)),
        ("supply", writer.point(&pool.supply)),
        ("least", Json::or_null(pool.least.as_ref().map(|least| writer.spread(least)))),
        ("unclear", Json::Bool(pool.is_unclear)),
        ("short_of_promise", short(&pool.short_of_promise)),
        ("short_of_cap", short(&pool.short_of_cap)),
    ])
}

fn channel_ids(report: &Report<'_>, channels: &[usize]) -> Json {
    ids(channels.iter().filter_map(|n| report.numbers.channels.get(*n)).map(|channel| &channel.id))
}

fn role_ids(report: &Report<'_>, roles: &[usize]) -> Json {
    ids(roles.iter().filter_map(|n| report.numbers.roles.get(*n)).map(|role| &role.id))
}

/// A list of ids.
pub(super) fn ids<'i>(ids: impl Iterator<Item = &'i String>) -> Json {
    Json::List(ids.map(|id| Json::text(id)).collect())
}
