//! The team: people, FTE and hours at work by role, and whether channels that share people have enough of them together.
//!
//! In: the numbers. Out: two tables.

use super::Report;
use super::figure_text::{number, point, quantity, spread, with_range};
use crate::model::outcome::{PoolNumbers, Shortage};
use crate::model::{Unit, pool_verdict};
use crate::report::table::{Cell, Column, Table, Tone};

/// A row a role.
pub(super) fn table(report: &Report<'_>) -> Option<Table> {
    let rows = report.numbers.roles.iter().map(|role| {
        let works = report.channel_names(&role.works);
        vec![
            super::name_of(&role.name, &role.id).into(),
            point(&role.heads),
            point(&role.fte),
            point(&role.hours),
            Cell::from(if works.is_empty() { "no channel".to_owned() } else { works.join(", ") }),
        ]
    });
    let columns = [
        Column::Words("role"),
        Column::Numbers("people"),
        Column::Numbers("FTE"),
        Column::Numbers("hours at work\na week"),
        Column::Words("works"),
    ];
    Table::of("Team, at the end of the plan", &columns, rows.collect())
}

/// A row a group of channels that share people.
pub(super) fn pools(report: &Report<'_>) -> Option<Table> {
    // A channel with people of its own is in the first table.
    let shared = report.numbers.pools.iter().filter(|pool| pool.channels.len() > 1);
    let rows = shared.map(|pool| {
        let left = pool.supply.value - pool.demand.value.mid;
        let fits = |demand: f64| pool.supply.value + 0.5 >= demand;
        let tone = match (fits(pool.demand.value.low), fits(pool.demand.value.high)) {
            (true, true) => Tone::Good,
            (true, false) => Tone::Unsure,
            (false, _) if pool.is_unclear => Tone::Unsure,
            (false, _) => Tone::Bad,
        };
        vec![
            Cell::from(report.channel_names(&pool.channels).join(", ")),
            spread(pool.demand.value, Unit::HoursPerWeek),
            Cell::from(number(pool.supply.value, Unit::HoursPerWeek)),
            Cell::from(number(left, Unit::HoursPerWeek)).in_tone(tone),
        ]
    });
    let columns = [
        Column::Words("channels together"),
        Column::Numbers("needed"),
        Column::Numbers("there"),
        Column::Numbers("left"),
    ];
    Table::of("Hours at work a week, each person counted once", &columns, rows.collect())
}

/// The sets of channels that are short of people.
pub(super) fn notes(report: &Report<'_>) -> Vec<String> {
    let unclear = report.numbers.pools.iter().filter_map(|pool| {
        let (reason, _) = pool_verdict::bounds(pool).filter(|_| pool.is_unclear)?;
        let names = report.channel_names(&pool.channels).join(", ");
        Some(format!("{names}: {reason}; what comes of it depends on how contacts are routed"))
    });
    report.numbers.pools.iter().flat_map(|pool| shortages(report, pool)).chain(unclear).collect()
}

fn shortages(report: &Report<'_>, pool: &PoolNumbers) -> Vec<String> {
    let say = |shortage: &Shortage, what: &str| {
        let is_one = shortage.channels.len() == 1;
        format!(
            "{} {} for {what}, and whoever works {} has {}: {} short",
            report.channel_names(&shortage.channels).join(" and "),
            format_args!(
                "{} {}",
                match (is_one, shortage.is_together) {
                    (true, _) => "needs",
                    (false, false) => "need",
                    (false, true) => "need at least",
                },
                with_range(shortage.demand.value, shortage.demand.unit)
            ),
            if is_one { "it" } else { "any of them" },
            quantity(shortage.supply.value, Unit::HoursPerWeek),
            with_range(shortage.fte_missing.value, Unit::Fte),
        )
    };
    let promised = pool.short_of_promise.iter().map(|shortage| say(shortage, "their promises"));
    // The cap asks for more than the promises, so the smaller of two shortages of the same set says nothing new.
    let is_known =
        |cap: &&Shortage| pool.short_of_promise.as_ref().is_none_or(|promise| promise.channels != cap.channels);
    let capped = pool.short_of_cap.iter().filter(is_known).map(|shortage| say(shortage, "the occupancy cap"));
    promised.chain(capped).collect()
}
