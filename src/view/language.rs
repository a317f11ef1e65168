//! Names of languages by their ISO 639-1 codes; a code that is not among them is shown as it is.

use super::text::clean;

const NAMES: &str = "ar Arabic|bg Bulgarian|bn Bengali|ca Catalan|cs Czech|cy Welsh|da Danish|de German|el Greek|en English|es Spanish|\
    et Estonian|eu Basque|fa Persian|fi Finnish|fr French|ga Irish|gl Galician|gu Gujarati|he Hebrew|hi Hindi|hr Croatian|hu Hungarian|\
    hy Armenian|id Indonesian|is Icelandic|it Italian|ja Japanese|ka Georgian|ko Korean|lb Luxembourgish|lt Lithuanian|lv Latvian|\
    mk Macedonian|ms Malay|mt Maltese|nb Norwegian|nl Dutch|no Norwegian|pa Punjabi|pl Polish|pt Portuguese|ro Romanian|ru Russian|\
    sk Slovak|sl Slovenian|so Somali|sq Albanian|sr Serbian|sv Swedish|sw Swahili|ta Tamil|th Thai|tl Tagalog|tr Turkish|uk Ukrainian|\
    ur Urdu|vi Vietnamese|zh Chinese";

/// The name of a language.
pub(super) fn name(code: &str) -> String {
    let known = NAMES.split('|').filter_map(|entry| entry.split_once(' ')).find(|(known, _)| *known == code);
    known.map_or_else(|| clean(code), |(_, name)| name.to_owned())
}
