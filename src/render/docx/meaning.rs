//! What elements and classes of a page mean in a document.
//!
//! In: one element and the place where it stands. Out: a style, a look, a link, a rule. Must not read what stands in it.

use super::model::{Band, Link, Look, Role, Rule};
use super::read::Place;
use super::style::Style;
use super::tree::Element;

/// The browser shows these itself, or not at all.
const UNSHOWN: [&str; 10] =
    ["head", "script", "style", "template", "summary", "noscript", "button", "input", "select", "textarea"];
/// What begins a paragraph of its own.
const BLOCKS: [&str; 34] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
    "svg",
];

/// Whether an element begins a paragraph of its own.
pub(super) fn is_block(element: Element<'_>) -> bool {
    BLOCKS.contains(&element.name())
}

/// Whether nobody is to see an element: it is for programs, for browsers, or for those who only listen.
pub(super) fn is_unshown(element: Element<'_>) -> bool {
    let name = element.name();
    let is_for_listeners = element.is("unseen") && name != "table" && name != "caption";
    UNSHOWN.contains(&name) || is_for_listeners || element.is("skip")
}

/// The line above an entry: between two of a kind, and above each objective.
pub(super) fn rule_above(element: Element<'_>) -> Option<Rule> {
    if element.is("objective") {
        return Some(Rule::Accent);
    }
    (element.is("card") || element.is("entry")).then_some(Rule::Thin)
}

/// The style that an element's class gives its paragraphs, else that of its place.
pub(super) fn paragraph_style(element: Element<'_>, place: Place) -> Style {
    let by_class = [
        ("organization", Style::Organization),
        ("subtitle", Style::Subtitle),
        ("summary", Style::Summary),
        ("vision", Style::Quote),
        ("change", if place.style == Style::TableText { Style::KeyValue } else { Style::Change }),
        ("measure", Style::Measure),
        ("statement", Style::Statement),
        ("note", place.note),
        ("sub", place.note),
    ];
    by_class.into_iter().find(|(class, _)| element.is(class)).map_or(place.style, |(_, style)| style)
}

/// How an element changes the look of its text.
pub(super) fn look_of(element: Element<'_>, mut look: Look) -> Look {
    match element.name() {
        "b" | "strong" => look.is_bold = true,
        "i" | "em" | "cite" | "var" => look.is_italic = true,
        // A mark in front of words that say the same.
        "span" if element.attribute("aria-hidden") == Some("true") => {
            look.is_bold |= !(element.is("dot") || element.is("arrow"));
        }
        "code" | "kbd" | "samp" => look.is_fixed = true,
        _ => {}
    }
    let band = if element.is("extreme") {
        Band::Extreme
    } else if element.is("high") {
        Band::High
    } else {
        Band::Light
    };
    let by_class = [
        ("band", Role::Band(band)),
        ("tag", Role::Tag),
        ("number", Role::Accent),
        ("arrow", Role::Accent),
        ("to", Role::Accent),
        ("alert", Role::Alert),
        ("bad", Role::Alert),
        ("order", Role::Muted),
        ("from", Role::Muted),
        ("when", Role::Muted),
        ("within", Role::Muted),
        ("dot", Role::Muted),
    ];
    if let Some((_, role)) = by_class.into_iter().find(|(class, _)| element.is(class)) {
        look.role = role;
    }
    look
}

/// Where an element leads, if it is a link to a place that a document may lead to.
pub(super) fn link_of(element: Element<'_>) -> Option<Link> {
    let target = element.attribute("href").filter(|_| element.name() == "a")?.trim();
    if let Some(id) = target.strip_prefix('#') {
        return Some(Link::Inside(id.to_owned()));
    }
    let scheme = target.split_once(':')?.0.to_ascii_lowercase();
    let is_known = ["http", "https", "mailto", "tel"].contains(&scheme.as_str());
    let is_clean = !target.chars().any(|c| c.is_control() || c.is_whitespace());
    (is_known && is_clean).then(|| Link::Outside(target.to_owned()))
}
