//! Builds the tree of a page from what the parser of HTML says.
//!
//! In: the calls of `html5ever`, which knows how browsers mend a page. Out: a [`Tree`]. Must not know what an element means.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, LocalName, Namespace, QualName};

use super::tree::{Kind, Node, Tree};

/// Takes what the parser says, while it says it.
#[derive(Debug)]
pub(super) struct Builder {
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
pub(super) struct Name(QualName);

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
