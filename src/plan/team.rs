//! `[team]` and `[people.*]`: who does the work, and who else answers for something.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::field::{Keyed, List, Measured};
use super::reference::{Ref, ToBudgetLine, ToChannel, ToOwner, ToSeverity};
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
        /// Who can be reached when nobody is at work.
        optional on_call: Keyed<OnCall>,
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
    /// People who take turns at being reachable when nobody is at work.
    OnCall, "an on-call rota" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// Who takes turns: roles, or people outside the team.
        required who: List<Ref<ToOwner>>,
        /// How many people take turns; everybody in these roles if not given.
        optional people: Decimal,
        /// How many of them are on duty at the same time; 1 if not given.
        optional at_once: Decimal,
        /// When somebody is on duty, in the opening_hours notation.
        required hours: Hours,
        /// How long one turn lasts; a week if not given.
        optional turn: Period,
        /// The severities they are called for; all if neither severities nor channels are given.
        optional severities: List<Ref<ToSeverity>>,
        /// The channels they answer then. What comes in at these hours is their work and not that of the shifts.
        optional channels: List<Ref<ToChannel>>,
        /// What one person gets for being on duty, before payroll taxes: by the hour, or by the day, week, month or year of duty.
        optional pay: Money,
        /// The budget line that pays it.
        optional line: Ref<ToBudgetLine>,
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
