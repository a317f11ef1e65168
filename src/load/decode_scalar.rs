//! Single values: text, numbers, days, quantities, words of a fixed choice.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::decode::{Decode, Decoder};
use super::findings::{no_such_date, unknown_choice, unreadable_value};
use super::node::{Node, Value};
use super::shape::Shape;
use super::suggest::nearest;
use crate::quantity::Written;
use crate::source::Span;

impl Decode for String {
    fn shape() -> Shape {
        Shape::Text
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Text(text) => Some(text.into_owned()),
            _ => {
                cx.wrong_type(&node, "text in quotation marks");
                None
            }
        }
    }
}

impl Decode for bool {
    fn shape() -> Shape {
        Shape::Bool
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match node.value {
            Value::Bool(yes) => Some(yes),
            _ => {
                cx.wrong_type(&node, "`true` or `false`");
                None
            }
        }
    }
}

impl Decode for NaiveDate {
    fn shape() -> Shape {
        Shape::Date
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Date(day) => Some(*day),
            Value::Text(text) => {
                let read = crate::quantity::parse_day(text.trim());
                if read.is_none() {
                    cx.report(&no_such_date::RULE, node.span, format!("there is no day `{text}`"))
                        .help("write a day as year-month-day, such as `2027-09-30`");
                }
                read
            }
            _ => {
                cx.wrong_type(&node, "a day such as `2027-09-30`");
                None
            }
        }
    }
}

impl Decode for Decimal {
    fn shape() -> Shape {
        Shape::Number
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Number(written) => match crate::quantity::parse_number(written) {
                Ok(number) => Some(number),
                Err(misread) => {
                    unreadable(cx, node.span, written, &misread, "a number");
                    None
                }
            },
            _ => {
                cx.wrong_type(&node, "a number without quotation marks");
                None
            }
        }
    }
}

fn unreadable(cx: &mut Decoder<'_>, span: Span, written: &str, misread: &crate::quantity::Misread, expected: &str) {
    let shown: String = if written.chars().count() > 60 {
        written.chars().take(57).chain("…".chars()).collect()
    } else {
        written.to_owned()
    };
    let found = cx.report(&unreadable_value::RULE, span, format!("`{shown}` {}", misread.message));
    found.note(format!("expected {expected}"));
    if let Some(help) = &misread.help {
        found.help(help.clone());
    }
}

impl<T: Written> Decode for T {
    fn shape() -> Shape {
        Shape::Quantity {
            expected: T::EXPECTED,
            examples: T::EXAMPLES,
            or_number: T::from_number(Decimal::ONE).is_some(),
        }
    }
    fn decode(node: Node<'_>, cx: &mut Decoder<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(text) => match T::parse(text) {
                Ok(value) => Some(value),
                Err(misread) => {
                    unreadable(cx, node.span, text, &misread, T::EXPECTED);
                    None
                }
            },
            Value::Number(written) => {
                let number = match crate::quantity::parse_number(written) {
                    Ok(number) => number,
                    Err(misread) => {
                        unreadable(cx, node.span, written, &misread, T::EXPECTED);
                        return None;
                    }
                };
                let read = T::from_number(number);
                if read.is_none() {
                    let found = cx.report(&unreadable_value::RULE, node.span, format!("`{written}` has no unit"));
                    found.note(format!("expected {}", T::EXPECTED));
                    if let Some(with) = T::with_unit(written) {
                        found.help(format!("write `{with}`"));
                    }
                }
                read
            }
            _ => {
                cx.wrong_type(&node, T::EXPECTED);
                None
            }
        }
    }
}

/// Takes a word that is one of a fixed choice, or reports which there are.
pub(crate) fn choice_word(
    node: &Node<'_>,
    cx: &mut Decoder<'_>,
    words: &'static [(&'static str, &'static str)],
) -> Option<&'static str> {
    let list = || words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ");
    let Value::Text(text) = &node.value else {
        cx.wrong_type(node, &format!("one of: {}", list()));
        return None;
    };
    if let Some((word, _)) = words.iter().find(|(word, _)| *word == text.as_ref()) {
        return Some(word);
    }
    let near = nearest(text, words.iter().map(|(word, _)| *word));
    let found =
        cx.report(&unknown_choice::RULE, node.span, format!("`{text}` is none of the words that can stand here"));
    found.note(format!("known here: {}", list()));
    if let Some(near) = near {
        found.help(format!("did you mean `\"{near}\"`?"));
        found.replace(format!("write `{near}`"), node.span, format!("\"{near}\""), false);
    }
    None
}
