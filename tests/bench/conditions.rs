//! Under which conditions a page is measured.

use anyhow::Result;
use fantoccini::Client;
use serde_json::json;

use crate::command;

/// A machine and a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// This machine, without a network between.
    Plain,
    /// A processor that is four times slower.
    SlowProcessor,
    /// A slow 4G network: 1.6 Mbit/s down, 0.75 Mbit/s up, and 150 ms until an answer begins.
    SlowNetwork,
}

impl Condition {
    pub const ALL: [Self; 3] = [Self::Plain, Self::SlowProcessor, Self::SlowNetwork];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "1x",
            Self::SlowProcessor => "4x CPU",
            Self::SlowNetwork => "slow 4G",
        }
    }

    pub async fn set(self, client: &Client) -> Result<()> {
        let rate = if self == Self::SlowProcessor { 4 } else { 1 };
        command::chromium(client, "Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
        // Bytes for each second; -1 is as fast as it goes.
        let (latency, down, up) = if self == Self::SlowNetwork { (150, 200_000, 93_750) } else { (0, -1, -1) };
        let network = json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
        command::chromium(client, "Network.emulateNetworkConditions", network).await?;
        Ok(())
    }
}
