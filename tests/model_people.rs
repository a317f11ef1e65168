//! What the model says of people beside the queues: on-call rotas, leads, and objectives on cost and backlog.

use svcplan::model::outcome::{Outlook, Verdict};
use svcplan::model::{Depth, Numbers, change, evaluate};

#[path = "model/plans.rs"]
#[allow(dead_code, reason = "shared with the properties")]
mod plans;

use plans::{EVEN, HEAD, channel, inputs_of, line, numbers_of};

const ROTA: &str = "\n[team.on_call.nights]\nwho = [\"agent\"]\npeople = 6\nhours = \"Mo-Fr 16:00-24:00,00:00-08:00\"\n\
                    pay = \"3 EUR/hour\"\n";

fn full(text: &str) -> Numbers {
    evaluate(&inputs_of(text), Depth::Full)
}

fn paid(text: &str) -> String {
    text.replace("works = [\"phone\"]", "works = [\"phone\"]\nsalary = \"36000 EUR/year\"")
}

/// 80 hours a week shared by six, one at a time; 80 × 52 × 3 EUR in a year.
#[test]
fn a_rota_says_how_often_and_what_it_costs() {
    let numbers = full(&(paid(&line()) + ROTA));
    let rota = &numbers.on_call[0];
    let value = |known: &svcplan::model::Known| known.as_ref().expect("computed").value;
    assert_eq!((value(&rota.people), value(&rota.hours), value(&rota.one_in)), (6.0, 80.0, 6.0));
    assert!((value(&rota.hours_each) - 80.0 / 6.0).abs() < 1e-12);
    let money = numbers.money.as_ref().expect("full").as_ref().expect("a currency");
    let cost = money.team.rotas[0].loaded.as_ref().expect("paid").as_ref().expect("computed");
    assert_eq!(cost.value, rust_decimal::Decimal::from(80 * 52 * 3));
    assert_eq!(money.total.value.mid, rust_decimal::Decimal::from(20 * 36000 + 80 * 52 * 3));
    let paths: Vec<String> = cost.from.iter().map(|origin| origin.path.to_string()).collect();
    assert_eq!(paths, ["team.on_call.nights.pay", "team.on_call.nights.hours"]);
}

#[test]
fn two_at_once_and_pay_by_the_week_or_day() {
    let cost = |pay: &str| {
        let text = paid(&line()) + &ROTA.replace("3 EUR/hour", pay).replace("people = 6", "people = 6\nat_once = 2");
        let numbers = full(&(text + "[budget]\nloaded = 1.5\n"));
        let rota = numbers.on_call[0].one_in.as_ref().expect("computed").value;
        assert_eq!(rota, 3.0);
        let money = numbers.money.as_ref().expect("full").as_ref().expect("a currency").clone();
        money.team.rotas[0].loaded.clone().expect("paid").map(|cost| cost.value)
    };
    let decimal = rust_decimal::Decimal::from;
    assert_eq!(cost("200 EUR/week"), Ok(decimal(200 * 52 * 2 * 3 / 2)));
    // Duty begins and ends on five days of the week.
    assert_eq!(cost("20 EUR/day"), Ok(decimal(20 * 5 * 52 * 2 * 3 / 2)));
    assert!(cost("300 EUR").expect_err("no period").reason.to_string().contains("for which time"));
}

/// Round the clock with an even profile; at night, 8 of 24 hours, a rota answers: two thirds of the calls are left to the shifts.
#[test]
fn what_a_rota_answers_is_no_work_of_the_shifts() {
    let text = line()
        .replace("Mo-Fr 08:00-16:00", "24/7")
        .replace("8000/week", "2400/week")
        .replace(EVEN, "profile.days = { mo = 1, tu = 1, we = 1, th = 1, fr = 1, sa = 1, su = 1 }\n");
    let load =
        |numbers: &Numbers| channel(numbers, "phone").staffing.as_ref().expect("computed").hours_required.value.mid;
    let alone = load(&numbers_of(&text));
    let rota = "\n[team.on_call.nights]\nwho = [\"agent\"]\nhours = \"Mo-Su 00:00-08:00\"\nchannels = [\"phone\"]\n";
    let numbers = numbers_of(&(text + rota));
    assert!((load(&numbers) - alone * 2.0 / 3.0).abs() < 1e-6, "{} of {alone}", load(&numbers));
    let phone = channel(&numbers, "phone");
    assert_eq!(phone.on_call.as_ref().map(|hours| hours.value), Some(56.0));
    assert!(phone.reason.contains("on call"), "{}", phone.reason);
    assert_eq!(numbers.on_call[0].people.as_ref().map(|people| people.value), Ok(20.0), "everybody in the role");
}

#[test]
fn a_rota_of_nobody_known_or_too_few_is_no_number() {
    let reason = |rota: &str| {
        let numbers = numbers_of(&(line() + rota));
        let rota = &numbers.on_call[0];
        rota.one_in.as_ref().expect_err("no number").reason.to_string()
    };
    let outside = "[team.on_call.x]\nwho = [\"chief\"]\nhours = \"24/7\"\n[people.chief]\nname = \"Chief\"\n";
    assert!(reason(outside).contains("no role of the team"), "{}", reason(outside));
    let few = "[team.on_call.x]\nwho = [\"agent\"]\npeople = 1\nat_once = 2\nhours = \"24/7\"\n";
    assert!(reason(few).contains("fewer people"), "{}", reason(few));
    let never = numbers_of(&(line() + "[team.on_call.x]\nwho = [\"agent\"]\nhours = \"2020 Mo-Su 00:00-08:00\"\n"));
    assert!(never.on_call[0].hours.is_err());
    let mut inputs = inputs_of(&(line() + few));
    for text in ["team.on_call.x.people=8", "team.on_call.x.hours=Sa-Su 00:00-24:00"] {
        change(&mut inputs, text).expect(text);
    }
    let changed = evaluate(&inputs, Depth::Quick);
    assert_eq!(changed.on_call[0].one_in.as_ref().map(|one_in| one_in.value), Ok(4.0));
    assert_eq!(changed.on_call[0].hours.as_ref().map(|hours| hours.value), Ok(48.0));
}

/// 20 agents and 4 coaches under 2 leads; the leads and a partner's people under a head.
#[test]
fn reports_are_counted_by_heads_and_shared_by_leads() {
    let role = |id: &str, heads: u32, rest: &str| {
        format!("[team.roles.{id}]\nheadcount = {heads}\nhours = \"40/week\"\n{rest}\n")
    };
    let text = line().replace("works = [\"phone\"]", "works = [\"phone\"]\nreports_to = \"lead\"")
        + &role("coach", 4, "reports_to = \"lead\"")
        + &role("lead", 2, "reports_to = \"chief\"")
        + &role("partner", 30, "employment = \"partner\"\nreports_to = \"chief\"")
        + "[people.chief]\nname = \"Chief\"\n[people.deputy]\nname = \"Deputy\"\nreports_to = \"chief\"\n\
           [objectives.lead]\nkpi = \"span-of-control\"\ntarget = \"8..10\"\n";
    let numbers = numbers_of(&text);
    let spans: Vec<(&str, f64)> =
        numbers.spans.iter().map(|span| (span.id.as_str(), span.per_lead.as_ref().expect("heads").value)).collect();
    assert_eq!(spans, [("lead", 12.0), ("chief", 3.0)]);
    let paths: Vec<String> =
        numbers.spans[0].per_lead.as_ref().expect("heads").from.iter().map(|origin| origin.path.to_string()).collect();
    assert_eq!(
        paths,
        [
            "team.roles.agent.headcount",
            "team.roles.agent.reports_to",
            "team.roles.coach.headcount",
            "team.roles.coach.reports_to",
            "team.roles.lead.headcount"
        ]
    );
    let objective = &numbers.objectives[0];
    assert_eq!(
        (objective.expected.as_ref().map(|figure| figure.value.mid), &objective.outlook),
        (Ok(12.0), &Ok(Outlook::OutOfReach))
    );
}

/// 720,000 EUR for 8000 × 52 calls are 1.73 EUR a call.
#[test]
fn objectives_on_cost_are_judged_by_the_plans_money() {
    let outlook = |kpi: &str, target: &str, rest: &str| {
        let objective = format!("[objectives.cheaper]\nkpi = \"{kpi}\"\ntarget = \"{target}\"\n{rest}");
        let numbers = full(&(paid(&line()) + &objective));
        let found = numbers.objectives.into_iter().next().expect("an objective");
        (found.expected.map(|figure| (figure.value.mid * 1000.0).round() / 1000.0), found.outlook)
    };
    assert_eq!(outlook("cost-per-contact", "1.70 EUR", ""), (Ok(1.731), Ok(Outlook::OutOfReach)));
    assert_eq!(outlook("cost-per-contact", "1.80 EUR", "channels = [\"phone\"]\n"), (Ok(1.731), Ok(Outlook::Reached)));
    let settled = "[objectives.settle]\nkpi = \"first-contact-resolution\"\nbaseline = \"80%\"\ntarget = \"85%\"\n";
    assert_eq!(outlook("cost-per-resolution", "2 EUR", settled), (Ok(2.164), Ok(Outlook::OutOfReach)));
    let unsettled = outlook("cost-per-resolution", "2 EUR", "").0.expect_err("nobody says how many");
    assert!(unsettled.reason.to_string().contains("first contact"), "{}", unsettled.reason);
    let ratio = outlook("support-cost-ratio", "5%", "").0.expect_err("no revenue");
    assert!(ratio.reason.to_string().contains("revenue"), "{}", ratio.reason);
}

/// A hire in October makes every later month dearer: the year's mean is missed, and the cheap months are not out of reach.
#[test]
fn the_cheapest_month_decides_what_is_out_of_reach() {
    let text = paid(&line())
        + "[team.roles.new]\nheadcount = 20\nhours = \"40/week\"\nsalary = \"36000 EUR/year\"\nworks = [\"phone\"]\nstarts = 2027-10-01\n\
           [objectives.cheaper]\nkpi = \"cost-per-contact\"\ntarget = \"1.80 EUR\"\n";
    let found = full(&text).objectives.remove(0);
    let mean = found.expected.as_ref().expect("computed").value.mid;
    assert!(mean > 2.1, "a quarter of the year costs twice as much: {mean}");
    assert_eq!(found.outlook, Ok(Outlook::Open));
}

/// 400 mails of 6 minutes a week: 50 hours of one agent and a quarter do 500, so 100 of the backlog go in a week.
#[test]
fn a_backlog_is_worked_off_or_grows_until_the_day() {
    let email = |heads: &str, target: u32, baseline: &str| {
        let text = format!(
            "{HEAD}[channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\nvolume = \"400/week\"\nhandle_time = \"6m\"\n{EVEN}\
             [team]\nshrinkage = \"0%\"\n[team.roles.agent]\nheadcount = {heads}\nhours = \"40/week\"\nworks = [\"email\"]\n\
             [objectives.backlog]\nkpi = \"backlog\"\n{baseline}target = {target}\ndue = 2027-02-05\n"
        );
        numbers_of(&text).objectives.remove(0)
    };
    let baseline = "baseline = 1000\n";
    // Five weeks from 1 January to 5 February.
    let found = email("1.25", 400, baseline);
    let left = found.expected.as_ref().expect("computed").value.mid;
    assert!((left - 500.0).abs() < 1e-6, "{left}");
    assert_eq!(found.outlook, Ok(Outlook::OutOfReach));
    assert_eq!(email("1.25", 600, baseline).outlook, Ok(Outlook::Open), "that it can be is not that it is");
    let grows = email("0.75", 900, baseline).expected.expect("computed").value.mid;
    assert!((grows - 1500.0).abs() < 1e-6, "100 more a week: {grows}");
    assert!(email("1.25", 600, "").expected.expect_err("no start").reason.to_string().contains("baseline"));
}

#[test]
fn a_promise_beside_a_rota_is_about_the_shifts() {
    let rota = "\n[team.on_call.all]\nwho = [\"agent\"]\nhours = \"24/7\"\nchannels = [\"phone\"]\n";
    let numbers = numbers_of(&(line() + rota));
    let Verdict::NotComputed(missing) = &channel(&numbers, "phone").promises[0].verdict else {
        panic!("nobody is there in a shift")
    };
    assert!(missing.reason.to_string().contains("on call"), "{}", missing.reason);
}

/// Everybody waits alike: 88.8 % in 20 s. Less is kept, more only if the segment goes first, and what the people could not even do for it
/// alone is not kept.
#[test]
fn a_segment_waits_as_all_do() {
    let verdict = |promise: &str, share: &str, kind: &str| {
        let text = line().replace("max_occupancy = \"85%\"", "")
            + &format!(
                "[segments.gold]\nname = \"Gold\"\nchannels = [\"{kind}\"]\n{share}promises = [\"{promise}\"]\n"
            )
            + "[channels.email]\nkind = \"email\"\nhours = \"Mo-Fr 08:00-16:00\"\n";
        numbers_of(&text).segments.remove(0)
    };
    let found = verdict("answer 85% within 20s", "", "phone");
    let (channel, promise) = &found.promises[0];
    assert_eq!((found.name.as_str(), *channel, &promise.verdict), ("Gold", 0, &Verdict::Kept));
    assert!((promise.estimated.as_ref().expect("computed").value.mid - 0.888).abs() < 1e-3);
    let first = |promise: &str, share: &str| verdict(promise, share, "phone").promises[0].1.clone();
    let more = first("answer 95% within 10s", "share = \"20%\"\n");
    assert_eq!(more.verdict, Verdict::CantTell);
    assert!(more.fte_missing.expect_err("not by people").reason.to_string().contains("go before others"));
    assert_eq!(first("answer 99.9% within 1s", "share = \"100%\"\n").verdict, Verdict::NotKept);
    assert!(verdict("answer 80% within 20s", "", "email").promises.is_empty(), "nobody answers a mail");
    assert!(matches!(verdict("first reply 90% within 8h", "", "email").promises[0].1.verdict, Verdict::NotComputed(_)));
}
