//! Every cost of the plan once: the budget lines, and beside them what no line carries.
//!
//! In: inputs, workload and the carriers. Out: [`Entry`]s in the plan's currency, which all tables of costs group, and what could not be
//! included, each with its reason. Where a line and what it carries come to different sums the line counts, since it is what was asked
//! for; the difference is shown with the line.

use super::carriers::{Carrier, Carriers};
use super::input::{LineInput, Paid};
use super::months::Months;
use super::outcome::NotIncluded;
use super::salaries::{self, RolePay};
use super::scope::Scope;
use super::{apportion::apportion, initiatives, on_call, tools};
use crate::model::figure::{Missing, Origin, Origins};
use crate::model::input::Value;
use crate::model::reason::Reason;
use crate::numbers::spend::Spend;
use crate::plan::budget::Category;

/// Whose work a cost follows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Follows {
    /// All work.
    AllWork,
    /// The work of these channels.
    Channels(Vec<usize>),
    /// The work of channels that people outside the payroll do.
    BoughtWork,
}

/// What a line pays for.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    /// Such as `team.roles.agent`.
    pub origin: Origin,
    /// Whose work it follows.
    pub follows: Follows,
    /// What it comes to by itself.
    pub cost: Result<(Months, Origins), Missing>,
    /// Whether another line carries it too, so that its cost is compared there.
    pub is_second: bool,
}

/// A cost of the plan.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The place in the plan: `budget.lines.software`, `team.roles.agent`.
    pub origin: Origin,
    /// Its id.
    pub id: String,
    /// Its name in documents.
    pub name: String,
    /// Whether it is a budget line.
    pub is_line: bool,
    /// What it is spent on.
    pub category: Category,
    /// Whether another department pays it.
    pub is_elsewhere: bool,
    /// How much, month by month.
    pub amount: Months,
    /// What it pays for, where the plan says so.
    pub contents: Vec<Content>,
    /// Whose work it follows where it has no contents.
    pub follows: Follows,
    /// The fields behind the amount.
    pub from: Origins,
}

/// All costs.
#[derive(Clone, Debug)]
pub(crate) struct Ledger {
    /// The lines in the order of the plan, then what no line carries.
    pub entries: Vec<Entry>,
    /// What is in no sum. The sums are lower bounds if it is not empty.
    pub not_included: Vec<NotIncluded>,
    /// What each role costs by itself, in the order of the inputs.
    pub pay: Vec<Result<RolePay, Missing>>,
}

/// One thing that costs something and may be carried by a line.
struct Thing<'i> {
    origin: Origin,
    id: &'i str,
    name: &'i str,
    category: Category,
    carrier: Carrier,
    follows: Follows,
    cost: Result<(Months, Origins), Missing>,
}

impl Ledger {
    /// Gathers every cost once.
    pub(crate) fn of(scope: Scope<'_>) -> Self {
        let money = scope.money();
        let carriers = Carriers::of(money);
        let pay: Vec<_> = money.roles.iter().map(|role| salaries::pay_of(scope, role)).collect();
        let mut contents: Vec<Vec<Content>> = vec![Vec::new(); money.lines.len()];
        let mut alone = Vec::new();
        for thing in things(scope, &carriers, &pay) {
            match thing.carrier {
                Carrier::Line(n) => {
                    contents[n].push(Content {
                        origin: thing.origin,
                        follows: thing.follows,
                        cost: thing.cost,
                        is_second: false,
                    });
                }
                Carrier::SomeOf(_) => {}
                Carrier::Nobody => alone.push(thing),
            }
        }
        seconds(scope, &carriers, &pay, &mut contents);
        let mut ledger = Self { entries: Vec::new(), not_included: Vec::new(), pay: Vec::new() };
        for (line, contents) in money.lines.iter().zip(contents) {
            let origin = line_origin(line);
            match line_amount(scope, line, &contents) {
                Ok((amount, from)) => ledger.entries.push(Entry {
                    origin,
                    id: line.id.clone(),
                    name: line.name.clone(),
                    is_line: true,
                    category: line.category.unwrap_or(Category::Other),
                    is_elsewhere: line.is_elsewhere,
                    amount,
                    contents,
                    follows: if line.category == Some(Category::Outsourcing) {
                        Follows::BoughtWork
                    } else {
                        Follows::AllWork
                    },
                    from,
                }),
                Err(why) => ledger.not_included.push(NotIncluded { origin, why }),
            }
        }
        for thing in alone {
            match thing.cost {
                Ok((amount, _)) if amount.is_zero() => {}
                Ok((amount, from)) => ledger.entries.push(Entry {
                    origin: thing.origin,
                    id: thing.id.to_owned(),
                    name: thing.name.to_owned(),
                    is_line: false,
                    category: thing.category,
                    is_elsewhere: false,
                    amount,
                    contents: Vec::new(),
                    follows: thing.follows,
                    from,
                }),
                Err(why) => ledger.not_included.push(NotIncluded { origin: thing.origin, why }),
            }
        }
        ledger.pay = pay;
        ledger
    }

    /// The entries that this department pays.
    pub(crate) fn own(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.is_elsewhere)
    }
}

fn line_origin(line: &LineInput) -> Origin {
    Origin::new(format!("budget.lines.{}", line.id), line.amount.origin().span)
}

/// Everything but lines, in the order of the plan.
fn things<'i>(scope: Scope<'i>, carriers: &Carriers, pay: &[Result<RolePay, Missing>]) -> Vec<Thing<'i>> {
    let money = scope.money();
    let mut all = Vec::new();
    for ((role, carrier), pay) in money.roles.iter().zip(&carriers.roles).zip(pay) {
        all.push(Thing {
            origin: role.origin.clone(),
            id: &role.id,
            name: scope.role(&role.id).map_or(role.id.as_str(), |role| role.name.as_str()),
            category: if role.paid == Paid::Payroll { Category::Salaries } else { Category::Outsourcing },
            carrier: *carrier,
            follows: worked(scope, &role.id),
            cost: pay.as_ref().map(|pay| (pay.loaded.clone(), pay.from.clone())).map_err(Missing::clone),
        });
    }
    let rotas = scope.inputs.on_call.iter().zip(&money.on_call).zip(&carriers.on_call);
    for ((rota, pay), carrier) in rotas.filter(|((_, pay), _)| pay.pay.number.value != Value::Absent) {
        all.push(Thing {
            origin: rota.origin.clone(),
            id: &rota.id,
            name: &rota.name,
            category: if pay.paid == Paid::Payroll { Category::Salaries } else { Category::Outsourcing },
            carrier: *carrier,
            follows: follows(&rota.channels),
            cost: on_call::cost_of(scope, rota, pay),
        });
    }
    for (tool, carrier) in money.tools.iter().zip(&carriers.tools) {
        all.push(Thing {
            origin: Origin::new(format!("tools.{}", tool.id), tool.price.origin().span),
            id: &tool.id,
            name: &tool.name,
            category: Category::Software,
            carrier: *carrier,
            follows: follows(&tool.channels),
            cost: tools::cost_of(scope, tool),
        });
    }
    let initiatives =
        money.initiatives.iter().zip(&carriers.initiatives).map(|pair| ("initiatives", Category::Projects, pair));
    let courses = money.courses.iter().zip(&carriers.courses).map(|pair| ("training", Category::Training, pair));
    for (table, category, (work, carrier)) in initiatives.chain(courses) {
        all.push(Thing {
            origin: Origin::new(format!("{table}.{}", work.id), work.cost.origin().span),
            id: &work.id,
            name: &work.name,
            category,
            carrier: *carrier,
            follows: Follows::AllWork,
            cost: initiatives::cost_of(scope, work),
        });
    }
    all
}

fn follows(channels: &[usize]) -> Follows {
    if channels.is_empty() { Follows::AllWork } else { Follows::Channels(channels.to_vec()) }
}

/// The channels that a role works; all work if it works none, as a manager.
fn worked(scope: Scope<'_>, role: &str) -> Follows {
    let mut works: Vec<usize> =
        scope.role(role).map(|role| role.works.iter().map(|(n, _)| *n).collect()).unwrap_or_default();
    works.sort_unstable();
    works.dedup();
    follows(&works)
}

/// Roles that a further line names: they say whose work the line follows, but are paid by the first.
fn seconds(scope: Scope<'_>, carriers: &Carriers, pay: &[Result<RolePay, Missing>], contents: &mut [Vec<Content>]) {
    let money = scope.money();
    let roles: std::collections::HashMap<&str, usize> =
        money.roles.iter().enumerate().map(|(n, role)| (role.id.as_str(), n)).collect();
    for (n, line) in money.lines.iter().enumerate() {
        for (id, _) in &line.roles {
            let Some(role) = roles.get(id.as_str()).copied().filter(|role| carriers.roles[*role] != Carrier::Line(n))
            else {
                continue;
            };
            contents[n].push(Content {
                origin: money.roles[role].origin.clone(),
                follows: worked(scope, id),
                cost: pay[role].as_ref().map(|pay| (pay.loaded.clone(), pay.from.clone())).map_err(Missing::clone),
                is_second: true,
            });
        }
    }
}

/// A line's own amount, month by month. What is spent once falls on the months of what it carries, if they are known.
fn line_amount(scope: Scope<'_>, line: &LineInput, contents: &[Content]) -> Result<(Months, Origins), Missing> {
    let (amount, from) = scope.in_currency(&line.amount)?;
    let spend = Spend::of(amount).ok_or_else(|| line.amount.because(Reason::UnitPrice))?;
    let mut months = Months::once(scope.calendar.len(), spend.once, None);
    months.recurring = scope.calendar.recurring(spend, scope.calendar.first());
    if !months.undated.is_zero() {
        let known = contents.iter().filter_map(|content| content.cost.as_ref().ok()).map(|(cost, _)| cost);
        let carried = Months::sum(months.once.len(), known);
        let mut weights: Vec<_> = (0..months.once.len()).map(|month| carried.in_month(month)).collect();
        weights.push(carried.undated);
        if let Some(mut parts) = apportion(months.undated, &weights) {
            months.undated = parts.pop().unwrap_or_default();
            months.once = parts;
        }
    }
    Ok((scope.bounded(months, &from)?, from))
}
