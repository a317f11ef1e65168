//! What messages are filled with: text that is shown as it is, or a number that also chooses the plural form.

use std::borrow::Cow;

use rust_decimal::Decimal;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument<'a> {
    /// Text, never read as a message.
    Text(Cow<'a, str>),
    /// A number, shown with at most two decimals.
    Number(Decimal),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Argument<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number(Decimal::from(number))
            }
        })+
    };
}

numbers!(i32, u32, i64, u64, usize, Decimal);
