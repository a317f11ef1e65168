//! `[budget]`: what the plan costs.

use rust_decimal::Decimal;

use super::field::{Keyed, List};
use super::reference::{Ref, ToOwner, ToRole};
use crate::quantity::{Money, Percent};
use crate::{choice, record};

choice! {
    /// What money is spent on.
    Category {
        /// Pay of agents, leads and support roles.
        Salaries = "salaries",
        /// Benefits and payroll taxes, where they are not inside the salaries line.
        Benefits = "benefits",
        /// Finding people.
        Recruitment = "recruitment",
        /// Training.
        Training = "training",
        /// Software licences.
        Software = "software",
        /// Telephone lines and message charges.
        Telephony = "telephony",
        /// Bots and language models, by use.
        Automation = "automation",
        /// Equipment.
        Hardware = "hardware",
        /// Rooms and home-office allowances.
        Facilities = "facilities",
        /// Service partners.
        Outsourcing = "outsourcing",
        /// Translation.
        Translation = "translation",
        /// Refunds and gestures to customers.
        Goodwill = "goodwill",
        /// One-off projects.
        Projects = "projects",
        /// Kept for what nobody foresaw.
        Contingency = "contingency",
        /// Anything else.
        Other = "other",
    }
}

impl Category {
    /// Whether it pays for people's work inside the department.
    pub fn is_labour(self) -> bool {
        matches!(self, Self::Salaries | Self::Benefits)
    }
}

choice! {
    /// Whether rooms, IT and telephony are inside this budget.
    Overheads {
        /// They are inside.
        Inside = "inside",
        /// Another department pays them.
        Elsewhere = "elsewhere",
    }
}

record! {
    /// What the plan costs.
    Budget, "`[budget]`" {
        /// The most that may be spent: per month or year, or once for the whole plan.
        optional total: Money,
        /// From gross pay to all-in cost: 1.35 means that 100 of pay cost 135.
        optional loaded: Decimal,
        /// Whether overheads are inside; it decides which share of labour is plausible.
        optional overheads: Overheads,
        /// The share kept for what nobody foresaw, where it is no line of its own.
        optional contingency: Percent,
        /// The lines.
        optional lines: Keyed<Line>,
    }
}

record! {
    /// One line of the budget.
    Line, "a budget line" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What it is spent on.
        required category: Category,
        /// How much; per period if it recurs, a bare amount if it is spent once.
        required amount: Money,
        /// The roles whose pay this line carries; checked against head count and salary.
        optional roles: List<Ref<ToRole>>,
        /// Who pays, where it is not this department.
        optional paid_by: String,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
        /// How the amount came about.
        optional note: String,
    }
}
