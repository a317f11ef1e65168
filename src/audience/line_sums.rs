//! Budget lines from which a confidential amount follows, as one sum.
//!
//! In: the plan, and what is left of it when the confidential fields are out. A line is not shown singly if its amount is
//! confidential, or if exactly one thing that it pays for is: the pay of one role or of one on-call rota, the price of one tool. Two or more such lines
//! become one line with their sum, so that the totals stay the plan's own. One alone takes another line with it, because a
//! total less the lines beside it would tell its amount. Where there is no such line its amount is left out of all sums.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;

use super::{carried, peel};
use crate::language::Language;
use crate::numbers::pay::{is_on_payroll, yearly_pay};
use crate::numbers::spend::{Spend, line_spend, plan_currency};
use crate::plan::Plan;
use crate::plan::budget::{Category, Line};
use crate::plan::field::{Field, Located, Named};
use crate::plan::reference::Moves;
use crate::quantity::{Currency, Money, PeriodUnit};
use crate::source::Span;
use crate::view::in_words;

/// The ids of lines that are a sum of lines begin so. No id of a plan has a space in it, unless somebody insists.
const SUM: &str = "confidential lines";
/// A line that is added to hide another has at least this part of the other's amount, if there is one: the sum should not
/// come close to the amount that it hides.
const LEAST_PART: Decimal = Decimal::from_parts(25, 0, 0, false, 2);

/// Whether a line of the budget stands for several that are not shown singly.
pub fn is_sum_of_lines(id: &str) -> bool {
    id.starts_with(SUM)
}

/// Gives the lines that stand for others a name in the language of a document.
pub fn name_sums(plan: &mut Plan, language: Language) {
    let Field::Set(budget) = &mut plan.budget else { return };
    let Field::Set(lines) = &mut budget.value.lines else { return };
    lines.value.change(|lines| {
        for line in lines.iter_mut().filter(|line| is_sum_of_lines(&line.id)) {
            let key = if line.amount.is_set() { "confidential-lines" } else { "confidential-line" };
            line.body.name = set(language.text(key).into_owned());
        }
    });
}

/// Lines whose amounts meet in the same sums: who pays them, and whether they recur.
type Kind = (bool, bool);

/// A line of the whole plan, and what may be seen of it.
struct Judged<'p> {
    line: &'p Named<Line>,
    /// What it comes to; `None` where nothing can be added up.
    spend: Option<Spend>,
    kind: Kind,
    /// What it pays for and can't be seen, by numbers that are the same wherever the thing stands.
    unknown: Vec<usize>,
    /// Its amount must not be seen by itself.
    is_hidden: bool,
    /// It may hide another line: its amount stands nowhere else.
    is_cover: bool,
}

/// Puts sums in the places of lines that must not be seen singly. Gives where references to them lead now.
pub(super) fn guard(plan: &Plan, seen: &mut Plan) -> Moves {
    let mut moves = Moves::default();
    let (Some(budget), true) = (plan.budget.get(), seen.budget.get().is_some_and(|budget| budget.lines.is_set()))
    else {
        return moves;
    };
    let mut numbers = Numbers::default();
    let payers = sole_payers(plan);
    let mut judged: Vec<Judged<'_>> =
        budget.lines.each().map(|line| judge(plan, seen, line, &payers, &mut numbers)).collect();
    let mut groups: HashMap<Kind, Vec<usize>> = HashMap::new();
    for (at, line) in judged.iter().enumerate().filter(|(_, line)| line.is_hidden) {
        groups.entry(line.kind).or_default().push(at);
    }
    for (kind, group) in &mut groups {
        if let [alone] = group.as_slice()
            && let Some(cover) = cover(&judged, *kind, *alone)
        {
            judged[cover].is_hidden = true;
            group.push(cover);
            group.sort_unstable();
        }
    }
    let mut ordered: Vec<_> = groups.into_iter().collect();
    ordered.sort_unstable();
    let told = told(&judged, &ordered, &mut numbers);
    let currency = plan_currency(plan);
    let mut sums: Vec<(usize, Named<Line>)> = Vec::new();
    for (position, (kind, group)) in ordered.iter().enumerate() {
        let spend = group.iter().try_fold(Spend::default(), |sum, at| Some(sum.plus(judged[*at].spend?)));
        let may_be_seen = group.len() > 1 && !told.sums.contains(&position);
        let amount = spend.filter(|_| may_be_seen).zip(currency).map(|(spend, currency)| amount(spend, currency));
        let sum = sum_line(seen, *kind, group.iter().map(|at| &judged[*at]), amount);
        for at in group {
            let id = &judged[*at].line.id;
            let is_named = seen.budget.get().is_some_and(|budget| budget.lines.by_id(id).is_some());
            moves.add("budget.lines", id, is_named.then(|| sum.id.clone()));
        }
        sums.push((group[0], sum));
    }
    if let Field::Set(budget) = &mut seen.budget
        && let Field::Set(lines) = &mut budget.value.lines
    {
        lines.value.change(|lines| {
            let mut left: HashMap<String, Named<Line>> =
                std::mem::take(lines).into_iter().map(|line| (line.id.clone(), line)).collect();
            for (at, of_plan) in judged.iter().enumerate() {
                lines.extend(sums.iter().filter(|(first, _)| *first == at).map(|(_, sum)| sum.clone()));
                if let Some(mut line) = left.remove(&of_plan.line.id).filter(|_| !of_plan.is_hidden) {
                    if told.lines.contains(&at) {
                        line.body.amount = Field::Absent;
                    }
                    lines.push(line);
                }
            }
        });
    }
    moves
}

/// Numbers for things that can't be seen.
#[derive(Default)]
struct Numbers<'p>(HashMap<(&'static str, &'p str), usize>);

impl<'p> Numbers<'p> {
    fn of(&mut self, table: &'static str, id: &'p str) -> usize {
        let next = self.0.len();
        *self.0.entry((table, id)).or_insert(next)
    }
}

/// The roles that no line names: a line for pay that names nobody pays them.
fn sole_payers(plan: &Plan) -> HashSet<&str> {
    let lines = plan.budget.get().into_iter().flat_map(|budget| budget.lines.each());
    let named: HashSet<&str> = lines.flat_map(|line| line.roles.each()).map(|role| role.value.id.as_str()).collect();
    let roles = plan.team.get().into_iter().flat_map(|team| team.roles.each());
    roles.filter(|role| is_on_payroll(role) && !named.contains(role.id.as_str())).map(|role| role.id.as_str()).collect()
}

fn judge<'p>(
    plan: &'p Plan,
    seen: &Plan,
    line: &'p Named<Line>,
    payers: &HashSet<&'p str>,
    numbers: &mut Numbers<'p>,
) -> Judged<'p> {
    let spend = line_spend(line, plan);
    let shown = seen.budget.get().and_then(|budget| budget.lines.by_id(&line.id));
    let is_marked = line.amount.is_set() && shown.is_none_or(|line| line.amount.is_absent());
    let mut roles: Vec<&str> = line.roles.each().map(|role| role.value.id.as_str()).collect();
    if roles.is_empty() && line.category.copied().is_some_and(Category::is_labour) {
        roles = plan.team.get().into_iter().flat_map(|team| team.roles.each()).map(|role| role.id.as_str()).collect();
        roles.retain(|role| payers.contains(role));
    }
    let pay = |plan: &Plan, role: &str| plan.team.get()?.roles.by_id(role).and_then(|role| yearly_pay(role));
    let (mut unknown, mut is_secret) = (Vec::new(), false);
    for role in roles {
        if pay(seen, role).is_none() {
            is_secret |= pay(plan, role).is_some();
            unknown.push(numbers.of("team.roles", role));
        }
    }
    let carried = carried::of_line(plan, seen, &line.id);
    for (table, id, is_shown) in &carried {
        if !is_shown {
            is_secret = true;
            unknown.push(numbers.of(table, id));
        }
    }
    let is_course =
        line.category.copied() == Some(Category::Training) && plan.training.each().any(|course| course.cost.is_set());
    if !is_secret {
        unknown.clear();
    }
    Judged {
        line,
        spend,
        kind: (!shown.unwrap_or(line).paid_by.is_absent(), spend.is_some_and(|spend| spend.yearly.is_zero())),
        is_hidden: is_marked || is_secret && unknown.len() == 1,
        is_cover: shown.is_some() && carried.is_empty() && !is_course && spend.is_some(),
        unknown,
    }
}

/// A line that is shown only together with the one that must be hidden: of its category if there is one, and not so small that
/// the sum gives the hidden amount away; of several the smallest that will do.
fn cover(judged: &[Judged<'_>], kind: Kind, hidden: usize) -> Option<usize> {
    let size = |spend: Option<Spend>| spend.map_or(Decimal::ZERO, |spend| spend.yearly.max(spend.once));
    let least = size(judged[hidden].spend).saturating_mul(LEAST_PART);
    let fits = judged.iter().enumerate().filter(|(_, line)| line.kind == kind && line.is_cover && !line.is_hidden);
    fits.min_by_key(|(at, line)| {
        let (is_other, amount) = (line.category.copied() != judged[hidden].line.category.copied(), size(line.spend));
        let is_small = amount < least;
        (is_small, is_other, if is_small { -amount } else { amount }, *at)
    })
    .map(|(at, _)| at)
}

impl std::ops::Deref for Judged<'_> {
    type Target = Line;
    fn deref(&self) -> &Line {
        &self.line.body
    }
}

/// Sums and lines that would still tell something, by their positions.
struct Told {
    sums: HashSet<usize>,
    lines: HashSet<usize>,
}

fn told<'p>(judged: &[Judged<'p>], groups: &[(Kind, Vec<usize>)], numbers: &mut Numbers<'p>) -> Told {
    let mut equations: Vec<Vec<usize>> = Vec::new();
    for (_, group) in groups.iter().filter(|(_, group)| group.len() > 1) {
        equations.push(group.iter().map(|at| numbers.of("budget.lines", &judged[*at].line.id)).collect());
    }
    let sums = equations.len();
    let mut lines = Vec::new();
    for (at, line) in judged.iter().enumerate().filter(|(_, line)| !line.unknown.is_empty()) {
        let mut equation = line.unknown.clone();
        if line.is_hidden {
            equation.push(numbers.of("budget.lines", &line.line.id));
        }
        lines.push(at);
        equations.push(equation);
    }
    let found = peel::unsafe_sums(&equations);
    // The position among the sums of several lines is not the one among all groups.
    let positions: Vec<usize> =
        groups.iter().enumerate().filter(|(_, (_, group))| group.len() > 1).map(|(at, _)| at).collect();
    Told {
        sums: found.iter().filter(|at| **at < sums).map(|at| positions[*at]).collect(),
        lines: found.iter().filter(|at| **at >= sums).map(|at| lines[at - sums]).collect(),
    }
}

fn amount(spend: Spend, currency: Currency) -> Money {
    let every = (!spend.yearly.is_zero()).then_some(PeriodUnit::Year);
    Money { amount: spend.yearly.saturating_add(spend.once).round_dp(2), currency, basis: None, every }
}

fn sum_line<'j, 'p: 'j>(
    seen: &Plan,
    kind: Kind,
    group: impl Iterator<Item = &'j Judged<'p>> + Clone,
    amount: Option<Money>,
) -> Named<Line> {
    let (is_elsewhere, is_once) = kind;
    let categories: HashSet<_> = group.clone().map(|line| line.category.copied()).collect();
    let category = if categories.len() == 1 { categories.into_iter().next().flatten() } else { Some(Category::Other) };
    let shown = |line: &Judged<'_>| seen.budget.get()?.lines.by_id(&line.line.id).cloned();
    let shown_lines: Vec<Named<Line>> = group.filter_map(shown).collect();
    let names: Vec<String> = shown_lines
        .iter()
        .map(|line| line.name.text().map_or_else(|| in_words(&line.id), |name| name.trim().to_owned()))
        .collect();
    let id = format!(
        "{SUM}{}{}",
        if is_elsewhere { " paid by others" } else { "" },
        if is_once { " spent once" } else { "" }
    );
    // One name only if it is true of all of them.
    let payers: HashSet<Option<String>> =
        shown_lines.iter().map(|line| line.paid_by.text().map(|payer| payer.trim().to_owned())).collect();
    let payer = if payers.len() == 1 { payers.into_iter().next().flatten() } else { None };
    let paid_by = if is_elsewhere { set(payer.unwrap_or_else(|| "–".to_owned())) } else { Field::Absent };
    let body = Line {
        category: category.map_or(Field::Absent, set),
        amount: amount.map_or(Field::Absent, set),
        paid_by,
        note: if names.is_empty() { Field::Absent } else { set(names.join(", ")) },
        ..Line::default()
    };
    Named { id, span: Span::default(), id_span: Span::default(), body }
}

fn set<T>(value: T) -> Field<T> {
    Field::Set(Located { value, span: Span::default(), key: Span::default() })
}
