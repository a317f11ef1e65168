//! From the plan to what money is computed from.
//!
//! In: the typed plan. Out: [`MoneyInputs`]. It takes only what was readable and guesses nothing.

use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;

use super::input::{
    DecisionInput, LineInput, MoneyInputs, Paid, Price, RateInput, ResolutionInput, RoleMoney, RotaMoney, SegmentInput,
    ToolInput, WorkInput,
};
use crate::model::figure::Origin;
use crate::model::input::{Measure, Number, Value};
use crate::model::path::Path;
use crate::numbers::on_call;
use crate::numbers::pay::is_on_payroll;
use crate::plan::Plan;
use crate::plan::field::{Field, List, Located, Measured, Named, Ref, ToChannel};
use crate::plan::initiative::Status;
use crate::plan::team::Employment;
use crate::quantity::{Currency, Money, ValueUnit};
use crate::source::Span;

/// The KPI whose value says which share of contacts is settled at first contact.
const FIRST_CONTACT: &str = "first-contact-resolution";

/// What the plan says about money.
pub fn read(plan: &Plan) -> MoneyInputs {
    let Some(head) = plan.head.get() else { return MoneyInputs::default() };
    let currency = head.currency.located().map(|at| (at.value, Origin::new("plan.currency", at.span)));
    let reader = Reader {
        plan,
        currency: currency.as_ref().map(|(currency, _)| *currency),
        channels: plan.channels.each().enumerate().map(|(n, channel)| (channel.id.as_str(), n)).collect(),
    };
    MoneyInputs {
        rates: reader.rates(),
        roles: reader.roles(),
        on_call: reader.on_call(),
        stated: reader.stated(),
        tools: reader.tools(),
        initiatives: reader.initiatives(),
        courses: reader.courses(),
        decisions: reader.decisions(),
        segments: reader.segments(),
        resolution: reader.resolution(),
        currency,
        ..reader.budget()
    }
}

struct Reader<'p> {
    plan: &'p Plan,
    currency: Option<Currency>,
    channels: HashMap<&'p str, usize>,
}

/// A number from a field that may be absent or unreadable; `whole` is the place of the element that lacks it.
fn number<T>(
    path: impl Into<Path>,
    field: &Field<T>,
    whole: Span,
    measure: Measure,
    ends: impl FnOnce(&T) -> (Decimal, Decimal),
) -> Number {
    let value = match field {
        Field::Absent => Value::Absent,
        Field::Broken(_) => Value::Unreadable,
        Field::Set(at) => {
            let (low, high) = ends(&at.value);
            Value::Given { low, high }
        }
    };
    Number { origin: Origin::new(path, field.span().unwrap_or(whole)), measure, value }
}

fn point(value: Decimal) -> (Decimal, Decimal) {
    (value, value)
}

/// A number without its evidence.
fn bare<T: Copy>(measured: &Field<Measured<T>>) -> Field<T> {
    match measured {
        Field::Absent => Field::Absent,
        Field::Broken(span) => Field::Broken(*span),
        Field::Set(at) => Field::Set(Located { value: at.value.value, span: at.value.span, key: at.key }),
    }
}

fn name_of(name: &Field<String>, id: &str) -> String {
    name.text().unwrap_or(id).to_owned()
}

impl Reader<'_> {
    fn price(&self, path: impl Into<Path>, field: &Field<Money>, whole: Span) -> Price {
        let money = field.copied();
        // Of what is absent the currency is never asked for.
        let currency = money.map(|money| money.currency).or(self.currency);
        let measure = currency.map_or(Measure::Count, Measure::Money);
        Price {
            number: number(path, field, whole, measure, |money| point(money.amount)),
            basis: money.and_then(|money| money.basis),
            every: money.and_then(|money| money.every),
        }
    }

    fn channels(&self, list: &Field<List<Ref<ToChannel>>>) -> Vec<usize> {
        let mut known: Vec<usize> =
            list.each().filter_map(|at| self.channels.get(at.value.id.as_str()).copied()).collect();
        known.sort_unstable();
        known.dedup();
        known
    }

    fn rates(&self) -> Vec<RateInput> {
        let Some(head) = self.plan.head.get() else { return Vec::new() };
        let rates = head.rates.each().map(|at| {
            let rate = at.value.value;
            let other = if Some(rate.of) == self.currency { rate.to } else { rate.of };
            let worth = Number {
                origin: Origin::new(format!("plan.rates.{other}"), at.value.span),
                measure: Measure::Money(rate.to),
                value: Value::Given { low: rate.worth, high: rate.worth },
            };
            RateInput { rate, worth }
        });
        rates.collect()
    }

    fn roles(&self) -> Vec<RoleMoney> {
        let roles = self.plan.team.get().into_iter().flat_map(|team| team.roles.each());
        let roles = roles.map(|role| {
            let path: Arc<str> = format!("team.roles.{}", role.id).into();
            let salary = self.price(Path::below(&path, "salary"), &bare(&role.salary), role.span);
            let paid = match role.employment.copied() {
                Some(Employment::Volunteer) => Paid::Unpaid,
                _ if is_on_payroll(role) => Paid::Payroll,
                _ => Paid::Invoice,
            };
            RoleMoney { id: role.id.clone(), origin: Origin::new(path, role.span), salary, paid }
        });
        roles.collect()
    }

    fn on_call(&self) -> Vec<RotaMoney> {
        let rotas = on_call::rotas(self.plan).map(|rota| {
            let path = format!("team.on_call.{}.pay", rota.id);
            let role = |id: &str| self.plan.team.get().and_then(|team| team.roles.by_id(id));
            // Somebody outside the team is on the organization's payroll, too.
            let is_payroll = |id: &str| role(id).is_none_or(|role| is_on_payroll(role));
            let paid = rota.who.each().all(|at| is_payroll(&at.value.id));
            RotaMoney {
                pay: self.price(path, &rota.pay, rota.span),
                paid: if paid { Paid::Payroll } else { Paid::Invoice },
                line: rota.line.get().map(|line| line.id.clone()),
            }
        });
        rotas.collect()
    }

    fn stated(&self) -> Vec<Option<Price>> {
        let each = self.plan.channels.each().map(|channel| {
            (!channel.cost_per_contact.is_absent()).then(|| {
                let path = format!("channels.{}.cost_per_contact", channel.id);
                self.price(path, &bare(&channel.cost_per_contact), channel.span)
            })
        });
        each.collect()
    }

    fn tools(&self) -> Vec<ToolInput> {
        let tools = self.plan.tools.each().filter(|tool| !tool.price.is_absent()).map(|tool| {
            let element: Arc<str> = format!("tools.{}", tool.id).into();
            let path = |field| Path::below(&element, field);
            ToolInput {
                id: tool.id.clone(),
                name: name_of(&tool.name, &tool.id),
                price: self.price(path("price"), &tool.price, tool.span),
                seats: number(path("seats"), &tool.seats, tool.span, Measure::Count, |seats| point(*seats)),
                usage: number(path("usage"), &tool.usage, tool.span, Measure::PerMonth, |usage| {
                    let (low, high) = usage.value.bounds();
                    (low.per_month(), high.per_month())
                }),
                channels: self.channels(&tool.channels),
                line: tool.line.get().map(|line| line.id.clone()),
            }
        });
        tools.collect()
    }

    fn budget(&self) -> MoneyInputs {
        let Some(budget) = self.plan.budget.get() else { return MoneyInputs::default() };
        let lines = budget.lines.each().map(|line| {
            let element: Arc<str> = format!("budget.lines.{}", line.id).into();
            let path = |field| Path::below(&element, field);
            let roles = line.roles.each().map(|at| (at.value.id.clone(), Origin::new(path("roles"), at.span)));
            LineInput {
                id: line.id.clone(),
                name: name_of(&line.name, &line.id),
                category: line.category.copied(),
                amount: self.price(path("amount"), &line.amount, line.span),
                roles: roles.collect(),
                is_elsewhere: !line.paid_by.is_absent(),
            }
        });
        let plain = |field: &str, value: &Field<Decimal>| {
            let read =
                number(format!("budget.{field}"), value, Span::default(), Measure::Count, |factor| point(*factor));
            (!value.is_absent()).then_some(read)
        };
        MoneyInputs {
            total: (!budget.total.is_absent()).then(|| self.price("budget.total", &budget.total, Span::default())),
            loaded: plain("loaded", &budget.loaded),
            contingency: (!budget.contingency.is_absent()).then(|| {
                let path = "budget.contingency";
                number(path, &budget.contingency, Span::default(), Measure::Share, |share| point(share.fraction()))
            }),
            lines: lines.collect(),
            ..MoneyInputs::default()
        }
    }

    fn initiatives(&self) -> Vec<WorkInput> {
        let open = |work: &&Named<crate::plan::initiative::Initiative>| {
            !work.cost.is_absent() && work.status.copied() != Some(Status::Dropped)
        };
        let works = self.plan.initiatives.each().filter(open).map(|work| {
            let element: Arc<str> = format!("initiatives.{}", work.id).into();
            let path = |field| Path::below(&element, field);
            let day = |field: &Field<chrono::NaiveDate>, name: &'static str| {
                field.located().map(|at| (at.value, Origin::new(path(name), at.span)))
            };
            WorkInput {
                id: work.id.clone(),
                name: name_of(&work.name, &work.id),
                cost: self.price(path("cost"), &work.cost, work.span),
                on: day(&work.start, "start").or_else(|| day(&work.due, "due")),
                line: work.line.get().map(|line| line.id.clone()),
            }
        });
        works.collect()
    }

    fn courses(&self) -> Vec<WorkInput> {
        let courses = self.plan.training.each().filter(|course| !course.cost.is_absent()).map(|course| {
            let element: Arc<str> = format!("training.{}", course.id).into();
            let path = |field| Path::below(&element, field);
            WorkInput {
                id: course.id.clone(),
                name: name_of(&course.name, &course.id),
                cost: self.price(path("cost"), &course.cost, course.span),
                on: course.on.located().map(|at| (at.value, Origin::new(path("on"), at.span))),
                line: None,
            }
        });
        courses.collect()
    }

    fn decisions(&self) -> Vec<DecisionInput> {
        let decisions = self.plan.sourcing.each().map(|sourcing| {
            let path = format!("sourcing.{}", sourcing.id);
            let options = sourcing.options.each().map(|option| {
                let money = option.body;
                let number = Number {
                    origin: Origin::new(format!("{path}.options.{}", option.id), option.span),
                    measure: Measure::Money(money.currency),
                    value: Value::Given { low: money.amount, high: money.amount },
                };
                (option.id.clone(), Price { number, basis: money.basis, every: money.every })
            });
            let chosen = sourcing.decision.located();
            DecisionInput {
                id: sourcing.id.clone(),
                options: options.collect(),
                chosen: chosen.map(|at| (at.value.clone(), Origin::new(format!("{path}.decision"), at.span))),
                channels: self.channels(&sourcing.channels),
                origin: Origin::new(path, sourcing.span),
            }
        });
        decisions.collect()
    }

    fn segments(&self) -> Vec<SegmentInput> {
        let segments = self.plan.segments.each().filter(|segment| !segment.share.is_absent()).map(|segment| {
            let path = format!("segments.{}.share", segment.id);
            SegmentInput {
                id: segment.id.clone(),
                name: name_of(&segment.name, &segment.id),
                share: number(path, &segment.share, segment.span, Measure::Share, |share| point(share.fraction())),
            }
        });
        segments.collect()
    }

    /// Where objectives say how much is settled at first contact today: their baseline, since costs are those of today's work.
    fn resolution(&self) -> Vec<ResolutionInput> {
        let objectives = self.plan.objectives.each();
        let about = objectives.filter(|objective| objective.kpi.get().is_some_and(|kpi| kpi.id == FIRST_CONTACT));
        let mut found: Vec<ResolutionInput> = about
            .filter_map(|objective| {
                let baseline = objective.baseline.get()?;
                let share = baseline.value.number / Decimal::ONE_HUNDRED;
                let sound = baseline.value.unit == ValueUnit::Percent && share > Decimal::ZERO && share <= Decimal::ONE;
                let number = Number {
                    origin: Origin::new(format!("objectives.{}.baseline", objective.id), baseline.span),
                    measure: Measure::Share,
                    value: Value::Given { low: share, high: share },
                };
                let channels = self.channels(&objective.channels);
                // An objective whose channels can't be found is about none of those there are.
                let unclear = channels.is_empty() && !objective.channels.is_absent();
                (sound && !unclear).then_some(ResolutionInput { channels, share: number })
            })
            .collect();
        found.sort_by_key(|resolution| resolution.channels.is_empty());
        found
    }
}
