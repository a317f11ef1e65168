//! All rules, in one list.

use crate::load::findings;
use crate::rule::Rule;

use super::{
    allow, contradictions, coverage, dates, escalation, model, money, promises, references, roadmap, smart, sourcing,
    statement, units,
};

/// Every rule, group by group.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        findings::RULES,
        allow::RULES,
        references::RULES,
        smart::RULES,
        statement::RULES,
        units::RULES,
        dates::RULES,
        money::RULES,
        promises::RULES,
        escalation::RULES,
        roadmap::RULES,
        contradictions::RULES,
        coverage::RULES,
        sourcing::RULES,
        model::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule with this name.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}
