//! Money in the JSON document: by month, line, category, channel and segment, per contact, the balance, the decisions.
//!
//! In: the numbers of money. Out: a part of the tree.

use super::figure::Writer;
use super::tree::Json;
use crate::model::money::MoneyNumbers;
use crate::model::money::outcome::{Balance, ByMonth, DecisionNumbers, LineCost, OptionNumbers, Shared, TeamCost};
use crate::model::{Missing, Unit};

/// Everything about money.
pub(super) fn money(writer: Writer<'_>, money: &MoneyNumbers) -> Json {
    let categories = money.by_category.iter().map(|category| {
        let total = &category.total;
        let part = |amount| writer.number(amount, total.unit, &total.from);
        Json::object([
            ("category", Json::text(category.category.as_str())),
            ("recurring", part(category.amount.recurring_total())),
            ("one_off", part(category.amount.once_total())),
            ("total", writer.point(total)),
        ])
    });
    let not_included = money.not_included.iter().map(|left_out| {
        Json::object([
            ("path", Json::text(&left_out.origin.path.to_string())),
            ("reason", Json::text(&left_out.why.reason.to_string())),
            ("from", super::origins(&left_out.why.at, writer.sources)),
        ])
    });
    Json::object([
        ("currency", Json::text(money.currency.code())),
        ("total", writer.spread(&money.total)),
        ("elsewhere", writer.point(&money.elsewhere)),
        ("months", months(writer, &money.by_month)),
        ("undated", writer.point(&money.by_month.undated)),
        ("lines", Json::List(money.by_line.iter().map(|one| line(writer, one)).collect())),
        ("categories", Json::List(categories.collect())),
        ("channels", shared(writer, &money.by_channel)),
        ("segments", shared(writer, &money.by_segment)),
        ("cost_per_contact", writer.known(&money.unit_costs.per_contact)),
        ("cost_per_resolution", writer.known(&money.unit_costs.per_resolution)),
        ("team", team(writer, &money.team)),
        ("balance", money.balance.as_ref().map_or(Json::Null, |balance| self::balance(writer, balance, money))),
        ("decisions", Json::List(money.decisions.iter().map(|one| decision(writer, one)).collect())),
        ("not_included", Json::List(not_included.collect())),
    ])
}

fn months(writer: Writer<'_>, by_month: &ByMonth) -> Json {
    let rows = by_month.months.iter().map(|cost| {
        let part = |amount| writer.number(amount, cost.total.unit, &cost.total.from);
        Json::object([
            ("month", Json::Text(cost.month.first.to_string())),
            ("recurring", part(cost.recurring)),
            ("one_off", part(cost.one_off)),
            ("total", writer.point(&cost.total)),
        ])
    });
    Json::List(rows.collect())
}

fn line(writer: Writer<'_>, line: &LineCost) -> Json {
    let total = &line.total;
    let part = |amount| writer.number(amount, total.unit, &total.from);
    let carried = line.carried.as_ref().map(|carried| {
        Json::object([
            ("cost", writer.point(&carried.cost)),
            ("left", writer.point(&carried.left)),
            ("missing", Json::List(carried.missing.iter().map(|missing| writer.missing(missing)).collect())),
        ])
    });
    Json::object([
        ("id", Json::text(&line.id)),
        ("name", Json::text(&line.name)),
        ("path", Json::text(&line.origin.path.to_string())),
        ("is_line", Json::Bool(line.is_line)),
        ("category", Json::text(line.category.as_str())),
        ("paid_elsewhere", Json::Bool(line.is_elsewhere)),
        ("recurring", part(line.amount.recurring_total())),
        ("one_off", part(line.amount.once_total())),
        ("total", writer.point(total)),
        ("carries", Json::or_null(carried)),
    ])
}

fn shared(writer: Writer<'_>, shared: &Result<Shared, Missing>) -> Json {
    let shared = match shared {
        Ok(shared) => shared,
        Err(missing) => return Json::object([("parts", Json::List(Vec::new())), ("rest", writer.missing(missing))]),
    };
    let parts = shared.parts.iter().map(|part| {
        let amount = |amount| writer.number(amount, part.total.unit, &part.total.from);
        Json::object([
            ("id", Json::text(&part.id)),
            ("name", Json::text(&part.name)),
            ("running", amount(part.running)),
            ("recurring", amount(part.recurring)),
            ("one_off", amount(part.one_off)),
            ("total", writer.point(&part.total)),
        ])
    });
    Json::object([("parts", Json::List(parts.collect())), ("rest", writer.point(&shared.rest))])
}

fn team(writer: Writer<'_>, team: &TeamCost) -> Json {
    Json::object([
        ("gross", writer.point(&team.gross)),
        ("loaded", writer.point(&team.loaded)),
        ("vacant", writer.point(&team.vacant)),
        ("lines", Json::or_null(team.lines.as_ref().map(|lines| writer.point(lines)))),
        ("left", Json::or_null(team.left.as_ref().map(|left| writer.point(left)))),
        ("missing", Json::List(team.missing.iter().map(|missing| writer.missing(missing)).collect())),
    ])
}

fn balance(writer: Writer<'_>, balance: &Balance, money: &MoneyNumbers) -> Json {
    let unit = Unit::Money(money.currency);
    let months = balance.months.iter().map(|month| {
        let part = |amount| writer.number(amount, unit, &balance.left.from);
        Json::object([
            ("month", Json::Text(month.month.first.to_string())),
            ("budget", part(month.total)),
            ("cost", part(month.cost)),
            ("left", part(month.left)),
            ("left_so_far", part(month.left_so_far)),
        ])
    });
    Json::object([
        ("budget", writer.point(&balance.total)),
        ("contingency", writer.point(&balance.reserve)),
        ("left", writer.spread(&balance.left)),
        ("left_after_contingency", writer.spread(&balance.left_after_reserve)),
        ("months", Json::List(months.collect())),
    ])
}

fn decision(writer: Writer<'_>, decision: &DecisionNumbers) -> Json {
    let option = |option: &OptionNumbers| {
        Json::object([
            ("id", Json::text(&option.id)),
            ("cost", writer.known_point(&option.cost)),
            ("more", writer.known_point(&option.more)),
            ("budget_left", writer.known_point(&option.left)),
            ("break_even", writer.known_point(&option.break_even)),
        ])
    };
    Json::object([
        ("id", Json::text(&decision.id)),
        ("compared_with", Json::text(&decision.compared_with)),
        ("is_decided", Json::Bool(decision.is_decided)),
        ("contacts", writer.known_point(&decision.contacts)),
        ("options", Json::List(decision.options.iter().map(option).collect())),
    ])
}
