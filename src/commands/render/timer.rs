//! Ends the program when one document takes longer than somebody is willing to wait. A loop in a template can't be stopped
//! from outside in any other way.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::commands::{Console, Exit};

/// Runs as long as it is kept. What is done after that, such as writing files, is never broken off.
#[derive(Debug)]
pub(super) struct Timer(Sender<String>);

impl Timer {
    /// A timer of so many seconds for each piece of work.
    pub(super) fn start(seconds: u64, console: &Console) -> Self {
        let (tell, told) = channel::<String>();
        let console = console.clone();
        thread::spawn(move || {
            let mut work = "reading the templates".to_owned();
            loop {
                match told.recv_timeout(Duration::from_secs(seconds)) {
                    Ok(next) => work = next,
                    Err(RecvTimeoutError::Disconnected) => return,
                    Err(RecvTimeoutError::Timeout) => break,
                }
            }
            let plural = if seconds == 1 { "" } else { "s" };
            console.error(&anyhow::anyhow!(
                "{work}: the templates took longer than {seconds} second{plural}; look for loops in loops, or give them longer with \
                 `--timeout`; no document was written"
            ));
            end();
        });
        Self(tell)
    }

    /// Begins to count anew, for this work.
    pub(super) fn begin(&self, work: String) {
        // If nobody listens, the program is about to end.
        let _ = self.0.send(work);
    }
}

#[expect(clippy::exit, reason = "the thread that runs the template does not listen")]
fn end() -> ! {
    std::process::exit(Exit::CouldNot as i32)
}
