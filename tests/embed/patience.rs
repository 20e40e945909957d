//! How long is waited for a browser: for as long as it answers. How fast it does is the machine's affair.

use std::time::Duration;

use anyhow::{Result, bail};
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::Value;
use tokio::time::{sleep, timeout};
use xtask::lost::session_is_gone;

/// How long one answer may take. On one core that all browsers share, the longest of them takes a third of it.
pub const SILENCE: Duration = Duration::from_secs(180);
/// How often a browser at work is asked whether it still answers.
const PACE: Duration = Duration::from_secs(15);
/// What never ends is a failure too, however well the browser answers.
const LONGEST: Duration = Duration::from_secs(1800);

/// A browser that no longer answers.
#[derive(Debug)]
struct Hang;

impl std::error::Error for Hang {}

impl std::fmt::Display for Hang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the browser has not answered for {} s", SILENCE.as_secs())
    }
}

/// Does something with a browser for as long as that answers.
pub async fn while_it_answers<T>(client: &Client, work: impl Future<Output = Result<T>>) -> Result<T> {
    let silence = async {
        loop {
            sleep(PACE).await;
            // A session answers one command after the other: this one after that which the work waits for.
            if timeout(SILENCE, client.windows()).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        done = timeout(LONGEST, work) => match done {
            Ok(done) => done,
            Err(_) => bail!("no end after {} s", LONGEST.as_secs()),
        },
        () = silence => Err(Hang.into()),
    }
}

/// Whether it is the browser that was lost: that says nothing of the page.
pub fn is_lost(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let gone = |error: &CmdError| match error {
            CmdError::Standard(told) => session_is_gone(&told.error.to_string(), &told.message),
            // A name that the protocol does not know.
            CmdError::NotW3C(Value::String(name)) => session_is_gone(name, ""),
            CmdError::Failed(_) | CmdError::FailedC(_) | CmdError::Lost(_) => true,
            _ => false,
        };
        cause.is::<Hang>() || cause.downcast_ref().is_some_and(gone)
    })
}
