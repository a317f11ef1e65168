//! The whole plan.

use super::DocumentInfo;
use crate::audience::Audience;

pub(super) const DOCUMENT: DocumentInfo = DocumentInfo {
    name: "full",
    purpose: "everything in the plan",
    readers: "whoever approves or audits it",
    lead: &["summary", "key-facts", "about"],
    sections: &[
        "vision",
        "goals",
        "objectives",
        "segments",
        "channels",
        "kpis",
        "team",
        "staffing",
        "training",
        "tools",
        "budget",
        "workflow",
        "severities",
        "escalations",
        "initiatives",
        "improvements",
        "sourcing",
        "risks",
        "assumptions",
        "reviews",
    ],
    is_fixed: false,
    has_contents: true,
    audience: Audience::USUAL,
};
