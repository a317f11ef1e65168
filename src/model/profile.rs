//! How contacts fall on the days of a week and the hours of a day, where the plan has no profile of its own.
//!
//! In: the kind of channel. Out: weights of days and hours. The weights are ours, in few steps so that many hours are alike: Monday
//! above the other days and two busy times a day, late morning and afternoon, as the arrivals of call centres show (Brown et al.,
//! Statistical Analysis of a Telephone Call Center, 2005; Gans, Koole and Mandelbaum, Telephone Call Centers, 2003). Chats come
//! later in the day. Mail comes while nobody is there, too.

use super::input::Profile;
use crate::plan::channel::ChannelKind;

/// From these hours on, these weights.
type Steps = &'static [(usize, f64)];

const CALLS: Steps =
    &[(0, 0.1), (6, 0.3), (8, 0.75), (9, 1.0), (12, 0.85), (14, 0.95), (16, 0.75), (18, 0.5), (20, 0.3), (22, 0.1)];
const CHATS: Steps = &[(0, 0.2), (7, 0.4), (9, 0.9), (12, 1.0), (18, 0.85), (22, 0.3)];
const MAIL: Steps = &[(0, 0.1), (7, 0.6), (9, 1.0), (17, 0.6), (22, 0.2)];
const LETTERS: Steps = &[(0, 0.0), (8, 1.0), (12, 0.0)];

/// The pattern of a kind of channel.
pub(crate) fn usual(kind: ChannelKind) -> Profile {
    let (days, hours) = match kind {
        ChannelKind::Phone | ChannelKind::Callback | ChannelKind::Video | ChannelKind::Counter => {
            ([1.2, 1.0, 1.0, 1.0, 0.9, 0.7, 0.6], CALLS)
        }
        ChannelKind::Chat | ChannelKind::Messaging => ([1.1, 1.0, 1.0, 1.0, 1.0, 0.8, 0.8], CHATS),
        ChannelKind::Post => ([1.0, 1.0, 1.0, 1.0, 1.0, 0.5, 0.0], LETTERS),
        _ => ([1.1, 1.0, 1.0, 1.0, 0.9, 0.4, 0.4], MAIL),
    };
    Profile { days, hours: by_hour(hours), days_are_totals: false, origin: None }
}

fn by_hour(steps: Steps) -> [f64; 24] {
    let mut hours = [0.0; 24];
    for (from, weight) in steps {
        hours[*from..].fill(*weight);
    }
    hours
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_contacts_on_working_days() {
        for kind in [ChannelKind::Phone, ChannelKind::Chat, ChannelKind::Email, ChannelKind::Post] {
            let profile = usual(kind);
            assert!(profile.days[..5].iter().all(|weight| *weight > 0.0), "{kind:?}");
            assert!(profile.hours[9] > 0.0 && profile.hours[3] < profile.hours[9], "{kind:?}");
        }
    }
}
