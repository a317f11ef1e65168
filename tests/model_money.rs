//! Money, worked out by hand: every sum here was computed on paper from the plan above it.
//!
//! The last test lets plans vary and asks that every table adds up to the same total, to the last ten-thousandth.

use proptest::prelude::*;
use rust_decimal::Decimal;
use svcplan::load::{NoFiles, load};
use svcplan::model::input::Inputs;
use svcplan::model::money::outcome::LineCost;
use svcplan::model::money::workload::ChannelWork;
use svcplan::model::money::{MoneyNumbers, calendar_of, evaluate_with, explain};
use svcplan::model::{self, Missing, Origins, Spread};
use svcplan::numbers::spend::BudgetSpend;
use svcplan::plan::channel::ChannelKind;

const BASE: &str = include_str!("rule_examples/base.toml");

fn inputs_of(plan: &str) -> Inputs {
    let loaded = load("plan.toml", plan.as_bytes().to_vec(), &NoFiles);
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    model::read(&loaded.plan)
}

/// Money with so many contacts and hours of work a month on the channels, in the order of the plan.
fn money_of(plan: &str, work: &[(&str, &str)]) -> MoneyNumbers {
    let inputs = inputs_of(plan);
    let calendar = calendar_of(&inputs).expect("a period");
    let work = inputs.channels.iter().zip(work);
    let work: Vec<ChannelWork> = work
        .map(|(channel, (contacts, hours))| ChannelWork {
            id: channel.id.clone(),
            name: channel.name.clone(),
            is_staffed: channel.kind.is_none_or(ChannelKind::is_staffed),
            contacts: Ok(vec![spread(contacts); calendar.len()]),
            hours: Ok(vec![spread(hours); calendar.len()]),
            from: Origins::of([&channel.volume.origin]),
        })
        .collect();
    evaluate_with(&inputs, &calendar, &work).expect("a currency")
}

/// `600` or `500..700`.
fn spread(text: &str) -> Spread<Decimal> {
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    let (low, high) = (exact(low), exact(high));
    Spread { low, mid: (low + high) / Decimal::TWO, high }
}

fn exact(text: &str) -> Decimal {
    text.parse().expect(text)
}

fn head(period: &str) -> String {
    format!("format = 1\n[plan]\ntitle = \"T\"\norganization = \"O\"\nperiod = {period}\ncurrency = \"EUR\"\n")
}

const YEAR: &str = "{ start = 2027-01-01, end = 2027-12-31 }";

fn line<'m>(money: &'m MoneyNumbers, id: &str) -> &'m LineCost {
    money.by_line.iter().find(|line| line.id == id).expect(id)
}

fn paths(origins: &Origins) -> Vec<String> {
    origins.iter().map(|origin| origin.path.to_string()).collect()
}

#[test]
fn eighteen_months_with_a_role_that_starts_in_the_fourth() {
    let plan = head("{ start = 2026-07-01, end = 2027-12-31 }")
        + r#"
[team]
attrition = "24%"
hiring_lead = "2 months"
[team.roles]
agent = { headcount = 4, hours = "38/week", salary = "30000 EUR/year" }
night-agent = { headcount = 2, hours = "38/week", salary = "3000 EUR/month", starts = 2026-10-01, ramp = "6 weeks" }
[tools]
helpdesk = { seats = 10, price = "24 EUR/seat/month" }
yearly = { price = "1200 EUR/year" }
quarterly = { price = "300 EUR/quarter" }
weekly = { price = "30 EUR/week" }
paid-once = { price = "500 EUR" }
[budget]
total = "200000 EUR/year"
loaded = 1.25
contingency = "5%"
"#;
    let money = money_of(&plan, &[]);
    // 4 × 30,000 × 1.25 = 150,000 a year; 2 × 36,000 × 1.25 = 90,000 a year for 15 of 18 months.
    assert_eq!(line(&money, "agent").total.value, exact("225000"));
    assert_eq!(line(&money, "night-agent").total.value, exact("112500"));
    let of = |id: &str| line(&money, id).total.value;
    assert_eq!((of("helpdesk"), of("yearly"), of("quarterly")), (exact("4320"), exact("1800"), exact("1800")));
    // 30 × 52 / 12 = 130 a month.
    assert_eq!((of("weekly"), of("paid-once")), (exact("2340"), exact("500")));
    let months: Vec<Decimal> = money.by_month.months.iter().map(|month| month.total.value).collect();
    assert_eq!((months.len(), months[2], months[3], months[17]), (18, exact("13070"), exact("20570"), exact("20570")));
    assert_eq!(money.by_month.undated.value, exact("500"));
    assert_eq!(money.total.value.mid, exact("348260"));
    let balance = money.balance.as_ref().expect("a total");
    assert_eq!((balance.total.value, balance.reserve.value), (exact("300000"), exact("15000")));
    assert_eq!((balance.left.value.mid, balance.left_after_reserve.value.mid), (exact("-48260"), exact("-63260")));
    assert_eq!(balance.months[0].total, exact("16666.6667"));
    assert_eq!(balance.months[17].left_so_far, exact("-47760"));
    // A quarter of the posts turns over in a year and is vacant for two months: 0.24 × 2 / 12 = 4 % of the pay.
    let vacant = money.team.vacant.value / money.team.loaded.value;
    assert_eq!(vacant.round_dp(3), exact("0.040"));
    assert_eq!(
        paths(&line(&money, "night-agent").total.from),
        [
            "team.roles.night-agent.salary",
            "team.roles.night-agent.headcount",
            "budget.loaded",
            "team.roles.night-agent.starts"
        ]
    );
}

#[test]
fn the_line_counts_and_what_it_carries_is_shown_beside_it() {
    let money = money_of(BASE, &[("900", "75"), ("1800", "210")]);
    assert_eq!(money.total.value.mid, exact("301600"));
    assert!(money.not_included.is_empty() && money.by_line.iter().all(|line| line.is_line));
    // 5 × 32,000 × 1.25 + 52,000 × 1.25.
    let salaries = line(&money, "salaries").carried.as_ref().expect("roles");
    assert_eq!((salaries.cost.value, salaries.left.value), (exact("265000"), Decimal::ZERO));
    assert_eq!(line(&money, "software").carried.as_ref().expect("a tool").cost.value, exact("3600"));
    assert_eq!(money.team.lines.as_ref().expect("a line").value, exact("265000"));
    assert_eq!(money.balance.as_ref().expect("a total").left.value.mid, exact("3400"));
    // 289,600 / 12, and the knowledge base in the month in which it begins.
    assert_eq!(money.by_month.months[0].total.value, exact("36133.3333"));
    assert_eq!(money.by_month.months[1].total.value, exact("24133.3334"));
    assert_eq!(money.by_month.undated.value, Decimal::ZERO);
    let cheaper = BASE.replace("amount = \"3600 EUR/year\"", "amount = \"3000 EUR/year\"");
    let money = money_of(&cheaper, &[("900", "75"), ("1800", "210")]);
    assert_eq!(money.total.value.mid, exact("301000"));
    assert_eq!(line(&money, "software").carried.as_ref().expect("a tool").left.value, exact("-600"));
}

#[test]
fn a_contact_costs_what_recurs_without_contingency() {
    let money = money_of(BASE, &[("900", "75"), ("1800", "210")]);
    // (265,000 + 3,600 + 6,000) / 32,400.
    let costs = &money.unit_costs;
    assert_eq!(costs.per_contact.as_ref().expect("contacts").value.mid, exact("8.4753"));
    // Phone has 75 of 285 hours of work: 274,600 × 75 / 285 / 10,800; e-mail 274,600 × 210 / 285 / 21,600.
    let channel = |n: usize| costs.channels[n].per_contact.as_ref().expect("contacts").value.mid;
    assert_eq!((channel(0), channel(1)), (exact("6.6910"), exact("9.3674")));
    let missing = costs.per_resolution.as_ref().expect_err("no objective about resolution");
    assert_eq!(missing.reason.to_string(), "no objective says which share of `phone` is settled at first contact");
    let uncertain = money_of(BASE, &[("900", "75"), ("1440..2160", "210")]);
    let value = uncertain.unit_costs.per_contact.expect("contacts").value;
    // 274,600 / (12 × 2,340) and / (12 × 3,060): the more contacts, the less each costs.
    assert_eq!((value.low, value.high), (exact("9.7792"), exact("7.4782")));
}

#[test]
fn roles_outside_every_line_and_lines_that_others_pay() {
    let plan = BASE.replace("roles = [\"agent\", \"support-manager\"]", "roles = [\"agent\"]");
    let plan = plan.replace("category = \"projects\"", "category = \"projects\"\npaid_by = \"IT\"");
    let money = money_of(&plan, &[("900", "75"), ("1800", "210")]);
    let manager = line(&money, "support-manager");
    assert_eq!((manager.is_line, manager.total.value), (false, exact("65000")));
    assert_eq!((money.total.value.mid, money.elsewhere.value), (exact("354600"), exact("12000")));
    // A line without roles may pay everybody whom no other line names.
    let open = BASE.replace("roles = [\"agent\", \"support-manager\"]\n", "");
    let money = money_of(&open, &[("900", "75"), ("1800", "210")]);
    assert_eq!(money.total.value.mid, exact("301600"));
    assert_eq!(line(&money, "salaries").carried.as_ref().expect("roles").cost.value, exact("265000"));
}

#[test]
fn tools_are_priced_by_use() {
    let objective = r#"
[objectives.solved]
statement = "Raise first contact resolution on chat from 70% to 75% by 30 September 2027"
kpi = "first-contact-resolution"
baseline = "70%"
channels = ["chat"]
[channels.chat]
kind = "chat"
[channels.help]
kind = "self-service"
"#;
    let cost = |tool: &str, contacts: &str| {
        let plan = format!("{}{objective}[tools.bot]\n{tool}\n", head(YEAR));
        money_of(&plan, &[(contacts, "100"), ("9000", "0")])
    };
    let value = |tool: &str| cost(tool, "600").total.value.mid;
    assert_eq!(value("price = \"0.90 EUR/resolution\"\nchannels = [\"chat\"]"), exact("4536"));
    assert_eq!(value("price = \"0.90 EUR/resolution\"\nusage = \"600/month\""), exact("6480"));
    assert_eq!(value("price = \"0.10 EUR/contact\""), exact("720"));
    assert_eq!(value("price = \"0.10 EUR/contact\"\nchannels = [\"help\"]"), exact("10800"));
    assert_eq!(value("price = \"2 EUR/agent hour\""), exact("2400"));
    let range = cost("price = \"0.90 EUR/resolution\"\nusage = \"500..700/month\"", "600").total.value;
    assert_eq!((range.low, range.mid, range.high), (exact("5400"), exact("6480"), exact("7560")));
    let range = cost("price = \"0.10 EUR/contact\"", "500..700").total.value;
    assert_eq!((range.low, range.high), (exact("600"), exact("840")));
    for (tool, reason) in [
        ("price = \"0.90 EUR/resolution\"\nchannels = [\"help\"]", "no objective says which share of `help`"),
        ("price = \"5 EUR/seat/month\"", "`tools.bot.seats` is not given"),
        ("price = \"5 EUR/hour\"", "it is a price per hour"),
        ("price = \"5 EUR/contact/month\"", "a price for one contact or hour can't also be per period"),
        ("price = \"5 EUR/person/month\"", "it is priced per person, and the plan has no people"),
    ] {
        let money = cost(tool, "600");
        let why = &money.not_included.first().expect(tool).why;
        assert!(why.reason.to_string().starts_with(reason), "{tool}: {}", why.reason);
        assert_eq!(money.total.value.mid, Decimal::ZERO);
    }
}

#[test]
fn a_price_per_person_follows_the_people() {
    let plan = head(YEAR)
        + "[team.roles]\nagent = { headcount = 4 }\nnew = { headcount = 2, starts = 2027-07-01 }\n\
           [tools.licence]\nprice = \"10 EUR/person/month\"\n";
    let money = money_of(&plan, &[]);
    // 4 × 10 × 12 + 2 × 10 × 6; the two roles have no salary, which is said.
    assert_eq!(money.total.value.mid, exact("600"));
    let missing: Vec<String> = money.not_included.iter().map(|out| out.why.reason.to_string()).collect();
    assert_eq!(missing, ["`team.roles.agent.salary` is not given", "`team.roles.new.salary` is not given"]);
}

#[test]
fn currencies_are_not_mixed_without_a_rate() {
    let tools = "[tools.own]\nprice = \"50 EUR/month\"\n[tools.abroad]\nprice = \"100 USD/month\"\n";
    let money = money_of(&(head(YEAR) + tools), &[]);
    assert_eq!(money.total.value.mid, exact("600"));
    let [out] = money.not_included.as_slice() else { panic!("one is left out") };
    assert_eq!(
        (out.origin.path.to_string().as_str(), out.why.reason.to_string().as_str()),
        ("tools.abroad", "it is in USD, and the plan has no rate to EUR")
    );
    assert_eq!(paths(&out.why.at), ["tools.abroad.price"]);
    let plan = head(YEAR) + "rates = [\"1 CHF = 1.05 EUR\", \"1 USD = 0.92 EUR\"]\n" + tools;
    let money = money_of(&plan, &[]);
    assert_eq!(money.total.value.mid, exact("1704"));
    assert!(money.not_included.is_empty());
    assert_eq!(paths(&line(&money, "abroad").total.from), ["tools.abroad.price", "plan.rates.USD"]);
}

#[test]
fn sourcing_breaks_even_at_a_volume() {
    let plan = BASE.replace("partner = \"4100 EUR/month\"", "partner = \"4.10 EUR/contact\"");
    let plan =
        plan.replace("what = \"Who answers at night\"", "what = \"Who answers at night\"\nchannels = [\"phone\"]");
    let money = money_of(&plan, &[("900", "75"), ("1800", "210")]);
    let nights = &money.decisions[0];
    assert_eq!((nights.compared_with.as_str(), nights.is_decided), ("partner", true));
    assert_eq!(nights.contacts.as_ref().expect("a volume").value, exact("900"));
    let [own, partner] = nights.options.as_slice() else { panic!("two options") };
    // 9,800 × 12; 4.10 × 10,800; 9,800 / 4.10.
    assert_eq!(own.cost.as_ref().expect("a cost").value, exact("117600"));
    assert_eq!(partner.cost.as_ref().expect("a cost").value, exact("44280"));
    assert_eq!(own.more.as_ref().expect("both").value, exact("73320"));
    assert_eq!(own.left.as_ref().expect("a balance").value, exact("-69920"));
    assert_eq!(own.break_even.as_ref().expect("a volume").value, exact("2390.2439"));
    assert!(partner.break_even.is_err());
    let fixed = money_of(BASE, &[("900", "75"), ("1800", "210")]);
    let why = fixed.decisions[0].options[0].break_even.as_ref().expect_err("two fixed sums");
    assert_eq!(why.reason.to_string(), "neither costs more for more contacts than the other");
    let hourly = plan.replace("4.10 EUR/contact", "30 EUR/agent hour");
    let hourly = money_of(&hourly, &[("900", "75"), ("1800", "210")]);
    // 30 × 75 × 12, and 9,800 / (30 × 75 / 900).
    let [own, partner] = hourly.decisions[0].options.as_slice() else { panic!("two options") };
    assert_eq!(partner.cost.as_ref().expect("a cost").value, exact("27000"));
    assert_eq!(own.break_even.as_ref().expect("a volume").value, exact("3920"));
}

#[test]
fn pay_follows_the_channels_that_a_role_works() {
    let plan = head(YEAR)
        + r#"
[channels]
phone = { kind = "phone" }
email = { kind = "email" }
chat = { kind = "chat" }
[team.roles]
caller = { headcount = 1, salary = "12000 EUR/year", works = ["phone"] }
writer = { headcount = 1, salary = "24000 EUR/year", works = ["email", "chat"] }
lead = { headcount = 1, salary = "36000 EUR/year" }
partner = { headcount = 3, employment = "partner", works = ["chat"] }
[budget.lines]
pay = { category = "salaries", amount = "73200 EUR/year", roles = ["caller", "writer", "lead"] }
bought = { category = "outsourcing", amount = "1200 EUR/year" }
reserve = { category = "contingency", amount = "600 EUR" }
[segments]
one = { share = "25%" }
two = { share = "65%" }
"#;
    let money = money_of(&plan, &[("100", "10"), ("100", "20"), ("100", "30")]);
    // The line is 1,200 above its roles: 12,200 for the caller, 24,400 for the writer, 36,600 for the lead.
    let shared = money.by_channel.expect("hours");
    let part = |n: usize| (shared.parts[n].running, shared.parts[n].one_off);
    let near = |n: usize, running: &str, one_off: &str| {
        let (is, once) = part(n);
        assert!((is - exact(running)).abs() < exact("0.01") && once == exact(one_off), "{n}: {is} {once}");
    };
    // Phone 12,200 + 36,600 / 6; e-mail 24,400 × 2/5 + 36,600 / 3; chat 24,400 × 3/5 + 36,600 / 2. No channel is worked by bought
    // people alone or by nobody, so the 1,200 go by all hours.
    near(0, "18500", "100");
    near(1, "22360", "200");
    near(2, "33540", "300");
    assert_eq!(shared.rest.value, Decimal::ZERO);
    let segments = money.by_segment.expect("shares");
    assert_eq!(segments.parts[0].total.value, exact("18750"));
    assert_eq!(segments.rest.value, exact("7500"));
}

#[test]
fn whatever_is_typed_nothing_is_guessed_and_nothing_fails() {
    let with = |extra: &str| format!("{}{extra}", head(YEAR));
    let most = "1000000000000000";
    for plan in [
        with(&format!("[team.roles]\na = {{ headcount = {most}, salary = \"{most} EUR/day\" }}")),
        with(&format!(
            "[budget]\ntotal = \"{most} EUR/day\"\nloaded = {most}\n[budget.lines]\na = {{ category = \"other\", amount = \"{most} EUR/day\" }}"
        )),
        with(&format!("[tools.a]\nprice = \"{most} EUR/contact\"\nusage = \"{most}/day\"")),
        with(
            "[team.roles]\na = { headcount = -3, salary = \"10 EUR/year\" }\nb = { headcount = 0, salary = \"0 EUR/year\" }",
        ),
        with(
            "[budget]\nloaded = 0\ncontingency = \"400%\"\ntotal = \"1 EUR/seat\"\n[team.roles]\na = { headcount = 1, salary = \"1 EUR/year\" }",
        ),
        with(
            "[budget.lines]\na = { category = \"salaries\", amount = \"1 EUR/year\", roles = [\"nobody\", \"nobody\"] }",
        ),
        with(
            "[segments]\na = { share = \"80%\" }\nb = { share = \"70%\" }\n[budget.lines]\na = { category = \"other\", amount = \"1 EUR/year\" }",
        ),
        with("[sourcing.a]\noptions = { x = \"1 EUR/contact\", y = \"0 EUR/contact\" }\ncriteria = { cost = 1 }"),
        with("[initiatives.late]\ncost = \"100 EUR\"\nstart = 2031-01-01"),
    ] {
        let plan = format!("{plan}\n[channels.phone]\nkind = \"phone\"\n");
        for work in [("0", "0"), ("1000000000000000", "1000000000000000"), ("0.000001", "0")] {
            let inputs = load("plan.toml", plan.clone().into_bytes(), &NoFiles).plan;
            let inputs = model::read(&inputs);
            let calendar = calendar_of(&inputs).expect("a period");
            let channels = [ChannelWork {
                id: "phone".to_owned(),
                name: "phone".to_owned(),
                is_staffed: true,
                contacts: Ok(vec![spread(work.0); 12]),
                hours: Ok(vec![spread(work.1); 12]),
                from: Origins::NONE,
            }];
            let money = evaluate_with(&inputs, &calendar, &channels).expect("a currency");
            adds_up(&money);
        }
    }
    let reason = |plan: &str| -> Missing {
        let inputs = model::read(&load("plan.toml", plan.as_bytes().to_vec(), &NoFiles).plan);
        model::money::evaluate(&inputs, &model::Numbers::default()).expect_err(plan)
    };
    assert!(reason(&head("{ start = 0001-01-01, end = 9999-12-31 }")).reason.to_string().contains("120 months"));
    assert!(reason("format = 1\n[plan]\ntitle = \"T\"\n").reason.to_string().contains("plan.period"));
    let late = money_of(&with("[initiatives.late]\ncost = \"100 EUR\"\nstart = 2031-01-01"), &[]);
    assert_eq!(late.not_included[0].why.reason.to_string(), "it begins after the plan has ended");
}

#[test]
fn the_model_and_the_sums_of_documents_agree_on_every_starter_plan() {
    for plan in ["it-service-desk", "partly-outsourced", "public-contact-centre", "saas", "small-business"]
        .map(|name| std::fs::read_to_string(format!("plans/{name}/plan.toml")).expect(name))
    {
        let loaded = load("plan.toml", plan.into_bytes(), &NoFiles);
        let sums = BudgetSpend::of(&loaded.plan).expect("a budget");
        let numbers = model::evaluate(&model::read(&loaded.plan), model::Depth::Full);
        let money = numbers.money.expect("computed").expect("a currency");
        adds_up(&money);
        let alone: Decimal = money.by_line.iter().filter(|line| !line.is_line).map(|line| line.total.value).sum();
        assert_eq!(money.total.value.mid - alone, sums.lines_in_period());
        assert_eq!(money.elsewhere.value, sums.elsewhere.over(sums.months));
        assert_eq!(money.balance.expect("a total").total.value, sums.total_in_period().expect("a total"));
        assert!(money.not_included.is_empty() && money.by_channel.is_ok() && money.unit_costs.per_contact.is_ok());
    }
}

#[test]
fn sums_are_explained_step_by_step() {
    let texts = |steps: Vec<model::explain::Step>| -> Vec<String> { steps.into_iter().map(|step| step.text).collect() };
    let plan = BASE.replace("amount = \"3600 EUR/year\"", "amount = \"3000 EUR/year\"");
    let plan = plan.replace("partner = \"4100 EUR/month\"", "partner = \"4.10 EUR/contact\"");
    let money = money_of(&plan, &[("900", "75"), ("1800", "210")]);
    let balance = texts(explain::balance(&money));
    assert_eq!(balance.first().map(String::as_str), Some("line `salaries`: 265,000 EUR"));
    assert_eq!(
        balance[5..],
        ["together 301,000 EUR", "305,000 EUR − 301,000 EUR = 4,000 EUR left in the plan's period"]
    );
    assert_eq!(
        texts(explain::line(&money, "software")),
        [
            "`software`: 3,000 EUR in the plan's period",
            "what it carries comes to 3,600 EUR: 600 EUR more than 3,000 EUR"
        ]
    );
    assert_eq!(
        texts(explain::per_contact(&money))[..2],
        [
            "what recurs, without contingency: 274,000 EUR in the plan's period",
            "a contact on any channel that people answer: 8.46 EUR"
        ]
    );
    assert_eq!(
        texts(explain::decision(&money, "night-cover")),
        [
            "about 2,700 contacts a month",
            "`in-house`: 117,600 EUR in the plan's period",
            "`in-house` costs as much as `partner` at 2,390.2 contacts a month",
            "`partner`: 132,840 EUR in the plan's period"
        ]
    );
    assert!(explain::line(&money, "nothing").is_empty() && explain::decision(&money, "nothing").is_empty());
}

#[test]
fn one_input_can_be_changed() {
    let mut inputs = inputs_of(BASE);
    for change in [
        "team.roles.agent.headcount=+1",
        "tools.helpdesk.price=60 EUR",
        "budget.lines.training.amount=+10%",
        "budget.loaded=1.3",
        "sourcing.night-cover.options.partner=5000 EUR",
    ] {
        model::change(&mut inputs, change).expect(change);
    }
    let numbers = model::evaluate(&inputs, model::Depth::Full);
    let money = numbers.money.expect("computed").expect("a currency");
    // 6 × 32,000 × 1.3 + 52,000 × 1.3; the line stays what was asked for, and no longer carries the team.
    assert_eq!(money.team.loaded.value, exact("317200"));
    assert_eq!(money.team.left.as_ref().expect("a line").value, exact("-52200"));
    assert_eq!(line(&money, "software").carried.as_ref().expect("a tool").left.value, exact("-720"));
    assert_eq!(line(&money, "training").total.value, exact("6600"));
    assert_eq!(money.decisions[0].options[1].cost.as_ref().expect("a cost").value, exact("60000"));
    assert_eq!(money.team.roles[0].per_person_a_year.as_ref().expect("pay").value, exact("41600"));
}

#[test]
fn bought_work_goes_by_what_a_contact_is_said_to_cost() {
    let plan = head(YEAR)
        + r#"
[channels]
calls = { kind = "phone", cost_per_contact = "5 EUR" }
chats = { kind = "chat", cost_per_contact = "2 EUR" }
email = { kind = "email" }
[team.roles]
own = { headcount = 1, salary = "12000 EUR/year", works = ["email"] }
partner = { headcount = 3, employment = "partner", works = ["calls", "chats"] }
[budget.lines]
bought = { category = "outsourcing", amount = "16000 EUR/year" }
"#;
    let money = money_of(&plan, &[("200", "50"), ("300", "50"), ("100", "10")]);
    let shared = money.by_channel.expect("hours");
    let near =
        |n: usize, running: &str| assert!((shared.parts[n].running - exact(running)).abs() < exact("0.01"), "{n}");
    // 200 × 5 = 1,000 against 300 × 2 = 600 a month: 10,000 and 6,000 of 16,000, and the pay stays with e-mail.
    near(0, "10000");
    near(1, "6000");
    near(2, "12000");
    assert_eq!(money.unit_costs.channels[0].stated.as_ref().expect("said").as_ref().expect("EUR").value, exact("5"));
    assert!(money.unit_costs.channels[2].stated.is_none());
}

/// Every table has the same total, exactly.
fn adds_up(money: &MoneyNumbers) {
    let total = money.total.value.mid;
    let months: Decimal = money.by_month.months.iter().map(|month| month.total.value).sum();
    assert_eq!(months + money.by_month.undated.value, total, "by month");
    let own = money.by_line.iter().filter(|line| !line.is_elsewhere);
    assert_eq!(own.map(|line| line.total.value).sum::<Decimal>(), total, "by line");
    assert_eq!(money.by_category.iter().map(|row| row.total.value).sum::<Decimal>(), total, "by category");
    for shared in [&money.by_channel, &money.by_segment].into_iter().flatten() {
        let parts: Decimal = shared.parts.iter().map(|part| part.total.value).sum();
        assert_eq!(parts + shared.rest.value, total, "by channel or segment");
        assert!(shared.parts.iter().all(|part| part.recurring + part.one_off == part.total.value));
    }
}

prop_compose! {
    fn a_cost()(amount in 1u64..40_000_000, cents in 0u32..3, every in 0usize..6) -> String {
        let every = ["", "/day", "/week", "/month", "/quarter", "/year"][every];
        format!("{} EUR{every}", Decimal::new(i64::try_from(amount).expect("small"), cents))
    }
}

prop_compose! {
    fn a_plan()(
        start in (2026i32..2028, 1u32..13, 1u32..29),
        days in 1u64..1000,
        costs in prop::collection::vec(a_cost(), 9),
        heads in (1u32..900, 1u32..900),
        carried in (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>()),
        later in 0u64..1200,
        share in (0u32..60, 0u32..41),
    ) -> String {
        let first = chrono::NaiveDate::from_ymd_opt(start.0, start.1, start.2).expect("a day");
        let last = first + chrono::Days::new(days);
        let on = first + chrono::Days::new(later);
        let mut plan = head(&format!("{{ start = {first}, end = {last} }}"));
        plan += "[channels]\nphone = { kind = \"phone\" }\nemail = { kind = \"email\" }\nhelp = { kind = \"bot\" }\n";
        let [role, lead, tool, work, pay, soft, project, reserve, bought] = costs.as_slice() else { unreachable!() };
        let line = |is: bool, id: &str| if is { format!(", line = \"{id}\"") } else { String::new() };
        let roles = if carried.0 { ", roles = [\"agent\", \"lead\"]" } else { "" };
        plan += &format!("[team.roles]\nagent = {{ headcount = {}, salary = \"{role}\", works = [\"phone\", \"email\"], starts = {on} }}\n", heads.0);
        plan += &format!("lead = {{ headcount = {}, salary = \"{lead}\" }}\n", Decimal::new(heads.1.into(), 1));
        plan += &format!("[tools]\na = {{ price = \"{tool}\", channels = [\"help\"]{} }}\nb = {{ price = \"0.07 EUR/contact\" }}\n", line(carried.1, "soft"));
        plan += &format!("[initiatives.w]\ncost = \"{work}\"\nstart = {on}{}\n", if carried.2 { "\nline = \"project\"" } else { "" });
        plan += &format!("[budget]\nloaded = 1.37\n[budget.lines]\npay = {{ category = \"salaries\", amount = \"{pay}\"{roles} }}\n");
        plan += &format!("soft = {{ category = \"software\", amount = \"{soft}\"{} }}\n", if carried.3 { ", paid_by = \"IT\"" } else { "" });
        plan += &format!("project = {{ category = \"projects\", amount = \"{project}\" }}\n");
        plan += &format!("reserve = {{ category = \"contingency\", amount = \"{reserve}\" }}\n");
        plan += &format!("bought = {{ category = \"outsourcing\", amount = \"{bought}\" }}\n");
        plan + &format!("[segments]\none = {{ share = \"{}%\" }}\ntwo = {{ share = \"{}%\" }}\n", share.0, share.1)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn every_table_adds_up_to_the_same_total(plan in a_plan(), contacts in 0u32..90_000, hours in (0u32..9_000, 0u32..9_000)) {
        let (contacts, phone, email) = (contacts.to_string(), hours.0.to_string(), hours.1.to_string());
        adds_up(&money_of(&plan, &[(&contacts, &phone), ("311", &email), ("5000", "0")]));
    }
}
