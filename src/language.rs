//! The languages that documents are written in: headings, plurals, dates, numbers, units.
//!
//! In: the key of a message with its arguments, or a quantity. Out: text for people. Plan text is an argument and never a message,
//! so nothing in a plan can be taken for Fluent code. What a translator needs stands in `locales/CODE.ftl`, the marks inside
//! numbers too; a further language is one such file and one line below. A message that a language lacks comes from English.

mod argument;
mod date;
mod hours;
mod messages;
mod number;
mod quantity;
mod tongue;
mod written;

pub use argument::Argument;
pub use messages::MessageFault;
pub use quantity::Spoken;

use std::borrow::Cow;

macro_rules! languages {
    ($($variant:ident = $code:literal,)+) => {
        /// A language of documents.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each variant is the English name of the language it stands for")]
        pub enum Language {
            $($variant,)+
        }

        impl Language {
            /// All languages, English first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code of ISO 639-1.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }

            /// The English name.
            pub fn english_name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)+
                }
            }

            /// Its messages as Fluent source.
            pub fn source(self) -> &'static str {
                match self {
                    $(Self::$variant => include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, ".ftl")),)+
                }
            }

            /// How numbers that stand in messages are shown.
            fn formatter(self) -> messages::Formatter {
                match self {
                    $(Self::$variant => |value, _| Self::$variant.argument_shown(value),)+
                }
            }
        }
    };
}

languages! {
    English = "en",
    German = "de",
    French = "fr",
    Spanish = "es",
}

impl Default for Language {
    /// The language of messages that no other language has.
    fn default() -> Self {
        Self::English
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl Language {
    /// The language of a code; a region behind it plays no part: `de-AT` is German.
    pub fn of_code(code: &str) -> Option<Self> {
        let code = code.trim();
        let end = code.find(['-', '_']).unwrap_or(code.len());
        Self::ALL.iter().copied().find(|language| language.code().eq_ignore_ascii_case(&code[..end]))
    }

    /// The direction of writing as HTML names it: `ltr` or `rtl`.
    pub fn direction(self) -> &'static str {
        if self.text("direction") == "rtl" { "rtl" } else { "ltr" }
    }

    /// The message of a key; in English if this language lacks it, the key itself if there is none.
    pub fn text(self, key: &str) -> Cow<'static, str> {
        messages::format(self, key, &[]).text
    }

    /// The message of a key with arguments. A number also chooses the plural form.
    pub fn format(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        messages::format(self, key, arguments).text.into_owned()
    }

    /// The same, where whoever names the arguments wants to know of one that is missing.
    ///
    /// # Errors
    ///
    /// The message needs an argument that is not given.
    pub fn try_format(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Result<String, MessageFault> {
        let message = messages::format(self, key, arguments);
        message.fault.map_or_else(|| Ok(message.text.into_owned()), Err)
    }

    /// Whether this language has a message of its own for a key.
    pub fn has(self, key: &str) -> bool {
        messages::has(self, key)
    }

    /// The word for a fixed choice of the plan: group `channel-status`, word `live` → message `channel-status-live`.
    pub fn word(self, group: &str, word: &str) -> String {
        self.text(&format!("{group}-{}", word.replace('/', "-per-"))).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_plays_no_part() {
        for (code, language) in
            [("de", "de"), ("de-AT", "de"), ("DE_ch", "de"), ("fr", "fr"), (" en-GB ", "en"), ("es-419", "es")]
        {
            assert_eq!(Language::of_code(code).map(Language::code), Some(language), "{code}");
        }
        for code in ["", "d", "deu", "german", "xx", "-de"] {
            assert_eq!(Language::of_code(code), None, "{code}");
        }
    }

    #[test]
    fn arguments_are_data() {
        let hostile = "{ $count } { -brand } \n.attribute = x\n# comment";
        let shown = Language::German.format("date-from", &[("day", hostile.into())]);
        assert!(shown.contains(hostile), "{shown}");
    }

    #[test]
    fn what_a_language_lacks_comes_from_english_and_then_is_the_key() {
        assert_eq!(Language::German.text("no-such-key"), "no-such-key");
        assert!(Language::English.try_format("date-from", &[]).is_err(), "it needs a day");
    }
}
