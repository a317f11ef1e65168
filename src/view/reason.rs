//! Why the model has no number, in the language of a document.
//!
//! In: a typed reason. Out: its words from `locales/CODE.ftl`, with the paths and names of the plan in them as data. What a document
//! says of a result that lacks a number comes from here only, so that no English sentence of the terminal ends up in it.

use crate::language::{Argument, Language};
use crate::model::Reason;
use crate::model::reason::Fact;
use crate::queue::Refusal;

/// A reason in the words of documents.
pub(crate) fn reason_in(language: Language, reason: &Reason) -> String {
    let facts = reason.facts();
    let arguments: Vec<(&str, Argument<'_>)> =
        facts.iter().map(|(name, fact)| (*name, argument(language, fact))).collect();
    super::text::clean(&language.format(&format!("reason-{}", reason.key()), &arguments))
}

fn argument<'f>(language: Language, fact: &Fact<'f>) -> Argument<'f> {
    match fact {
        Fact::Field(path) => path.to_string().into(),
        Fact::Id(id) => id.to_string().into(),
        Fact::Word(word) => (*word).into(),
        Fact::Currency(currency) => currency.to_string().into(),
        Fact::Count(count) => (*count).into(),
        Fact::Basis(basis) => language.word("basis", &basis.as_str().replace(' ', "-")).into(),
        Fact::Limits(limits) => language.text(&format!("limits-{}", limits.key())).into(),
        Fact::Refusal(refusal) => language.text(&format!("refusal-{}", refusal_key(*refusal))).into(),
    }
}

/// What a reader of documents can do something about; amounts that no plan means are all one to them.
fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::EverybodyInTime => "everybody-in-time",
        Refusal::NeverEnough => "never-enough",
        Refusal::TooMuchWork { .. } | Refusal::TooMany { .. } => "too-much-work",
        _ => "out-of-range",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::limits::Limits;
    use crate::model::reason::Id;

    #[test]
    fn a_reason_is_in_the_language_of_the_document() {
        let field = "channels.chat.handle_time".into();
        let german = reason_in(Language::German, &Reason::NotGiven { field });
        assert_eq!(german, "channels.chat.handle_time ist nicht angegeben");
        let field = "team.shrinkage".into();
        let french = reason_in(Language::French, &Reason::OutOfRange { field, limits: Limits::Share });
        assert_eq!(french, "team.shrinkage doit être compris entre 0\u{a0}% et 100\u{a0}%");
        let spanish = reason_in(Language::Spanish, &Reason::NoRoleWorks { channel: Id("channels.chat".into()) });
        assert_eq!(spanish, "ningún puesto atiende chat");
        let refused = Reason::from(Refusal::TooMuchWork { steps: 1e15, most: 1e6 });
        assert_eq!(reason_in(Language::German, &refused), "es ist zu viel Arbeit, um sie zu berechnen");
        let use_unknown = Reason::UsageUnknown { basis: crate::quantity::Basis::AgentHour };
        assert!(reason_in(Language::German, &use_unknown).contains("je Agentenstunde"));
    }

    #[test]
    fn every_reason_has_words_in_every_language() {
        for language in Language::ALL {
            for (key, facts) in Reason::ALL {
                let key = format!("reason-{key}");
                let arguments: Vec<(&str, Argument<'_>)> = facts.iter().map(|name| (*name, "fact".into())).collect();
                assert!(language.has(&key), "locales/{language}.ftl lacks {key}");
                let text = language.try_format(&key, &arguments).unwrap_or_else(|fault| panic!("{language}: {fault}"));
                assert_eq!(text.matches("fact").count(), facts.len(), "{language} {key}: {text}");
            }
            for limits in Limits::ALL {
                assert!(language.has(&format!("limits-{}", limits.key())), "{language}: {limits}");
            }
        }
    }

    #[test]
    fn what_a_plan_names_is_no_message() {
        let kpi = "{ $count } { reason-not-given }".into();
        assert!(reason_in(Language::German, &Reason::NoSuchResult { kpi }).contains("{ $count } { reason-not-given }"));
    }
}
