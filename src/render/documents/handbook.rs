//! What the people on the channels need.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "handbook",
    purpose: "hours, promises, workflow, escalation, whom to call; no money",
    readers: "the people on the channels",
    lead: &["vision", "time-zone"],
    sections: &["channels", "workflow", "severities", "escalations", "contacts"],
    is_fixed: false,
    has_contents: true,
    audience: Audience { money: false, ..Audience::USUAL },
};
