//! A shop page in a browser: what can be done to it and what can be seen of it.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::Value;

/// How long anything may take that is waited for: a late opening of 11 s, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(25);
/// How often is asked again.
const PACE: Duration = Duration::from_millis(50);

/// What the page's trap script recorded, with the latest diagnosis.
const RECORD: &str = "
    // The payment is in this tab now: nothing of the shop's page is left to tell.
    if (!window.demo) return { errors: [], warnings: [], opens: [], events: [], diagnosis: null }
    const told = demo.events.filter(e => ['payready-diagnosis', 'payready-blocked', 'api'].includes(e.type))
    return {
        errors: demo.errors, warnings: demo.warnings, opens: demo.opens,
        events: demo.events.map(e => ({ type: e.type, pressing: e.pressing, at: e.at })), now: performance.now(),
        diagnosis: told.length ? told[told.length - 1].detail : null,
    }";

/// What may be left when Payready's elements are gone: nothing. Answers with the name of what is.
const LEFT_BEHIND: &str = "
    if (!window.demo) return null
    if (window.open !== demo.open0) return 'window.open is not the page\\'s own'
    if (document.querySelector('iframe')) return 'a frame'
    let cookie = 'refused'
    try { cookie = document.cookie } catch (refused) {}
    if (cookie !== demo.cookie0) return 'a cookie: ' + cookie
    if (demo.held && demo.held()) return demo.held()
    return null";

/// The paying button of the panel with this task, through the open shadow root.
const PANEL_BUTTON: &str = "
    for (const element of document.querySelectorAll('pay-ready')) {
        const button = element.shadowRoot && element.shadowRoot.querySelector('[data-pay=\"' + arguments[0] + '\"]')
        if (button) return button
    }
    return null";

/// The shop's page in the browser's first window.
pub struct Page<'a> {
    client: &'a Client,
    main: WindowHandle,
}

impl<'a> Page<'a> {
    /// Closes what the last row left open and loads the page anew.
    pub async fn load(client: &'a Client, address: &str) -> Result<Self> {
        let page = Self { client, main: client.window().await? };
        page.close_others().await?;
        client.goto(address).await?;
        Ok(page)
    }

    /// A real click on the shop's own button.
    pub async fn press(&self) -> Result<()> {
        let button = self.client.find(Locator::Css("#pay")).await?;
        Ok(button.click().await?)
    }

    /// A real Enter on the shop's own button.
    pub async fn press_key(&self) -> Result<()> {
        let button = self.client.find(Locator::Css("#pay")).await?;
        Ok(button.send_keys("\u{e007}").await?)
    }

    /// A real Tab and Enter, wherever the focus is.
    pub async fn tab_and_enter(&self) -> Result<()> {
        let keys = KeyActions::new("keys".to_owned());
        let press = |keys: KeyActions, value| keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        let keys = press(press(keys, Key::Tab.into()), Key::Enter.into());
        Ok(self.client.perform_actions(keys).await?)
    }

    /// A real click on a paying button of the panel.
    pub async fn press_in_panel(&self, task: &str) -> Result<()> {
        let what = format!("a button data-pay={task} in the panel");
        let button = self
            .until(&what, || async {
                let found = self.client.execute(PANEL_BUTTON, vec![task.into()]).await?;
                // Null while there is no such button.
                let reference = found.as_object().and_then(|found| found.values().next()?.as_str().map(str::to_owned));
                Ok(reference.map(|id| Element::from_element_id(self.client.clone(), id.into())))
            })
            .await?;
        Ok(button.click().await?)
    }

    pub async fn ready(&self) -> Result<()> {
        self.until("payready.ready to settle", || async {
            let script = "
                if (!window.payready) return null
                if (!demo.ready) { demo.ready = 'waiting'; payready.ready.then(() => demo.ready = 'up', () => demo.ready = 'cannot run') }
                return demo.ready === 'waiting' ? null : demo.ready";
            Ok(self.client.execute(script, vec![]).await?.as_str().map(|_| ()))
        })
        .await
    }

    pub async fn record(&self) -> Result<Value> {
        Ok(self.client.execute(RECORD, vec![]).await?)
    }

    /// How many windows are open besides the page, once all of them have loaded.
    pub async fn other_windows(&self) -> Result<usize> {
        let others = self.others().await?;
        for window in &others {
            self.client.switch_to_window(window.clone()).await?;
            self.until("an opened window to load", || async {
                let state = "return location.href !== 'about:blank' && document.readyState === 'complete' || null";
                Ok(self.client.execute(state, vec![]).await?.as_bool())
            })
            .await?;
        }
        self.client.switch_to_window(self.main.clone()).await?;
        Ok(others.len())
    }

    /// Takes all elements out of the page and names what is left of Payready, if anything.
    pub async fn remove_elements(&self) -> Result<()> {
        let remove = "document.querySelectorAll('pay-ready').forEach(element => element.remove())";
        self.client.execute(remove, vec![]).await?;
        let left = self.client.execute(LEFT_BEHIND, vec![]).await?;
        match left.as_str() {
            None => Ok(()),
            Some(left) => bail!("left behind after the element was removed: {left}"),
        }
    }

    /// Whether a script answers true.
    pub async fn proves(&self, script: &str) -> Result<bool> {
        Ok(self.client.execute(script, vec![]).await? == true)
    }

    pub async fn close_others(&self) -> Result<()> {
        for window in self.others().await? {
            self.client.switch_to_window(window).await?;
            self.client.close_window().await?;
        }
        Ok(self.client.switch_to_window(self.main.clone()).await?)
    }

    /// Asks again and again until there is an answer; `what` says what for, when patience ends.
    pub async fn until<T, F, Asked>(&self, what: &str, ask: F) -> Result<T>
    where
        F: Fn() -> Asked,
        Asked: Future<Output = Result<Option<T>>>,
    {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(answer) = ask().await.with_context(|| format!("while waiting for {what}"))? {
                return Ok(answer);
            }
            if Instant::now() > deadline {
                bail!("waited {} s in vain for {what}", PATIENCE.as_secs());
            }
            tokio::time::sleep(PACE).await;
        }
    }

    async fn others(&self) -> Result<Vec<WindowHandle>> {
        let mut windows = self.client.windows().await?;
        windows.retain(|window| *window != self.main);
        Ok(windows)
    }
}
