//! `svcplan list`: rules, starter plans, KPIs, documents, a line each.

use anyhow::Result;

use super::columns::columns;
use super::session::Session;
use super::{Console, Exit, init};
use crate::catalogue::Catalogue;
use crate::cli::{ListArgs, Listing};
use crate::lint::registry;
use crate::rule::Group;

pub(crate) fn run(args: &ListArgs, session: &Session, console: &Console) -> Result<Exit> {
    let text = match args.what {
        Listing::Rules => rules(session),
        Listing::Templates => init::listing(console),
        Listing::Kpis => kpis(),
        Listing::Documents => documents(console),
    };
    console.result(&text)?;
    Ok(Exit::Clean)
}

fn rules(session: &Session) -> String {
    let mut out = String::new();
    for group in Group::ALL {
        out.push_str(&format!("{}\n", group.as_str()));
        for rule in registry::all().filter(|rule| rule.group == group) {
            let level = session.settings.level(rule).map_or("off", crate::rule::Level::as_str);
            out.push_str(&format!("  {:<40} {level:<8} {}\n", rule.name, rule.summary()));
        }
        out.push('\n');
    }
    out.push_str("`svcplan explain RULE` shows a rule's page; `[rules]` in svcplan.toml sets levels\n");
    out
}

fn kpis() -> String {
    let mut out = String::new();
    let mut family = None;
    for kpi in Catalogue::builtin().iter() {
        let of = kpi.category.copied();
        if of != family {
            family = of;
            let gap = if out.is_empty() { "" } else { "\n" };
            out.push_str(&format!("{gap}{}\n", of.map_or("", crate::catalogue::Family::as_str)));
        }
        let unit = kpi.unit.copied().map_or("", crate::plan::kpi::KpiUnit::as_str);
        let direction = kpi.direction.copied().map_or("", crate::plan::kpi::Direction::as_str);
        out.push_str(&format!("  {:<28} {unit:<11} {direction:<8} {}\n", kpi.id, kpi.name.text().unwrap_or("")));
    }
    out.push_str("\n`svcplan explain KPI` shows its definition, formula, benchmark and pitfalls\n");
    out
}

fn documents(console: &Console) -> String {
    let pairs: Vec<_> = crate::render::documents()
        .iter()
        .map(|info| (info.name.to_owned(), format!("{}; for {}", info.purpose, info.readers)))
        .collect();
    columns(&pairs, console.style().width)
}
