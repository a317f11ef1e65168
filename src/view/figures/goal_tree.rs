//! Goals, the objectives that serve them, the KPIs that show those, the initiatives that move these, the lines that pay for them.
//!
//! An initiative that serves an objective is drawn behind the objective's KPI, because that is what it has to move.

use std::collections::HashMap;

use crate::chart::Figure;
use crate::chart::goal_tree::{self, Column, Node};
use crate::language::Language;
use crate::plan::Plan;
use crate::plan::initiative::Status;
use crate::plan::reference::{ToBudgetLine, ToKpi};
use crate::view::names::{Names, own_name};
use crate::view::text::in_words;

pub(super) fn figure(names: Names<'_>) -> Option<Figure> {
    let plan = names.plan;
    let initiatives: Vec<_> =
        plan.initiatives.each().filter(|initiative| initiative.status.copied() != Some(Status::Dropped)).collect();
    let mut serving: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut moving: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut lines = Places::default();
    let mut of_initiatives = Vec::new();
    for (at, initiative) in initiatives.iter().enumerate() {
        initiative.serves.each().for_each(|to| serving.entry(to.value.id.as_str()).or_default().push(at));
        initiative.moves.each().for_each(|to| moving.entry(to.value.id.as_str()).or_default().push(at));
        let line = initiative.line.get().map(|line| lines.of(line.id.as_str()));
        let name = own_name(&initiative.name, &initiative.id);
        of_initiatives.push(Node { name, links: line.into_iter().collect() });
    }
    let mut kpis: Vec<Node> = Vec::new();
    let mut by_kpi: HashMap<&str, usize> = HashMap::new();
    let mut of_objectives = Vec::new();
    for objective in plan.objectives.each() {
        let initiatives = serving.get(objective.id.as_str()).cloned().unwrap_or_default();
        let place = match objective.kpi.get() {
            Some(kpi) => Some(*by_kpi.entry(kpi.id.as_str()).or_insert_with(|| {
                let links = moving.get(kpi.id.as_str()).cloned().unwrap_or_default();
                kpis.push(Node { name: names.name::<ToKpi>(&kpi.id), links });
                kpis.len() - 1
            })),
            None if initiatives.is_empty() => None,
            // Without a KPI the line runs on to the initiatives.
            None => {
                kpis.push(Node { name: String::new(), links: Vec::new() });
                Some(kpis.len() - 1)
            }
        };
        if let Some(kpi) = place {
            kpis[kpi].links.extend(initiatives);
        }
        of_objectives.push(Node { name: in_words(&objective.id), links: place.into_iter().collect() });
    }
    for kpi in &mut kpis {
        kpi.links.sort_unstable();
        kpi.links.dedup();
    }
    let language = names.language;
    let lines = lines.order.iter().map(|id| Node { name: names.name::<ToBudgetLine>(id), links: Vec::new() });
    let columns = vec![
        column(language, "goal", goals(plan)),
        column(language, "objective", of_objectives),
        column(language, "kpi", kpis),
        column(language, "initiative", of_initiatives),
        column(language, "line", lines.collect()),
    ];
    goal_tree::figure("figure-goals", &goal_tree::Tree { columns }, language)
}

fn goals(plan: &Plan) -> Vec<Node> {
    let mut serving: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, objective) in plan.objectives.each().enumerate() {
        objective.serves.each().for_each(|goal| serving.entry(goal.value.id.as_str()).or_default().push(at));
    }
    let links = |id: &str| serving.get(id).cloned().unwrap_or_default();
    plan.goals.each().map(|goal| Node { name: in_words(&goal.id), links: links(&goal.id) }).collect()
}

fn column(language: Language, one: &str, nodes: Vec<Node>) -> Column {
    let text = |key: &str| language.text(key).into_owned();
    Column { heading: text(&format!("figure-goals-{one}s")), one: text(&format!("figure-goals-{one}")), nodes }
}

/// Ids in the order in which they are first met.
#[derive(Default)]
struct Places<'a> {
    order: Vec<&'a str>,
    known: HashMap<&'a str, usize>,
}

impl<'a> Places<'a> {
    fn of(&mut self, id: &'a str) -> usize {
        *self.known.entry(id).or_insert_with(|| {
            self.order.push(id);
            self.order.len() - 1
        })
    }
}
