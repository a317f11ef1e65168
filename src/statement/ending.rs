//! What words end with.
//!
//! In: a word. Out: whether it ends as the words of a kind do in the language. The exceptions are classes.

/// A kind of ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Of verbs as nouns: "reducing".
    Gerund,
    /// Of what is done: "published".
    Participle,
    /// Of adverbs: "steadily".
    Adverb,
    /// Of several things: "days".
    Plural,
    /// Of nouns for a change: "reduction".
    NounOfChange,
    /// Of names of metrics that are counted in points.
    CountedInPoints,
    /// Behind a number that tells a place: "3rd".
    Ordinal,
    /// Behind an apostrophe: "the team's".
    Possessive,
}

impl Ending {
    /// Every ending.
    #[cfg(test)]
    pub(super) const ALL: &[Self] = &[
        Self::Gerund,
        Self::Participle,
        Self::Adverb,
        Self::Plural,
        Self::NounOfChange,
        Self::CountedInPoints,
        Self::Ordinal,
        Self::Possessive,
    ];

    /// The ending with this name in the data files.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "gerund" => Self::Gerund,
            "participle" => Self::Participle,
            "adverb" => Self::Adverb,
            "plural" => Self::Plural,
            "noun-of-change" => Self::NounOfChange,
            "counted-in-points" => Self::CountedInPoints,
            "ordinal" => Self::Ordinal,
            "possessive" => Self::Possessive,
            _ => return None,
        })
    }
}

/// The end of a word, where it is as long as this ending and the same in any case.
pub(super) fn ends_with(word: &str, ending: &str) -> bool {
    let (word, ending) = (word.as_bytes(), ending.as_bytes());
    word.len() >= ending.len() && word[word.len() - ending.len()..].eq_ignore_ascii_case(ending)
}
