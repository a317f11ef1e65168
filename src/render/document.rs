//! The documents that a plan becomes.

/// A document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentInfo {
    /// The name by which it is asked for, and of its template.
    pub name: &'static str,
    /// The title on its first page, behind the plan's own.
    pub title: &'static str,
    /// Who reads it, and what for.
    pub purpose: &'static str,
}

const DOCUMENTS: [DocumentInfo; 3] = [
    DocumentInfo {
        name: "full",
        title: "Full plan",
        purpose: "everything in the plan, for whoever approves or audits it",
    },
    DocumentInfo {
        name: "brief",
        title: "Brief",
        purpose: "one page for a meeting: aims, money, roadmap, greatest risks",
    },
    DocumentInfo {
        name: "handbook",
        title: "Agents' handbook",
        purpose: "what the people on the channels need: hours, promises, workflow, escalation, whom to call; no money",
    },
];

/// The built-in documents.
pub fn documents() -> &'static [DocumentInfo] {
    &DOCUMENTS
}
