//! Which elements of a table nothing refers to.

use std::collections::HashSet;

use crate::lint::Context;
use crate::plan::field::Named;

/// The elements of `table` that no reference in the plan names.
pub(super) fn never_mentioned<'a, T>(cx: &Context<'a>, table: &str, elements: &'a [Named<T>]) -> Vec<&'a Named<T>> {
    let mentions = || cx.mentions.iter().filter(|mention| mention.tables.contains(&table));
    // A handful of elements is looked up in place; a set pays only beyond that.
    if elements.len() <= 16 {
        return elements.iter().filter(|element| mentions().all(|mention| mention.id != element.id)).collect();
    }
    let known: HashSet<&str> = mentions().map(|mention| mention.id.as_str()).collect();
    elements.iter().filter(|element| !known.contains(element.id.as_str())).collect()
}
