//! The messages of each language, read once when the first of them is asked for.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use rust_decimal::prelude::ToPrimitive;
use unic_langid::LanguageIdentifier;

use super::number::Marks;
use super::{Argument, Language};

/// Shows what stands in a message; `None` leaves that to Fluent.
pub(super) type Formatter = fn(&FluentValue<'_>, &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String>;

/// A language at work.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// What stands inside numbers.
    pub(super) marks: Marks,
}

/// Why a message could not be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFault {
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
}

impl std::fmt::Display for MessageFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for MessageFault {}

/// A message with its arguments in place.
pub(super) struct Filled {
    pub(super) text: Cow<'static, str>,
    pub(super) fault: Option<MessageFault>,
}

static LOADED: [OnceLock<Messages>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

pub(super) fn of(language: Language) -> &'static Messages {
    LOADED[language as usize].get_or_init(|| load(language))
}

fn load(language: Language) -> Messages {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks of direction around each argument would end up in files that others compute with; the formats isolate plan text.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(language.formatter()));
    // A message that can't be read is as one that is missing; the tests accept neither.
    let resource = FluentResource::try_new(language.source().to_owned()).unwrap_or_else(|(readable, _)| readable);
    bundle.add_resource_overriding(resource);
    let marks = Marks::of(|key| plain(&bundle, key));
    Messages { bundle, marks }
}

fn plain(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

pub(super) fn has(language: Language, key: &str) -> bool {
    of(language).bundle.get_message(key).is_some_and(|message| message.value().is_some())
}

pub(super) fn format(language: Language, key: &str, arguments: &[(&str, Argument<'_>)]) -> Filled {
    for language in [language, Language::default()] {
        let bundle = &of(language).bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { continue };
        let mut errors = Vec::new();
        let text = if arguments.is_empty() {
            bundle.format_pattern(pattern, None, &mut errors)
        } else {
            let filled: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, shown(value))).collect();
            Cow::Owned(bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned())
        };
        return Filled { text, fault: errors.first().map(|error| fault(key, error)) };
    }
    Filled { text: Cow::Owned(key.to_owned()), fault: None }
}

fn shown<'a>(argument: &'a Argument<'_>) -> FluentValue<'a> {
    match argument {
        Argument::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Argument::Number(number) => FluentValue::from(number.round_dp(2).to_f64().unwrap_or(0.0)),
    }
}

fn fault(key: &str, error: &FluentError) -> MessageFault {
    let FluentError::ResolverError(error) = error else {
        return MessageFault { message: format!("the message `{key}` can't be read: {error}") };
    };
    let message = match error.to_string().strip_prefix("Unknown variable: $") {
        Some(name) => format!("the message `{key}` needs the argument `{name}`"),
        None => format!("the message `{key}` can't be filled: {error}"),
    };
    MessageFault { message }
}
