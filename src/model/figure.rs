//! A computed number that knows which fields of the plan it came from.
//!
//! In: values and the places of the inputs behind them. Out: [`Figure`]s to be printed, compared and pointed at, or [`Missing`]
//! with the reason why there is no number. It does no arithmetic of the model.

use std::collections::HashSet;
use std::sync::Arc;

use super::path::Path;
use super::reason::Reason;
use crate::quantity::Currency;
use crate::source::Span;

/// One field of the plan: its dotted path and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Such as `channels.phone.volume`.
    pub path: Path,
    /// The value's bytes; of what is missing, the bytes of the element that lacks it.
    pub span: Span,
}

impl Origin {
    /// A field at its place.
    pub fn new(path: impl Into<Path>, span: Span) -> Self {
        Self { path: path.into(), span }
    }
}

/// Up to this many fields a set is slower than a list.
const FEW: usize = 16;

/// The fields behind a figure, each once, in the order in which they entered. Shared, since many figures come from the same fields.
#[derive(Clone, Debug, Default)]
pub struct Origins(Fields);

/// One field needs no list.
#[derive(Clone, Debug, Default)]
enum Fields {
    #[default]
    None,
    One(Origin),
    Many(Arc<Vec<Origin>>),
}

impl Origins {
    /// Behind what no field decides.
    pub const NONE: Self = Self(Fields::None);

    /// All of these fields.
    pub fn of<'o>(fields: impl IntoIterator<Item = &'o Origin>) -> Self {
        let mut fields = fields.into_iter();
        let mut all = Self::NONE;
        fields.by_ref().take(FEW).for_each(|field| all.add(field));
        let rest: Vec<&Origin> = fields.collect();
        if !rest.is_empty() {
            let mut seen: HashSet<(&Path, Span)> = HashSet::with_capacity(FEW + rest.len());
            let unique = all.iter().chain(rest).filter(|field| seen.insert((&field.path, field.span))).cloned();
            all.0 = Fields::Many(Arc::new(unique.collect()));
        }
        all
    }

    /// Adds a field.
    pub fn add(&mut self, field: &Origin) {
        if !self.iter().any(|known| known.span == field.span && known.path == field.path) {
            match &mut self.0 {
                Fields::None => self.0 = Fields::One(field.clone()),
                Fields::One(first) => self.0 = Fields::Many(Arc::new(vec![first.clone(), field.clone()])),
                Fields::Many(fields) => Arc::make_mut(fields).push(field.clone()),
            }
        }
    }

    /// Adds the fields of another.
    pub fn join(&mut self, other: &Self) {
        match (&self.0, &other.0) {
            (_, Fields::None) => {}
            (Fields::None, _) => *self = other.clone(),
            (Fields::Many(mine), Fields::Many(theirs)) if Arc::ptr_eq(mine, theirs) => {}
            _ => other.iter().for_each(|field| self.add(field)),
        }
    }

    /// These and the fields of another.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.join(other);
        self
    }

    /// The fields.
    pub fn iter(&self) -> std::slice::Iter<'_, Origin> {
        match &self.0 {
            Fields::None => [].iter(),
            Fields::One(field) => std::slice::from_ref(field).iter(),
            Fields::Many(fields) => fields.iter(),
        }
    }

    /// The first field: the one that the figure is most about.
    pub fn first(&self) -> Option<&Origin> {
        self.iter().next()
    }
}

impl PartialEq for Origins {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Origins {}

impl<'o> IntoIterator for &'o Origins {
    type Item = &'o Origin;
    type IntoIter = std::slice::Iter<'o, Origin>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share from 0 to 1.
    Share,
    /// Percentage points.
    Points,
    /// Contacts.
    Contacts,
    /// Contacts a week.
    ContactsPerWeek,
    /// Contacts a month.
    ContactsPerMonth,
    /// Erlangs: agents that would be busy on average.
    Erlangs,
    /// Agents at work at the same time.
    Agents,
    /// People, also parts of one.
    Heads,
    /// Full-time equivalents: people by contract hours, on the payroll.
    Fte,
    /// Hours.
    Hours,
    /// Hours a week.
    HoursPerWeek,
    /// Hours a month.
    HoursPerMonth,
    /// Seconds.
    Seconds,
    /// Months.
    Months,
    /// Money over the plan's period, or once.
    Money(Currency),
    /// Money a month.
    MoneyPerMonth(Currency),
    /// Money a year.
    MoneyPerYear(Currency),
    /// Money for one contact.
    MoneyPerContact(Currency),
    /// Money for one settled contact.
    MoneyPerResolution(Currency),
    /// A plain ratio.
    Ratio,
}

/// A computed number: a double from a queue model, an exact decimal of money or people, or a [`Spread`] of either.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<T = f64> {
    /// The number.
    pub value: T,
    /// What it counts.
    pub unit: Unit,
    /// The fields it came from.
    pub from: Origins,
}

impl<T> Figure<T> {
    /// A number with its unit and fields.
    pub fn new(value: T, unit: Unit, from: Origins) -> Self {
        Self { value, unit, from }
    }

    /// The same fields behind a value made of this one.
    pub fn map<U>(self, unit: Unit, change: impl FnOnce(T) -> U) -> Figure<U> {
        Figure { value: change(self.value), unit, from: self.from }
    }
}

/// A value that the plan gives as a range: at its lower end, in the middle and at its upper end. All the same for a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread<T = f64> {
    /// At the lower end of the inputs.
    pub low: T,
    /// In their middle.
    pub mid: T,
    /// At their upper end.
    pub high: T,
}

impl<T: Copy + PartialEq> Spread<T> {
    /// Whether there is no uncertainty.
    pub fn is_point(&self) -> bool {
        self.low == self.high
    }
}

impl<T: PartialEq> Spread<T> {
    /// Whether all three are the same.
    pub fn is_constant(&self) -> bool {
        self.low == self.mid && self.mid == self.high
    }
}

impl<T: Copy> Spread<T> {
    /// The same value at all three.
    pub fn point(value: T) -> Self {
        Self { low: value, mid: value, high: value }
    }

    /// The three values changed in the same way.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Spread<U> {
        Spread { low: change(self.low), mid: change(self.mid), high: change(self.high) }
    }
}

/// Why there is no number.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Why, such as "`channels.chat.handle_time` is not given".
    pub reason: Reason,
    /// The fields that are missing, unreadable or out of range.
    pub at: Origins,
}

impl Missing {
    /// A reason and where it lies.
    pub fn new(reason: impl Into<Reason>, at: Origins) -> Self {
        Self { reason: reason.into(), at }
    }

    /// A reason that names the field where it lies.
    pub fn of(field: &Origin, reason: impl FnOnce(Path) -> Reason) -> Self {
        Self { reason: reason(field.path.clone()), at: Origins::of([field]) }
    }
}

/// A number, or the reason why there is none.
pub type Known<T = f64> = Result<Figure<T>, Missing>;
