//! References by id from one table of a plan to an element of another, and what they mean once elements went.
//!
//! In: an id as written. Out: the tables it may stand in. Whether there is such an element is for a rule to say.

use std::collections::HashMap;
use std::marker::PhantomData;

/// Tables that can be referred to.
pub trait Target {
    /// What one of them is called.
    const NOUN: &'static str;
    /// Where they are declared; the first is named in messages.
    const TABLES: &'static [&'static str];
}

/// Declares what references point at.
macro_rules! targets {
    ($($(#[$doc:meta])* $name:ident $noun:literal $tables:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name;
        impl Target for $name {
            const NOUN: &'static str = $noun;
            const TABLES: &'static [&'static str] = &$tables;
        }
    )+};
}

targets! {
    /// A business goal.
    ToGoal "goal" ["goals"];
    /// An objective.
    ToObjective "objective" ["objectives"];
    /// A customer segment.
    ToSegment "segment" ["segments"];
    /// A channel.
    ToChannel "channel" ["channels"];
    /// A KPI of the plan or of the built-in catalogue.
    ToKpi "KPI" ["kpis", "catalogue"];
    /// Somebody who can own things: a role of the team or a person outside it.
    ToOwner "owner" ["team.roles", "people"];
    /// A role of the team.
    ToRole "role" ["team.roles"];
    /// A tool.
    ToTool "tool" ["tools"];
    /// A budget line.
    ToBudgetLine "budget line" ["budget.lines"];
    /// A severity.
    ToSeverity "severity" ["severities"];
    /// A workflow state.
    ToState "workflow state" ["workflow.states"];
    /// An initiative.
    ToInitiative "initiative" ["initiatives"];
    /// A risk.
    ToRisk "risk" ["risks"];
    /// A training course.
    ToTraining "training course" ["training"];
}

/// A reference by id to an element of another table. Whether it exists is checked by a rule, not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ref<T> {
    /// The id as written.
    pub id: String,
    target: PhantomData<T>,
}

impl<T> Ref<T> {
    /// A reference to `id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), target: PhantomData }
    }
}

/// Elements that went from a plan, and what references to them mean now.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves(HashMap<(&'static str, String), Option<String>>);

impl Moves {
    /// References to this element of a table lead to another one, or nowhere.
    pub(crate) fn add(&mut self, table: &'static str, id: &str, to: Option<String>) {
        self.0.insert((table, id.to_owned()), to);
    }

    /// Whether references to this element lead elsewhere.
    pub(crate) fn has(&self, table: &'static str, id: &str) -> bool {
        self.of_table(table, id).is_some()
    }

    /// Where a reference leads now; `None` where it always led.
    fn of_table(&self, table: &'static str, id: &str) -> Option<Option<&str>> {
        // The key of a map of owned strings is only found by one.
        self.0.get(&(table, id.to_owned())).map(Option::as_deref)
    }

    /// The same for a reference that several tables may hold.
    pub(crate) fn of(&self, tables: &[&'static str], id: &str) -> Option<Option<&str>> {
        if self.0.is_empty() {
            return None;
        }
        tables.iter().find_map(|table| self.of_table(table, id))
    }
}
