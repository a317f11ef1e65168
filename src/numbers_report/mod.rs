//! Printers of the model's numbers: tables for people, JSON for programs, a calculation step by step.
//!
//! In: a plan, its texts, the model's inputs and numbers. Out: text. Nothing here computes the model, reads a clock or writes to a
//! terminal.

mod comparison;
mod cost_to_keep;
mod demand;
mod explanation;
mod figure_text;
mod gaps;
mod headlines;
mod json;
mod money;
mod objectives;
mod page;
mod promises;
mod team;
mod what_to_add;

use crate::catalogue::{Catalogue, KpiFacts};
use crate::model::{Inputs, Numbers};
use crate::plan::Plan;
use crate::source::Sources;

pub use comparison::text as comparison;
pub use explanation::{Explained, explain, names, nearest};
pub use json::document as json;
pub use page::text;

/// What there is to print.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// The plan, as far as it could be read.
    pub plan: &'r Plan,
    /// The texts that places refer to.
    pub sources: &'r Sources,
    /// What the model was computed from.
    pub inputs: &'r Inputs,
    /// What it says.
    pub numbers: &'r Numbers,
}

impl<'r> Report<'r> {
    /// What is known of a KPI.
    fn kpi(&self, id: &'r str) -> Option<KpiFacts<'r>> {
        KpiFacts::of(self.plan, Catalogue::builtin(), id)
    }

    /// The names of channels, by their indices.
    fn channel_names(&self, channels: &[usize]) -> Vec<&'r str> {
        channels.iter().filter_map(|n| self.numbers.channels.get(*n)).map(|channel| channel.name.as_str()).collect()
    }

    /// The names of roles, by their indices.
    fn role_names(&self, roles: &[usize]) -> Vec<&'r str> {
        roles.iter().filter_map(|n| self.numbers.roles.get(*n)).map(|role| role.name.as_str()).collect()
    }
}
