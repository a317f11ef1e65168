//! The elements of an HTML page, as a browser would build them.
//!
//! In: the text of a page, our own or one from a person's template. Out: a tree that is safe to walk by recursion. Must not
//! know what any element means in Word.

use html5ever::tendril::TendrilSink;
use html5ever::{Attribute, QualName, parse_document};

use super::tree_builder::Builder;

/// No page of ours nests deeper than 30; the limit keeps recursion safe.
const DEEPEST: usize = 200;

/// Elements and texts, by number.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
}

/// An element, a text or what a document has besides, with its place.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) parent: Option<usize>,
    pub(super) children: Vec<usize>,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind {
    Element {
        name: QualName,
        attributes: Vec<Attribute>,
    },
    Text(String),
    /// The document, comments, doctypes.
    Other,
}

/// An element of a tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    tree: &'a Tree,
    at: usize,
}

/// What stands in an element.
#[derive(Clone, Copy, Debug)]
pub(super) enum Child<'a> {
    Element(Element<'a>),
    Text(&'a str),
}

impl Tree {
    /// Reads a page; `None` where its elements nest too deep.
    pub(super) fn of(html: &str) -> Option<Self> {
        let tree = parse_document(Builder::default(), html5ever::ParseOpts::default()).one(html);
        tree.is_shallow().then_some(tree)
    }

    /// The `html` element.
    pub(super) fn root(&self) -> Element<'_> {
        let is_element = |at: &&usize| matches!(self.nodes[**at].kind, Kind::Element { .. });
        let at = self.nodes[0].children.iter().find(is_element).expect("the parser always makes an `html` element");
        Element { tree: self, at: *at }
    }

    fn is_shallow(&self) -> bool {
        let mut open = vec![(0, 0)];
        while let Some((at, depth)) = open.pop() {
            if depth > DEEPEST {
                return false;
            }
            open.extend(self.nodes[at].children.iter().map(|child| (*child, depth + 1)));
        }
        true
    }
}

impl<'a> Element<'a> {
    fn parts(self) -> (&'a QualName, &'a [Attribute]) {
        match &self.tree.nodes[self.at].kind {
            Kind::Element { name, attributes } => (name, attributes),
            Kind::Text(_) | Kind::Other => unreachable!("an `Element` is made of element nodes only"),
        }
    }

    /// The element's name, in lower case but for SVG's own.
    pub(super) fn name(self) -> &'a str {
        &self.parts().0.local
    }

    /// An attribute's value.
    pub(super) fn attribute(self, name: &str) -> Option<&'a str> {
        self.parts().1.iter().find(|one| &*one.name.local == name).map(|one| &*one.value)
    }

    /// All attributes, in the page's order.
    pub(super) fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.parts().1.iter().map(|one| (&*one.name.local, &*one.value))
    }

    /// Whether the element is of a class.
    pub(super) fn is(self, class: &str) -> bool {
        self.attribute("class").is_some_and(|all| all.split_ascii_whitespace().any(|one| one == class))
    }

    /// Elements and texts in it.
    pub(super) fn children(self) -> impl Iterator<Item = Child<'a>> {
        let tree = self.tree;
        self.tree.nodes[self.at].children.iter().filter_map(move |&at| match &tree.nodes[at].kind {
            Kind::Element { .. } => Some(Child::Element(Self { tree, at })),
            Kind::Text(text) => Some(Child::Text(text)),
            Kind::Other => None,
        })
    }

    /// Elements directly in it.
    pub(super) fn elements(self) -> impl Iterator<Item = Self> {
        self.children().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            Child::Text(_) => None,
        })
    }

    /// It and all elements below it, in the page's order.
    pub(super) fn all(self) -> Vec<Self> {
        let mut found = vec![self];
        for element in self.elements() {
            found.extend(element.all());
        }
        found
    }

    /// The first element of a name, at any depth.
    pub(super) fn first(self, name: &str) -> Option<Self> {
        self.all().into_iter().find(|element| element.name() == name)
    }

    /// The first element of a class, at any depth.
    pub(super) fn first_is(self, class: &str) -> Option<Self> {
        self.all().into_iter().find(|element| element.is(class))
    }

    /// All its text, spaces and line ends as one space each.
    pub(super) fn text(self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn add_text(self, out: &mut String) {
        for child in self.children() {
            match child {
                Child::Text(text) => out.push_str(text),
                Child::Element(element) if element.name() == "br" => out.push(' '),
                Child::Element(element) => element.add_text(out),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_a_browser_reads_it() {
        let tree =
            Tree::of("<!doctype html><html lang=de><body class='a b'><p>one<p>two &lt;b&gt;<br>three<table><tr><td>x")
                .expect("shallow");
        let root = tree.root();
        assert_eq!(root.attribute("lang"), Some("de"));
        let body = root.first("body").expect("there");
        assert!(body.is("b") && !body.is("c"));
        let texts: Vec<String> = body.elements().map(Element::text).collect();
        assert_eq!(texts, ["one", "two <b> three", "x"]);
        assert!(root.first("tbody").is_some());
    }

    #[test]
    fn a_page_deeper_than_any_of_ours_is_refused() {
        assert!(Tree::of(&"<div>".repeat(5000)).is_none());
    }
}
