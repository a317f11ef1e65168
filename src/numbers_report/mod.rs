//! Printers of the model's numbers: tables for people, JSON for programs, a calculation step by step.
//!
//! In: a plan, its texts, the model's inputs and numbers. Out: text. Nothing here computes the model, reads a clock or writes to a
//! terminal.

mod budget_lines;
mod comparison;
mod demand;
mod explanation;
mod figure_text;
mod gaps;
mod headlines;
mod json;
mod leads;
mod money;
mod objectives;
mod on_call;
mod page;
mod promises;
mod sourcing;
mod team;
mod waits;
mod what_to_add;

use crate::catalogue::{Catalogue, KpiFacts};
use crate::model::{Inputs, Numbers};
use crate::plan::Plan;
use crate::source::Sources;
use crate::view::in_words;

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
    fn channel_names(&self, channels: &[usize]) -> Vec<String> {
        let known = channels.iter().filter_map(|n| self.numbers.channels.get(*n));
        known.map(|channel| name_of(&channel.name, &channel.id)).collect()
    }
}

/// The name in documents; an id that stands for one reads as words.
fn name_of(name: &str, id: &str) -> String {
    if name == id { in_words(id) } else { name.to_owned() }
}
