//! `[team]` and `[people.*]`: who does the work, and who else answers for something.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::field::{Keyed, List, Measured, Ref, ToChannel, ToOwner};
use crate::quantity::{Hours, Money, Percent, Period, Workload};
use crate::{choice, record};

choice! {
    /// How somebody is employed.
    Employment {
        /// On the payroll.
        Employee = "employee",
        /// On the payroll for part of the week.
        PartTime = "part-time",
        /// Students or apprentices.
        Student = "student",
        /// From an agency or a freelancer.
        Agency = "agency",
        /// At a service partner.
        Partner = "partner",
        /// Unpaid.
        Volunteer = "volunteer",
    }
}

record! {
    /// Who does the work.
    Team, "`[team]`" {
        /// The share of paid time in which people are not available: leave, sickness, breaks, training, meetings.
        optional shrinkage: Measured<Percent>,
        /// The share of available time people may at most be busy.
        optional max_occupancy: Percent,
        /// The share of people who leave in a year.
        optional attrition: Measured<Percent>,
        /// How long it takes to find and hire somebody.
        optional hiring_lead: Period,
        /// The roles.
        optional roles: Keyed<Role>,
    }
}

record! {
    /// People who do the same work.
    Role, "a role" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// How many people; halves are fine.
        required headcount: Decimal,
        /// Contract hours of one person.
        optional hours: Workload,
        /// Gross pay of one person.
        optional salary: Measured<Money>,
        /// How they are employed; `employee` if not given.
        optional employment: Employment,
        /// The channels they answer.
        optional works: List<Ref<ToChannel>>,
        /// When they are at work, in the opening_hours notation; checked against the channels' hours.
        optional shift: Hours,
        /// Who they report to.
        optional reports_to: Ref<ToOwner>,
        /// What they can do.
        optional skills: List<String>,
        /// The languages they speak, as codes such as `en`.
        optional languages: List<String>,
        /// Hours of training a person.
        optional training: Workload,
        /// The day they start, if they are not there yet.
        optional starts: NaiveDate,
        /// How long until they work at full speed.
        optional ramp: Period,
        /// Where they work.
        optional location: String,
        /// Shrinkage of this role, where it differs from the team's.
        optional shrinkage: Percent,
        /// Highest occupancy of this role, where it differs from the team's.
        optional max_occupancy: Percent,
    }
}

record! {
    /// A person or post outside the team's head count that owns, approves or decides something.
    Person, "a person" {
        /// The name, or the post.
        required name: String,
        /// What they do.
        optional title: String,
        /// How to reach them.
        optional contact: String,
        /// Who they report to.
        optional reports_to: Ref<ToOwner>,
    }
}
