//! Commands that only one engine's driver knows.

use anyhow::Result;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command by its path within the session.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A command of Chromium's DevTools, for the tab that is being driven.
pub async fn chromium(client: &Client, name: &str, parameters: Value) -> Result<Value> {
    Ok(client.issue_cmd(Own { path: "goog/cdp/execute", body: json!({ "cmd": name, "params": parameters }) }).await?)
}

/// Runs a script in Firefox with the browser's own rights.
pub async fn firefox(client: &Client, script: &str) -> Result<()> {
    let turn = |context: &str| client.issue_cmd(Own { path: "moz/context", body: json!({ "context": context }) });
    turn("chrome").await?;
    let done = client.execute(script, vec![]).await;
    // Back to the page, whatever came of it.
    turn("content").await?;
    done?;
    Ok(())
}
