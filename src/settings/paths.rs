//! Paths in a settings file, judged by their words alone. Whether a link leads outside is for those to see who follow it.

use super::RenderOptions;
use crate::diagnostic::Diagnostic;
use crate::load::findings::unreadable_value;
use crate::plan::field::Located;

/// The findings about paths that no settings file may name: settings come with a repository that somebody else may have
/// written, and what they name is read and written without being asked for.
pub(super) fn outside(options: &RenderOptions) -> Vec<Diagnostic> {
    let within = options.templates.located().into_iter().chain(options.reference.located()).chain(options.fonts.each());
    let within = within.filter_map(|path| fault(path, is_below(&path.value)));
    // From the plan's folder, `..` may still lead to a place beside the settings.
    within.chain(options.out.located().and_then(|path| fault(path, is_relative(&path.value)))).collect()
}

fn fault(path: &Located<String>, is_inside: bool) -> Option<Diagnostic> {
    let text = &path.value;
    let (message, help) = if text.trim().is_empty() {
        ("the path is empty".to_owned(), "name a file or folder, or take the key out")
    } else if text.contains(['\\', '\0']) {
        (
            format!("`{text}` has a character that parts no folders on every system"),
            "part folders with `/`, which Windows reads too",
        )
    } else if !is_inside {
        (
            format!("`{text}` lies outside the settings file's folder"),
            "name something inside of it, such as `\"brand/letter.docx\"`; only a flag may lead elsewhere",
        )
    } else {
        return None;
    };
    let mut found = Diagnostic::new(&unreadable_value::RULE, path.span, message);
    found.help(help);
    Some(found)
}

/// Whether a path starts from the folder that it counts from, on every system.
fn is_relative(path: &str) -> bool {
    !path.starts_with('/') && !path.contains(':')
}

/// Whether a path never climbs above the folder that it counts from.
fn is_below(path: &str) -> bool {
    let mut depth = 0_usize;
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => match depth.checked_sub(1) {
                Some(above) => depth = above,
                None => return false,
            },
            _ => depth += 1,
        }
    }
    is_relative(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_climb_or_start_elsewhere_are_outside() {
        for inside in ["a", "a/b.ttf", "./a", "a/../b", "..a", "a//b", "~/a"] {
            assert!(is_below(inside), "{inside}");
        }
        for outside in ["..", "../a", "a/../../b", "/a", "C:/a", "C:a", "//server/a", "file:///a"] {
            assert!(!is_below(outside), "{outside}");
        }
        assert!(is_relative("../a") && !is_relative("/a") && !is_relative("C:a"));
    }
}
