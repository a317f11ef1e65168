//! Which KPI of the catalogue a sentence speaks of.

use crate::catalogue::Catalogue;

/// The id of the KPI whose name or alias stands in `statement`; the longest name wins, so that "first response time" is not
/// taken for "response".
pub(super) fn kpi_in_words<'c>(catalogue: &'c Catalogue, statement: &str) -> Option<&'c str> {
    let words = words_of(statement);
    let mut best: Option<(usize, &str)> = None;
    for kpi in catalogue.iter() {
        let aliases = kpi.aliases.each().map(|alias| alias.value.as_str());
        for name in aliases.chain(kpi.name.text()) {
            let wanted = words_of(name);
            if wanted.len() > 2 && words.contains(&wanted) && best.is_none_or(|(length, _)| length < wanted.len()) {
                best = Some((wanted.len(), &kpi.id));
            }
        }
    }
    best.map(|(_, id)| id)
}

/// Lower case, every run of anything but letters and digits one space, a space at both ends.
fn words_of(text: &str) -> String {
    let mut out = String::from(" ");
    for c in text.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::kpi_in_words;
    use crate::catalogue::Catalogue;

    #[test]
    fn finds_whole_names_only() {
        let found = |text| kpi_in_words(Catalogue::builtin(), text);
        assert_eq!(found("Raise CSAT on chat from 82% to 85%"), Some("csat"));
        assert_eq!(found("Cut the median first response time to 4 hours"), Some("first-response-time"));
        assert_eq!(found("Make customers happy"), None);
        assert_eq!(found("Be asap with everybody"), None, "ASA is no part of a word");
    }
}
