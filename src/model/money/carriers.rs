//! Which budget line carries a role, a tool, an initiative or a course.
//!
//! In: the lines and what names them. Out: for each of them its carrier. This is where counting twice is avoided: what a line carries
//! is never added to the line, and what no line carries is counted by itself.
//!
//! - A role is carried by the first line that names it in `roles`; lines of category `benefits` come after all others.
//! - A tool, an initiative or an on-call rota is carried by the line it names with `line`.
//! - What names no line is carried by the lines of its category that nothing names, if there are any: a `salaries` line without `roles`
//!   (`outsourcing` for people who send an invoice) for pay, a `software` line for tools, a `projects` line for initiatives, and every
//!   `training` line for courses.

use std::collections::{HashMap, HashSet};

use super::input::{LineInput, MoneyInputs, Paid};
use crate::plan::budget::Category;

/// What pays something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// The line at this position.
    Line(usize),
    /// Lines of a category, which can't be told apart.
    SomeOf(Category),
    /// None: it is counted by itself.
    Nobody,
}

/// The carriers of everything that costs something, in the order of the inputs.
#[derive(Clone, Debug)]
pub(crate) struct Carriers {
    /// Of the roles.
    pub roles: Vec<Carrier>,
    /// Of the on-call rotas.
    pub on_call: Vec<Carrier>,
    /// Of the tools.
    pub tools: Vec<Carrier>,
    /// Of the initiatives.
    pub initiatives: Vec<Carrier>,
    /// Of the courses.
    pub courses: Vec<Carrier>,
}

impl Carriers {
    /// Finds who carries what.
    pub(crate) fn of(money: &MoneyInputs) -> Self {
        let by_id: HashMap<&str, usize> =
            money.lines.iter().enumerate().rev().map(|(n, line)| (line.id.as_str(), n)).collect();
        let is_benefits = |line: &LineInput| line.category == Some(Category::Benefits);
        let mut pays: HashMap<&str, usize> = HashMap::new();
        for benefits in [false, true] {
            for (n, line) in money.lines.iter().enumerate().filter(|(_, line)| is_benefits(line) == benefits) {
                for (role, _) in &line.roles {
                    pays.entry(role).or_insert(n);
                }
            }
        }
        let tools = || money.tools.iter().map(|tool| &tool.line).chain(money.on_call.iter().map(|rota| &rota.line));
        let works = || tools().chain(money.initiatives.iter().map(|work| &work.line));
        let named: HashSet<usize> = works().flatten().filter_map(|id| by_id.get(id.as_str()).copied()).collect();
        // What a category carries without being named: one line can be told, several can't.
        let open = |category: Category, is_open: &dyn Fn(usize, &LineInput) -> bool| {
            let mut lines =
                money.lines.iter().enumerate().filter(|(n, line)| line.category == Some(category) && is_open(*n, line));
            match (lines.next(), lines.next()) {
                (None, _) => Carrier::Nobody,
                (Some((n, _)), None) => Carrier::Line(n),
                (Some(_), Some(_)) => Carrier::SomeOf(category),
            }
        };
        let unnamed = |n: usize, line: &LineInput| line.roles.is_empty() && !named.contains(&n);
        let payroll = open(Category::Salaries, &unnamed);
        let invoices = open(Category::Outsourcing, &unnamed);
        let software = open(Category::Software, &unnamed);
        let projects = open(Category::Projects, &unnamed);
        let training = open(Category::Training, &|_, _| true);
        let by_name = |line: &Option<String>, otherwise: Carrier| match line {
            // A line that is not in the plan carries nothing; that is reported as a reference.
            Some(id) => by_id.get(id.as_str()).map_or(Carrier::Nobody, |n| Carrier::Line(*n)),
            None => otherwise,
        };
        Self {
            roles: (money.roles.iter())
                .map(|role| match pays.get(role.id.as_str()) {
                    Some(n) => Carrier::Line(*n),
                    None if role.paid == Paid::Payroll => payroll,
                    None => invoices,
                })
                .collect(),
            on_call: money.on_call.iter().map(|rota| by_name(&rota.line, payroll)).collect(),
            tools: money.tools.iter().map(|tool| by_name(&tool.line, software)).collect(),
            initiatives: money.initiatives.iter().map(|work| by_name(&work.line, projects)).collect(),
            courses: money.courses.iter().map(|_| training).collect(),
        }
    }
}
