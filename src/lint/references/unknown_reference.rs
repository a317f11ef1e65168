//! `unknown-reference`: a name that nothing in the plan has.

use crate::lint::{Context, Sink};
use crate::load::{Element, nearest};
use crate::rule;

rule! {
    /// A reference to something that the plan does not have.
    ///
    /// ## What it does
    ///
    /// Looks up every name that points to another table: owners, KPIs, channels, goals, initiatives, budget lines.
    ///
    /// ## Why it matters
    ///
    /// Most often it is a slip, or the thing was renamed in one place only. An owner who is not in the plan owns nothing.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// owner = "suport-manager"
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [goals.keep-customers]
    /// statement = "Keep nine in ten customers for a year"
    /// owner = "support-manager"
    /// ```
    "unknown-reference", group: References, level: Error, since: "0.1.0", check
}

/// Unknown names for which a near one is looked up. Beyond that it is not the fingers that slipped, and each look-up costs as much
/// as the plan has names.
const SUGGESTED: usize = 300;

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    let mut declared: Vec<(&str, &str)> = cx.elements.iter().filter_map(Element::keyed).collect();
    declared.sort_unstable();
    let mut looked_up = 0;
    for mention in cx.mentions {
        let known = mention.tables.iter().any(|table| match *table {
            "catalogue" => cx.catalogue.has(&mention.id),
            table => declared.binary_search(&(table, mention.id.as_str())).is_ok(),
        });
        if known || may_be_unread(cx, mention.tables) {
            continue;
        }
        let table = mention.tables[0];
        looked_up += 1;
        let near = if looked_up <= SUGGESTED { suggestion(cx, mention.tables, &mention.id) } else { None };
        let help = match near {
            Some(near) => format!("did you mean `\"{near}\"`?"),
            None if mention.tables.contains(&"catalogue") => {
                format!(
                    "`svcplan list kpis` shows the built-in ones; a KPI of your own needs a table `[kpis.{}]`",
                    mention.id
                )
            }
            None if mention.tables.contains(&"people") => {
                format!(
                    "add them: `[people.{}]` with a name, or `[team.roles.{}]` with a head count",
                    mention.id, mention.id
                )
            }
            None => format!("add `[{table}.{}]`, or name one that exists", mention.id),
        };
        out.report(mention.span, format!("there is no {} `{}` in this plan", mention.noun, mention.id)).help(help);
    }
}

/// A table behind a syntax error may hold the name; nothing can be said until that is mended.
fn may_be_unread(cx: &Context<'_>, tables: &[&str]) -> bool {
    use crate::plan::field::Field;
    tables.iter().any(|table| match *table {
        "goals" => matches!(cx.plan.goals, Field::Broken(_)),
        "kpis" => matches!(cx.plan.kpis, Field::Broken(_)),
        "channels" => matches!(cx.plan.channels, Field::Broken(_)),
        "segments" => matches!(cx.plan.segments, Field::Broken(_)),
        "people" => matches!(cx.plan.people, Field::Broken(_)),
        "team.roles" => {
            matches!(cx.plan.team, Field::Broken(_))
                || cx.plan.team.get().is_some_and(|team| matches!(team.roles, Field::Broken(_)))
        }
        "initiatives" => matches!(cx.plan.initiatives, Field::Broken(_)),
        "severities" => matches!(cx.plan.severities, Field::Broken(_)),
        "budget.lines" => {
            matches!(cx.plan.budget, Field::Broken(_))
                || cx.plan.budget.get().is_some_and(|budget| matches!(budget.lines, Field::Broken(_)))
        }
        _ => false,
    })
}

fn suggestion<'a>(cx: &Context<'a>, tables: &[&str], id: &str) -> Option<&'a str> {
    let own = cx.elements.iter().filter_map(|element| {
        let (table, name) = element.keyed()?;
        tables.contains(&table).then_some(name)
    });
    if tables.contains(&"catalogue") {
        let builtin = cx.catalogue.named(id).map(|kpi| kpi.id.as_str());
        return builtin.or_else(|| nearest(id, own.chain(cx.catalogue.iter().map(|kpi| kpi.id.as_str()))));
    }
    nearest(id, own)
}
