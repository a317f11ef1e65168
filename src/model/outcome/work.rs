//! How the work of a channel waits, and which queue model that means.
//!
//! In: nothing. Out: [`Work`] and [`Model`] with their words for people and programs.

/// How the work of a channel waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Somebody waits now, and an agent serves one.
    Live,
    /// Somebody waits now, and an agent serves several.
    Concurrent,
    /// It waits until somebody takes it up.
    Deferred,
    /// Nobody of the team works it.
    Unstaffed,
}

impl Work {
    /// The word in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Concurrent => "concurrent",
            Self::Deferred => "deferred",
            Self::Unstaffed => "not staffed",
        }
    }
}

/// The queue model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    /// Nobody gives up.
    ErlangC,
    /// Callers give up.
    ErlangA,
    /// Several conversations an agent.
    Chats,
    /// The mean flow of work through opening hours.
    Flow,
    /// The exact chain of a week.
    WeekChain,
    /// None: nobody of the team works it.
    None,
}

impl Model {
    /// Its name for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ErlangC => "Erlang C",
            Self::ErlangA => "Erlang A",
            Self::Chats => "chat chain",
            Self::Flow => "backlog balance",
            Self::WeekChain => "weekly chain",
            Self::None => "none",
        }
    }

    /// Its name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Self::ErlangC => "erlang-c",
            Self::ErlangA => "erlang-a",
            Self::Chats => "chat-chain",
            Self::Flow => "backlog-balance",
            Self::WeekChain => "weekly-chain",
            Self::None => "none",
        }
    }
}
