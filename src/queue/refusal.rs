//! Why a queue can't be computed. In: nothing. Out: a typed reason whose text a support leader understands.

/// Amounts beyond this are typing errors: 10^15 calls, seconds, agents or erlangs.
pub const LARGEST: f64 = 1e15;

/// What must be above zero and is below this is a typing error too.
pub const LEAST: f64 = 1e-15;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refusal {
    /// The amount is no number, or infinite.
    NotFinite(Quantity),
    /// The amount must be above zero.
    NotPositive(Quantity, f64),
    /// The amount must not be below zero.
    Negative(Quantity, f64),
    /// The amount is beyond [`LARGEST`].
    TooLarge(Quantity, f64),
    /// The amount is above zero but below [`LEAST`].
    TooSmall(Quantity, f64),
    /// A share must lie between 0 and 1.
    NoShare(Quantity, f64),
    /// Nobody is there.
    NoAgents,
    /// Without patience, a load that is not below the number of agents makes the queue grow for ever.
    Unstable {
        /// Erlangs.
        load: f64,
        /// Agents, or the contacts that all agents can hold at once.
        agents: u64,
    },
    /// No number of agents serves literally everybody in time.
    EverybodyInTime,
    /// No number of agents keeps the share at zero.
    NobodyLost(Quantity),
    /// Shrinkage takes all paid time.
    NobodyAtWork,
    /// No number of agents up to [`LARGEST`] is enough.
    NeverEnough,
    /// The list is empty.
    Empty(Quantity),
    /// The list has more entries than are looked at.
    TooMany {
        /// Of what.
        what: Quantity,
        /// How many there are.
        seen: usize,
        /// How many there may be.
        most: usize,
    },
    /// The exact calculation would take more steps than are allowed.
    TooMuchWork {
        /// Elementary steps needed, about.
        steps: f64,
        /// Steps allowed.
        most: f64,
    },
}

/// What an amount is, in the words of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Contacts in an interval.
    Calls,
    /// The interval's length.
    Interval,
    /// Mean handle time.
    HandleTime,
    /// Mean patience.
    Patience,
    /// The time within which contacts are to be answered.
    Target,
    /// The share to be answered in time.
    TargetShare,
    /// Offered load in erlangs.
    Load,
    /// Agents.
    Agents,
    /// The largest share of contacts that may give up.
    Abandonment,
    /// The largest share of calls that may find every line taken.
    Blocking,
    /// The largest share of time that agents may be busy.
    Occupancy,
    /// The share of paid time that is not worked on contacts.
    Shrinkage,
    /// Chats that one agent holds at once.
    Concurrency,
    /// The variation of handle times: variance over the square of the mean.
    Variation,
    /// Open hours.
    OpenHours,
    /// The share of contacts that arrive while open.
    ShareWhileOpen,
    /// Contacts in a week.
    Volume,
    /// A deadline.
    Deadline,
    /// The intervals of a day.
    Intervals,
    /// Paid hours of one person.
    PaidHours,
    /// Hours of work on contacts.
    WorkHours,
    /// Seats to be staffed.
    Seats,
    /// A backlog.
    Backlog,
}

impl Quantity {
    /// The words in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Calls => "the number of calls",
            Self::Interval => "the interval",
            Self::HandleTime => "the handle time",
            Self::Patience => "the patience",
            Self::Target => "the time to answer",
            Self::TargetShare => "the share to answer in time",
            Self::Load => "the load",
            Self::Agents => "the number of agents",
            Self::Abandonment => "the share that may give up",
            Self::Blocking => "the share that may find every line taken",
            Self::Occupancy => "the largest occupancy",
            Self::Shrinkage => "the shrinkage",
            Self::Concurrency => "the number of chats at once",
            Self::Variation => "the variation of handle times",
            Self::OpenHours => "the open hours",
            Self::ShareWhileOpen => "the share that arrives while open",
            Self::Volume => "the weekly volume",
            Self::Deadline => "the deadline",
            Self::Intervals => "the intervals of the day",
            Self::PaidHours => "the paid hours of one person",
            Self::WorkHours => "the hours of work",
            Self::Seats => "the number of seats",
            Self::Backlog => "the backlog",
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match *self {
            Self::NotFinite(what) => write!(f, "{} is not a number", what.as_str()),
            Self::NotPositive(what, seen) => write!(f, "{} must be above zero, and is {seen}", what.as_str()),
            Self::Negative(what, seen) => write!(f, "{} can't be below zero, and is {seen}", what.as_str()),
            Self::TooLarge(what, seen) => write!(f, "{} is {seen:.2e}, beyond 10^15; check the unit", what.as_str()),
            Self::TooSmall(what, seen) => write!(f, "{} is {seen:.2e}, next to nothing; check the unit", what.as_str()),
            Self::NoShare(what, seen) => {
                write!(f, "{} must lie between 0% and 100%, and is {}%", what.as_str(), seen * 100.0)
            }
            Self::NoAgents => write!(f, "nobody is there to answer; at least one agent is needed"),
            Self::Unstable { load, agents } => {
                write!(f, "{load:.2} erlangs of work keep {agents} agents more than busy, so the queue grows for ever")
            }
            Self::EverybodyInTime => {
                write!(f, "no number of agents answers 100% in time, because calls can always come at once")
            }
            Self::NobodyLost(what) => write!(f, "{} can't be kept at 0% by any number of agents", what.as_str()),
            Self::NobodyAtWork => write!(f, "a shrinkage of 100% leaves nobody at work"),
            Self::NeverEnough => write!(f, "no number of agents is enough for these limits"),
            Self::Empty(what) => write!(f, "{} are not given", what.as_str()),
            Self::TooMany { what, seen, most } => {
                write!(f, "{} are {seen}; at most {most} are computed", what.as_str())
            }
            Self::TooMuchWork { steps, most } => {
                write!(f, "the exact calculation would take {steps:.0e} steps; {most:.0e} are allowed")
            }
        }
    }
}

impl std::error::Error for Refusal {}

/// Passes a finite amount from [`LEAST`] to [`LARGEST`].
pub(crate) fn positive(what: Quantity, seen: f64) -> Result<f64, Refusal> {
    let seen = not_negative(what, seen)?;
    if seen == 0.0 {
        Err(Refusal::NotPositive(what, seen))
    } else if seen < LEAST {
        Err(Refusal::TooSmall(what, seen))
    } else {
        Ok(seen)
    }
}

/// Passes a finite amount from zero to [`LARGEST`].
pub(crate) fn not_negative(what: Quantity, seen: f64) -> Result<f64, Refusal> {
    if !seen.is_finite() {
        Err(Refusal::NotFinite(what))
    } else if seen < 0.0 {
        Err(Refusal::Negative(what, seen))
    } else if seen > LARGEST {
        Err(Refusal::TooLarge(what, seen))
    } else {
        Ok(seen)
    }
}

/// Passes a share from 0 to 1.
pub(crate) fn share(what: Quantity, seen: f64) -> Result<f64, Refusal> {
    if seen.is_nan() {
        Err(Refusal::NotFinite(what))
    } else if (0.0..=1.0).contains(&seen) {
        Ok(seen)
    } else {
        Err(Refusal::NoShare(what, seen))
    }
}

/// Passes a number of agents from 1 to [`LARGEST`].
pub(crate) fn agents(seen: u64) -> Result<u64, Refusal> {
    if seen == 0 {
        Err(Refusal::NoAgents)
    } else if seen as f64 > LARGEST {
        Err(Refusal::TooLarge(Quantity::Agents, seen as f64))
    } else {
        Ok(seen)
    }
}
