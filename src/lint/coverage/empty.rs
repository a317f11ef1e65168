//! Lists that certainly name nothing.

use crate::lint::Context;
use crate::plan::field::{Field, List};

/// Whether a list is not there or written as `[]`. One whose items could not be read names something.
pub(crate) fn names_nothing<T>(cx: &Context<'_>, list: &Field<List<T>>) -> bool {
    let Some(read) = list.located() else { return list.is_absent() };
    read.value.0.is_empty() && cx.sources.slice(read.span).chars().all(|c| c.is_whitespace() || matches!(c, '[' | ']'))
}
