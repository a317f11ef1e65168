//! The numbers that a change is judged by, one after the other: of each channel, of the team, of the money, of the objectives.
//!
//! In: the numbers. Out: [`Headline`]s, in the same order for the same plan, whatever its values are.

use rust_decimal::Decimal;

use super::figure_text::{Value, number, range};
use super::{Report, name_of};
use crate::model::cost_to_keep::cost_to_keep;
use crate::model::money::MoneyNumbers;
use crate::model::outcome::{ChannelNumbers, PromiseNumbers, Verdict, Work};
use crate::model::{Known, Missing, Spread, Unit};
use crate::report::table::NONE;

/// A number with what it is of.
#[derive(Clone, Debug)]
pub(super) struct Headline {
    /// A channel's or role's name, or another heading.
    pub of: String,
    /// Which number.
    pub what: String,
    /// What is shown.
    pub shown: String,
    /// The range of what is shown.
    pub range: Option<String>,
    /// The number in the middle, where it is one.
    pub value: Option<(Decimal, Unit)>,
}

/// All of them.
pub(super) fn headlines(report: &Report<'_>) -> Vec<Headline> {
    let mut all = All(Vec::new());
    let numbers = report.numbers;
    for channel in numbers.channels.iter().filter(|channel| channel.work != Work::Unstaffed) {
        all.channel(channel);
        for promise in &channel.promises {
            all.promise(report, channel, promise);
        }
    }
    for role in &numbers.roles {
        let name = &name_of(&role.name, &role.id);
        all.known(name, "people", &point(&role.heads));
        all.known(name, "hours at work a week", &point(&role.hours));
    }
    for rota in &numbers.on_call {
        let name = &name_of(&rota.name, &rota.id);
        all.known(name, "people on call", &point(&rota.people));
        all.known(name, "turns until the next", &point(&rota.one_in));
        all.known(name, "hours on duty a week each", &point(&rota.hours_each));
    }
    for lead in numbers.spans.iter().filter(|lead| lead.role.is_some() && !lead.reports.is_empty()) {
        all.known(&name_of(&lead.name, &lead.id), "people who report to each", &point(&lead.per_lead));
    }
    for pool in numbers.pools.iter().filter(|pool| pool.channels.len() > 1) {
        let name = report.channel_names(&pool.channels).join(", ");
        all.spread(&name, "hours needed a week", pool.demand.value, pool.demand.unit);
        all.spread(&name, "hours there a week", Spread::point(pool.supply.value), pool.supply.unit);
    }
    if let Some(Ok(money)) = &numbers.money {
        all.money(report, money);
    }
    for objective in &numbers.objectives {
        let Ok(expected) = &objective.expected else { continue };
        let shown = super::objectives::value(report, objective, expected.value.mid);
        all.0.push(Headline {
            of: "Objectives".into(),
            what: crate::view::in_words(&objective.id),
            shown,
            range: None,
            value: None,
        });
        if let Ok(outlook) = objective.outlook {
            let what = format!("{}: target", crate::view::in_words(&objective.id));
            all.word("Objectives", &what, super::objectives::words(outlook));
        }
    }
    all.0
}

fn point<T: Value>(known: &Known<T>) -> Known<Spread<T>> {
    known.as_ref().map(|figure| figure.clone().map(figure.unit, Spread::point)).map_err(Missing::clone)
}

struct All(Vec<Headline>);

impl All {
    fn spread<T: Value>(&mut self, of: &str, what: &str, spread: Spread<T>, unit: Unit) {
        self.0.push(Headline {
            of: of.to_owned(),
            what: what.to_owned(),
            shown: number(spread.mid, unit),
            range: range(spread, unit),
            value: Some((spread.mid.decimal(), unit)),
        });
    }

    fn known<T: Value>(&mut self, of: &str, what: &str, known: &Known<Spread<T>>) {
        match known {
            Ok(figure) => self.spread(of, what, figure.value, figure.unit),
            Err(_) => self.word(of, what, NONE),
        }
    }

    fn word(&mut self, of: &str, what: &str, shown: &str) {
        let (of, what, shown) = (of.to_owned(), what.to_owned(), shown.to_owned());
        self.0.push(Headline { of, what, shown, range: None, value: None });
    }

    fn channel(&mut self, channel: &ChannelNumbers) {
        let name = &name_of(&channel.name, &channel.id);
        self.known(name, "contacts a month", &channel.contacts);
        self.known(name, "handle time", &channel.handle_time);
        match &channel.staffing {
            Err(_) => self.word(name, "people", NONE),
            Ok(staffing) => {
                self.word(name, "needs most", &staffing.binding.text());
                self.spread(name, "agents needed", staffing.agents_required.value, Unit::Agents);
                self.spread(name, "agents there", Spread::point(staffing.agents_available.value), Unit::Agents);
                self.spread(name, "FTE needed", staffing.fte_required.value, Unit::Fte);
                self.spread(name, "FTE there", Spread::point(staffing.fte_available.value), Unit::Fte);
                self.known(name, "mean wait", &staffing.with_available().speed_of_answer);
                self.known(name, "give up", &staffing.with_available().abandonment);
                self.known(name, "busy", &staffing.with_available().occupancy);
            }
        }
        self.known(name, "backlog grows in a week by", &channel.backlog_growth);
    }

    fn promise(&mut self, report: &Report<'_>, channel: &ChannelNumbers, promise: &PromiseNumbers) {
        let what = promise.text.as_str();
        let name = &name_of(&channel.name, &channel.id);
        self.known(name, what, &promise.estimated);
        let verdict = match promise.verdict {
            Verdict::Kept => "✓ yes",
            Verdict::OnlyAtLowEnd => "~ at the low end",
            Verdict::NotKept => "✗ no",
            Verdict::CantTell => "? can't tell",
            Verdict::NotComputed(_) => "· unknown",
        };
        self.word(name, &format!("{what}: kept"), verdict);
        self.known(name, &format!("{what}, FTE missing"), &promise.fte_missing);
        self.known(name, &format!("{what}, their pay a year"), &cost_to_keep(report.inputs, report.numbers, promise));
    }

    fn money(&mut self, report: &Report<'_>, money: &MoneyNumbers) {
        let name = &format!("Money, {}", money.currency);
        self.spread(name, "cost over the plan", money.total.value, money.total.unit);
        self.spread(name, "team over the plan", Spread::point(money.team.loaded.value), money.team.loaded.unit);
        self.known(name, "cost of a contact", &money.unit_costs.per_contact);
        self.known(name, "cost of a contact settled", &money.unit_costs.per_resolution);
        for channel in &money.unit_costs.channels {
            let known = report.numbers.channel(&channel.id);
            let on = known.map_or_else(|| channel.id.clone(), |known| name_of(&known.name, &known.id));
            self.known(name, &format!("a contact, {on}"), &channel.per_contact);
        }
        if let Ok(balance) = &money.balance {
            self.spread(name, "left over", balance.left.value, balance.left.unit);
        }
    }
}
