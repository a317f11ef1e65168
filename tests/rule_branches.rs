//! Branches of rules that their examples do not show: the other direction, the edge of a threshold, the echo that must not come.
//!
//! Each case is a plan of a few lines and the findings of the rules it names, as `rule: marked text`.

use chrono::NaiveDate;
use svcplan::lint;
use svcplan::load::NoFiles;
use svcplan::settings::Settings;

const HEAD: &str = r#"format = 1
[plan]
title = "Plan"
organization = "Lantern Post"
period = { start = 2027-01-01, end = 2027-12-31 }
currency = "EUR"
"#;

/// The findings of `rules` about a plan, on 2026-11-21.
fn found(plan: &str, rules: &[&str]) -> Vec<String> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let text = if plan.contains("[plan]") { plan.to_owned() } else { format!("{HEAD}{plan}") };
    let outcome = lint::check("plan.toml", text.into_bytes(), &NoFiles, &Settings::on(day));
    let of_these = outcome.diagnostics.iter().filter(|finding| rules.contains(&finding.rule.name));
    of_these.map(|finding| format!("{}: {}", finding.rule.name, outcome.sources.slice(finding.span))).collect()
}

/// The help of the only finding of a rule.
fn help(plan: &str, rule: &str) -> String {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
    let outcome = lint::check("plan.toml", format!("{HEAD}{plan}").into_bytes(), &NoFiles, &Settings::on(day));
    let mut of_it = outcome.diagnostics.iter().filter(|finding| finding.rule.name == rule);
    let first = of_it.next().unwrap_or_else(|| panic!("{rule} finds nothing in\n{plan}"));
    assert!(of_it.next().is_none(), "{rule} finds more than one thing in\n{plan}");
    first.help.clone().or_else(|| first.fix.as_ref().map(|fix| fix.message.clone())).unwrap_or_default()
}

fn objective(kpi: &str, rest: &str) -> String {
    format!("[objectives.one]\nstatement = \"One\"\nkpi = \"{kpi}\"\n{rest}\n")
}

const WAYS: &[&str] = &["target-already-met", "target-worsens", "target-better-than-best-published", "leap-in-target"];

#[test]
fn ways_from_baseline_to_target() {
    for (kpi, rest, expected) in [
        ("csat", "baseline = \"82%\"\ntarget = \"82%\"", vec!["target-already-met: \"82%\""]),
        ("csat", "baseline = \"82%\"\ntarget = \"80%..85%\"", vec!["target-already-met: \"80%..85%\""]),
        ("csat", "baseline = \"82%\"\ntarget = \"81%\"", vec!["target-worsens: \"81%\""]),
        ("csat", "baseline = \"82%\"\ntarget = \"84%\"", vec![]),
        // Where less is better everything is the other way round.
        ("resolution-time", "baseline = \"90m\"\ntarget = \"2h\"", vec!["target-worsens: \"2h\""]),
        ("resolution-time", "baseline = \"2h\"\ntarget = \"90m\"", vec![]),
        ("resolution-time", "baseline = \"120m\"\ntarget = \"2h\"", vec!["target-already-met: \"2h\""]),
        (
            "average-speed-of-answer",
            "baseline = \"20s\"\ntarget = \"12s\"",
            vec!["target-better-than-best-published: \"12s\""],
        ),
        // Neither way is better: no target can be worse.
        ("average-handle-time", "baseline = \"6m\"\ntarget = \"5m30s\"", vec![]),
        ("contact-volume", "baseline = 2600\ntarget = 2600", vec![]),
        // Values that can't be are reported once, by the rules of units.
        ("csat", "baseline = \"82%\"\ntarget = \"104%\"", vec![]),
        ("csat", "baseline = \"82%\"\ntarget = 81", vec![]),
        // Five points a year, counted from the baseline; a short time counts as a year.
        ("csat", "baseline = \"82%\"\ntarget = \"87%\"\ndue = 2027-03-31", vec![]),
        ("csat", "baseline = \"82%\"\ntarget = \"87.5%\"\ndue = 2027-03-31", vec!["leap-in-target: \"87.5%\""]),
        ("csat", "baseline = { value = \"82%\", on = 2026-01-01 }\ntarget = \"91%\"\ndue = 2027-12-31", vec![]),
        ("csat", "baseline = \"82%\"\ntarget = \"91%\"\ndue = 2027-12-31", vec!["leap-in-target: \"91%\""]),
    ] {
        assert_eq!(found(&objective(kpi, rest), WAYS), expected, "{kpi}\n{rest}");
    }
}

#[test]
fn units_say_what_to_write() {
    for (kpi, target, expected) in [
        ("csat", "0.85", "write `\"85%\"`"),
        ("csat", "85", "write `\"85%\"`"),
        ("csat", "\"85/100\"", "write `\"85%\"`"),
        ("nps", "\"40%\"", "write `40`"),
        ("first-response-time", "240", "write `\"240m\"`"),
        ("complaint-rate", "12", "write `\"12 per 1000\"`"),
        ("cost-per-contact", "8", "write `\"8 EUR\"`"),
        ("tickets-per-agent", "\"200/week\"", "write `\"40/day\"`"),
        ("training-hours-per-agent", "\"24h\"", "write `\"24 hours/year\"`"),
        ("csat-mean", "\"8/10\"", "give the mark out of 5, or state your scale: `max = 10` in `[kpis.csat-mean]`"),
    ] {
        assert_eq!(
            help(&objective(kpi, &format!("target = {target}")), "value-unit-mismatch"),
            expected,
            "{target} as {kpi}"
        );
    }
}

#[test]
fn milestones_lie_on_the_way() {
    let rules = &["milestone-off-the-way", "milestone-out-of-order"];
    let speed = |milestones: &str| {
        objective(
            "first-response-time",
            &format!(
                "baseline = {{ value = \"9h\", on = 2026-10-31 }}\ntarget = \"4h\"\ndue = 2027-09-30\nmilestones = [{milestones}]"
            ),
        )
    };
    for (milestones, expected) in [
        ("{ on = 2027-03-31, target = \"7h\" }, { on = 2027-06-30, target = \"5h\" }", vec![]),
        ("{ on = 2027-03-31, target = \"9h\" }, { on = 2027-06-30, target = \"4h\" }", vec![]),
        ("{ on = 2027-03-31, target = \"10h\" }", vec!["milestone-off-the-way: \"10h\""]),
        ("{ on = 2027-03-31, target = \"230m\" }", vec!["milestone-off-the-way: \"230m\""]),
        (
            "{ on = 2027-03-31, target = \"5h\" }, { on = 2027-06-30, target = \"6h\" }",
            vec!["milestone-off-the-way: \"6h\""],
        ),
        (
            "{ on = 2027-06-30, target = \"5h\" }, { on = 2027-03-31, target = \"6h\" }",
            vec!["milestone-out-of-order: 2027-03-31"],
        ),
        (
            "{ on = 2027-06-30, target = \"5h\" }, { on = 2027-06-30, target = \"5h\" }",
            vec!["milestone-out-of-order: 2027-06-30"],
        ),
    ] {
        assert_eq!(found(&speed(milestones), rules), expected, "{milestones}");
    }
    let halfway = help(&speed("{ on = 2027-04-16, target = \"3h\" }"), "milestone-off-the-way");
    assert_eq!(halfway, "write `target = \"6.5h\"` for 2027-04-16");
    let without = help(
        &objective("csat", "baseline = \"82%\"\ntarget = \"85%\"\ndue = 2027-12-31"),
        "objective-without-milestone",
    );
    assert!(without.contains("target = \"84%\""), "{without}");
}

#[test]
fn reporting_lines_end_at_the_top() {
    let person = |id: &str, above: &str| format!("[people.{id}]\nname = \"{id}\"\nreports_to = \"{above}\"\n");
    let rules = &["reporting-loop"];
    let chain: String = (0..40).map(|n| person(&format!("p{n}"), &format!("p{}", n + 1))).collect();
    assert!(found(&format!("{chain}[people.p40]\nname = \"top\"\n"), rules).is_empty());
    assert_eq!(found(&person("a", "a"), rules), ["reporting-loop: \"a\""]);
    // The one who only looks into the circle is not part of it.
    let into = [person("outside", "a"), person("a", "b"), person("b", "a")].concat();
    assert_eq!(found(&into, rules), ["reporting-loop: \"b\""]);
    let two = [person("a", "b"), person("b", "a"), person("c", "d"), person("d", "c")].concat();
    assert_eq!(found(&two, rules).len(), 2);
}

#[test]
fn an_old_plan_is_old_and_nothing_else() {
    let plan = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Lantern Post\"\ncurrency = \"EUR\"\n\
         period = { start = 2025-01-01, end = 2025-12-31 }\nreviewed = 2025-03-01\nreview_every = \"1 month\"\n\
         [objectives.one]\nstatement = \"One\"\ndue = 2025-06-30\n[tools.desk]\nrenews = 2025-07-01\n\
         [initiatives.two]\ndue = 2025-06-30\n[reviews.q1]\non = 2025-03-01\nnext = 2025-06-01\n";
    let rules =
        &["period-over", "due-past", "review-overdue", "next-review-past", "renewal-past", "due-outside-period"];
    assert_eq!(found(plan, rules), ["period-over: 2025-12-31"]);
}

#[test]
fn a_day_of_grace_for_other_time_zones() {
    let rules = &["review-in-the-future", "measured-in-the-future", "decision-in-the-future"];
    let reviewed = |day: &str| format!("[reviews.one]\non = {day}\n");
    assert!(found(&reviewed("2026-11-22"), rules).is_empty());
    assert_eq!(found(&reviewed("2026-11-23"), rules), ["review-in-the-future: 2026-11-23"]);
}

#[test]
fn what_could_not_be_read_is_not_called_missing() {
    let rules = &[
        "objective-without-kpi",
        "objective-without-due",
        "objective-without-owner",
        "objective-without-target",
        "objective-without-action",
        "objective-serves-no-goal",
        "baseline-without-evidence",
    ];
    let plan = "[goals.grow]\nstatement = \"Grow\"\n[objectives.one]\nstatement = \"One\"\nkpi = 5\nbaseline = \"much\"\n\
         target = \"more\"\ndue = 2027-02-30\nowner = 7\nserves = \"grow\"\ntactics = 3\n";
    assert_eq!(found(plan, rules), Vec::<String>::new());
}

#[test]
fn long_lists_are_judged_like_short_ones() {
    let list: Vec<String> = (0..40).map(|n| format!("\"c{n}\"")).chain(["\"c7\"".to_owned()]).collect();
    let plan = format!("[segments.all]\nchannels = [{}]\n", list.join(", "));
    assert_eq!(found(&plan, &["named-twice-in-list"]), ["named-twice-in-list: \"c7\""]);
    let objectives: String =
        (0..40).map(|n| format!("[objectives.o{n}]\nstatement = \"Promise {}\"\n", n % 39)).collect();
    assert_eq!(found(&objectives, &["statement-repeats-another"]), ["statement-repeats-another: \"Promise 0\""]);
    let people: String = (0..40).map(|n| format!("[people.p{n}]\nname = \"p\"\n")).collect();
    assert_eq!(found(&format!("{people}[goals.g]\nstatement = \"g\"\nowner = \"p3\"\n"), &["unused-person"]).len(), 39);
}

#[test]
fn dates_at_the_end_of_the_calendar_do_no_harm() {
    let plan = "format = 1\n[plan]\ntitle = \"Plan\"\norganization = \"Lantern Post\"\ncurrency = \"EUR\"\n\
         period = { start = 9999-01-01, end = 9999-12-31 }\nreviewed = 9999-12-31\nreview_every = \"36500 years\"\n\
         [objectives.one]\nstatement = \"One\"\nkpi = \"csat\"\nbaseline = { value = \"1%\", on = 0001-01-01 }\ntarget = \"99%\"\ndue = 9999-12-31\n\
         [tools.desk]\nrenews = 0001-01-01\n[improvements.one]\nfinding = \"a\"\naction = \"b\"\ndue = 9999-12-31\ncheck_on = 9999-12-30\n";
    let rules = &["check-before-due", "stale-baseline", "renewal-past"];
    assert_eq!(
        found(plan, rules),
        ["stale-baseline: 0001-01-01", "renewal-past: 0001-01-01", "check-before-due: 9999-12-30"]
    );
}

#[test]
fn a_rate_or_a_usage_turns_a_price_into_a_sum() {
    const RULES: &[&str] = &["currency-mixed", "tool-cost-off-line"];
    let plan = |rates: &str, price: &str, usage: &str| {
        let head = HEAD.replace("currency = \"EUR\"\n", &format!("currency = \"EUR\"\n{rates}\n"));
        format!(
            "{head}[tools.bot]\nprice = \"{price}\"\n{usage}\nline = \"bots\"\n\
             [budget.lines.bots]\ncategory = \"automation\"\namount = \"5520 EUR/year\"\n"
        )
    };
    for (rates, price, usage, expected) in [
        ("", "500 USD/month", "", vec!["currency-mixed: \"500 USD/month\""]),
        ("rates = [\"1 USD = 0.92 EUR\"]", "500 USD/month", "", vec![]),
        ("rates = [\"0.92 EUR = 1 USD\"]", "500 USD/month", "", vec![]),
        ("rates = [\"1 USD = 1.92 EUR\"]", "500 USD/month", "", vec!["tool-cost-off-line: \"5520 EUR/year\""]),
        // No rate is made of two others, and one between strangers helps nobody.
        (
            "rates = [\"1 USD = 0.9 CHF\", \"1 CHF = 1.05 EUR\"]",
            "500 USD/month",
            "",
            vec!["currency-mixed: \"500 USD/month\""],
        ),
        ("", "0.92 EUR/resolution", "usage = \"500/month\"", vec![]),
        ("", "0.92 EUR/resolution", "usage = \"600/month\"", vec!["tool-cost-off-line: \"5520 EUR/year\""]),
        // A range can't be held against a line.
        ("", "0.92 EUR/resolution", "usage = \"600..700/month\"", vec![]),
        ("", "0.92 EUR/resolution", "", vec![]),
    ] {
        assert_eq!(found(&plan(rates, price, usage), RULES), expected, "{rates} {price} {usage}");
    }
}

#[test]
fn options_are_compared_where_the_plan_can_bring_them_to_one_sum() {
    let plan = |one: &str, other: &str, volume: &str| {
        format!(
            "[channels.phone]\nkind = \"phone\"\n{volume}handle_time = \"5m\"\n\
             [sourcing.nights]\noptions = {{ own = \"{one}\", partner = \"{other}\" }}\n"
        )
    };
    let volume = "volume = \"900/month\"\n";
    let help_of = |one, other, volume| help(&plan(one, other, volume), "options-not-comparable");
    for (one, other) in [
        ("9800 EUR/month", "4.10 EUR/contact"),
        ("4.10 EUR/contact", "9800 EUR/month"),
        ("9800 EUR/month", "30 EUR/agent hour"),
        ("9800 EUR/month", "110000 EUR/year"),
        ("9800 EUR", "4100 EUR"),
        ("90 EUR/seat/month", "70 EUR/seat/month"),
    ] {
        assert!(found(&plan(one, other, volume), &["options-not-comparable"]).is_empty(), "{one} {other}");
    }
    assert!(help_of("9800 EUR/month", "4.10 EUR/contact", "").starts_with("write that into the plan, or multiply"));
    assert!(help_of("9800 EUR/month", "90 EUR/seat/month", volume).starts_with("multiply it out"));
    for (one, other) in [("9800 EUR/month", "4100 EUR"), ("4100 EUR", "2 EUR/contact"), ("1 EUR/seat", "2 EUR/contact")]
    {
        let help = help_of(one, other, volume);
        assert!(help.starts_with("write what `") && help.contains("EUR"), "{help}");
    }
}

/// 20 people at 36,000 EUR for 120,000 calls a year: 6 EUR a call.
const SIX_EUR_A_CALL: &str = "[channels.phone]\nkind = \"phone\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"10000/month\"\nhandle_time = \"3m\"\n\
     [team.roles.agent]\nheadcount = 20\nhours = \"40/week\"\nsalary = \"36000 EUR/year\"\nworks = [\"phone\"]\n";

#[test]
fn a_cost_out_of_reach_is_one_that_no_month_of_the_plan_has() {
    let rules = &["target-out-of-reach"];
    // From October on twice as many people: the first nine months are as cheap as before, the year is not.
    let later = "[team.roles.new]\nheadcount = 20\nhours = \"40/week\"\nsalary = \"36000 EUR/year\"\nworks = [\"phone\"]\nstarts = 2027-10-01\n";
    let settled = "[objectives.settle]\nstatement = \"Settle\"\nkpi = \"first-contact-resolution\"\nbaseline = \"80%\"\ntarget = \"85%\"\n";
    for (more, kpi, target, expected) in [
        ("", "cost-per-contact", "5.90 EUR", vec!["target-out-of-reach: \"5.90 EUR\""]),
        ("", "cost-per-contact", "6 EUR", vec![]),
        (later, "cost-per-contact", "6.10 EUR", vec![]),
        (later, "cost-per-contact", "5.90 EUR", vec!["target-out-of-reach: \"5.90 EUR\""]),
        // 6 EUR for four in five that are settled: 7.50 EUR each; where nobody says how many are, nothing is said.
        (settled, "cost-per-resolution", "7.40 EUR", vec!["target-out-of-reach: \"7.40 EUR\""]),
        (settled, "cost-per-resolution", "7.60 EUR", vec![]),
        ("", "cost-per-resolution", "7.40 EUR", vec![]),
    ] {
        let plan = format!("{SIX_EUR_A_CALL}{more}{}", objective(kpi, &format!("target = \"{target}\"")));
        assert_eq!(found(&plan, rules), expected, "{more}{kpi} {target}");
    }
    let plan = format!("{SIX_EUR_A_CALL}{}", objective("cost-per-contact", "target = \"5.90 EUR\""));
    assert!(help(&plan, "target-out-of-reach").starts_with("aim for 6 EUR at most, spend less"));
}

#[test]
fn a_cost_reached_already_is_clearly_below_the_target_and_known_in_full() {
    let rules = &["target-reached-already"];
    let unknown = "[tools.abroad]\nprice = \"10 USD/month\"\n";
    for (more, way, expected) in [
        ("", "baseline = \"7 EUR\"\ntarget = \"6.80 EUR\"", vec!["target-reached-already: \"6.80 EUR\""]),
        // Less than a tenth below the target is a rounding of a budget.
        ("", "baseline = \"7 EUR\"\ntarget = \"6.60 EUR\"", vec![]),
        // What was measured meets the target, or nothing was measured: then nothing contradicts the plan's costs.
        ("", "baseline = \"6.70 EUR\"\ntarget = \"6.80 EUR\"", vec![]),
        ("", "target = \"6.80 EUR\"", vec![]),
        // Of costs that are not all known nobody can say that they are low.
        (unknown, "baseline = \"7 EUR\"\ntarget = \"6.80 EUR\"", vec![]),
    ] {
        let plan = format!("{SIX_EUR_A_CALL}{more}{}", objective("cost-per-contact", way));
        assert_eq!(found(&plan, rules), expected, "{more}{way}");
    }
}

/// Two lines of ten erlangs: 14 agents answer 88.8 % in 20 s, 24 together 80.9 %.
#[test]
fn what_shared_people_reach_is_judged_only_where_routing_does_not_matter() {
    let line = |id: &str, kind: &str| {
        format!(
            "[channels.{id}]\nkind = \"{kind}\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"8000/week\"\nhandle_time = \"3m\"\n\
             promises = [\"answer 80% within 20s\"]\nprofile = {{ days = {{ mo = 1, tu = 1, we = 1, th = 1, fr = 1 }} }}\n"
        )
    };
    let role = |id: &str, heads: u32, works: &str| {
        format!("[team.roles.{id}]\nheadcount = {heads}\nhours = \"40/week\"\nworks = [{works}]\n")
    };
    let lines = format!(
        "{}{}[team]\nshrinkage = \"0%\"\n{}",
        line("phone", "phone"),
        line("sales", "phone"),
        objective("service-level", "target = \"95%\"\nchannels = [\"phone\"]")
    );
    let own = role("agent", 14, "\"phone\"") + &role("seller", 14, "\"sales\"");
    let shared = |heads| role("agent", heads, "\"phone\", \"sales\"");
    let rules = &["target-out-of-reach", "people-counted-twice", "promise-the-team-cannot-keep"];
    let judged = |team: &str| found(&format!("{lines}{team}"), rules);
    assert_eq!(judged(&own), ["target-out-of-reach: \"95%\""]);
    // The same people for both: perhaps.
    assert_eq!(judged(&shared(28)), Vec::<String>::new());
    assert_eq!(judged(&shared(25)), Vec::<String>::new());
    // Too few under any routing: that is one finding, and what it means for the target is an echo. Two people are missing, not the six
    // that two separate lines would lack.
    assert_eq!(judged(&shared(22)), ["people-counted-twice: \"phone\""]);
    let plan = format!("{lines}{}", shared(22));
    assert!(help(&plan, "people-counted-twice").starts_with("add 2 people to `team.roles.agent`"));
    // Too few even for one of them: each promise is reported, with its part of what both lack together.
    assert_eq!(judged(&shared(12)).len(), 2);
}

#[test]
fn the_kpi_of_a_sentence_is_offered() {
    let offered = |statement: &str| {
        help(&format!("[objectives.one]\nstatement = \"{statement}\"\ntarget = \"85%\"\n"), "objective-without-kpi")
    };
    assert_eq!(offered("Raise CSAT on chat from 82% to 85%"), "add `kpi = \"csat\"`");
    assert_eq!(offered("Cut the median first response time to 4 hours"), "add `kpi = \"first-response-time\"`");
    assert_eq!(offered("Make customers happy"), "add `kpi = \"csat\"`");
    // ASA is no part of a word.
    for nothing in ["Please everybody at once", "Be asap with everybody"] {
        assert!(offered(nothing).contains("svcplan list kpis"), "{nothing}");
    }
}
