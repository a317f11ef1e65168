//! The slips of people who are new to TOML: what the line shows, rather than what the parser stumbled over.
//!
//! In: the parser's words and the lines around. Out: what is wrong in words for somebody who never learned the format, and the line
//! as it would have to be written. It never decides whether there is an error, only what to say of one.

use super::around::{Around, Explained};
use super::slip_value::by_value;

/// Explains an error in a TOML file.
pub(crate) fn explain(parser: &str, around: &Around<'_>) -> Explained {
    by_parser(parser, around)
        .or_else(|| by_line(around))
        .or_else(|| {
            around.line.split_once('=').and_then(|(key, value)| by_value(key.trim(), value, around.below, parser))
        })
        .unwrap_or_else(|| Explained::new(format!("this can't be read: {parser}")))
}

/// What the parser says surely.
fn by_parser(parser: &str, around: &Around<'_>) -> Option<Explained> {
    let starts = |word: &str| parser.starts_with(word);
    let line = around.line.trim();
    Some(if around.is_carriage_return() {
        Explained::new("a carriage return stands alone here, where a line should end")
            .help("save the file with the line ends of Unix (LF) or of Windows (CRLF)")
    } else if starts("unclosed list") {
        Explained::new("this list is never closed")
            .help("add `]` where the list ends; each item but the last is followed by a comma")
    } else if starts("unclosed inline table") {
        Explained::new("this `{` is never closed").help("add `}` where it ends")
    } else if starts("unclosed text") {
        Explained::new("this text is never closed").help("add three quotation marks where it ends")
    } else if starts("unclosed table") || starts("unclosed array table") {
        return heading(line);
    } else if starts("recursion limit") || starts("cannot recurse") {
        Explained::new("nested too deep")
            .help("a plan needs no more than six levels; close the brackets that were left open")
    } else if starts("more than") {
        Explained::new(format!("this holds {parser}, which no plan needs"))
            .help("split it, or take out what is no part of the plan")
    } else if starts("extra `=`") {
        Explained::new("there is one `=` too many")
            .help(format!("write `{}`", line.replacen("= =", "=", 1).replacen("==", "=", 1)))
    } else if starts("missing comma between array elements") {
        Explained::new("a comma is missing between two items").help("put a comma after each item of the list")
    } else if starts("missing comma between key-value pairs") {
        Explained::new("a comma is missing between two values").help("put a comma after each value inside `{ }`")
    } else {
        return None;
    })
}

/// A line that is no `key = value` at all, or whose key can't be one.
fn by_line(around: &Around<'_>) -> Option<Explained> {
    let line = around.line.trim();
    if line.starts_with('[') {
        return heading(line);
    }
    if let Some(remark) = ["//", "--", ";"].iter().find_map(|sign| line.strip_prefix(sign)) {
        return Some(Explained::new("a remark starts with `#`").help(format!("write `# {}`", remark.trim())));
    }
    if let Some(item) = line.strip_prefix("- ") {
        return Some(
            Explained::new("`-` starts no list here")
                .help(format!("write the items in square brackets: `[{}]`", quoted(item))),
        );
    }
    let (key, _) = line.split_once('=').unwrap_or((line, ""));
    // A sign that stands where the equals sign belongs.
    for sign in [":", "—", "–", "->", "→", "=>"] {
        if let Some((name, value)) = line.split_once(sign)
            && is_name(name.trim())
            && !key[..key.len().min(name.len())].contains('=')
        {
            let value = value.trim_start_matches(['=', '>']).trim();
            let value = if value.is_empty() { "\"…\"".to_owned() } else { as_value(value) };
            return Some(
                Explained::new(format!("`{sign}` stands where `=` belongs"))
                    .help(format!("write `{} = {value}`", name.trim())),
            );
        }
    }
    let name = key.trim();
    if !line.contains('=') {
        return Some(if is_name(name) || name.contains(' ') && !name.contains(['"', '\'']) {
            let name = joined(name, '_');
            Explained::new("this line has a name but no value")
                .help(format!("write `{name} = \"…\"`, or put `#` in front to make it a remark"))
        } else if name.starts_with(['"', '\'']) {
            Explained::new("this line has a text but no name")
                .help(format!("write a name in front, such as `summary = {name}`"))
        } else {
            Explained::new("this line is no name with a value")
                .help("write `name = \"…\"`, or put `#` in front to make it a remark")
        });
    }
    if name.is_empty() {
        return Some(Explained::new("there is no name in front of `=`").help("write `name = …`"));
    }
    if !name.contains(['"', '\'', '.', '{', '[']) && name.contains(char::is_whitespace) {
        let value = line.split_once('=').map_or("…", |(_, value)| value.trim());
        return Some(
            Explained::new("a name can't have a blank inside")
                .help(format!("write `{} = {value}`", joined(name, '_')))
                .name(),
        );
    }
    if !name.contains(['"', '\'', '{', '[', ',']) && !name.split('.').all(|part| is_name(part.trim())) {
        return Some(
            Explained::new("a name has a character that names can't have")
                .help("use the letters a to z, digits and hyphens; what people read goes into `name`"),
        );
    }
    None
}

/// A `[heading]` that can't be read.
fn heading(line: &str) -> Option<Explained> {
    let open = if line.starts_with("[[") { "[[" } else { "[" };
    let close = if open == "[[" { "]]" } else { "]" };
    let inside = line.strip_prefix(open)?;
    let (name, behind) = inside.split_once(']').unwrap_or((inside.split('#').next().unwrap_or(""), ""));
    let name = name.trim();
    let right = |name: &str| format!("write `{open}{name}{close}`");
    if name.contains(char::is_whitespace) && !name.contains(['"', '\'', '=']) {
        let better = joined(name, '-');
        return Some(
            Explained::new("a name can't have a blank inside")
                .help(format!("{}; what people read goes into `name`", right(&better))),
        );
    }
    if !inside.contains(']') || open == "[[" && !behind.starts_with(']') {
        return Some(Explained::new("this heading is never closed").help(right(name)));
    }
    if name.is_empty() {
        return Some(Explained::new("this heading has no name").help("write a name inside, such as `[vision]`"));
    }
    let behind = behind.trim_start_matches(']').trim();
    if !behind.is_empty() && !behind.starts_with('#') {
        return Some(
            Explained::new("nothing but a remark can follow a heading")
                .help(format!("put `{behind}` on a line of its own")),
        );
    }
    let message = "a name has a character that names can't have";
    Some(Explained::new(message).help("use the letters a to z, digits and hyphens; what people read goes into `name`"))
}

/// The value as it would have to be written: text in quotation marks, all else as it is.
fn as_value(text: &str) -> String {
    let stays =
        text.starts_with(['"', '\'', '[', '{']) || text.parse::<f64>().is_ok() || matches!(text, "true" | "false");
    if stays { text.to_owned() } else { quoted(text) }
}

pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.trim().trim_matches('"'))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn joined(name: &str, with: char) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(&with.to_string())
}
