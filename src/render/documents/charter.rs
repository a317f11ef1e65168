//! What customers may expect. It leaves the house, so it names what it is made of; nothing else of a plan can get into it.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "charter",
    purpose: "what customers may expect: ways to reach you, hours, promises, what happens when something is urgent or goes wrong",
    readers: "customers",
    lead: &["vision", "time-zone"],
    sections: &["reach", "urgency", "complaints", "languages"],
    is_fixed: false,
    has_contents: false,
    audience: Audience {
        confidential: false,
        money: false,
        contacts: false,
        only: Some(&[
            "format",
            "plan.title",
            "plan.organization",
            "plan.period",
            "plan.time_zone",
            "plan.version",
            "plan.language",
            "vision.statement",
            "vision.principles",
            "channels.*.name",
            "channels.*.kind",
            "channels.*.address",
            "channels.*.status",
            "channels.*.hours",
            "channels.*.languages",
            "channels.*.promises",
            "channels.*.not_for",
            "severities.*.name",
            "severities.*.means",
            "severities.*.example",
            "severities.*.first_response",
            "severities.*.update_every",
            "severities.*.resolve",
            "severities.*.hours",
            "escalations.*.severity",
            "escalations.*.message",
            "escalations.*.levels.*.within",
        ]),
    },
};
