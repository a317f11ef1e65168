//! Every section that a document can have, declared once. Its heading is the message `section-ID` of each language, or
//! `DOCUMENT-ID` where a document has a heading of its own for it.

use crate::view::View;

/// A section that documents can have.
#[derive(Clone, Copy, Debug)]
pub struct SectionInfo {
    /// The name by which it is asked for, its anchor, and the name of the template part that shows it.
    pub id: &'static str,
    /// Whether a plan has something to show in it.
    pub(super) is_there: fn(&View) -> bool,
}

const fn of(id: &'static str, is_there: fn(&View) -> bool) -> SectionInfo {
    SectionInfo { id, is_there }
}

/// All sections, those of the full plan first.
pub fn sections() -> &'static [SectionInfo] {
    const ALL: &[SectionInfo] = &[
        of("vision", |view| view.vision.is_some()),
        of("goals", |view| !view.goals.is_empty()),
        of("objectives", |view| !view.objectives.is_empty()),
        of("segments", |view| !view.segments.is_empty()),
        of("channels", |view| !view.channels.is_empty()),
        of("kpis", |view| !view.kpis.is_empty()),
        of("team", |view| view.team.is_some() || !view.people.is_empty()),
        of("staffing", |view| view.staffing.is_some()),
        of("training", |view| !view.training.is_empty()),
        of("tools", |view| !view.tools.is_empty()),
        of("budget", |view| view.budget.is_some()),
        of("workflow", |view| view.workflow.is_some()),
        of("severities", |view| !view.severities.is_empty()),
        of("escalations", |view| !view.escalations.is_empty()),
        of("initiatives", |view| !view.initiatives.is_empty()),
        of("improvements", |view| !view.improvements.is_empty()),
        of("sourcing", |view| !view.sourcing.is_empty()),
        of("risks", |view| !view.risks.is_empty()),
        of("assumptions", |view| !view.assumptions.is_empty()),
        of("reviews", |view| !view.reviews.is_empty()),
        of("contacts", |view| !view.people.is_empty() || view.team.as_ref().is_some_and(|team| !team.roles.is_empty())),
        // Short forms, for those who decide.
        of("decisions", |view| !view.decisions.is_empty()),
        of("aims", |view| !view.objectives.is_empty()),
        of("money", |view| view.budget.as_ref().is_some_and(|budget| budget.sums.is_some())),
        of("roadmap", |view| !view.initiatives.is_empty()),
        of("top-risks", |view| !view.risks.is_empty()),
        // Money in more detail.
        of("months", |view| view.costs.as_ref().is_some_and(|costs| !costs.months.is_empty())),
        of("unit-costs", |view| view.costs.as_ref().is_some_and(|costs| !costs.channels.is_empty())),
        // For customers.
        of("reach", |view| !view.channels.is_empty()),
        of("urgency", |view| !view.severities.is_empty()),
        of("complaints", |view| view.escalations.iter().any(|escalation| escalation.message.is_some())),
        of("languages", |view| view.channels.iter().any(|channel| !channel.languages.is_empty())),
    ];
    ALL
}

/// The section of an id.
pub fn section(id: &str) -> Option<&'static SectionInfo> {
    sections().iter().find(|section| section.id == id)
}
