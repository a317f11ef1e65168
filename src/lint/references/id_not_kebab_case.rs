//! `id-not-kebab-case`: one way to spell names.

use crate::lint::{Context, Sink};
use crate::rule;

rule! {
    /// A name that is not in lower case with hyphens.
    ///
    /// ## What it does
    ///
    /// Reports the names of tables (`[channels.Live Chat]`) that are anything but small letters, digits and single hyphens.
    ///
    /// ## Why it matters
    ///
    /// Names are how one table refers to another. With one way to spell them nobody has to look up whether it was `live_chat`,
    /// `LiveChat` or `Live Chat`. What people read in documents is the `name`, which may be anything.
    ///
    /// ## Example
    ///
    /// ```toml
    /// [assumptions.Volume_Growth]
    /// value = "8%/year"
    /// source = "own history of three years"
    /// expires = 2027-06-30
    /// ```
    ///
    /// ## Instead
    ///
    /// ```toml
    /// [assumptions.volume-growth]
    /// value = "8%/year"
    /// source = "own history of three years"
    /// expires = 2027-06-30
    /// ```
    "id-not-kebab-case", group: References, level: Warning, since: "0.1.0", check
}

fn check(cx: &Context<'_>, out: &mut Sink<'_>) {
    for element in cx.elements {
        let Some((_, id)) = element.keyed() else { continue };
        if !is_kebab_case(id) {
            let better = kebab_case(id);
            let found = out.report(element.name, format!("`{id}` is not written in lower case with hyphens"));
            if better.is_empty() {
                found.help("use small letters, digits and hyphens");
            } else {
                found.help(format!("write `{better}` here and wherever it is referred to"));
            }
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    !id.is_empty()
        && id
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn kebab_case(id: &str) -> String {
    let mut out = String::new();
    for c in id.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
