//! Filters by which templates hand values of the view over to typst.
//!
//! In: any value. Out: the source of a typst literal of the same value, which is data and never code.

use tera::{Kwargs, State, Tera, Value};

use super::escape_typst::literal;
use crate::chart::print::for_print;

/// The family in which figures are lettered; the program carries it.
const FIGURE_FONT: &str = "Source Sans 3";

/// Adds the filters `lit` and `drawing`.
pub(super) fn register(tera: &mut Tera) {
    tera.register_filter("lit", lit);
    tera.register_filter("drawing", drawing);
}

/// `{{ value | lit }}`: the value as typst writes it: `"text"`, `12`, `true`, `none`, `("a", "b",)`, `("key": 1,)`.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands arguments over by value")]
fn lit(value: Value, _: Kwargs, _: &State<'_>) -> Value {
    let mut out = String::new();
    write(&value, &mut out);
    Value::safe_string(&out)
}

/// `{{ figure.svg | drawing }}`: a figure's SVG as a string for typst's `image(bytes(…))`, its colours resolved.
fn drawing(svg: &str, _: Kwargs, _: &State<'_>) -> Value {
    Value::safe_string(&literal(&for_print(svg, FIGURE_FONT)))
}

fn write(value: &Value, out: &mut String) {
    if let Some(text) = value.as_str() {
        out.push_str(&literal(text));
    } else if let Some(items) = value.as_array() {
        out.push('(');
        for item in items {
            write(item, out);
            out.push_str(", ");
        }
        out.push(')');
    } else if let Some(map) = value.as_map() {
        out.push('(');
        for (key, value) in map {
            out.push_str(&literal(&key.to_string()));
            out.push_str(": ");
            write(value, out);
            out.push_str(", ");
        }
        out.push_str(if map.is_empty() { ":)" } else { ")" });
    } else if value.is_none() || value.is_undefined() {
        out.push_str("none");
    } else if value.is_bool() || value.is_number() {
        out.push_str(&value.to_string());
    } else {
        out.push_str(&literal(&value.to_string()));
    }
}
