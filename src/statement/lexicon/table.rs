//! The table that the build script wrote, read from its front to its end.
//!
//! In: its bytes. Out: numbers and texts, in the order they were written. Long lists are not copied: a program that reads one plan
//! looks at few of their entries.

use std::ops::Range;

/// The rest of a table that the build script wrote; it is part of the program, so it is whole.
pub(in crate::statement) struct Table(pub(super) &'static [u8]);

impl Table {
    /// So many bytes.
    pub(in crate::statement) fn take(&mut self, count: usize) -> &'static [u8] {
        let (taken, rest) = self.0.split_at(count);
        self.0 = rest;
        taken
    }

    /// A number of two bytes.
    pub(in crate::statement) fn short(&mut self) -> u16 {
        let two = self.take(2);
        u16::from_le_bytes([two[0], two[1]])
    }

    /// Numbers of two bytes, read where they stand.
    pub(in crate::statement) fn shorts(&mut self, count: usize) -> Shorts {
        Shorts(self.take(2 * count))
    }

    /// Numbers of four bytes, read where they stand.
    pub(in crate::statement) fn longs(&mut self, count: usize) -> Longs {
        Longs(self.take(4 * count))
    }

    /// A number of four bytes and one of two, so many times, as they stand.
    pub(in crate::statement) fn pairs(&mut self, count: usize) -> &'static [u8] {
        self.take(6 * count)
    }

    /// Names that the program knows, each with the letters of the language.
    pub(in crate::statement) fn named<T>(&mut self, known: fn(&str) -> Option<T>) -> Vec<(T, &'static str)> {
        let pairs: Vec<_> = (0..self.short()).map(|_| (known(self.text()), self.text())).collect();
        pairs
            .into_iter()
            .filter_map(|(name, letters)| {
                debug_assert!(name.is_some(), "nothing is called what {letters} stands for");
                name.map(|name| (name, letters))
            })
            .collect()
    }

    /// A text behind its length.
    pub(in crate::statement) fn text(&mut self) -> &'static str {
        let length = usize::from(self.short());
        std::str::from_utf8(self.take(length)).unwrap_or_default()
    }
}

/// Numbers of two bytes.
#[derive(Clone, Copy, Debug)]
pub(in crate::statement) struct Shorts(&'static [u8]);

impl Shorts {
    /// The number at a place.
    pub(in crate::statement) fn at(self, place: usize) -> u16 {
        u16::from_le_bytes([self.0[2 * place], self.0[2 * place + 1]])
    }

    /// From the number at a place to the one behind it: where the entries of a bucket or node begin and end.
    pub(in crate::statement) fn range(self, place: usize) -> Range<usize> {
        usize::from(self.at(place))..usize::from(self.at(place + 1))
    }

    /// The numbers at some places.
    pub(in crate::statement) fn within(self, places: Range<usize>) -> impl Iterator<Item = u16> {
        places.map(move |place| self.at(place))
    }
}

/// Numbers of four bytes.
#[derive(Clone, Copy, Debug)]
pub(in crate::statement) struct Longs(&'static [u8]);

impl Longs {
    /// The number at a place.
    pub(in crate::statement) fn at(self, place: usize) -> usize {
        let four = &self.0[4 * place..4 * place + 4];
        u32::from_le_bytes([four[0], four[1], four[2], four[3]]) as usize
    }

    /// From the number at a place to the one behind it.
    pub(in crate::statement) fn range(self, place: usize) -> Range<usize> {
        self.at(place)..self.at(place + 1)
    }
}
