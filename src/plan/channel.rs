//! `[channels.*]`: the ways customers reach the department.

use rust_decimal::Decimal;

use super::field::{Field, Keyed, List, Measured};
use super::reference::{Ref, ToOwner};
use crate::quantity::{Duration, Estimate, Hours, Money, Percent, Promise, Rate};
use crate::{choice, record};

choice! {
    /// What a channel is; it decides how its work queues.
    ChannelKind {
        /// A telephone line: one caller, one agent, now.
        Phone = "phone",
        /// Calls that the department makes at an agreed time.
        Callback = "callback",
        /// A video call.
        Video = "video",
        /// A counter or visit.
        Counter = "counter",
        /// Live chat: several conversations an agent.
        Chat = "chat",
        /// Messaging apps and text messages: several conversations, slower.
        Messaging = "messaging",
        /// E-mail.
        Email = "email",
        /// A web form or ticket portal.
        Form = "form",
        /// Public posts on social networks.
        Social = "social",
        /// Letters.
        Post = "post",
        /// A community in which customers help each other.
        Community = "community",
        /// Help pages.
        SelfService = "self-service",
        /// An automatic assistant.
        Bot = "bot",
    }
}

impl ChannelKind {
    /// Whether a customer waits for a person at this moment.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Phone | Self::Video | Self::Counter | Self::Chat)
    }

    /// Whether one agent holds several conversations at once.
    pub fn is_concurrent(self) -> bool {
        matches!(self, Self::Chat | Self::Messaging)
    }

    /// Whether people of the team answer it at all.
    pub fn is_staffed(self) -> bool {
        !matches!(self, Self::Community | Self::SelfService | Self::Bot)
    }
}

choice! {
    /// Where a channel is in its life.
    ChannelStatus {
        /// In use.
        Live = "live",
        /// Open to some customers.
        Pilot = "pilot",
        /// Not yet open.
        Planned = "planned",
        /// To be shut.
        Closing = "closing",
    }
}

record! {
    /// A way customers reach you.
    Channel, "a channel" {
        /// The name in documents; the id if not given.
        optional name: String,
        /// What it is; decides how its work queues.
        required kind: ChannelKind,
        /// The number, address or page.
        optional address: String,
        /// Whether it is in use; `live` if not given.
        optional status: ChannelStatus,
        /// When people answer, in the opening_hours notation of OpenStreetMap.
        optional hours: Hours,
        /// The languages spoken, as codes such as `en`.
        optional languages: List<String>,
        /// Contacts per period, as a number or a range.
        optional volume: Measured<Estimate<Rate>>,
        /// By how much the volume grows in a year, from the first month of the plan on; it stays the same if not given.
        optional growth: Percent,
        /// How contacts fall on the days of a week and the hours of a day; a usual pattern of the kind of channel if not given.
        optional profile: Profile,
        /// Work time per contact, talking and finishing up.
        optional handle_time: Measured<Estimate<Duration>>,
        /// Conversations an agent holds at once.
        optional concurrency: Decimal,
        /// How long a customer waits before giving up, on average.
        optional patience: Duration,
        /// What customers are promised here: a share, a time, a clock.
        optional promises: List<Promise>,
        /// What this channel is not for, and where to go instead.
        optional not_for: String,
        /// What one contact costs here.
        optional cost_per_contact: Measured<Money>,
        /// Who answers for it.
        optional owner: Ref<ToOwner>,
    }
}

record! {
    /// How a channel's contacts fall on the week, as weights of any size: shares, or counts from a report.
    Profile, "a profile" {
        /// Contacts of each day of the week, compared with each other.
        optional days: DayWeights,
        /// Contacts of each hour of a day, compared with each other; the key is the hour they come in, 0 to 23. An hour that is not
        /// named has none.
        optional hours: Keyed<Decimal>,
    }
}

record! {
    /// A weight for each day of the week; 0 for a day that is not named.
    DayWeights, "weights of days" {
        /// Monday.
        optional mo: Decimal,
        /// Tuesday.
        optional tu: Decimal,
        /// Wednesday.
        optional we: Decimal,
        /// Thursday.
        optional th: Decimal,
        /// Friday.
        optional fr: Decimal,
        /// Saturday.
        optional sa: Decimal,
        /// Sunday.
        optional su: Decimal,
    }
}

impl DayWeights {
    /// The days, Monday first.
    pub fn each(&self) -> [&Field<Decimal>; 7] {
        [&self.mo, &self.tu, &self.we, &self.th, &self.fr, &self.sa, &self.su]
    }
}

impl Channel {
    /// Whether it is, or will stay, in use: everything but `closing`.
    pub fn is_kept(&self) -> bool {
        self.status.copied() != Some(ChannelStatus::Closing)
    }

    /// Whether the team's people answer it; true while the kind can't be read.
    pub fn is_staffed(&self) -> bool {
        self.kind.copied().is_none_or(ChannelKind::is_staffed)
    }
}
