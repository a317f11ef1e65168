//! `statement-scope-differs`: for whom, told twice.

use super::differences::Difference;
use super::said::said;
use crate::lint::{Context, Sink};
use crate::plan::field::List;
use crate::plan::reference::Ref;
use crate::rule;

rule! {
    /// A sentence that narrows itself to a channel or segment which the fields do not name.
    ///
    /// ## What it does
    ///
    /// Looks for the names of the plan's channels and segments in words such as "on chat and email" or "for enterprise
    /// customers", and reports those that stand in neither `channels` nor `segments` of the objective.
    ///
    /// ## Why it matters
    ///
    /// Without the list the objective counts for all channels: charts, documents and the check for targets that work
    /// against each other take it so. With another list the sentence promises something that nobody measures.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT on the phone from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["email"]
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [objectives.happier-customers]
    /// statement = "Raise CSAT on the phone from 82% to 85% by 30 June 2027"
    /// kpi = "csat"
    /// baseline = { value = "82%", on = 2026-10-31, source = "survey export" }
    /// target = "85%"
    /// due = 2027-06-30
    /// owner = "support-manager"
    /// serves = ["keep-customers"]
    /// channels = ["phone"]
    /// ```
    "statement-scope-differs", group: Statement, level: Warning, criterion: Specific, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for said in said(cx) {
        for narrowing in &said.differences.scope {
            let objective = said.objective;
            let (list, noun, all) = if narrowing.list == "channels" {
                (objective.channels.located().map(|list| (list.span, ids(&list.value))), "channel", "all channels")
            } else {
                (objective.segments.located().map(|list| (list.span, ids(&list.value))), "segment", "all customers")
            };
            let (id, key) = (&narrowing.id, narrowing.list);
            let message = match &list {
                Some(_) => {
                    format!("the statement is about `{}`, and `{key}` does not name it", said.slice(&narrowing.words))
                }
                None => format!("the statement is about `{}`, the fields about {all}", said.slice(&narrowing.words)),
            };
            let found = out.report(said.place(cx, &narrowing.words), message);
            found.label(format!("the {noun} `{id}`"));
            match list {
                Some((span, named)) => {
                    let longer: Vec<String> = named.iter().chain([id]).map(|id| format!("\"{id}\"")).collect();
                    found.also(span, format!("`{id}` is missing"));
                    found.help(format!("write `{key} = [{}]`, or take it out of the statement", longer.join(", ")));
                }
                None => {
                    found.also(objective.span, format!("no `{key}`: it counts for {all}"));
                    found.help(format!("add `{key} = [\"{id}\"]`, or take it out of the statement"));
                }
            }
            said.offer_rewrite(cx, Difference::Scope, found);
        }
    }
}

fn ids<T>(list: &List<Ref<T>>) -> Vec<String> {
    list.0.iter().map(|item| item.value.id.clone()).collect()
}
