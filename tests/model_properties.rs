//! Properties of the model over plans drawn at random, and over amounts that nobody means.

use svcplan::model::outcome::{Numbers, Verdict};
use svcplan::model::{Depth, Inputs, Known, Spread, evaluate, read};

#[path = "../benches/support/generator.rs"]
#[allow(dead_code, reason = "the test makes plans in memory, the benchmark writes them to files")]
mod generator;
#[path = "model/plans.rs"]
#[allow(dead_code, reason = "shared with the worked examples")]
mod plans;

use plans::{changed, inputs_of, line, numbers_of, random};

/// Every double of the numbers, with a name.
fn each_number(numbers: &Numbers, mut visit: impl FnMut(&str, f64)) {
    fn spread(known: &Known<Spread>) -> Vec<f64> {
        known.as_ref().map_or_else(|_| Vec::new(), |figure| vec![figure.value.low, figure.value.mid, figure.value.high])
    }
    for channel in &numbers.channels {
        let mut all = |name: &str, values: Vec<f64>| {
            values.into_iter().for_each(|value| visit(&format!("{}.{name}", channel.id), value));
        };
        all("contacts", spread(&channel.contacts));
        all("work", spread(&channel.work_hours));
        all("backlog", spread(&channel.backlog_growth));
        if let Ok(staffing) = &channel.staffing {
            for figure in [
                &staffing.agents_for_promises,
                &staffing.agents_required,
                &staffing.fte_required,
                &staffing.fte_for_promises,
                &staffing.hours_required,
                &staffing.hours_between,
            ] {
                all("staffing", vec![figure.value.low, figure.value.mid, figure.value.high]);
            }
            all(
                "available",
                vec![staffing.agents_available.value, staffing.fte_available.value, staffing.hours_available.value],
            );
            for quality in [staffing.with_available(), staffing.with_required()] {
                all("service level", spread(&quality.service_level));
                all("speed", spread(&quality.speed_of_answer));
                all("abandonment", spread(&quality.abandonment));
                all("occupancy", spread(&quality.occupancy));
            }
        }
        for promise in &channel.promises {
            for known in [&promise.estimated, &promise.points_missing, &promise.agents_missing, &promise.fte_missing] {
                all("promise", spread(known));
            }
        }
    }
    for role in &numbers.roles {
        for figure in [&role.heads, &role.fte, &role.hours, &role.vacant].into_iter().flatten() {
            visit(&role.id, figure.value);
        }
    }
    for pool in &numbers.pools {
        visit("pool", pool.demand.value.mid);
        visit("pool", pool.supply.value);
    }
}

fn assert_sane(numbers: &Numbers, what: &str) {
    each_number(numbers, |name, value| assert!(value.is_finite() && value >= 0.0, "{what}: {name} is {value}"));
    for channel in &numbers.channels {
        let Ok(staffing) = &channel.staffing else { continue };
        for quality in [staffing.with_available(), staffing.with_required()] {
            for share in [&quality.service_level, &quality.abandonment, &quality.occupancy].into_iter().flatten() {
                assert!(share.value.low <= 1.0 && share.value.high <= 1.0, "{what}: {} {share:?}", channel.id);
            }
        }
    }
}

#[test]
fn plans_of_the_benchmark_have_sane_numbers() {
    for n in 0..40 {
        let text = generator::plan(n);
        let numbers = numbers_of(&text);
        assert_sane(&numbers, &format!("plan {n}"));
        assert!(!numbers.channels.is_empty());
    }
}

#[test]
fn random_plans_have_sane_numbers_and_people_are_counted_once() {
    for seed in 0..60 {
        let numbers = numbers_of(&random(seed));
        assert_sane(&numbers, &format!("seed {seed}"));
        for pool in &numbers.pools {
            let given: f64 = pool
                .channels
                .iter()
                .filter_map(|n| numbers.channels[*n].staffing.as_ref().ok())
                .map(|staffing| staffing.hours_available.value)
                .sum();
            assert!(given <= pool.supply.value * (1.0 + 1e-9), "seed {seed}: {given} of {}", pool.supply.value);
            // The group is short exactly if one of its channels fails for hours.
            let all_kept = pool.channels.iter().all(|n| {
                numbers.channels[*n].promises.iter().all(|promise| {
                    matches!(promise.verdict, Verdict::Kept | Verdict::OnlyAtLowEnd | Verdict::NotComputed(_))
                })
            });
            if all_kept
                && pool.channels.iter().all(|n| numbers.channels[*n].promises.iter().all(|p| p.estimated.is_ok()))
            {
                assert!(pool.short_of_promise.is_none(), "seed {seed}: {:?}", pool.short_of_promise);
            }
        }
    }
}

fn rank(verdict: &Verdict) -> Option<u8> {
    match verdict {
        Verdict::Kept => Some(2),
        Verdict::OnlyAtLowEnd => Some(1),
        Verdict::NotKept => Some(0),
        Verdict::CantTell | Verdict::NotComputed(_) => None,
    }
}

/// Compares the verdicts of all promises.
fn assert_no_better(better: &Numbers, worse: &Numbers, what: &str) {
    for (better, worse) in better.channels.iter().zip(&worse.channels) {
        for (one, other) in better.promises.iter().zip(&worse.promises) {
            if let (Some(one), Some(other)) = (rank(&one.verdict), rank(&other.verdict)) {
                assert!(one >= other, "{what}: {} goes from {one} to {other}", better.id);
            }
        }
    }
}

#[test]
fn more_people_never_break_a_promise_and_more_work_never_mends_one() {
    for seed in 0..40 {
        let inputs = inputs_of(&random(seed));
        let before = evaluate(&inputs, Depth::Quick);
        for role in inputs.roles.iter().filter(|role| !role.works.is_empty()) {
            for more in ["+1", "+10%", "+300%"] {
                let text = format!("team.roles.{}.headcount={more}", role.id);
                assert_no_better(&changed(&inputs, &[&text]), &before, &format!("seed {seed}: {text}"));
            }
        }
        for channel in &inputs.channels {
            for key in ["volume", "handle_time"] {
                for more in ["+0.3%", "+7%", "+60%"] {
                    let text = format!("channels.{}.{key}={more}", channel.id);
                    assert_no_better(&before, &changed(&inputs, &[&text]), &format!("seed {seed}: {text}"));
                }
            }
        }
    }
}

/// Amounts that are typing errors or edges, put into every field of a plan.
#[test]
fn amounts_that_nobody_means_give_reasons_or_sane_numbers() {
    let counts = ["0", "1", "-3", "0.000001", "20000", "1000000000", "1000000000000000"];
    let mut texts: Vec<String> = Vec::new();
    for count in counts {
        texts.push(line().replace("8000/week", &format!("{count}/month")));
        texts.push(line().replace("8000/week", &format!("0..{count}/month")));
        texts.push(line().replace("\"3m\"", &format!("\"{count}m\"")));
        texts.push(line().replace("20s", &format!("{count}s")));
        texts.push(line().replace("answer 80%", &format!("answer {count}%")));
        texts.push(line().replace("headcount = 20", &format!("headcount = {count}")));
        texts.push(line().replace("40/week", &format!("{count}/week")));
        texts.push(line().replace("30%", &format!("{count}%")));
        texts.push(line().replace("85%", &format!("{count}%")));
        texts.push(line().replace("handle_time", &format!("patience = \"{count}s\"\nhandle_time")));
        texts.push(line().replace("handle_time", &format!("growth = \"{count}%\"\nhandle_time")));
        texts.push(line().replace("\"phone\"\nhours", &format!("\"chat\"\nconcurrency = {count}\nhours")));
        texts.push(line().replace("mo = 1", &format!("mo = {count}")));
        texts.push(
            line().replace("\"phone\"\nhours", "\"email\"\nhours").replace("8000/week", &format!("{count}/month")),
        );
        texts.push(
            line()
                .replace("\"phone\"\nhours", "\"email\"\nhours")
                .replace("answer 80% within 20s", &format!("first reply 80% within {count} hours")),
        );
    }
    for share in ["0%", "100%", "150%", "99.9999%"] {
        texts.push(line().replace("30%", share));
        texts.push(line().replace("answer 80%", &format!("answer {share}")));
        texts.push(line().replace("85%", share));
    }
    for hours in [
        "24/7",
        "Mo-Fr off",
        "Dec 24 08:00-12:00",
        "Mo 08:00-08:01",
        "Mo-Su 00:00-24:00",
        "Su 22:00-26:00",
        "Fr 20:00-04:00",
    ] {
        texts.push(line().replace("Mo-Fr 08:00-16:00", hours));
        texts.push(line().replace("Mo-Fr 08:00-16:00", hours).replace("\"phone\"\nhours", "\"email\"\nhours"));
        texts.push(line().replace("Mo-Fr 08:00-16:00", hours).replace(plans::EVEN, ""));
    }
    texts.push(
        line().replace(
            "profile = { days = { mo = 1, tu = 1, we = 1, th = 1, fr = 1 } }",
            "profile = { hours = { 3 = 1 } }",
        ),
    );
    texts.push(line().replace("2027-12-31", "9999-12-31"));
    texts.push(line().replace("2027-12-31", "2020-12-31"));
    for text in &texts {
        let numbers = numbers_of(text);
        assert_sane(&numbers, text);
    }
}

#[test]
fn nothing_in_nothing_out() {
    let numbers = evaluate(&Inputs::default(), Depth::Full);
    assert!(numbers.channels.is_empty() && numbers.pools.is_empty());
    let empty = svcplan::plan::Plan::default();
    assert!(evaluate(&read(&empty), Depth::Full).channels.is_empty());
}
