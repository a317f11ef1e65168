//! What a rule sees, and where it puts what it finds.

use chrono::NaiveDate;

use super::modelled::{Model, Modelled};
use super::statement::said::Memo;
use crate::catalogue::{Catalogue, KpiFacts};
use crate::diagnostic::Diagnostic;
use crate::load::{Element, Loaded, Mention};
use crate::plan::Plan;
use crate::rule::Rule;
use crate::source::{Sources, Span};

/// What a rule may look at.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The texts it was read from.
    pub sources: &'a Sources,
    /// Every reference by id.
    pub mentions: &'a [Mention],
    /// Every table and keyed element.
    pub elements: &'a [Element],
    /// The built-in KPIs.
    pub catalogue: &'a Catalogue,
    /// "Today".
    pub as_of: NaiveDate,
    /// What was read in the sentences, made when a rule first asks.
    pub(crate) memo: &'a Memo,
    /// What the plan's numbers come to, worked out when a rule first asks.
    modelled: &'a Modelled,
}

impl<'a> Context<'a> {
    /// The view of a loaded plan on a given day.
    pub(crate) fn new(loaded: &'a Loaded, memo: &'a Memo, modelled: &'a Modelled, as_of: NaiveDate) -> Self {
        Self {
            plan: &loaded.plan,
            sources: &loaded.sources,
            mentions: &loaded.mentions,
            elements: &loaded.elements,
            catalogue: Catalogue::builtin(),
            as_of,
            memo,
            modelled,
        }
    }

    /// What the plan's numbers come to; worked out once per check, at the depth that rules need.
    pub(crate) fn model(&self) -> &'a Model {
        self.modelled.of(self.plan)
    }

    /// What is known of a KPI, from the plan and the catalogue.
    pub fn kpi(&self, id: &'a str) -> Option<KpiFacts<'a>> {
        KpiFacts::of(self.plan, self.catalogue, id)
    }

    /// Whether an id names a role of the team or a person.
    pub fn is_owner(&self, id: &str) -> bool {
        self.plan.people.by_id(id).is_some() || self.plan.team.get().is_some_and(|team| team.roles.by_id(id).is_some())
    }

    /// The place for findings about the plan as a whole: its title, or the start of `[plan]`.
    pub fn head_span(&self) -> Span {
        let head = self.plan.head.get();
        head.and_then(|head| head.title.span()).or_else(|| self.plan.head.span()).unwrap_or_default()
    }

    /// The innermost keyed element or table that a place lies in.
    pub fn element_at(&self, span: Span) -> Option<&'a Element> {
        self.elements.iter().rev().find(|element| element.extent.contains(span) || element.name.contains(span))
    }
}

/// Takes the findings of one rule.
#[derive(Debug)]
pub struct Sink<'a> {
    rule: &'static Rule,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Sink<'a> {
    /// A sink that stamps every finding with `rule`.
    pub fn new(rule: &'static Rule, found: &'a mut Vec<Diagnostic>) -> Self {
        Self { rule, found }
    }

    /// Reports a finding at a place; labels, notes and help are chained behind it.
    pub fn report(&mut self, span: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.found.push(Diagnostic::new(self.rule, span, message));
        self.found.last_mut().expect("just pushed")
    }
}
