//! The model of a plan: worked examples by hand, and what it names.

use svcplan::model::outcome::{Model, Outlook, Verdict, Work};
use svcplan::model::{Depth, change, evaluate, explain};

#[path = "model/plans.rs"]
#[allow(dead_code, reason = "shared with the properties")]
mod plans;

use plans::{EVEN, HEAD, changed, channel, inputs_of, line, numbers_of};

/// Ten erlangs: 100 calls each half hour of 3 minutes.
#[test]
fn a_line_of_ten_erlangs_needs_fourteen_agents_and_twenty_people() {
    let numbers = numbers_of(&line());
    let phone = channel(&numbers, "phone");
    assert_eq!(phone.work, Work::Live);
    let staffing = phone.staffing.as_ref().expect("computed");
    assert!((staffing.binding.load.value.mid - 10.0).abs() < 1e-9, "{:?}", staffing.binding);
    assert!((staffing.binding.contacts.value.mid - 50.0).abs() < 1e-9);
    assert_eq!(staffing.binding.text(), "Mo 08:00–08:15");
    assert_eq!(staffing.agents_required.value.mid, 14.0);
    assert!((staffing.fte_required.value.mid - 20.0).abs() < 1e-9, "{:?}", staffing.fte_required);
    assert!((staffing.fte_available.value - 20.0).abs() < 1e-9);
    assert!((staffing.hours_required.value.mid - 14.0 * 40.0).abs() < 1e-6);
    assert_eq!(phone.promises[0].verdict, Verdict::Kept);
    // The level of 14 agents by the table of Erlang C: 88.8 %.
    let level = staffing.with_available().service_level.as_ref().expect("a promise").value.mid;
    assert!((level - 0.888).abs() < 5e-4, "{level}");
    let paths: Vec<String> = staffing.fte_required.from.iter().map(|origin| origin.path.to_string()).collect();
    for path in ["channels.phone.volume", "channels.phone.handle_time", "channels.phone.hours", "team.shrinkage"] {
        assert!(paths.iter().any(|known| known == path), "{path} is not among {paths:?}");
    }
}

/// Mail that may be much takes people from the phone, whose own volume is certain.
#[test]
fn another_channels_range_moves_what_the_same_people_do_on_the_phone() {
    let mail = "[channels.mail]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"500..6000/month\"\nhandle_time = \"6m\"\n\
                promises = [\"first reply 90% within 4 business hours\"]\n[channels.phone]";
    let text = line().replace("[channels.phone]", mail).replace("[\"phone\"]", "[\"phone\", \"mail\"]");
    let numbers = numbers_of(&text.replace("headcount = 20", "headcount = 17"));
    let phone = channel(&numbers, "phone");
    assert!(phone.contacts.as_ref().expect("a volume").value.is_point());
    let estimated = phone.promises[0].estimated.as_ref().expect("judged").value;
    let level = phone.staffing.as_ref().expect("computed").with_available().service_level.as_ref().expect("judged");
    assert!(estimated.low > estimated.high + 0.01, "{estimated:?}");
    assert!((level.value.low - estimated.low).abs() < 1e-9 && (level.value.high - estimated.high).abs() < 1e-9);
}

/// A cap of 65 % asks for 10 / 0.65 = 15.4, so 16 agents.
#[test]
fn the_occupancy_cap_can_ask_for_more_than_the_promise() {
    let numbers = numbers_of(&line().replace("85%", "65%"));
    let staffing = channel(&numbers, "phone").staffing.as_ref().expect("computed");
    assert_eq!(staffing.agents_for_promises.value.mid, 14.0);
    assert_eq!(staffing.agents_required.value.mid, 16.0);
    let pool = &numbers.pools[0];
    assert!(pool.short_of_promise.is_none(), "14 agents are enough for the promise");
    let short = pool.short_of_cap.as_ref().expect("14 agents are busier than 65 %");
    // 10 erlangs over 40 hours at 65 % are 615.4 hours; 20 people have 560.
    assert!((short.demand.value.mid - 400.0 / 0.65).abs() < 1e-6 && (short.supply.value - 560.0).abs() < 1e-9);
}

#[test]
fn a_promise_that_is_not_kept_says_how_far_it_is_off() {
    let numbers = numbers_of(&line().replace("headcount = 20", "headcount = 15"));
    let promise = &channel(&numbers, "phone").promises[0];
    assert_eq!(promise.verdict, Verdict::NotKept);
    // 15 × 0.7 = 10.5 agents: half of the weeks 11 with 38.9 % in time, half of them 10, with whom the queue grows for ever.
    let estimated = promise.estimated.as_ref().expect("computed").value.mid;
    assert!((estimated - 0.389 / 2.0).abs() < 1e-3, "{estimated}");
    assert!((promise.points_missing.as_ref().expect("computed").value.mid - (0.8 - estimated) * 100.0).abs() < 1e-9);
    assert!((promise.agents_missing.as_ref().expect("computed").value.mid - 3.5).abs() < 1e-9);
    assert!((promise.fte_missing.as_ref().expect("computed").value.mid - 5.0).abs() < 1e-9);
    assert_eq!(promise.roles, [0]);
}

/// The contacts of a range are carried to the verdict: 14 agents are enough at 100 calls, not at 130.
#[test]
fn a_range_is_judged_at_both_ends() {
    let numbers = numbers_of(&line().replace("8000/week", "8000..10400/week"));
    let phone = channel(&numbers, "phone");
    assert_eq!(phone.promises[0].verdict, Verdict::OnlyAtLowEnd);
    let required = phone.staffing.as_ref().expect("computed").agents_required.value;
    assert_eq!((required.low, required.high), (14.0, 17.0));
}

/// 400 emails a week of 6 minutes that all come in 40 open hours are one agent's work; 30 people's hours would be wasted on them.
#[test]
fn email_needs_its_hours_and_a_backlog_grows_without_them() {
    let email = |heads: &str| {
        format!(
            "{HEAD}[channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"400/week\"\nhandle_time = \"6m\"\n\
             promises = [\"first reply 90% within 8 business hours\"]\nprofile = {{ days = {{ mo = 1, tu = 1, we = 1, th = 1, fr = 1 }}, \
             hours = {{ 8 = 1, 9 = 1, 10 = 1, 11 = 1, 12 = 1, 13 = 1, 14 = 1, 15 = 1 }} }}\n\
             [team]\nshrinkage = \"20%\"\n[team.roles.agent]\nheadcount = {heads}\nhours = \"40/week\"\nworks = [\"email\"]\n"
        )
    };
    let enough = numbers_of(&email("1.5"));
    let found = channel(&enough, "email");
    assert_eq!((found.work, &found.promises[0].verdict), (Work::Deferred, &Verdict::Kept));
    assert!((found.staffing.as_ref().expect("computed").fte_required.value.mid - 40.0 / 32.0).abs() < 1e-4);
    assert_eq!(found.backlog_growth.as_ref().expect("computed").value.mid, 0.0);
    let short = numbers_of(&email("1"));
    let found = channel(&short, "email");
    assert_eq!(found.promises[0].verdict, Verdict::NotKept);
    // 32 hours do 320 of 400 emails.
    assert!((found.backlog_growth.as_ref().expect("computed").value.mid - 80.0).abs() < 1e-6);
}

/// The chain of the week as a plan gives it. Its reference is row `em003` of `queue/email_deadline.csv`: 450 mails a week of 10 minutes,
/// 60 % of them in the 40 open hours, two agents, 4 open hours. The mean flow knows nothing of chance and calls it kept.
#[test]
fn email_is_judged_by_the_chain_of_its_week() {
    const BY_THE_CHAIN: f64 = 0.586_519_370;
    let email = |heads: &str, share: u32| {
        format!(
            "{HEAD}[channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"450/week\"\nhandle_time = \"10m\"\n\
             promises = [\"first reply {share}% within 4 business hours\"]\nprofile.days = {{ mo = 1, tu = 1, we = 1, th = 1, fr = 1 }}\n\
             profile.hours = {{ {} }}\n\
             [team]\nshrinkage = \"0%\"\n[team.roles.agent]\nheadcount = {heads}\nhours = \"40/week\"\nworks = [\"email\"]\n",
            // Three in an open hour to one in a closed one: 24 of 40.
            (0..24)
                .map(|hour| format!("{hour} = {}", if (8..16).contains(&hour) { 3 } else { 1 }))
                .collect::<Vec<_>>()
                .join(", ")
        )
    };
    let full = |heads: &str, share| evaluate(&inputs_of(&email(heads, share)), Depth::Full);
    let promise = |numbers: &svcplan::model::Numbers| channel(numbers, "email").promises[0].clone();
    let estimated =
        |numbers: &svcplan::model::Numbers| promise(numbers).estimated.as_ref().expect("computed").value.mid;

    let two = full("2", 58);
    assert_eq!(channel(&two, "email").model, Model::WeekChain);
    assert!((estimated(&two) - BY_THE_CHAIN).abs() < 1e-6, "{}", estimated(&two));
    assert_eq!(promise(&two).verdict, Verdict::Kept);
    let too_much = full("2", 59);
    assert_eq!(promise(&too_much).verdict, Verdict::NotKept);
    let points = promise(&too_much).points_missing.as_ref().expect("computed").value.mid;
    assert!((points - (0.59 - BY_THE_CHAIN) * 100.0).abs() < 1e-4, "{points}");

    // Between two and three agents in proportion, and the agents missing are those at which it is just kept.
    let three = estimated(&full("3", 58));
    let some = full("2.25", 59);
    assert!((estimated(&some) - (BY_THE_CHAIN * 0.75 + three * 0.25)).abs() < 1e-6, "{}", estimated(&some));
    let missing = promise(&too_much).agents_missing.as_ref().expect("computed").value.mid;
    assert!((missing - (0.59 - BY_THE_CHAIN) / (three - BY_THE_CHAIN)).abs() < 1e-6, "{missing}");

    let flow = numbers_of(&email("2", 59));
    assert_eq!((channel(&flow, "email").model, &promise(&flow).verdict), (Model::Flow, &Verdict::Kept));
    assert!(estimated(&flow) > BY_THE_CHAIN + 0.05, "the flow is the favourable side: {}", estimated(&flow));
}

/// Two lines of ten erlangs and 30 people who work both: each alone could be staffed, both together lack 10 people.
#[test]
fn people_with_two_skills_are_counted_once() {
    let second = line().replace("[team]", &format!(
        "[channels.sales]\nkind = \"phone\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"8000/week\"\nhandle_time = \"3m\"\n\
         promises = [\"answer 80% within 20s\"]\n{EVEN}[team]"
    ));
    let text = second
        .replace("works = [\"phone\"]", "works = [\"phone\", \"sales\"]")
        .replace("headcount = 20", "headcount = 30");
    let numbers = numbers_of(&text);
    let pool = &numbers.pools[0];
    let short = pool.short_of_promise.as_ref().expect("30 people are fewer than 40");
    assert_eq!((short.channels.as_slice(), short.roles.as_slice()), (&[0, 1][..], &[0][..]));
    assert!((short.supply.value - 30.0 * 28.0).abs() < 1e-9);
    for id in ["phone", "sales"] {
        let found = channel(&numbers, id);
        assert_eq!(found.promises[0].verdict, Verdict::NotKept, "{id}");
        assert!((found.staffing.as_ref().expect("computed").fte_available.value - 15.0).abs() < 1e-9);
    }
}

/// Two lines of two erlangs each, and people who work both. Apart they need 7.3 agents all the time, together one queue of four erlangs:
/// between the two nobody can tell, and no more is said than that.
#[test]
fn between_apart_and_together_nobody_can_tell() {
    let one = line().replace("8000/week", "1600/week").replace("30%", "0%").replace("max_occupancy = \"85%\"", "");
    let two = one.replace("[team]", &format!(
        "[channels.sales]\nkind = \"phone\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"1600/week\"\nhandle_time = \"3m\"\n\
         promises = [\"answer 80% within 20s\"]\n{EVEN}[team]"
    ));
    let two = two.replace("works = [\"phone\"]", "works = [\"phone\", \"sales\"]");
    let hours = |text: &str| numbers_of(text).pools[0].demand.value.mid;
    let together = hours(&one.replace("1600/week", "3200/week"));
    let apart = hours(&two);
    assert!(together < apart - 30.0, "{together} of {apart}");

    let with = |heads: f64| numbers_of(&two.replace("headcount = 20", &format!("headcount = {heads}")));
    let verdicts = |numbers: &svcplan::model::Numbers| {
        ["phone", "sales"].map(|id| channel(numbers, id).promises[0].verdict.clone())
    };
    for (heads, verdict) in [
        (apart / 40.0 + 0.01, Verdict::Kept),
        (apart / 40.0 - 0.01, Verdict::CantTell),
        (together / 40.0 + 0.01, Verdict::CantTell),
        (together / 40.0 - 0.01, Verdict::NotKept),
    ] {
        let numbers = with(heads);
        assert_eq!(verdicts(&numbers), [verdict.clone(), verdict.clone()], "{heads} people");
        let pool = &numbers.pools[0];
        assert_eq!(pool.is_unclear, verdict == Verdict::CantTell, "{heads} people");
        assert_eq!(pool.short_of_promise.is_some(), verdict == Verdict::NotKept, "{heads} people");
        if verdict != Verdict::Kept {
            let least = pool.least.as_ref().expect("bounded").value.mid;
            assert!((least - together).abs() < 1e-6, "{least} is not {together}");
        }
    }
    let inputs = inputs_of(&two.replace("headcount = 20", "headcount = 6.5"));
    let steps = explain::promise(&inputs, &evaluate(&inputs, Depth::Quick), "phone");
    let last = &steps.last().expect("steps").text;
    let both = format!("need {apart:.0} hours at work a week, and at least {together:.0} if everybody serves all");
    assert!(last.contains(&both) && last.ends_with("260 are there"), "{last}");
}

/// Two lines of ten erlangs each, whose 22 people work both. Apart each needs 14 agents and has 11: three are missing on each. Together
/// they are one queue of twenty erlangs: by Erlang C 23 agents answer 70.2111 % in 20 s and 24 answer 80.8882 %, so that
/// 23 + (80 - 70.2111) / (80.8882 - 70.2111) = 23.9168 are needed, and 1.9168 are missing, not six.
#[test]
fn people_missing_to_lines_that_share_them_are_counted_for_one_queue() {
    let two = line().replace("30%", "0%").replace("max_occupancy = \"85%\"", "").replace("[team]", &format!(
        "[channels.sales]\nkind = \"phone\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"8000/week\"\nhandle_time = \"3m\"\n\
         promises = [\"answer 80% within 20s\"]\n{EVEN}[team]"
    ));
    let two = two
        .replace("works = [\"phone\"]", "works = [\"phone\", \"sales\"]")
        .replace("headcount = 20", "headcount = 22");
    let needed = 23.0 + (80.0 - 70.2111) / (80.8882 - 70.2111);
    let is_near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-4, "{found} is not {expected}");
    let numbers = numbers_of(&two);
    let short = numbers.pools[0].short_of_promise.as_ref().expect("22 are fewer than 23.9");
    assert!(short.is_together);
    is_near(short.demand.value.mid / 40.0, needed);
    is_near(short.supply.value, 880.0);
    is_near(short.fte_missing.value.mid, needed - 22.0);
    for id in ["phone", "sales"] {
        let promise = &channel(&numbers, id).promises[0];
        assert_eq!(promise.verdict, Verdict::NotKept);
        is_near(promise.fte_missing.as_ref().expect("known").value.mid, (needed - 22.0) / 2.0);
        is_near(promise.agents_missing.as_ref().expect("known").value.mid, (needed - 22.0) / 2.0);
        let paths: Vec<String> =
            promise.fte_missing.as_ref().expect("known").from.iter().map(|origin| origin.path.to_string()).collect();
        assert!(paths.iter().any(|path| path == "channels.sales.volume"), "{paths:?}");
    }
    // With people of their own nothing is shared: three are missing on each line.
    let own = two
        .replace(
            "works = [\"phone\", \"sales\"]",
            "works = [\"phone\"]\n[team.roles.seller]\nheadcount = 11\nhours = \"40/week\"\nworks = [\"sales\"]",
        )
        .replace("headcount = 22", "headcount = 11");
    let numbers = numbers_of(&own);
    is_near(channel(&numbers, "phone").promises[0].fte_missing.as_ref().expect("known").value.mid, 3.0);
    // At the upper end of a range more are missing, and at the lower end nobody for certain.
    let range = numbers_of(&two.replacen("8000/week", "6000..8000/week", 2));
    let promise = &channel(&range, "phone").promises[0];
    assert_eq!(promise.verdict, Verdict::OnlyAtLowEnd);
    let missing = promise.fte_missing.as_ref().expect("known").value;
    is_near(missing.low, 0.0);
    is_near(missing.high, (needed - 22.0) / 2.0);
}

/// The bound of two lines takes the easier promise, the shorter calls and what is open at the same time; apart in time nothing is pooled.
#[test]
fn lines_that_are_open_at_different_times_pool_nothing() {
    let text = line().replace("8000/week", "1600/week").replace("30%", "0%").replace("max_occupancy = \"85%\"", "").replace("[team]", &format!(
        "[channels.sales]\nkind = \"phone\"\nhours = \"Mo-Fr 16:00-24:00\"\nvolume = \"1600/week\"\nhandle_time = \"3m\"\n\
         promises = [\"answer 80% within 20s\"]\n{EVEN}[team]"
    ));
    let text = text
        .replace("works = [\"phone\"]", "works = [\"phone\", \"sales\"]")
        .replace("headcount = 20", "headcount = 7");
    let numbers = numbers_of(&text);
    let pool = &numbers.pools[0];
    let least = pool.least.as_ref().expect("bounded").value.mid;
    assert!((least - pool.demand.value.mid).abs() < 1e-6, "{least} of {}", pool.demand.value.mid);
    assert_eq!(channel(&numbers, "sales").promises[0].verdict, Verdict::NotKept);
}

/// Deferred work is done while the phone leaves time: one agent on a quiet line does 20 hours of email a week beside it.
#[test]
fn email_is_done_between_calls() {
    let text = format!(
        "{HEAD}[channels.phone]\nkind = \"phone\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"40/week\"\nhandle_time = \"6m\"\n\
         promises = [\"answer 50% within 60s\"]\n{EVEN}\
         [channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"200/week\"\nhandle_time = \"6m\"\n{EVEN}\
         [team]\nshrinkage = \"0%\"\nmax_occupancy = \"80%\"\n[team.roles.agent]\nheadcount = 1\nhours = \"40/week\"\nworks = [\"phone\", \"email\"]\n"
    );
    let numbers = numbers_of(&text);
    // 40 hours of one agent, of which 4 go to calls; up to 80 % may be worked: 28 are left, and email needs 20.
    let staffing = channel(&numbers, "email").staffing.as_ref().expect("computed").clone();
    assert!((staffing.hours_between.value.mid - 20.0).abs() < 1e-6, "{:?}", staffing.hours_between);
    assert_eq!(channel(&numbers, "phone").promises[0].verdict, Verdict::Kept);
    assert!(numbers.pools[0].short_of_promise.is_none());
}

#[test]
fn roles_count_from_their_first_day_and_less_in_their_ramp() {
    let text = line().replace("works = [\"phone\"]", "works = [\"phone\"]\n[team.roles.new]\nheadcount = 10\nhours = \"20/week\"\nworks = [\"phone\"]\nstarts = 2027-04-01\nramp = \"2 months\"");
    let numbers = numbers_of(&text);
    let fte: Vec<f64> = numbers.role("new").expect("a role").fte_by_month.iter().map(|fte| fte.value).collect();
    assert_eq!(fte.len(), 12);
    // Ten half-timers are five full-time people; none until March, half of them in April and May, all from June on.
    assert_eq!((fte[2], fte[3], fte[11]), (0.0, 2.5, 5.0));
    assert!((fte[4] - 2.5).abs() < 0.1, "{fte:?}");
}

#[test]
fn months_before_a_hire_are_short() {
    let text = line().replace("headcount = 20", "headcount = 15").replace(
        "works = [\"phone\"]",
        "works = [\"phone\"]\n[team.roles.new]\nheadcount = 5\nhours = \"40/week\"\nworks = [\"phone\"]\nstarts = 2027-04-01",
    );
    let numbers = numbers_of(&text);
    assert_eq!(channel(&numbers, "phone").promises[0].verdict, Verdict::Kept);
    let short: Vec<bool> = numbers.pools[0].by_month.iter().map(|month| month.is_short).collect();
    assert_eq!(short, [[true; 3].as_slice(), &[false; 9]].concat());
    assert!((numbers.pools[0].by_month[0].supply.value - 15.0 * 28.0).abs() < 1e-9);
    // With growth the first months need less than the last.
    let grown = numbers_of(&text.replace("handle_time", "growth = \"-60%\"\nhandle_time"));
    let demand = |month: usize| grown.pools[0].by_month[month].demand.value.mid;
    assert!((demand(0) - numbers.pools[0].by_month[0].demand.value.mid).abs() < 1e-6, "{}", demand(0));
    assert!(demand(0) > demand(5) && demand(5) > demand(11));
}

#[test]
fn growth_and_holidays_raise_the_work() {
    let grown = numbers_of(&line().replace("handle_time", "growth = \"20%\"\nhandle_time"));
    let phone = channel(&grown, "phone");
    let months: Vec<f64> = phone.contacts_by_month.iter().map(|contacts| contacts.value.mid).collect();
    assert!((months[11] / months[0] - 1.2_f64.powf(11.0 / 12.0)).abs() < 1e-9);
    // Of 261 working days 13 are holidays: the same calls come in the others.
    let days: Vec<String> =
        (1..=13).map(|n| format!("2027-03-{:02}", [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17][n - 1])).collect();
    let pressed = numbers_of(&line().replace("currency", &format!("holidays = [{}]\ncurrency", days.join(", "))));
    let load = channel(&pressed, "phone").staffing.as_ref().expect("computed").binding.load.value.mid;
    let open_days = 365.0 * 5.0 / 7.0;
    assert!((load - 10.0 * open_days / (open_days - 13.0)).abs() < 1e-9, "{load}");
}

#[test]
fn an_objective_is_out_of_reach_reached_or_open() {
    let with = |target: &str| {
        let text = line()
            + &format!(
                "[objectives.o]\nstatement = \"Raise the service level\"\nkpi = \"service-level\"\ntarget = \"{target}\"\nchannels = [\"phone\"]\n"
            );
        numbers_of(&text).objectives[0].outlook.clone()
    };
    // 20 people give 88.8 %.
    assert_eq!(with("80%"), Ok(Outlook::Reached));
    assert_eq!(with("95%"), Ok(Outlook::OutOfReach));
    let text = line().replace("8000/week", "7200..8400/week")
        + "[objectives.o]\nstatement = \"Raise the service level\"\nkpi = \"service-level\"\ntarget = \"89%\"\n";
    assert_eq!(numbers_of(&text).objectives[0].outlook, Ok(Outlook::Open));
}

#[test]
fn what_is_missing_is_named() {
    for (cut, path) in [
        ("volume = \"8000/week\"", "channels.phone.volume"),
        ("handle_time = \"3m\"", "channels.phone.handle_time"),
        ("hours = \"Mo-Fr 08:00-16:00\"", "channels.phone.hours"),
        ("shrinkage = \"30%\"", "team.shrinkage"),
        ("hours = \"40/week\"", "team.roles.agent.hours"),
    ] {
        let numbers = numbers_of(&line().replace(cut, ""));
        let missing = channel(&numbers, "phone").staffing.as_ref().expect_err(cut).clone();
        assert_eq!(missing.reason.to_string(), format!("`{path}` is not given"));
        assert_eq!(missing.at.first().map(|origin| origin.path.to_string()).as_deref(), Some(path));
        assert!(matches!(channel(&numbers, "phone").promises[0].verdict, Verdict::NotComputed(_)));
    }
    let numbers = numbers_of(&line().replace("works = [\"phone\"]", ""));
    let missing = channel(&numbers, "phone").staffing.as_ref().expect_err("nobody");
    assert_eq!(missing.reason.to_string(), "no role works `phone`");
}

#[test]
fn open_hours_without_a_shift_are_named() {
    let numbers = numbers_of(
        &line().replace("works = [\"phone\"]", "works = [\"phone\"]\nshift = \"Mo-Th 08:00-16:00; Fr 08:00-12:00\""),
    );
    let uncovered = channel(&numbers, "phone").uncovered.as_ref().expect("Friday afternoon");
    assert_eq!((uncovered.text().as_str(), uncovered.hours.value), ("Fr 12:00–16:00", 4.0));
}

#[test]
fn a_change_is_as_if_the_plan_said_so() {
    let inputs = inputs_of(&line());
    for (text, from, to) in [
        ("channels.phone.volume=+20%", "8000/week", "9600/week"),
        ("channels.phone.volume=7000/week", "8000/week", "7000/week"),
        ("channels.phone.handle_time=4m", "\"3m\"", "\"4m\""),
        ("team.roles.agent.headcount=-2", "headcount = 20", "headcount = 18"),
        ("team.shrinkage=+5 points", "30%", "35%"),
        ("channels.phone.promises.1.within=40s", "20s", "40s"),
    ] {
        let mut inputs = inputs.clone();
        change(&mut inputs, text).expect(text);
        let (changed, written) = (evaluate(&inputs, Depth::Quick), numbers_of(&line().replace(from, to)));
        let level = |numbers| channel(numbers, "phone").promises[0].estimated.as_ref().expect("computed").value.mid;
        assert!((level(&changed) - level(&written)).abs() < 1e-9, "{text}");
        assert!((level(&changed) - level(&numbers_of(&line()))).abs() > 1e-6, "{text} changes nothing");
    }
    // A patience that the plan does not give.
    let mut patient = inputs.clone();
    change(&mut patient, "channels.phone.patience=60s").expect("a number of the plan");
    let numbers = evaluate(&patient, Depth::Quick);
    let staffing = channel(&numbers, "phone").staffing.as_ref().expect("computed").clone();
    assert!(staffing.with_available().abandonment.is_ok());
}

/// Whoever starts in April is half a month there less if they start in mid-April; hours that the plan does not give can be set.
#[test]
fn days_and_hours_are_changed_as_if_the_plan_said_so() {
    let text = line().replace("works = [\"phone\"]", "works = [\"phone\"]\nstarts = 2027-04-01");
    let inputs = inputs_of(&text);
    let fte = |changes: &[&str]| -> Vec<f64> {
        let role = changed(&inputs, changes).roles.remove(0);
        role.fte_by_month.iter().map(|fte| fte.value).collect()
    };
    for (text, first_full, months) in [
        ("team.roles.agent.starts=2027-03-01", 2, 10.0),
        ("team.roles.agent.starts=+2 months", 5, 7.0),
        ("team.roles.agent.starts=-1 quarter", 0, 12.0),
        ("team.roles.agent.starts=-31 days", 2, 10.0),
    ] {
        let fte = fte(&[text]);
        assert_eq!((fte[first_full], fte.iter().sum::<f64>()), (20.0, 20.0 * months), "{text}: {fte:?}");
        assert!(first_full == 0 || fte[first_full - 1] == 0.0, "{text}: {fte:?}");
    }
    let longer = changed(&inputs, &["channels.phone.hours=Mo-Fr 08:00-20:00"]);
    let written = numbers_of(&text.replace("Mo-Fr 08:00-16:00", "Mo-Fr 08:00-20:00"));
    let load = |numbers| channel(numbers, "phone").staffing.as_ref().expect("computed").binding.load.value.mid;
    assert_eq!(load(&longer), load(&written));
    assert!((load(&longer) - 400.0 / 60.0).abs() < 1e-9, "400 hours of work in 60 open hours");
    let shift = changed(&inputs, &["team.roles.agent.shift=Mo-Fr 08:00-15:00"]);
    let uncovered = channel(&shift, "phone").uncovered.as_ref().expect("an hour a day");
    assert_eq!((uncovered.text().as_str(), uncovered.hours.value), ("Mo 15:00–16:00", 5.0));
}

#[test]
fn what_is_no_change_is_refused_with_a_hint() {
    let mut inputs = inputs_of(&line());
    for (text, part, help) in [
        ("channels.phone.volum=+20%", "nothing in the plan", "`channels.phone.volume`"),
        ("channels.phone.volume=3000", "period", "`\"3000/month\"`"),
        ("channels.phone.volume", "no `=`", "channels.phone.volume=+20%"),
        ("channels.phone.volume=-200%", "below zero", ""),
        ("team.shrinkage=+5", "does not say", "points"),
        ("team.attrition=+5%", "has no value", "set one"),
        ("channels.phone.hour=Mo-Fr 08:00-18:00", "nothing in the plan", "`channels.phone.hours`"),
        ("channels.phone.hours=+2h", "can't be added to", "all the hours"),
        ("channels.phone.hours=8 to 6", "can't be read as opening hours", "24-hour times"),
        ("team.roles.agent.start=2027-04-01", "nothing in the plan", "`team.roles.agent.starts`"),
        ("team.roles.agent.starts=1 April", "is no day", "`2027-04-01`"),
        ("team.roles.agent.starts=+2 months", "has no day", "set one"),
    ] {
        let refused = change(&mut inputs, text).expect_err(text);
        assert!(refused.message.contains(part), "{text}: {}", refused.message);
        assert!(refused.help.unwrap_or_default().contains(help), "{text}");
    }
}

#[test]
fn the_steps_of_a_promise_have_its_numbers() {
    let inputs = inputs_of(&line());
    let steps = explain::promise(&inputs, &evaluate(&inputs, Depth::Quick), "phone");
    let text: Vec<&str> = steps.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(
        text,
        [
            "34,667 contacts a month × 12 / 52 = 8,000 a week",
            "× 3 min each = 400 hours of work a week",
            "the busiest interval is Mo 08:00–08:15: 50 contacts, 10 erlangs",
            "Erlang C, because one agent serves one customer, and the plan gives no `patience`: 14 agents for the promises and a stable queue",
            "through the week 560 hours at work; one full-time person is at work 40 h × (1 − 30%) = 28 hours a week, so 20 FTE",
            "agent: 20 × 40 h × (1 − 30%) = 560 hours at work a week",
            "phone gets 560 hours a week, 20 FTE",
            "answer 80% within 20 s: 88.8% estimated, kept",
        ]
    );
    assert!(steps.iter().all(|step| step.from.first().is_some()), "every step names its fields");
}
