//! The language of documents as a plan or the command line names it: `"de"`.

use super::Language;
use crate::load::nearest;
use crate::quantity::{Misread, Written};

impl Written for Language {
    const EXPECTED: &'static str = "the code of a language of documents: `\"en\"`, `\"de\"`, `\"fr\"` or `\"es\"`";
    const EXAMPLES: &'static [&'static str] = &["en", "de", "fr", "es"];

    fn parse(text: &str) -> Result<Self, Misread> {
        Self::of_code(text).ok_or_else(|| {
            let misread = Misread::new("is no language that documents can be written in");
            match meant(text.trim()) {
                Some(language) => {
                    misread.help(format!("write `\"{}\"` for {}", language.code(), language.english_name()))
                }
                None => misread.help(format!("write one of: {}", codes())),
            }
        })
    }

    fn with_unit(_: &str) -> Option<String> {
        None
    }
}

impl std::str::FromStr for Language {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::parse(text).map_err(|misread| {
            let help = misread.help.map_or_else(String::new, |help| format!("; {}", help.replace('"', "")));
            format!("it {}{help}", misread.message)
        })
    }
}

/// The codes of all languages: `en, de, fr, es`.
pub(crate) fn codes() -> String {
    Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
}

/// The language whose name in English or in itself is near, or whose code begins a longer one such as `deu`.
fn meant(text: &str) -> Option<Language> {
    let of = |name: &dyn Fn(Language) -> String| {
        let names: Vec<String> = Language::ALL.iter().map(|language| name(*language)).collect();
        let near = nearest(text, names.iter().map(String::as_str))?;
        names.iter().position(|name| name == near).map(|at| Language::ALL[at])
    };
    let own = |language: Language| language.tongue(language.code());
    of(&|language| language.english_name().to_owned())
        .or_else(|| of(&own))
        .or_else(|| of(&|language| language.code().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_is_offered() {
        for (written, meant) in [
            ("german", "de"),
            ("Deutsch", "de"),
            ("frances", "fr"),
            ("français", "fr"),
            ("dee", "de"),
            ("español", "es"),
        ] {
            let help = Language::parse(written).expect_err(written).help.expect("help");
            assert!(help.contains(&format!("`\"{meant}\"`")), "{written}: {help}");
        }
        assert_eq!(Language::parse("zh").expect_err("none").help.as_deref(), Some("write one of: en, de, fr, es"));
        assert_eq!(Language::parse("fr-CA"), Ok(Language::French));
    }

    #[test]
    fn what_is_expected_names_all() {
        for language in Language::ALL {
            assert!(Language::EXPECTED.contains(&format!("`\"{language}\"`")), "{language}");
            assert!(Language::EXAMPLES.contains(&language.code()), "{language}");
        }
    }
}
