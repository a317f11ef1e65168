//! The plan as documents show it: plain values, formatted for people, with every sum worked out.
//!
//! In: a plan. Out: a [`View`] that any template language can read. It never judges the plan, never looks at the clock, and
//! depends on nothing but the plan and this program's version, so that the same plan gives the same document next year.
//! A section whose table is absent is `None` or empty, and documents leave it out.

mod address;
mod amount;
mod budget;
mod channel;
mod costs;
mod counts;
mod date;
mod decisions;
mod escalation;
mod evidence;
mod figures;
mod goal;
mod head;
mod initiative;
mod kpi;
mod names;
mod objective;
mod on_call;
mod reason;
mod review;
mod risk;
mod segment;
mod sourcing;
mod staffing;
mod stamp;
mod team;
mod text;
mod tool;
mod training;
mod vision;
mod workflow;

pub use address::Address;
pub use budget::{Budget, CategorySum, Line, PayRow, Sums};
pub use channel::{Channel, Promise};
pub use costs::{ChannelCost, Costs, MonthCost};
pub use counts::Counts;
pub use decisions::Decision;
pub use escalation::{Escalation, Severity, Step};
pub use evidence::Evidence;
pub use figures::Figures;
pub use goal::Goal;
pub use head::Head;
pub use initiative::{Improvement, Initiative, Phase};
pub use kpi::{Benchmark, Best, Kpi};
pub use objective::{Measure, Milestone, Objective};
#[cfg(feature = "xlsx")]
pub(crate) use reason::reason_in;
pub use review::Review;
pub use risk::{Assumption, Risk};
pub use segment::Segment;
pub use sourcing::{Choice, Criterion, Sourcing};
#[cfg(feature = "xlsx")]
pub(crate) use staffing::busiest;
pub use staffing::{KeptPromise, Staffed, Staffing};
pub use stamp::Stamp;
pub use team::{Person, Role, Team};
#[cfg(feature = "xlsx")]
pub(crate) use text::clean;
pub(crate) use text::in_words;
pub use tool::Tool;
pub use training::Training;
pub use vision::Vision;
pub use workflow::{State, Workflow};

use chrono::NaiveDate;
use serde::Serialize;

use crate::language::Language;
use crate::model::{self, Depth, Inputs, Numbers};
use crate::plan::Plan;
use names::Names;

/// What a view depends on besides the plan.
#[derive(Clone, Copy, Debug, Default)]
pub struct ViewOptions {
    /// The language of everything that is not plan text.
    pub language: Language,
    /// The day that somebody named as today, which figures mark; never the clock's, so that a document does not change over night.
    pub as_of: Option<NaiveDate>,
}

impl ViewOptions {
    /// The language that a plan names, English if it names none; no day.
    pub fn of(plan: &Plan) -> Self {
        let named = plan.head.get().and_then(|head| head.language.copied());
        Self { language: named.unwrap_or_default(), as_of: None }
    }
}

/// Everything a document can show of a plan.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The language of everything that is not plan text.
    #[serde(serialize_with = "as_language")]
    pub language: Language,
    /// Title, organisation, period, responsibility.
    pub plan: Head,
    /// How much of everything there is.
    pub counts: Counts,
    /// What the department is for.
    pub vision: Option<Vision>,
    /// What the business wants.
    pub goals: Vec<Goal>,
    /// What the department promises to change.
    pub objectives: Vec<Objective>,
    /// Groups of customers, by priority.
    pub segments: Vec<Segment>,
    /// The ways customers reach the department.
    pub channels: Vec<Channel>,
    /// The numbers that are followed.
    pub kpis: Vec<Kpi>,
    /// Who does the work.
    pub team: Option<Team>,
    /// Who else answers for something.
    pub people: Vec<Person>,
    /// What the model says of people and promises, where the plan has the numbers for it.
    pub staffing: Option<Staffing>,
    /// Software and equipment.
    pub tools: Vec<Tool>,
    /// What it costs.
    pub budget: Option<Budget>,
    /// What it costs by month and by contact, where the model can tell.
    pub costs: Option<Costs>,
    /// The states a case goes through.
    pub workflow: Option<Workflow>,
    /// How bad a case can be.
    pub severities: Vec<Severity>,
    /// Who is told when.
    pub escalations: Vec<Escalation>,
    /// The work that moves the numbers, by its first day.
    pub initiatives: Vec<Initiative>,
    /// Smaller improvements, by the day they are due.
    pub improvements: Vec<Improvement>,
    /// What is done in-house and what is bought.
    pub sourcing: Vec<Sourcing>,
    /// What could go wrong, the worst first.
    pub risks: Vec<Risk>,
    /// What is taken for granted, by the day it needs a fresh look.
    pub assumptions: Vec<Assumption>,
    /// What people learn.
    pub training: Vec<Training>,
    /// Meetings in which the plan was looked at, the latest first.
    pub reviews: Vec<Review>,
    /// What the readers are asked to decide.
    pub decisions: Vec<Decision>,
    /// Drawings.
    pub figures: Figures,
    /// Where the document comes from; whoever reads the files fills it in.
    pub stamp: Option<Stamp>,
}

impl View {
    /// The view of a plan in the language that it names, in English if it names none.
    pub fn of(plan: &Plan) -> Self {
        Self::with(plan, ViewOptions::of(plan))
    }

    /// The view of a plan in a language.
    pub fn in_language(plan: &Plan, language: Language) -> Self {
        Self::with(plan, ViewOptions { language, as_of: None })
    }

    /// The view of a plan.
    pub fn with(plan: &Plan, options: ViewOptions) -> Self {
        let inputs = model::read(plan);
        Self::with_numbers(plan, &inputs, &model::evaluate(&inputs, Depth::Full), options)
    }

    /// The same from what the model makes of the plan, where that is known.
    pub fn with_numbers(plan: &Plan, inputs: &Inputs, numbers: &Numbers, options: ViewOptions) -> Self {
        let names = Names::new(plan, options.language);
        let budget = Budget::of(names);
        let escalations = Escalation::all(names);
        let risks = Risk::all(names);
        let channels = Channel::all(names);
        let staffing = Staffing::of(names, &channels, inputs, numbers);
        let drawn = figures::Drawn {
            names,
            as_of: options.as_of,
            budget: budget.as_ref(),
            escalations: &escalations,
            risks: &risks,
            staffing: staffing.as_ref(),
            numbers,
        };
        let figures = Figures::of(&drawn);
        let head = Head::of(names);
        let sourcing = Sourcing::all(names);
        // Without a budget there are no costs to share out.
        let money = numbers.money.as_ref().filter(|_| budget.is_some()).and_then(|money| money.as_ref().ok());
        let costs = money.and_then(|money| Costs::of(names, money));
        Self {
            language: options.language,
            costs,
            decisions: Decision::all(names, &head, budget.as_ref(), &sourcing),
            plan: head,
            counts: Counts::of(plan),
            vision: Vision::of(names),
            goals: Goal::all(names),
            objectives: Objective::all(names),
            segments: Segment::all(names),
            channels,
            kpis: Kpi::all(names),
            team: Team::of(names),
            people: Person::all(names),
            tools: Tool::all(names),
            workflow: Workflow::of(names),
            severities: Severity::all(names),
            initiatives: Initiative::all(names),
            improvements: Improvement::all(names),
            sourcing,
            risks,
            assumptions: Assumption::all(names),
            training: Training::all(names),
            reviews: Review::all(names),
            figures,
            staffing,
            budget,
            escalations,
            stamp: None,
        }
    }
}

/// What templates see of a language.
#[derive(Serialize)]
struct Speech {
    /// The code: `de`.
    code: &'static str,
    /// `ltr` or `rtl`.
    direction: &'static str,
}

fn as_language<S: serde::Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    Speech { code: language.code(), direction: language.direction() }.serialize(serializer)
}
