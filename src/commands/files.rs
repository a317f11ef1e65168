//! Finding and reading files: plans in folders, and what a plan includes.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use ignore::WalkBuilder;
use ignore::overrides::OverrideBuilder;

use super::session::Session;
use crate::load::{self, Files, MAX_BYTES, ReadProblem};

/// A path as it is shown: relative if it was given so, with forward slashes.
pub(crate) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    text.strip_prefix("./").unwrap_or(&text).to_owned()
}

/// Reads a whole regular file of a plan's size. Errors are sentences for a person.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    match read_bounded(path, MAX_BYTES) {
        Ok(bytes) => Ok(bytes),
        Err(ReadProblem::NotFound) => bail!("there is no such file"),
        Err(ReadProblem::TooLarge(size)) => {
            bail!("the file has {size} bytes; a plan is text of at most {MAX_BYTES} bytes; is this the right file?")
        }
        Err(ReadProblem::Unreadable(why)) => bail!("{why}"),
        Err(ReadProblem::Outside) => bail!("it lies outside the folder"),
    }
}

/// Reads a whole regular file that is no plan: settings, a template, a font, a document to look like.
pub(crate) fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>> {
    match read_bounded(path, most) {
        Ok(bytes) => Ok(bytes),
        Err(ReadProblem::NotFound) => bail!("there is no such file"),
        Err(ReadProblem::TooLarge(size)) => bail!("the file has {size} bytes; at most {most} are read"),
        Err(ReadProblem::Unreadable(why)) => bail!("{why}"),
        Err(ReadProblem::Outside) => bail!("it lies outside the folder"),
    }
}

fn read_bounded(path: &Path, most: u64) -> Result<Vec<u8>, ReadProblem> {
    let refuse = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => ReadProblem::NotFound,
        std::io::ErrorKind::PermissionDenied => ReadProblem::Unreadable("no permission to read it".into()),
        _ => ReadProblem::Unreadable(error.to_string()),
    };
    // A pipe or device could wait for ever or never end, so only regular files are opened.
    let about = fs::metadata(path).map_err(refuse)?;
    if !about.is_file() {
        return Err(ReadProblem::Unreadable("it is no regular file".into()));
    }
    if about.len() > most {
        return Err(ReadProblem::TooLarge(about.len()));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0) + 1);
    // The file may grow while it is read.
    File::open(path).map_err(refuse)?.take(most + 1).read_to_end(&mut bytes).map_err(refuse)?;
    if bytes.len() as u64 > most {
        return Err(ReadProblem::TooLarge(bytes.len() as u64));
    }
    Ok(bytes)
}

/// The files of a plan's folder, for `include`.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder that a plan file lies in.
    pub(crate) fn of(plan: &Path) -> Self {
        let folder = plan.parent().filter(|folder| !folder.as_os_str().is_empty());
        Self(folder.unwrap_or(Path::new(".")).to_path_buf())
    }
}

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, ReadProblem> {
        let asked = self.0.join(path);
        // A link may lead anywhere; what counts is where it ends.
        let (Ok(folder), Ok(file)) = (self.0.canonicalize(), asked.canonicalize()) else {
            return read_bounded(&asked, MAX_BYTES);
        };
        if !file.starts_with(&folder) {
            return Err(ReadProblem::Outside);
        }
        read_bounded(&file, MAX_BYTES)
    }
}

/// A plan file that was found or named.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) path: PathBuf,
    /// Named on the command line, so that it is a plan whatever it holds.
    pub(crate) named: bool,
}

/// What was found, and what could not be looked at.
#[derive(Debug, Default)]
pub(crate) struct Search {
    pub(crate) files: Vec<Found>,
    pub(crate) problems: Vec<String>,
}

/// Finds plan files: named ones as they are, folders walked with `.gitignore` respected and links not followed.
pub(crate) fn search(paths: &[PathBuf], exclude: &[&str], root: Option<&Path>) -> Search {
    let mut found = Search::default();
    for path in paths {
        match fs::metadata(path) {
            Ok(about) if about.is_dir() => walk(path, exclude, root, &mut found),
            Ok(_) => found.files.push(Found { path: path.clone(), named: true }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                found.problems.push(format!("there is no file or folder `{}`", path.display()));
            }
            Err(error) => found.problems.push(format!("`{}` can't be looked at: {error}", path.display())),
        }
    }
    if paths.len() > 1 {
        once(&mut found.files);
    }
    found
}

/// The same file may be named twice, or found and named: it is looked at once, and if it was named anywhere it is a plan.
fn once(files: &mut Vec<Found>) {
    let mut seen: HashMap<PathBuf, usize> = HashMap::new();
    let mut kept: Vec<Found> = Vec::with_capacity(files.len());
    for file in files.drain(..) {
        let place = file.path.canonicalize().unwrap_or_else(|_| file.path.clone());
        match seen.get(&place).and_then(|n| kept.get_mut(*n)) {
            Some(earlier) => earlier.named |= file.named,
            None => {
                seen.insert(place, kept.len());
                kept.push(file);
            }
        }
    }
    *files = kept;
}

fn walk(folder: &Path, exclude: &[&str], root: Option<&Path>, found: &mut Search) {
    let mut overrides = OverrideBuilder::new(root.unwrap_or(folder));
    for pattern in exclude {
        if let Err(error) = overrides.add(&format!("!{pattern}")) {
            found.problems.push(format!("`exclude` in the settings has a pattern that can't be read: {error}"));
        }
    }
    let mut walk = WalkBuilder::new(folder);
    walk.follow_links(false).require_git(false).sort_by_file_name(std::ffi::OsStr::cmp);
    if let Ok(overrides) = overrides.build() {
        walk.overrides(overrides);
    }
    for entry in walk.build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) && has_plan_ending(entry.path()) => {
                found.files.push(Found { path: entry.into_path(), named: false });
            }
            Ok(_) => {}
            Err(error) => found.problems.push(format!("a part of `{}` can't be looked at: {error}", folder.display())),
        }
    }
}

fn has_plan_ending(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ["toml", "yaml", "yml"].iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// The bytes of a found file, or `None` if it is no plan and nobody said it was.
pub(crate) fn read_plan(found: &Found) -> Result<Option<Vec<u8>>> {
    if found.named {
        return read(&found.path).map(Some);
    }
    match read_bounded(&found.path, MAX_BYTES) {
        Ok(bytes) => {
            // A byte that is no text does not make a plan something else: the loader says which byte it is.
            let is_plan = match std::str::from_utf8(&bytes) {
                Ok(text) => load::looks_like_plan(text),
                Err(_) => load::looks_like_plan(&String::from_utf8_lossy(&bytes)),
            };
            Ok(is_plan.then_some(bytes))
        }
        // Too large to be a plan, or gone since: not ours to speak of. What can't be opened may be a plan.
        Err(ReadProblem::TooLarge(_) | ReadProblem::NotFound | ReadProblem::Outside) => Ok(None),
        Err(ReadProblem::Unreadable(why)) => bail!("{why}"),
    }
}

/// The one plan that a path names: the file, or the only plan in the folder. What the settings exclude counts only if there is
/// nothing else, because somebody named the folder.
pub(crate) fn one_plan(path: &Path, session: &Session) -> Result<(PathBuf, Vec<u8>)> {
    if !path.is_dir() {
        let bytes = read(path).map_err(|error| anyhow::anyhow!("`{}`: {error}", path.display()))?;
        return Ok((path.to_path_buf(), bytes));
    }
    let (mut plans, mut problems) = plans_in(path, &session.exclude(), session.root());
    if plans.is_empty() {
        (plans, problems) = plans_in(path, &[], None);
    }
    match plans.len() {
        1 => Ok(plans.remove(0)),
        // It may be behind what can't be looked at.
        0 if !problems.is_empty() => {
            bail!("there is no plan in `{}` that can be read: {}", path.display(), problems.join("; "))
        }
        0 => bail!("there is no plan in `{}`; `svcplan init {}` writes one", path.display(), path.display()),
        n => {
            let names: Vec<String> = plans.iter().take(5).map(|(path, _)| shown(path)).collect();
            bail!("there are {n} plans in `{}`; name one of them: {}", path.display(), names.join(", "))
        }
    }
}

type Plans = Vec<(PathBuf, Vec<u8>)>;

/// The plans in a folder, and what could not be looked at.
fn plans_in(folder: &Path, exclude: &[&str], root: Option<&Path>) -> (Plans, Vec<String>) {
    let mut search = search(&[folder.to_path_buf()], exclude, root);
    let mut plans = Vec::new();
    for found in search.files {
        match read_plan(&found) {
            Ok(Some(bytes)) => plans.push((found.path, bytes)),
            Ok(None) => {}
            Err(error) => search.problems.push(format!("`{}`: {error}", shown(&found.path))),
        }
    }
    (plans, search.problems)
}
