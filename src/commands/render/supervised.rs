//! Templates of somebody's own run in a process of their own: Tera and typst bound loops and depth, but not what a few loops
//! in each other cost, nor how long a text grows. Whatever becomes of that process, this one says what happened.
//!
//! The inner process is this program with the same arguments. It bounds its own memory and, by [`Timer`](super::timer::Timer),
//! its time.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::commands::{Exit, files};

/// Set for the inner process, and for nobody else.
const INNER: &str = "SVCPLAN_SUPERVISED";
/// Many times what the largest document takes; in bytes of addresses, with the program and its stacks among them.
const MOST_MEMORY: u64 = 4 << 30;

/// Whether this is the inner process.
pub(super) fn is_inner() -> bool {
    std::env::var_os(INNER).is_some()
}

/// Does the whole command in a process of its own. `None` if this system starts none, so that it is to be done in this one.
pub(super) fn run(templates: &Path) -> Result<Option<Exit>> {
    let Ok(program) = std::env::current_exe() else { return Ok(None) };
    let Ok(status) = Command::new(program).args(std::env::args_os().skip(1)).env(INNER, "1").status() else {
        return Ok(None);
    };
    let exits = [Exit::Clean, Exit::Findings, Exit::CouldNot];
    match exits.into_iter().find(|exit| status.code() == Some(*exit as i32)) {
        Some(exit) => Ok(Some(exit)),
        None => bail!(
            "the templates in `{}` need more than {} GB of memory, or nest without end; no document was written; render one with \
             `--document` to find out which",
            files::shown(templates),
            MOST_MEMORY >> 30
        ),
    }
}

/// Keeps this process from taking more memory than any document needs, where the system offers that.
pub(super) fn bound_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let now = getrlimit(Resource::As);
        let current = Some(now.current.map_or(MOST_MEMORY, |stated| stated.min(MOST_MEMORY)));
        // A system that refuses is as one that has no such bound.
        let _ = setrlimit(Resource::As, Rlimit { current, maximum: now.maximum });
    }
}
