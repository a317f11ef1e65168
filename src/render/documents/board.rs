//! A few pages on which a board decides.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "board",
    purpose: "a few pages: what is asked, aims and progress, money, roadmap, risks",
    readers: "the board, or whoever decides on money and people",
    lead: &["summary", "key-facts", "owners"],
    sections: &["decisions", "aims", "money", "roadmap", "top-risks"],
    is_fixed: false,
    has_contents: false,
    audience: Audience { contacts: false, ..Audience::USUAL },
};
