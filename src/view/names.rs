//! Names instead of ids: what a reference points at, as people call it.
//!
//! In: the plan and an id. Out: the name given, or the id in words where there is none or nothing is found. A document
//! never says that a reference is broken; that is a rule's work.

use super::text::{clean, in_words, text};
use crate::catalogue::{Catalogue, KpiFacts};
use crate::language::Language;
use crate::plan::Plan;
use crate::plan::field::{Field, List};
use crate::plan::reference::{
    Ref, ToBudgetLine, ToChannel, ToGoal, ToInitiative, ToKpi, ToObjective, ToOwner, ToRole, ToSegment, ToSeverity,
    ToState,
};

/// Looks names up in one plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// The built-in KPIs.
    pub(super) catalogue: &'a Catalogue,
    /// The language of the document.
    pub(super) language: Language,
}

/// Something that has a name in documents.
pub(super) trait Called {
    /// The name, if the plan gives one.
    fn called(plan: &Plan, id: &str, language: Language) -> Option<String>;
}

impl<'a> Names<'a> {
    pub(super) fn new(plan: &'a Plan, language: Language) -> Self {
        Self { plan, catalogue: Catalogue::builtin(), language }
    }

    /// The name of what has this id.
    pub(super) fn name<T: Called>(self, id: &str) -> String {
        T::called(self.plan, id, self.language).unwrap_or_else(|| in_words(id))
    }

    /// The name of what a field refers to.
    pub(super) fn of<T: Called>(self, field: &Field<Ref<T>>) -> Option<String> {
        field.get().map(|reference| self.name::<T>(&reference.id))
    }

    /// The names of all that a field refers to.
    pub(super) fn all<T: Called>(self, field: &Field<List<Ref<T>>>) -> Vec<String> {
        field.each().map(|reference| self.name::<T>(&reference.value.id)).collect()
    }

    /// What a KPI says, in a sentence: the plan's own, or the catalogue's in the language of the document.
    pub(super) fn definition(self, id: &'a str) -> Option<String> {
        let own = self.plan.kpis.by_id(id).and_then(|kpi| text(&kpi.definition));
        own.or_else(|| of_catalogue(self.catalogue, id, "says", self.language))
            .or_else(|| self.kpi(id)?.definition().map(clean))
    }

    /// How a KPI is worked out, from the same places.
    pub(super) fn formula(self, id: &'a str) -> Option<String> {
        let own = self.plan.kpis.by_id(id).and_then(|kpi| text(&kpi.formula));
        own.or_else(|| of_catalogue(self.catalogue, id, "computed", self.language))
            .or_else(|| self.kpi(id)?.formula().map(clean))
    }

    /// Whether the catalogue's own sentences, which are English, can stand in this document.
    pub(super) fn has_catalogue_sentences(self) -> bool {
        self.language == Language::default()
    }

    /// What is known of a KPI.
    pub(super) fn kpi(self, id: &'a str) -> Option<KpiFacts<'a>> {
        KpiFacts::of(self.plan, self.catalogue, id)
    }
}

/// The name that an element gives itself, or its id in words.
pub(super) fn own_name(name: &Field<String>, id: &str) -> String {
    text(name).unwrap_or_else(|| in_words(id))
}

impl Called for ToOwner {
    fn called(plan: &Plan, id: &str, language: Language) -> Option<String> {
        let person = plan.people.by_id(id).and_then(|person| text(&person.name));
        person.or_else(|| ToRole::called(plan, id, language))
    }
}

impl Called for ToRole {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.team.get()?.roles.by_id(id)?.name)
    }
}

impl Called for ToChannel {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.channels.by_id(id)?.name)
    }
}

impl Called for ToSegment {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.segments.by_id(id)?.name)
    }
}

impl Called for ToKpi {
    fn called(plan: &Plan, id: &str, language: Language) -> Option<String> {
        let own = plan.kpis.by_id(id).and_then(|kpi| text(&kpi.name));
        let catalogue = Catalogue::builtin();
        own.or_else(|| of_catalogue(catalogue, id, "name", language))
            .or_else(|| catalogue.get(id).and_then(|kpi| kpi.name.text()).map(clean))
    }
}

/// What the catalogue's KPI is in a language other than the catalogue's own: its `name`, what it `says`, how it is `computed`.
fn of_catalogue(catalogue: &Catalogue, id: &str, part: &str, language: Language) -> Option<String> {
    if language == Language::default() {
        return None;
    }
    let key = format!("kpi-{part}-{}", catalogue.id(id)?);
    language.has(&key).then(|| language.text(&key).into_owned())
}

impl Called for ToGoal {
    fn called(_: &Plan, _: &str, _: Language) -> Option<String> {
        None
    }
}

impl Called for ToObjective {
    fn called(_: &Plan, _: &str, _: Language) -> Option<String> {
        None
    }
}

impl Called for ToBudgetLine {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.budget.get()?.lines.by_id(id)?.name)
    }
}

impl Called for ToSeverity {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.severities.by_id(id)?.name)
    }
}

impl Called for ToState {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.workflow.get()?.states.by_id(id)?.name)
    }
}

impl Called for ToInitiative {
    fn called(plan: &Plan, id: &str, _: Language) -> Option<String> {
        text(&plan.initiatives.by_id(id)?.name)
    }
}
