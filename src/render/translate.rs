//! The filter `t` of templates: a key becomes the words of the document's language.
//!
//! `{{ "contents" | t }}`, `{{ "brief-more" | t(count=n) }}`. A number chooses the plural form. The result is escaped like
//! any text, so that an argument from a plan stays text.

use rust_decimal::Decimal;
use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::language::{Argument, Language};

/// Gives templates the filter for one language.
pub(super) fn speak(tera: &mut Tera, language: Language) {
    tera.register_filter("t", move |key: &str, arguments: Kwargs, _: &State<'_>| translate(language, key, &arguments));
}

fn translate(language: Language, key: &str, arguments: &Kwargs) -> TeraResult<String> {
    let mut given = Vec::new();
    for (name, value) in arguments.iter() {
        let name = name.as_str().ok_or_else(|| tera::Error::message("an argument of `t` has no name"))?;
        given.push((name, argument(name, value)?));
    }
    language.try_format(key, &given).map_err(tera::Error::message)
}

fn argument<'a>(name: &str, value: &'a Value) -> TeraResult<Argument<'a>> {
    if let Some(text) = value.as_str() {
        return Ok(text.into());
    }
    let whole = value.as_i64().map(Decimal::from);
    let number = whole.or_else(|| value.as_f64().and_then(|number| Decimal::try_from(number).ok()));
    number.map(Argument::Number).ok_or_else(|| {
        tera::Error::message(format!("the argument `{name}` of `t` is {}, not text or a number", value.name()))
    })
}
