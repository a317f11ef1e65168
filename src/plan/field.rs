//! The pieces every table is made of: fields that know their place, lists, keyed tables, numbers with evidence.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::reference::Moves;
use crate::load::Decode;
use crate::source::Span;

/// A value with the bytes it was read from.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The bytes of the value.
    pub span: Span,
    /// The bytes of the key.
    pub key: Span,
}

/// A key of a table: given, absent, or given and unreadable.
///
/// The difference between the last two matters: a rule may claim that something is missing only when it is absent.
#[derive(Clone, Debug, Default)]
pub enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, or may be behind a syntax error, but its value could not be read; that is reported already.
    Broken(Span),
    /// The key is there.
    Set(Located<T>),
}

impl<T> Field<T> {
    /// The value.
    pub fn get(&self) -> Option<&T> {
        self.located().map(|at| &at.value)
    }

    /// The value with its place.
    pub fn located(&self) -> Option<&Located<T>> {
        match self {
            Self::Set(at) => Some(at),
            _ => None,
        }
    }

    /// Whether the key is certainly not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether a readable value is there.
    pub fn is_set(&self) -> bool {
        matches!(self, Self::Set(_))
    }

    /// The bytes of the value, or of what could not be read.
    pub fn span(&self) -> Option<Span> {
        match self {
            Self::Absent => None,
            Self::Broken(span) => Some(*span),
            Self::Set(at) => Some(at.span),
        }
    }

    /// The bytes of the key.
    pub fn key(&self) -> Option<Span> {
        self.located().map(|at| at.key)
    }
}

impl<T> Field<T> {
    /// Makes it absent. Gives 1 if something was there.
    pub(crate) fn take(&mut self) -> usize {
        usize::from(!std::mem::take(self).is_absent())
    }

    /// Takes out what a path leads to: the value itself where the path ends here. Gives how many values went.
    pub(crate) fn clear(&mut self, path: &[&str]) -> usize
    where
        T: Decode,
    {
        match self {
            _ if path.is_empty() => self.take(),
            Self::Set(at) => at.value.clear(path),
            _ => 0,
        }
    }

    /// Takes out everything that none of the paths leads to.
    pub(crate) fn keep(&mut self, paths: &[&[&str]])
    where
        T: Decode,
    {
        if paths.iter().any(|path| path.is_empty()) {
            return;
        }
        match self {
            Self::Set(at) if !paths.is_empty() => at.value.keep(paths),
            _ => *self = Self::Absent,
        }
    }

    /// Turns references to what went; a value that has no meaning any more becomes absent.
    pub(crate) fn relink(&mut self, moves: &Moves)
    where
        T: Decode,
    {
        let keeps = match self {
            Self::Set(at) => at.value.relink(moves),
            _ => true,
        };
        if !keeps {
            *self = Self::Absent;
        }
    }
}

impl<T: Copy> Field<T> {
    /// The value by copy.
    pub fn copied(&self) -> Option<T> {
        self.get().copied()
    }
}

impl Field<String> {
    /// The text.
    pub fn text(&self) -> Option<&str> {
        self.get().map(String::as_str)
    }
}

impl<T> Field<List<T>> {
    /// The items; none when the list is absent.
    pub fn each(&self) -> std::slice::Iter<'_, Located<T>> {
        self.get().map_or(&[][..], |list| &list.0).iter()
    }

    /// Whether at least one item was read.
    pub fn has_any(&self) -> bool {
        self.each().len() > 0
    }
}

impl<T> Field<Keyed<T>> {
    /// The elements; none when the table is absent.
    pub fn each(&self) -> std::slice::Iter<'_, Named<T>> {
        self.get().map_or(&[][..], |table| &table.0).iter()
    }

    /// The element with this id.
    pub fn by_id(&self, id: &str) -> Option<&Named<T>> {
        self.get()?.by_id(id)
    }

    /// Whether at least one element was read.
    pub fn has_any(&self) -> bool {
        self.each().len() > 0
    }
}

/// `[a, b, c]`.
#[derive(Clone, Debug)]
pub struct List<T>(pub Vec<Located<T>>);

/// A table whose keys are ids, in the order of the file.
#[derive(Clone, Debug)]
pub struct Keyed<T>(pub Vec<Named<T>>, OnceLock<HashMap<String, usize>>);

/// From this size on, looking ids up one by one costs more than an index.
const INDEXED: usize = 32;

impl<T> Keyed<T> {
    /// The table of these elements.
    pub fn new(elements: Vec<Named<T>>) -> Self {
        Self(elements, OnceLock::new())
    }

    /// Changes the elements; the index of their ids is built anew.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Vec<Named<T>>)) {
        change(&mut self.0);
        self.1.take();
    }

    /// The element with this id; the first if there are several.
    pub fn by_id(&self, id: &str) -> Option<&Named<T>> {
        if self.0.len() < INDEXED {
            return self.0.iter().find(|element| element.id == id);
        }
        let index = self.1.get_or_init(|| {
            // Backwards, so that the first of equal ids stays.
            self.0.iter().enumerate().rev().map(|(n, element)| (element.id.clone(), n)).collect()
        });
        index.get(id).and_then(|n| self.0.get(*n))
    }
}

/// One element of a keyed table; its fields are reached directly.
#[derive(Clone, Debug)]
pub struct Named<T> {
    /// The key, by which other tables refer to it.
    pub id: String,
    /// The place that names it: its `[header]`, or its key.
    pub span: Span,
    /// The bytes of the id alone.
    pub id_span: Span,
    /// What the element says.
    pub body: T,
}

impl<T> Deref for Named<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.body
    }
}

/// A number that may carry its evidence: `"82%"`, or `{ value = "82%", on = 2026-10-31, source = "survey export" }`.
#[derive(Clone, Debug)]
pub struct Measured<T> {
    /// The value.
    pub value: T,
    /// The bytes of the value alone, without its evidence.
    pub span: Span,
    /// The day it was measured.
    pub on: Field<NaiveDate>,
    /// Where it comes from.
    pub source: Field<String>,
}

impl<T> Deref for Measured<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
