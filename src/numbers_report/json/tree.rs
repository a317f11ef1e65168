//! JSON with keys in a fixed order, and numbers as exact as they are.
//!
//! In: a tree. Out: text in which whatever fits on a line stands on one. Decimals are written as they are, doubles with as many digits as
//! bring them back.

use rust_decimal::Decimal;

/// Columns up to which an object or list stands on one line.
const LINE: usize = 120;

/// A value of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::numbers_report) enum Json {
    /// Nothing is known.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Digits.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object; its keys in this order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object.
    pub(in crate::numbers_report) fn object<'k>(pairs: impl IntoIterator<Item = (&'k str, Json)>) -> Self {
        Self::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A text.
    pub(in crate::numbers_report) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A whole number.
    pub(in crate::numbers_report) fn count(count: usize) -> Self {
        Self::Number(count.to_string())
    }

    /// A double; JSON has no infinite one.
    pub(in crate::numbers_report) fn double(value: f64) -> Self {
        serde_json::Number::from_f64(value).map_or(Self::Null, |number| Self::Number(number.to_string()))
    }

    /// An exact decimal.
    pub(in crate::numbers_report) fn decimal(value: Decimal) -> Self {
        Self::Number(value.normalize().to_string())
    }

    /// The value, or null.
    pub(in crate::numbers_report) fn or_null(value: Option<Json>) -> Self {
        value.unwrap_or(Self::Null)
    }

    /// The whole text, with a line's end.
    pub(in crate::numbers_report) fn document(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0, 0);
        out.push('\n');
        out
    }

    /// Writes the value behind `used` columns of a line that is indented by `depth` steps.
    fn write(&self, out: &mut String, depth: usize, used: usize) {
        let short = self.short(LINE.saturating_sub(used));
        if let Some(short) = short {
            out.push_str(&short);
            return;
        }
        let inner = "  ".repeat(depth + 1);
        match self {
            Self::List(items) => {
                out.push('[');
                for (n, item) in items.iter().enumerate() {
                    out.push_str(if n == 0 { "\n" } else { ",\n" });
                    out.push_str(&inner);
                    item.write(out, depth + 1, inner.len());
                }
                out.push_str(&format!("\n{}]", "  ".repeat(depth)));
            }
            Self::Object(pairs) => {
                out.push('{');
                for (n, (key, value)) in pairs.iter().enumerate() {
                    out.push_str(if n == 0 { "\n" } else { ",\n" });
                    let key = quoted(key);
                    out.push_str(&format!("{inner}{key}: "));
                    value.write(out, depth + 1, inner.len() + key.len() + 2);
                }
                out.push_str(&format!("\n{}}}", "  ".repeat(depth)));
            }
            // What can't be broken stands on a longer line.
            _ => self.compact(out),
        }
    }

    /// The value on one line, if it is no longer than this.
    fn short(&self, most: usize) -> Option<String> {
        if self.least_length() > most {
            return None;
        }
        let mut out = String::new();
        self.compact(&mut out);
        (out.chars().count() <= most).then_some(out)
    }

    /// A bound on the length from below, so that long lists are not written only to be found too long.
    fn least_length(&self) -> usize {
        match self {
            Self::List(items) => items.len() * 3,
            Self::Object(pairs) => pairs.len() * 8,
            Self::Number(text) | Self::Text(text) => text.chars().count(),
            Self::Null | Self::Bool(_) => 4,
        }
    }

    fn compact(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::List(items) => {
                out.push('[');
                for (n, item) in items.iter().enumerate() {
                    out.push_str(if n == 0 { "" } else { ", " });
                    item.compact(out);
                }
                out.push(']');
            }
            Self::Object(pairs) => {
                out.push_str("{ ");
                for (n, (key, value)) in pairs.iter().enumerate() {
                    out.push_str(if n == 0 { "" } else { ", " });
                    out.push_str(&format!("{}: ", quoted(key)));
                    value.compact(out);
                }
                out.push_str(" }");
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_json_and_numbers_come_back() {
        let doubles = [0.1, 1.0 / 3.0, 1e-300, 12345.678901234567, -0.0];
        let mut items: Vec<Json> = doubles.iter().map(|value| Json::double(*value)).collect();
        items.extend([Json::decimal(Decimal::new(1_234_500, 4)), Json::double(f64::NAN), Json::text("\"ü\u{1b}\n")]);
        let long = Json::text(&"x".repeat(200));
        let tree = Json::object([("a", Json::List(items)), ("b", Json::Object(Vec::new())), ("c", long)]);
        let text = tree.document();
        let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        for (n, value) in doubles.iter().enumerate() {
            assert_eq!(read["a"][n].as_f64(), Some(*value));
        }
        assert!(text.contains("123.45,") && read["a"][6].is_null(), "{text}");
        assert_eq!(read["a"][7], "\"ü\u{1b}\n");
    }
}
