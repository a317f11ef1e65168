//! A starter plan as YAML, for teams whose files are YAML already. Remarks do not survive the change of format.

use serde_yaml::{Mapping, Value};

/// The same plan as YAML.
pub(crate) fn from_toml(text: &str) -> String {
    let table: toml::Table = text.parse().expect("starter plans are valid TOML, which a test shows");
    let yaml = serde_yaml::to_string(&mapping(table)).expect("plain data always becomes YAML");
    format!(
        "# yaml-language-server: $schema=.svcplan/plan.schema.json\n\
         # The remarks that explain each part stand in the TOML form of this plan: `svcplan init` without `--yaml`.\n{yaml}"
    )
}

fn mapping(table: toml::Table) -> Value {
    let pairs = table.into_iter().map(|(key, value)| {
        let value = match (key.as_str(), value) {
            ("include", toml::Value::Array(files)) => Value::Sequence(
                files
                    .into_iter()
                    .filter_map(|file| Some(Value::from(file.as_str()?.replace(".toml", ".yaml"))))
                    .collect(),
            ),
            (_, value) => convert(value),
        };
        (Value::from(key), value)
    });
    Value::Mapping(pairs.collect::<Mapping>())
}

fn convert(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(yes) => Value::from(yes),
        toml::Value::Datetime(moment) => Value::from(moment.to_string()),
        toml::Value::Array(items) => Value::Sequence(items.into_iter().map(convert).collect()),
        toml::Value::Table(table) => Value::Mapping(
            table.into_iter().map(|(key, value)| (Value::from(key), convert(value))).collect::<Mapping>(),
        ),
    }
}
