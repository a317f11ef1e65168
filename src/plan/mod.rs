//! The plan as a typed model with places. One file a table.
//!
//! In: what the loader decoded. Out: fields that rules, numbers and views read. It knows nothing of files or printing.
//! The doc comment of each field is its page in the reference, so it speaks to the person who writes a plan.

pub mod budget;
pub mod channel;
pub mod escalation;
pub mod field;
pub mod goal;
pub mod head;
pub mod initiative;
pub mod kpi;
pub mod objective;
pub mod reference;
pub mod review;
pub mod risk;
pub mod segment;
pub mod sourcing;
pub mod team;
pub mod tool;
pub mod training;
pub mod vision;
pub mod workflow;

use rust_decimal::Decimal;

use crate::record;
use field::{Keyed, List};

/// The newest format this program reads.
pub const FORMAT: u32 = 1;

record! {
    /// A customer-service plan.
    ///
    /// Only `format` and `[plan]` are needed; each further table switches on further checks and further pages.
    Plan, "a plan" {
        /// The version of the plan format: 1.
        required format: Decimal,
        /// Further files of this plan, in the same folder or below it, so that finance can own the money.
        optional include: List<String>,
        /// What the plan is, for whom and for when.
        required head = "plan": head::Head,
        /// What the department is for, in a sentence that can be measured.
        optional vision: vision::Vision,
        /// What the business wants, which the objectives serve.
        optional goals: Keyed<goal::Goal>,
        /// What the department promises to change, with numbers and days.
        optional objectives: Keyed<objective::Objective>,
        /// Groups of customers that need different things.
        optional segments: Keyed<segment::Segment>,
        /// The ways customers reach you.
        optional channels: Keyed<channel::Channel>,
        /// The numbers you follow; a name of the built-in catalogue brings its own definition.
        optional kpis: Keyed<kpi::Kpi>,
        /// Who does the work.
        optional team: team::Team,
        /// Named people and posts outside the team's head count that own or approve something.
        optional people: Keyed<team::Person>,
        /// Software and equipment.
        optional tools: Keyed<tool::Tool>,
        /// What it costs.
        optional budget: budget::Budget,
        /// The states a case goes through and who acts next.
        optional workflow: workflow::Workflow,
        /// How bad a case can be, the worst first.
        optional severities: Keyed<escalation::Severity>,
        /// Who is called when, by severity or by topic.
        optional escalations: Keyed<escalation::Escalation>,
        /// The work that moves the KPIs.
        optional initiatives: Keyed<initiative::Initiative>,
        /// Smaller improvements: a finding, an action, a day to check.
        optional improvements: Keyed<initiative::Improvement>,
        /// Decisions on what is done in-house and what is bought.
        optional sourcing: Keyed<sourcing::Sourcing>,
        /// What could go wrong.
        optional risks: Keyed<risk::Risk>,
        /// What the plan takes for granted, and until when.
        optional assumptions: Keyed<risk::Assumption>,
        /// What people learn.
        optional training: Keyed<training::Training>,
        /// Meetings in which the plan was looked at, and what they decided.
        optional reviews: Keyed<review::Review>,
    }
}
