//! The queue models against reference values made elsewhere with arbitrary precision (`tests/queue/*.csv`, facts with their ids),
//! and against what must hold for every queue.

use std::collections::HashMap;
use std::path::Path;

use proptest::prelude::*;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use svcplan::queue::chat::{self, Chats};
use svcplan::queue::deferred::{self, Week};
use svcplan::queue::erlang_a::{self, Impatient};
use svcplan::queue::erlang_b;
use svcplan::queue::erlang_c::{self, Patient};
use svcplan::queue::fewest::{self, Limits};
use svcplan::queue::time_varying::{self, Day};
use svcplan::queue::{Load, Refusal, general_service, people};

/// One row of a table of facts.
struct Row(HashMap<String, String>);

impl Row {
    fn text(&self, column: &str) -> &str {
        self.0.get(column).unwrap_or_else(|| panic!("no column `{column}`"))
    }

    fn decimal(&self, column: &str) -> Decimal {
        self.text(column).parse().unwrap_or_else(|error| panic!("{column}: {error}"))
    }

    fn number(&self, column: &str) -> f64 {
        self.text(column).parse().unwrap_or_else(|error| panic!("{column}: {error}"))
    }

    fn whole(&self, column: &str) -> u64 {
        self.text(column).parse().unwrap_or_else(|error| panic!("{column}: {error}"))
    }

    fn list(&self, column: &str) -> Vec<f64> {
        self.text(column).split(';').map(|item| item.parse().expect("a number")).collect()
    }

    fn load(&self) -> Load {
        Load::of(self.decimal("calls"), self.decimal("aht_s"), self.decimal("interval_s")).expect("a load")
    }

    fn patient(&self) -> Patient {
        Patient::new(self.load(), self.number("aht_s"), self.number("target_s")).expect("valid")
    }

    fn impatient(&self) -> Impatient {
        let patience = self.number("patience_s");
        Impatient::new(self.load(), self.number("aht_s"), patience, self.number("target_s")).expect("valid")
    }

    /// The value is that of the column, but for a relative error. What is below 10^-300 counts as zero.
    fn near(&self, column: &str, found: f64, tolerance: f64) {
        let fact = self.number(column);
        let off = if fact.abs() < 1e-300 { found.abs() } else { (found / fact - 1.0).abs() };
        assert!(off <= tolerance, "{} {column}: {found:e} is off by {off:e} from {fact:e}", self.text("id"));
    }

    /// The value is that of the column, but for an absolute error.
    fn within(&self, column: &str, found: f64, tolerance: f64) {
        let fact = self.number(column);
        let off = (found - fact).abs();
        assert!(off <= tolerance, "{} {column}: {found:e} is off by {off:e} from {fact:e}", self.text("id"));
    }
}

/// Calls `look` with each row of a table.
fn each(table: &str, mut look: impl FnMut(&Row)) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/queue/{table}.csv"));
    let mut rows = csv::Reader::from_path(path).expect("the table is there");
    let mut count = 0;
    for row in rows.deserialize() {
        look(&Row(row.expect("a row")));
        count += 1;
    }
    assert!(count > 1, "{table} holds facts");
}

/// What is promised, with room for other processors' exponential functions.
const EXACT: f64 = 1e-12;

#[test]
fn erlang_b_and_lines() {
    each("erlang_b", |row| {
        let load = Load::erlangs(row.decimal("offered_erlangs")).expect("a load");
        let found = erlang_b::evaluate(load, row.whole("servers")).expect("valid");
        row.near("blocking", found.blocking, EXACT);
        row.near("carried_erlangs", found.carried, EXACT);
    });
    each("erlang_b_lines", |row| {
        let load = Load::erlangs(row.decimal("offered_erlangs")).expect("a load");
        let lines = fewest::lines(load, row.number("max_blocking")).expect("valid");
        assert_eq!(lines, row.whole("lines"), "{}", row.text("id"));
        row.near("blocking_at_lines", erlang_b::evaluate(load, lines).expect("valid").blocking, EXACT);
    });
}

#[test]
fn erlang_c() {
    each("erlang_c", |row| {
        let found = erlang_c::evaluate(&row.patient(), row.whole("agents")).expect("valid");
        row.near("erlang_b", erlang_b::evaluate(row.load(), row.whole("agents")).expect("valid").blocking, EXACT);
        assert_eq!(u8::from(found.stable).to_string(), row.text("stable"), "{}", row.text("id"));
        let (Some(asa), Some(queue)) = (found.asa_s, found.mean_queue) else {
            assert_eq!((found.p_wait, found.service_level, row.text("asa_s")), (1.0, 0.0, "inf"));
            return;
        };
        // The load is taken exactly, so nothing is lost near saturation.
        row.near("p_wait", found.p_wait, EXACT);
        row.within("service_level", found.service_level, EXACT);
        row.near("service_level", found.service_level, EXACT);
        row.near("p_wait_gt_target", found.p_wait_longer, EXACT);
        row.near("asa_s", asa, EXACT);
        row.near("occupancy", found.occupancy, EXACT);
        row.near("mean_queue", queue, EXACT);
    });
}

#[test]
fn fewest_agents_without_abandonment() {
    each("erlang_c_agents", |row| {
        let work = row.patient();
        let limits = Limits { service_level: Some(row.number("target_sl")), ..Limits::default() };
        let agents = fewest::erlang_c(&work, &limits).expect("valid");
        assert_eq!(agents, row.whole("agents_for_sl"), "{}", row.text("id"));
        let level = |agents| erlang_c::evaluate(&work, agents).expect("valid").service_level;
        row.within("sl_at_agents", level(agents), EXACT);
        if !row.text("sl_one_fewer").is_empty() {
            row.within("sl_one_fewer", level(agents - 1), EXACT);
        }
        let limits = Limits { max_occupancy: Some(row.decimal("max_occupancy")), ..limits };
        let agents = fewest::erlang_c(&work, &limits).expect("valid");
        assert_eq!(agents, row.whole("agents_with_occ_cap"), "{}", row.text("id"));
        let heads = people::head_count(Decimal::from(agents), row.decimal("shrinkage")).expect("valid").heads;
        assert_eq!(heads, row.whole("headcount"), "{}", row.text("id"));
    });
}

#[test]
fn erlang_a() {
    each("erlang_a", |row| {
        let found = erlang_a::evaluate(&row.impatient(), row.whole("agents")).expect("valid");
        row.near("p_wait", found.p_wait, EXACT);
        row.near("p_abandon", found.p_abandon, EXACT);
        row.near("p_abandon_given_wait", found.p_abandon / found.p_wait, EXACT);
        row.near("mean_wait_all_s", found.mean_wait_all_s, EXACT);
        row.near("asa_answered_s", found.asa_answered_s, EXACT);
        row.within("sl_offered", found.sl_offered, EXACT);
        row.within("sl_answered", found.sl_answered, EXACT);
        row.within("sl_excl_short_abandons", found.sl_excluding_short_abandons, EXACT);
        row.near("p_wait_gt_target", found.p_wait_longer, EXACT);
        row.within("p_abandon_within_target", found.p_abandon_within, EXACT);
        row.near("occupancy", found.occupancy, EXACT);
        row.near("mean_queue", found.mean_queue, EXACT);
    });
}

#[test]
fn fewest_agents_with_abandonment() {
    each("erlang_a_agents", |row| {
        let work = row.impatient();
        let limits = Limits {
            service_level: Some(row.number("target_sl_offered")),
            max_abandon: Some(row.number("max_abandon")),
            max_occupancy: None,
        };
        let agents = fewest::erlang_a(&work, &limits).expect("valid");
        assert_eq!(agents, row.whole("agents"), "{}", row.text("id"));
        let (found, fewer) = (erlang_a::evaluate(&work, agents), erlang_a::evaluate(&work, agents - 1));
        row.within("sl_offered", found.expect("valid").sl_offered, EXACT);
        row.near("p_abandon", found.expect("valid").p_abandon, EXACT);
        row.within("sl_one_fewer", fewer.expect("valid").sl_offered, EXACT);
        row.near("p_abandon_one_fewer", fewer.expect("valid").p_abandon, EXACT);
        let heads = people::head_count(Decimal::from(agents), row.decimal("shrinkage")).expect("valid").heads;
        assert_eq!(heads, row.whole("headcount"), "{}", row.text("id"));
    });
}

#[test]
fn chats() {
    each("chat_concurrency", |row| {
        let times: Vec<Decimal> =
            row.text("aht_by_concurrency_s").split(';').map(|time| time.parse().expect("a decimal")).collect();
        let work = Chats {
            chats: row.decimal("chats"),
            interval_s: row.decimal("interval_s"),
            handle_times_s: &times,
            patience_s: Some(row.number("patience_s")).filter(|patience| patience.is_finite()),
            target_s: row.number("target_s"),
        };
        let found = chat::evaluate(&work, row.whole("agents")).expect("valid");
        row.near("p_wait", found.p_wait, EXACT);
        row.within("sl_offered", found.sl_offered, EXACT);
        row.near("asa_answered_s", found.asa_answered_s.expect("stable"), EXACT);
        row.near("mean_wait_all_s", found.mean_wait_all_s.expect("stable"), EXACT);
        row.near("p_abandon", found.p_abandon, EXACT);
        row.near("mean_queue", found.mean_queue.expect("stable"), EXACT);
        row.near("occupancy", found.occupancy, EXACT);
        row.near("mean_chats_per_busy_agent", found.mean_chats_per_busy_agent, EXACT);
        row.near("capacity_chats_per_interval", found.capacity_per_interval, EXACT);
    });
}

#[test]
fn general_handle_times() {
    each("mgc", |row| {
        let load = Load::erlangs(row.decimal("offered_erlangs")).expect("a load");
        let (agents, time) = (row.whole("servers"), row.number("aht_s"));
        let work = Patient::new(load, time, 0.0).expect("valid");
        let exponential = erlang_c::evaluate(&work, agents).expect("valid").asa_s.expect("stable");
        row.near("mean_wait_exponential_s", exponential, EXACT);
        if row.text("model") == "M/D/c" {
            let found = general_service::constant(load, time, agents).expect("stable");
            row.near("mean_wait_s", found.mean_wait_s, 1e-11);
            row.near("p_wait", found.p_wait, 1e-11);
            let about = general_service::allen_cunneen(&work, agents, 1.0, 0.0).expect("stable");
            assert!((about / found.mean_wait_s - 1.0).abs() < 0.13, "{about} {found:?}");
        } else {
            let variation = row.number("scv_service");
            row.near("mean_wait_s", general_service::one_agent(load, time, variation).expect("stable"), EXACT);
        }
    });
}

#[test]
fn days_that_change() {
    each("timevarying", |row| {
        let shape = row.list("hourly_shape");
        let mean = shape.iter().sum::<f64>() / shape.len() as f64;
        let calls: Vec<f64> = shape.iter().map(|hour| hour / mean * row.number("mean_calls_per_hour")).collect();
        let day = Day {
            calls: &calls,
            interval_s: 3600.0,
            handle_time_s: row.number("aht_s"),
            patience_s: Some(row.number("patience_s")),
            target_s: row.number("target_s"),
        };
        let found = time_varying::evaluate(&day, row.whole("agents")).expect("small");
        row.within("sl_offered", found.sl_offered, 1e-9);
        row.within("p_wait", found.p_wait, 1e-9);
        row.within("p_abandon_before_close", found.p_abandon_before_close, 1e-9);
        row.within("mean_queue_at_close", found.mean_queue_at_close, 1e-8);
    });
}

#[test]
fn deferred_work() {
    each("email_deadline", |row| {
        let week = Week {
            open_hours: row.list("open_hours_by_day_mon_first").try_into().expect("seven days"),
            share_while_open: row.number("share_arriving_while_open"),
            contacts: row.number("contacts_per_week"),
            handle_time_h: row.number("aht_min") / 60.0,
            deadline_h: row.number("deadline_business_h"),
        };
        let found = deferred::evaluate(&week, row.whole("agents")).expect("small");
        row.within("utilisation", found.utilisation, 1e-6);
        row.within("p_started_within", found.p_started_within, 1e-8);
        row.within("p_completed_within", found.p_completed_within, 1e-8);
        row.within("mean_backlog_monday_open", found.mean_backlog_at_first_opening, 1e-6);
    });
}

#[test]
fn shrinkage_rounds_exactly() {
    each("shrinkage", |row| {
        let (n, shrinkage) = (row.whole("n"), row.decimal("shrinkage"));
        let heads = people::head_count(Decimal::from(n), shrinkage).expect("valid").heads;
        assert_eq!(heads, row.whole("headcount_for_n_agents"), "{}", row.text("id"));
        assert_eq!(people::at_work(n, shrinkage), Ok(row.whole("agents_from_n_headcount")), "{}", row.text("id"));
    });
}

/// Loads from next to nothing to a million erlangs.
fn loads() -> impl Strategy<Value = Load> {
    (-3.0..6.0_f64).prop_map(|digits| Load::computed(10_f64.powf(digits)).expect("valid"))
}

/// A number of agents around a load.
fn agents_around(load: Load, spread: f64) -> u64 {
    (load.value() + spread * load.value().sqrt()).max(1.0) as u64
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_agent_more_is_never_worse(
        load in loads(), spread in -4.0..6.0_f64, patience in -3.0..5.0_f64, target in 0.0..600.0_f64,
    ) {
        let agents = agents_around(load, spread);
        let impatient = Impatient::new(load, 180.0, 180.0 * 10_f64.powf(patience), target).expect("valid");
        let (few, more) = (erlang_a::evaluate(&impatient, agents), erlang_a::evaluate(&impatient, agents + 1));
        let (few, more) = (few.expect("valid"), more.expect("valid"));
        let not_above = |name: &str, low: f64, high: f64| {
            prop_assert!(low <= high * (1.0 + 1e-12) + 1e-300, "{name}: {low:e} above {high:e}");
            Ok(())
        };
        not_above("p_wait", more.p_wait, few.p_wait)?;
        not_above("p_abandon", more.p_abandon, few.p_abandon)?;
        not_above("missed", more.missed, few.missed)?;
        not_above("sl_offered", few.sl_offered, more.sl_offered)?;
        not_above("occupancy", more.occupancy, few.occupancy)?;
        not_above("asa", more.asa_answered_s, few.asa_answered_s)?;
        let patient = Patient::new(load, 180.0, target).expect("valid");
        let (few, more) = (erlang_c::evaluate(&patient, agents), erlang_c::evaluate(&patient, agents + 1));
        let (few, more) = (few.expect("valid"), more.expect("valid"));
        not_above("p_wait of C", more.p_wait, few.p_wait)?;
        not_above("service level of C", few.service_level, more.service_level)?;
    }

    #[test]
    fn what_comes_in_goes_out(load in loads(), spread in -4.0..6.0_f64, patience in -3.0..5.0_f64, target in 0.0..600.0_f64) {
        let agents = agents_around(load, spread);
        let work = Impatient::new(load, 180.0, 180.0 * 10_f64.powf(patience), target).expect("valid");
        let found = erlang_a::evaluate(&work, agents).expect("valid");
        // Answered or given up.
        let answered = found.occupancy * agents as f64 / load.value();
        prop_assert!((answered + found.p_abandon - 1.0).abs() < 1e-12, "{found:?}");
        // In time, given up in time, or still waiting.
        let all = found.sl_offered + found.p_abandon_within + found.p_wait_longer;
        prop_assert!((all - 1.0).abs() < 1e-12, "{found:?}");
        prop_assert!((found.sl_offered + found.missed - 1.0).abs() < 1e-12, "{found:?}");
        // Those who find a line of n wait longer if they stay: the answered waited no longer than all would have.
        prop_assert!(found.sl_answered >= found.sl_offered && found.sl_excluding_short_abandons >= found.sl_offered);
    }

    #[test]
    fn endless_patience_is_erlang_c(load in loads(), spread in 0.5..6.0_f64, target in 0.0..600.0_f64) {
        let agents = agents_around(load, spread) + 1;
        let patient = erlang_c::evaluate(&Patient::new(load, 180.0, target).expect("valid"), agents).expect("valid");
        let work = Impatient::new(load, 180.0, 1e15, target).expect("valid");
        let endless = erlang_a::evaluate(&work, agents).expect("valid");
        // What even this patience changes within the target.
        let changes = load.value() / 180.0 * target * target / 1e15;
        let near = |one: f64, other: f64| (one - other).abs() <= (1e-9 + changes) * one.abs().max(1e-290);
        prop_assert!(near(patient.p_wait, endless.p_wait), "{patient:?} {endless:?}");
        prop_assert!(near(patient.p_wait_longer, endless.p_wait_longer), "{patient:?} {endless:?}");
        prop_assert!(near(patient.asa_s.expect("stable"), endless.asa_answered_s), "{patient:?} {endless:?}");
    }

    #[test]
    fn no_patience_is_erlang_b(load in loads(), spread in -4.0..6.0_f64) {
        let agents = agents_around(load, spread);
        let work = Impatient::new(load, 180.0, 1e-13, 0.0).expect("valid");
        let none = erlang_a::evaluate(&work, agents).expect("valid");
        let blocking = erlang_b::evaluate(load, agents).expect("valid").blocking;
        prop_assert!((none.p_abandon - blocking).abs() <= 1e-7 * blocking, "{none:?} {blocking}");
    }

    #[test]
    fn the_fewest_keep_the_limits_and_one_fewer_does_not(
        load in loads(), level in 0.01..0.999_f64, target in 0.0..600.0_f64, patience in -2.0..4.0_f64,
        abandon in 0.001..0.5_f64,
    ) {
        let limits = Limits { service_level: Some(level), max_abandon: Some(abandon), max_occupancy: None };
        let work = Patient::new(load, 180.0, target).expect("valid");
        let agents = fewest::erlang_c(&work, &limits).expect("possible");
        let keeps = |agents| erlang_c::evaluate(&work, agents).expect("valid").p_wait_longer <= 1.0 - level;
        prop_assert!(keeps(agents) && (agents == 1 || !load.is_below(agents - 1) || !keeps(agents - 1)));
        let work = Impatient::new(load, 180.0, 180.0 * 10_f64.powf(patience), target).expect("valid");
        let agents = fewest::erlang_a(&work, &limits).expect("possible");
        let keeps = |agents| {
            let found = erlang_a::evaluate(&work, agents).expect("valid");
            found.missed <= 1.0 - level && found.p_abandon <= abandon
        };
        prop_assert!(keeps(agents) && (agents == 1 || !keeps(agents - 1)));
    }

    #[test]
    fn head_counts_are_exact(agents in 0..100_000_u64, percent in 0..9999_u32) {
        let shrinkage = Decimal::new(i64::from(percent), 4);
        let found = people::head_count(Decimal::from(agents), shrinkage).expect("valid");
        // In whole numbers: heads × (10,000 − percent) ≥ agents × 10,000, and one head less is too few.
        let working = u64::from(10_000 - percent);
        prop_assert!(found.heads * working >= agents * 10_000);
        prop_assert!(found.heads == 0 || (found.heads - 1) * working < agents * 10_000);
        prop_assert!((found.fte.to_f64().expect("small") - agents as f64 * 1e4 / working as f64).abs() < 1e-6);
    }

    #[test]
    fn anything_gives_an_answer_or_a_refusal(
        numbers in prop::array::uniform5(prop_oneof![
            Just(0.0), Just(-0.0), Just(-1.0), Just(1e15), Just(1e16), Just(1e-15), Just(f64::MIN_POSITIVE), Just(f64::MAX),
            Just(f64::NAN), Just(f64::INFINITY), Just(f64::NEG_INFINITY), 0.0..1e6_f64, 0.0..1.0_f64,
        ]),
        agents in prop_oneof![Just(0_u64), Just(1), Just(20_000), Just(1_000_000_000_000_000), Just(u64::MAX), 1..1_000_000_u64],
    ) {
        let [load, time, patience, target, level] = numbers;
        let Ok(load) = Load::computed(load) else { return Ok(()) };
        let finite = |values: &[f64]| {
            prop_assert!(values.iter().all(|value| value.is_finite() && *value >= 0.0), "{values:?} from {numbers:?} {agents}");
            Ok(())
        };
        if let Ok(found) = erlang_b::evaluate(load, agents) {
            finite(&[found.blocking, found.carried, found.occupancy])?;
        }
        let limits = Limits { service_level: Some(level), max_abandon: Some(level), max_occupancy: None };
        if let Ok(work) = Patient::new(load, time, target) {
            if let Ok(found) = erlang_c::evaluate(&work, agents) {
                finite(&[found.p_wait, found.service_level, found.p_wait_longer, found.occupancy])?;
                finite(&[found.asa_s.unwrap_or(0.0), found.mean_queue.unwrap_or(0.0)])?;
            }
            let _ = fewest::erlang_c(&work, &limits);
        }
        if let Ok(work) = Impatient::new(load, time, patience, target) {
            if let Ok(found) = erlang_a::evaluate(&work, agents) {
                finite(&[found.p_wait, found.p_abandon, found.p_abandon_within, found.p_wait_longer, found.sl_offered])?;
                finite(&[found.missed, found.sl_answered, found.sl_excluding_short_abandons, found.mean_wait_all_s])?;
                finite(&[found.asa_answered_s, found.occupancy, found.mean_queue])?;
            }
            let _ = fewest::erlang_a(&work, &limits);
        }
        let _ = fewest::lines(load, level);
        if let Ok(found) = general_service::constant(load, time, agents) {
            finite(&[found.mean_wait_s, found.p_wait])?;
        }
    }
}

#[test]
fn refusals_are_sentences() {
    let load = Load::computed(10.0).expect("valid");
    assert_eq!(
        Patient::new(load, 0.0, 20.0).expect_err("no work").to_string(),
        "the handle time must be above zero, and is 0"
    );
    assert_eq!(
        fewest::erlang_c(
            &Patient::new(load, 180.0, 20.0).expect("valid"),
            &Limits { service_level: Some(1.0), ..Limits::default() }
        ),
        Err(Refusal::EverybodyInTime)
    );
}
