//! JSON Schema (draft-07) of a plan and of the settings, for completion and hover in editors (taplo, tombi, the YAML language server).
//!
//! It is lenient on purpose: an editor's schema helps to write, `check` judges. So quantities are any text, with examples.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::load::{RecordInfo, Shape};
use crate::plan::Plan;
use crate::settings::Options;

/// The schema of plans as a JSON document.
pub fn schema() -> Value {
    let mut definitions = Definitions::default();
    let mut root = definitions.record(Plan::INFO);
    // An included file is a part of a plan and has its tables, but neither `format` nor `[plan]`; `check` asks the whole for them.
    root.remove("required");
    // Editors complete ids from the plan itself; the schema can't, so a reference is any text.
    whole("svcplan: a customer-service plan", root, definitions)
}

/// The schema of the settings file as a JSON document.
pub fn settings_schema() -> Value {
    let mut definitions = Definitions::default();
    let root = definitions.record(Options::INFO);
    whole("svcplan: settings", root, definitions)
}

fn whole(title: &str, root: Map<String, Value>, definitions: Definitions) -> Value {
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".into(), json!(title));
    schema.insert("x-tombi-toml-version".into(), json!("v1.0.0"));
    schema.extend(root);
    schema.insert("definitions".into(), Value::Object(definitions.done.into_iter().collect()));
    Value::Object(schema)
}

/// The schema of plans as text, ending in a line break.
pub fn text() -> String {
    pretty(&schema())
}

/// The schema of the settings file as text, ending in a line break.
pub fn settings_text() -> String {
    pretty(&settings_schema())
}

fn pretty(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).expect("plain data always becomes JSON");
    text.push('\n');
    text
}

#[derive(Default)]
struct Definitions {
    done: BTreeMap<String, Value>,
    begun: BTreeSet<&'static str>,
}

impl Definitions {
    fn record(&mut self, info: &'static RecordInfo) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for field in (info.fields)() {
            let mut property = self.shape(&field.shape);
            // In draft-07 nothing counts beside `$ref`, so a description needs a wrapper.
            if property.contains_key("$ref") {
                let inner = Value::Object(std::mem::take(&mut property));
                property.insert("allOf".into(), json!([inner]));
            }
            let examples = property.remove("description");
            let doc = one_line(field.doc);
            let text = match examples.as_ref().and_then(Value::as_str) {
                Some(expected) => format!("{doc} Write {expected}."),
                None => doc,
            };
            property.insert("description".into(), json!(text));
            properties.insert(field.name.to_owned(), Value::Object(property));
            if field.required {
                required.push(field.name);
            }
        }
        let mut schema = Map::new();
        schema.insert("description".into(), json!(one_line(info.doc)));
        schema.insert("type".into(), json!("object"));
        schema.insert("properties".into(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".into(), json!(required));
        }
        schema.insert("additionalProperties".into(), json!(false));
        schema.insert("x-tombi-table-keys-order".into(), json!("schema"));
        schema
    }

    fn shape(&mut self, shape: &Shape) -> Map<String, Value> {
        let value = match shape {
            Shape::Text | Shape::Reference(_) => json!({ "type": "string" }),
            Shape::Number => json!({ "type": "number" }),
            Shape::Bool => json!({ "type": "boolean" }),
            Shape::Date => json!({ "type": "string", "format": "date" }),
            Shape::Quantity { expected, examples, or_number } => {
                let kind = if *or_number { json!(["string", "number"]) } else { json!("string") };
                json!({ "type": kind, "description": expected.replace('`', ""), "examples": examples })
            }
            Shape::OneOf(words) => {
                let words: Vec<Value> = words
                    .iter()
                    .map(|(word, doc)| json!({ "const": word, "type": "string", "description": one_line(doc) }))
                    .collect();
                json!({ "oneOf": words })
            }
            Shape::List(inner) => json!({ "type": "array", "items": self.shape(inner) }),
            Shape::Keyed(inner) => json!({ "type": "object", "additionalProperties": self.shape(inner) }),
            Shape::Either(one, other) => json!({ "anyOf": [self.shape(one), self.shape(other)] }),
            Shape::Record(info) => {
                if self.begun.insert(info.name) {
                    let record = self.record(info);
                    self.done.insert(info.name.to_owned(), Value::Object(record));
                }
                json!({ "$ref": format!("#/definitions/{}", info.name) })
            }
        };
        match value {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }
}

/// A doc comment as one line of text.
pub(crate) fn one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
