//! One page for a meeting.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "brief",
    purpose: "one page for a meeting: aims, money, roadmap, greatest risks",
    readers: "whoever has two minutes",
    lead: &["summary", "key-facts", "owners"],
    sections: &["objectives", "money", "initiatives", "risks"],
    is_fixed: true,
    has_contents: false,
    audience: Audience { contacts: false, ..Audience::USUAL },
};
