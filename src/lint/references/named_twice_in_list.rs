//! `named-twice-in-list`: the same thing twice in one list.

use std::collections::HashMap;

use crate::lint::{Context, Sink};
use crate::plan::field::{Field, List};
use crate::plan::reference::Ref;
use crate::rule;

rule! {
    /// A list that names the same thing twice.
    ///
    /// ## What it does
    ///
    /// Reports a channel, goal, KPI, role or initiative that stands twice in one list of references.
    ///
    /// ## Why it matters
    ///
    /// The second one says nothing, so most often another name was meant: a copied line that was not changed. What was meant is
    /// then missing from the plan without anybody seeing a gap.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email", "email"]
    /// priority = 1
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [segments.shops]
    /// name = "Shops"
    /// size = 900
    /// needs = ["same-day answers"]
    /// channels = ["phone", "email"]
    /// priority = 1
    /// ```
    "named-twice-in-list", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let plan = cx.plan;
    if let Some(vision) = plan.vision.get() {
        look(&vision.measured_by, out);
    }
    for objective in plan.objectives.each() {
        look(&objective.serves, out);
        look(&objective.channels, out);
        look(&objective.segments, out);
        look(&objective.guards, out);
    }
    for segment in plan.segments.each() {
        look(&segment.channels, out);
    }
    for kpi in plan.kpis.each() {
        look(&kpi.channels, out);
    }
    for role in plan.team.get().iter().flat_map(|team| team.roles.each()) {
        look(&role.works, out);
    }
    for line in plan.budget.get().iter().flat_map(|budget| budget.lines.each()) {
        look(&line.roles, out);
    }
    for initiative in plan.initiatives.each() {
        look(&initiative.moves, out);
        look(&initiative.serves, out);
        look(&initiative.after, out);
    }
    for training in plan.training.each() {
        look(&training.roles, out);
    }
    for decision in plan.sourcing.each() {
        look(&decision.contract_kpis, out);
    }
    for state in plan.workflow.get().iter().flat_map(|workflow| workflow.states.each()) {
        look(&state.next, out);
    }
}

fn look<T>(list: &Field<List<Ref<T>>>, out: &mut Sink<'_>) {
    let items = list.each().as_slice();
    if items.len() < 2 {
        return;
    }
    if items.len() <= 16 {
        for (n, item) in items.iter().enumerate() {
            if let Some(first) = items[..n].iter().find(|first| first.value.id == item.value.id) {
                report(&item.value.id, first.span, item.span, out);
            }
        }
        return;
    }
    let mut seen = HashMap::new();
    for item in items {
        match seen.get(item.value.id.as_str()) {
            Some(first) => report(&item.value.id, *first, item.span, out),
            None => {
                seen.insert(item.value.id.as_str(), item.span);
            }
        }
    }
}

fn report(id: &str, first: crate::source::Span, second: crate::source::Span, out: &mut Sink<'_>) {
    out.report(second, format!("`{id}` stands twice in this list"))
        .also(first, "here already")
        .help("take it out, or name the one that was meant");
}
