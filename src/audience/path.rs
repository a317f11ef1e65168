//! Paths to fields of a plan: `team.roles.*.salary`.

use crate::load::{Decode, nearest};
use crate::plan::Plan;

/// Confidential in every plan, whether it says so or not: what people are paid.
pub const ALWAYS_CONFIDENTIAL: [&str; 2] = ["team.roles.*.salary", "team.on_call.*.pay"];

/// A path from the top of a plan to a field, an element or a table; `*` stands for every key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(Vec<String>);

impl Path {
    /// Reads a path. A key with a dot in it stands in quotation marks: `budget.lines."a.b"`.
    pub fn of(text: &str) -> Self {
        let (mut keys, mut is_quoted) = (vec![String::new()], false);
        for c in text.trim().chars() {
            match c {
                '"' | '\'' => is_quoted = !is_quoted,
                '.' if !is_quoted => keys.push(String::new()),
                c => keys.last_mut().expect("begins with one key").push(c),
            }
        }
        Self(keys.into_iter().map(|key| key.trim().to_owned()).collect())
    }

    /// Its keys from the top.
    pub fn keys(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }

    /// Whether it leads to anything in a plan.
    pub fn leads_somewhere(&self, plan: &Plan) -> bool {
        plan.clone().clear(&self.keys()) > 0
    }

    /// The path that is most likely meant, if this one takes a wrong turn; `None` if it could lead somewhere.
    pub fn wrong_turn(&self, plan: &Plan) -> Option<WrongTurn> {
        let keys = self.keys();
        for (at, key) in keys.iter().enumerate() {
            let mut known = Vec::new();
            plan.keys_below(&keys[..at], &mut known);
            known.sort_unstable();
            known.dedup();
            if *key == "*" && !known.is_empty() || known.iter().any(|known| known == key) {
                continue;
            }
            let near = nearest(key, known.iter().map(String::as_str)).map(|near| {
                let mut meant = self.0.clone();
                near.clone_into(&mut meant[at]);
                meant.join(".")
            });
            return Some(WrongTurn { key: (*key).to_owned(), after: keys[..at].join("."), near, known });
        }
        None
    }
}

/// Where a path leaves the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongTurn {
    /// The key that is not there.
    pub key: String,
    /// The path up to it.
    pub after: String,
    /// The whole path with the nearest key that is there.
    pub near: Option<String>,
    /// The keys that are there.
    pub known: Vec<String>,
}

/// What is confidential in a plan.
pub(super) fn of_plan(plan: &Plan) -> Vec<Path> {
    let marked = plan.head.get().into_iter().flat_map(|head| head.confidential.each());
    ALWAYS_CONFIDENTIAL.into_iter().map(Path::of).chain(marked.map(|path| Path::of(&path.value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_split_at_dots_outside_of_quotation_marks() {
        assert_eq!(Path::of("team.roles.*.salary").keys(), ["team", "roles", "*", "salary"]);
        assert_eq!(Path::of(" budget.lines.\"a.b\" ").keys(), ["budget", "lines", "a.b"]);
        assert_eq!(Path::of("").keys(), [""]);
    }
}
