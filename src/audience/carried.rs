//! What a confidential budget line is made of: tools, initiatives and on-call rotas whose prices add up to it.

use std::collections::HashSet;

use crate::numbers::on_call;
use crate::numbers::spend::{initiative_spend, tool_spend};
use crate::plan::Plan;
use crate::plan::field::{Field, Keyed, Named};
use crate::plan::reference::{Ref, ToBudgetLine};

/// Takes out the prices of what a hidden line carries, where they would add up to its amount: none of them is unknown.
pub(super) fn hide(plan: &Plan, seen: &mut Plan) {
    let Some(budget) = plan.budget.get() else { return };
    let is_hidden = |id: &str| {
        let line = seen.budget.get().and_then(|budget| budget.lines.by_id(id));
        line.is_none_or(|line| line.amount.is_absent())
    };
    let hidden: HashSet<&str> =
        budget.lines.each().filter(|line| line.amount.is_set() && is_hidden(&line.id)).map(|line| &*line.id).collect();
    if hidden.is_empty() {
        return;
    }
    let is_carried = |line: &Field<Ref<ToBudgetLine>>| line.get().is_some_and(|line| hidden.contains(line.id.as_str()));
    let tools: HashSet<&str> = plan.tools.each().filter(|tool| is_carried(&tool.line)).map(|tool| &*tool.id).collect();
    let initiatives: HashSet<&str> =
        plan.initiatives.each().filter(|work| is_carried(&work.line)).map(|work| &*work.id).collect();
    each(&mut seen.tools, |tool| {
        if tools.contains(tool.id.as_str()) {
            tool.body.price = Field::Absent;
        }
    });
    each(&mut seen.initiatives, |work| {
        if initiatives.contains(work.id.as_str()) {
            work.body.cost = Field::Absent;
        }
    });
}

fn each<T>(table: &mut Field<Keyed<T>>, change: impl FnMut(&mut Named<T>)) {
    if let Field::Set(table) = table {
        table.value.change(|elements| elements.iter_mut().for_each(change));
    }
}

/// The tools, initiatives and rotas that a line carries and whose price is in the plan: how each is called, and whether it can
/// still be seen.
pub(super) fn of_line<'p>(plan: &'p Plan, seen: &Plan, line: &str) -> Vec<(&'static str, &'p str, bool)> {
    let is_carried = |field: &Field<Ref<ToBudgetLine>>| field.get().is_some_and(|carrier| carrier.id == line);
    let mut found = Vec::new();
    for tool in plan.tools.each().filter(|tool| is_carried(&tool.line) && tool.price.is_set()) {
        let shown = seen.tools.by_id(&tool.id).filter(|tool| tool.price.is_set());
        let is_shown = shown.is_some_and(|shown| tool_spend(shown, seen) == tool_spend(tool, plan));
        found.push(("tools", tool.id.as_str(), is_shown));
    }
    for work in plan.initiatives.each().filter(|work| is_carried(&work.line) && work.cost.is_set()) {
        let shown = seen.initiatives.by_id(&work.id).filter(|work| work.cost.is_set());
        let is_shown = shown.is_some_and(|shown| initiative_spend(shown, seen) == initiative_spend(work, plan));
        found.push(("initiatives", work.id.as_str(), is_shown));
    }
    for rota in on_call::rotas(plan).filter(|rota| is_carried(&rota.line) && rota.pay.is_set()) {
        let is_shown = on_call::rotas(seen).any(|shown| shown.id == rota.id && shown.pay.is_set());
        found.push(("team.on_call", rota.id.as_str(), is_shown));
    }
    found
}
