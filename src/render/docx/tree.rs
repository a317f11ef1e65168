//! The elements of an HTML page, as a browser would build them.
//!
//! In: the text of a page, our own or one from a person's template. Out: a tree that is safe to walk by recursion. Must not
//! know what any element means in Word.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, QualName, parse_document};

/// No page of ours nests deeper than 30; the limit keeps recursion safe.
const DEEPEST: usize = 200;

/// Elements and texts, by number.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    kind: Kind,
    parent: Option<usize>,
    children: Vec<usize>,
}

#[derive(Debug)]
enum Kind {
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

/// Takes what the parser says, while it says it.
#[derive(Debug)]
struct Builder {
    tree: RefCell<Tree>,
}

impl Default for Builder {
    fn default() -> Self {
        let document = Node { kind: Kind::Other, parent: None, children: Vec::new() };
        Self { tree: RefCell::new(Tree { nodes: vec![document] }) }
    }
}

/// A name that outlives the borrow of the tree.
#[derive(Debug)]
struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Builder {
    fn add(&self, kind: Kind) -> usize {
        let nodes = &mut self.tree.borrow_mut().nodes;
        nodes.push(Node { kind, parent: None, children: Vec::new() });
        nodes.len() - 1
    }

    /// Puts a node or text before the child at `place`.
    fn insert(&self, parent: usize, place: usize, child: NodeOrText<usize>) {
        let at = match child {
            NodeOrText::AppendNode(at) => {
                self.remove_from_parent(&at);
                at
            }
            NodeOrText::AppendText(text) => {
                let tree = &mut *self.tree.borrow_mut();
                let before = place.checked_sub(1).map(|place| tree.nodes[parent].children[place]);
                if let Some(Kind::Text(written)) = before.map(|at| &mut tree.nodes[at].kind) {
                    written.push_str(&text);
                    return;
                }
                tree.nodes.push(Node { kind: Kind::Text(text.to_string()), parent: None, children: Vec::new() });
                tree.nodes.len() - 1
            }
        };
        let nodes = &mut self.tree.borrow_mut().nodes;
        nodes[at].parent = Some(parent);
        let place = place.min(nodes[parent].children.len());
        nodes[parent].children.insert(place, at);
    }

    fn parent(&self, at: usize) -> Option<usize> {
        self.tree.borrow().nodes[at].parent
    }
}

impl TreeSink for Builder {
    type Handle = usize;
    type Output = Tree;
    type ElemName<'a> = Name;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Name {
        match &self.tree.borrow().nodes[*target].kind {
            Kind::Element { name, .. } => Name(name.clone()),
            Kind::Text(_) | Kind::Other => unreachable!("the parser asks for names of elements only"),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> usize {
        self.add(Kind::Element { name, attributes })
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        self.add(Kind::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.add(Kind::Other)
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        let place = self.tree.borrow().nodes[*parent].children.len();
        self.insert(*parent, place, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, previous: &usize, child: NodeOrText<usize>) {
        match self.parent(*element) {
            Some(_) => self.append_before_sibling(element, child),
            None => self.append(previous, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// A template's contents are no part of the page.
    fn get_template_contents(&self, _: &usize) -> usize {
        self.add(Kind::Other)
    }

    fn same_node(&self, one: &usize, other: &usize) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        if let NodeOrText::AppendNode(at) = &child {
            self.remove_from_parent(at);
        }
        let Some(parent) = self.parent(*sibling) else { return };
        let place = self.tree.borrow().nodes[parent].children.iter().position(|at| at == sibling);
        self.insert(parent, place.expect("a child stands in its parent's list"), child);
    }

    fn add_attrs_if_missing(&self, target: &usize, more: Vec<Attribute>) {
        if let Kind::Element { attributes, .. } = &mut self.tree.borrow_mut().nodes[*target].kind {
            for one in more {
                if attributes.iter().all(|there| there.name != one.name) {
                    attributes.push(one);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        let nodes = &mut self.tree.borrow_mut().nodes;
        if let Some(parent) = nodes[*target].parent.take() {
            nodes[parent].children.retain(|at| at != target);
        }
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let nodes = &mut self.tree.borrow_mut().nodes;
        let children = std::mem::take(&mut nodes[*node].children);
        for at in &children {
            nodes[*at].parent = Some(*new_parent);
        }
        nodes[*new_parent].children.extend(children);
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
