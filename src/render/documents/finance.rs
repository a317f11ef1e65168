//! What the money is for.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "finance",
    purpose: "budget by line and month, staffing need, cost per contact, tools, sourcing; pay where the settings allow it",
    readers: "controllers, and whoever signs the budget",
    lead: &["key-facts", "owners"],
    sections: &["budget", "months", "staffing", "unit-costs", "tools", "sourcing"],
    is_fixed: false,
    has_contents: true,
    audience: Audience { contacts: false, ..Audience::USUAL },
};
