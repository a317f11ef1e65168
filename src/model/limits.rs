//! Between which values the numbers of a plan must lie to be computed with.
//!
//! In: nothing. Out: [`Limits`] with both ends and their words in English; the words of documents stand in `locales/CODE.ftl` under
//! `limits-KEY`. What lies outside is a slip of the pen, and would take long or overflow.

use std::fmt;

macro_rules! limits {
    ($($(#[doc = $doc:literal])+ $limits:ident = $key:literal, $least:expr, $most:expr, $words:literal;)+) => {
        /// Between which values a number must lie.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Limits {
            $($(#[doc = $doc])+ $limits,)+
        }

        impl Limits {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$limits),+];

            /// The least and the greatest value.
            pub fn ends(self) -> (f64, f64) {
                match self {
                    $(Self::$limits => ($least, $most),)+
                }
            }

            /// What documents find the words by: `limits-KEY`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$limits => $key,)+
                }
            }
        }

        impl fmt::Display for Limits {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$limits => $words,)+
                })
            }
        }
    };
}

limits! {
    /// Contacts a month.
    Volume = "volume", 0.0, 1e15, "must lie between zero and 10^15";
    /// Growth in a year, 1 for 100 %: all may go away, and a thousandfold in a year is a typing error.
    Growth = "growth", -1.0, 1000.0, "must lie between -100% and 100,000% a year";
    /// Seconds of a handle time or of patience.
    Seconds = "seconds", 1e-3, 1e9, "must be above zero and below 30 years";
    /// A share, 1 for 100 %.
    Share = "share", 0.0, 1.0, "must lie between 0% and 100%";
    /// An occupancy cap, 1 for 100 %.
    Occupancy = "occupancy", 1e-6, 1.0, "must be above 0% and at most 100%";
    /// Conversations at once.
    Conversations = "conversations", 1.0, crate::queue::chat::MOST_AT_ONCE as f64, "must lie between 1 and 64 conversations";
    /// Contract hours a week of one person.
    ContractHours = "contract-hours", 0.0, 168.0, "must lie between 0 and 168 hours a week";
    /// People of a role.
    Heads = "heads", 0.0, 1e9, "must lie between zero and a thousand million";
    /// People who take turns, or are on duty at the same time.
    Turns = "turns", 1e-3, 1e9, "must be above zero and below a thousand million";
    /// The share of people who leave in a year.
    Attrition = "attrition", 0.0, 10.0, "must lie between 0% and 1,000% a year";
    /// Months to find and hire somebody.
    HiringLead = "hiring-lead", 0.0, 1200.0, "must lie between nothing and 100 years";
}
