//! A plan as one audience may see it.
//!
//! In: a plan, and what an audience may see. Out: a plan without the rest: the fields are absent, references to what went are
//! gone, and no sum is left from which one confidential value follows. Every printer reads the plan that comes from here, so
//! that none can show what it was never given. It never formats, and knows no document by name.
//!
//! What stays inferable, and why, is written in the manual (`docs/confidential.md`).

mod carried;
mod line_sums;
mod money;
mod path;
mod peel;
mod vanished;

pub use line_sums::{is_sum_of_lines, name_sums};
pub use path::{ALWAYS_CONFIDENTIAL, Path};

use std::borrow::Cow;

use crate::load::Decode;
use crate::plan::Plan;
use crate::plan::reference::Moves;

/// What an audience may see of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Audience {
    /// Whether it sees what the plan keeps confidential: pay, and what `confidential` in `[plan]` names.
    pub confidential: bool,
    /// Whether it sees money.
    pub money: bool,
    /// Whether it sees how people are reached.
    pub contacts: bool,
    /// The paths that are meant for it; `None` is the whole plan.
    pub only: Option<&'static [&'static str]>,
}

/// How people are reached.
const CONTACTS: [&str; 2] = ["people.*.contact", "escalations.*.levels.*.by"];

impl Audience {
    /// Sees everything.
    pub const TRUSTED: Self = Self { confidential: true, money: true, contacts: true, only: None };
    /// Sees everything but what is confidential.
    pub const USUAL: Self = Self { confidential: false, ..Self::TRUSTED };

    /// The plan as this audience may see it.
    pub fn sees<'p>(&self, plan: &'p Plan) -> Cow<'p, Plan> {
        if *self == Self::TRUSTED {
            return Cow::Borrowed(plan);
        }
        let mut seen = plan.clone();
        let mut moves = Moves::default();
        if !self.confidential {
            let paths = path::of_plan(plan);
            let cleared: usize = paths.iter().map(|path| seen.clear(&path.keys())).sum();
            if cleared > 0 {
                carried::hide(plan, &mut seen);
                moves = line_sums::guard(plan, &mut seen);
            }
        }
        if !self.money {
            money::hide(&mut seen);
        }
        if !self.contacts {
            CONTACTS.iter().for_each(|path| {
                seen.clear(&Path::of(path).keys());
            });
        }
        if let Some(only) = self.only {
            let paths: Vec<Path> = only.iter().map(|path| Path::of(path)).collect();
            let keys: Vec<Vec<&str>> = paths.iter().map(Path::keys).collect();
            seen.keep(&keys.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }
        vanished::add(plan, &seen, &mut moves);
        seen.relink(&moves);
        vanished::decisions(plan, &mut seen);
        Cow::Owned(seen)
    }
}

#[cfg(test)]
mod tests;
