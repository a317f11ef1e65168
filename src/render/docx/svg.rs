//! A drawing of a page as XML again.

use super::tree::{Child, Element};
use super::xml::escape;

/// The element with all that stands in it, without anything that could run.
pub(super) fn written(element: Element<'_>) -> String {
    let mut out = String::new();
    write(element, true, &mut out);
    out
}

fn write(element: Element<'_>, is_root: bool, out: &mut String) {
    let name = element.name();
    if matches!(name, "script" | "foreignObject" | "image" | "use" | "a" | "style") || !is_name(name) {
        return;
    }
    out.push('<');
    out.push_str(name);
    if is_root {
        out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    for (name, value) in element.attributes() {
        // Event handlers, links and the name space, which is written above.
        if name.starts_with("on") || name.starts_with("xmlns") || name == "href" || !is_name(name) {
            continue;
        }
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    for child in element.children() {
        match child {
            Child::Text(text) => escape(text, out),
            Child::Element(child) => write(child, false, out),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Whether a name of an HTML page is one in XML, too.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
