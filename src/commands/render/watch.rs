//! `svcplan render --watch`: writes the documents again whenever the plan, what it is to look like or the settings are saved.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use super::request;
use crate::cli::RenderArgs;
use crate::commands::session::{FILE_NAME, Session};
use crate::commands::{Console, Exit, files};

/// Editors save in several steps; what follows within this time is the same save.
const SETTLE: Duration = Duration::from_millis(100);

/// Renders, waits for a save, renders again, until somebody ends the program. What fails is said and waited out.
pub(super) fn watch(
    args: &RenderArgs,
    session: Option<&Session>,
    console: &Console,
    render: impl Fn() -> Result<Exit>,
) -> Result<Exit> {
    let (tell, told) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Nobody listens any more when the program ends.
        let _ = tell.send(event);
    })
    .context("this system can't tell when a file is saved")?;
    let plan = if args.plan.is_dir() { args.plan.clone() } else { folder_of(&args.plan) };
    let own = session.map_or_else(Vec::new, |session| request::looks(args, session));
    let mut folders = vec![(plan, RecursiveMode::Recursive)];
    folders.extend(own.iter().map(|path| match path.is_dir() {
        true => (path.clone(), RecursiveMode::Recursive),
        false => (folder_of(path), RecursiveMode::NonRecursive),
    }));
    let settings = session.and_then(|session| session.file.as_deref());
    folders.extend(settings.map(|file| (folder_of(file), RecursiveMode::NonRecursive)));
    for (folder, mode) in &folders {
        watcher.watch(folder, *mode).with_context(|| format!("`{}` can't be watched", folder.display()))?;
    }
    let own: Vec<PathBuf> = own.iter().filter_map(|path| path.canonicalize().ok()).collect();
    loop {
        if let Err(error) = render() {
            console.error(&error);
        }
        console.say(&format!("waiting until `{}` is saved; Ctrl-C ends this", files::shown(&args.plan)));
        if !saved(&told, &own) {
            return Ok(Exit::CouldNot);
        }
    }
}

/// Waits for a save that matters; `false` if no further one can come.
fn saved(told: &Receiver<notify::Result<Event>>, own: &[PathBuf]) -> bool {
    let is_save = |event: &notify::Result<Event>| event.as_ref().map_or(true, |event| matters(event, own));
    loop {
        match told.recv() {
            Ok(event) if is_save(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    let mut settled = Instant::now() + SETTLE;
    loop {
        // What else goes on in the folder must not hold this up.
        match told.recv_timeout(settled.saturating_duration_since(Instant::now())) {
            Ok(event) if is_save(&event) => settled = Instant::now() + SETTLE,
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

/// Whether an event is of a plan file, the settings, or what documents look like (`own`). Documents that this program writes are
/// none of them.
fn matters(event: &Event, own: &[PathBuf]) -> bool {
    if matches!(event.kind, EventKind::Access(_)) {
        return false;
    }
    event.paths.iter().any(|path| {
        let is_own = own.iter().any(|own| path.starts_with(own));
        let is_plan = path
            .extension()
            .is_some_and(|ending| ["toml", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)));
        is_own || is_plan || path.file_name().is_some_and(|name| name == FILE_NAME)
    })
}

fn folder_of(file: &Path) -> PathBuf {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_path_buf()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_documents_wake_nobody() {
        let event = |path: &str| Event::new(EventKind::Any).add_path(PathBuf::from(path));
        let own = ["/plans/templates", "/brand/letter.docx"].map(PathBuf::from);
        assert!(matters(&event("/plans/plan.toml"), &[]));
        assert!(matters(&event("/plans/money/budget.YAML"), &[]));
        assert!(matters(&event("/plans/templates/html/brief.html"), &own));
        assert!(matters(&event("/brand/letter.docx"), &own));
        assert!(!matters(&event("/plans/documents/brief.html"), &own));
        assert!(!matters(&event("/brand/other.docx"), &own));
        assert!(!matters(&event("/plans/.plan.toml.swp"), &[]));
    }
}
