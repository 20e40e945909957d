//! A shop page in a browser: what can be done to it and what can be seen of it.

mod scripts;
mod shopper;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::command;
use crate::scenario::Engine;
use scripts::{LEFT_BEHIND, RECORD};

/// How long anything may take that is waited for, where the machine is quick. Where it is not, `ASKS` takes longer.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How often is asked at least: a browser that is slow to answer is slow to do anything.
const ASKS: usize = 200;
/// How often is asked again.
const PACE: Duration = Duration::from_millis(150);

/// Whether there is one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Network {
    On,
    Off,
}

/// The shop's page in the browser's first window.
pub struct Page<'a> {
    client: &'a Client,
    engine: Engine,
    main: WindowHandle,
    address: String,
}

impl<'a> Page<'a> {
    /// Closes what the last row left open and loads the page anew.
    pub async fn load(client: &'a Client, engine: Engine, address: &str) -> Result<Self> {
        let page = Self { address: address.to_owned(), ..Self::current(client, engine).await? };
        page.close_others().await?;
        client.goto(address).await?;
        page.home().await?;
        Ok(page)
    }

    /// Whatever is in the browser's first window now.
    pub async fn current(client: &'a Client, engine: Engine) -> Result<Self> {
        Ok(Self { client, engine, main: client.window().await?, address: String::new() })
    }

    /// Back to the shop's page: to its window, and into the frame where it is shown in one.
    async fn home(&self) -> Result<()> {
        self.client.switch_to_window(self.main.clone()).await?;
        if self.address.contains("parent=") {
            self.client.find(Locator::Css("#shop")).await?.enter_frame().await?;
        }
        Ok(())
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
        for window in self.others().await? {
            let loaded = self.until("an opened window to load", || async {
                // One that something closes meanwhile will not load any more.
                if !self.client.windows().await?.contains(&window) {
                    return Ok(Some(true));
                }
                let state = "return location.href !== 'about:blank' && document.readyState === 'complete' || null";
                match self.client.switch_to_window(window.clone()).await {
                    Ok(()) => Ok(self.client.execute(state, vec![]).await.ok().and_then(|state| state.as_bool())),
                    Err(_) => Ok(None),
                }
            });
            loaded.await?;
        }
        self.home().await?;
        Ok(self.others().await?.len())
    }

    /// Another page of the shop, in this tab.
    pub async fn leave(&self) -> Result<()> {
        self.client.execute("location.href = '/advert.html'", vec![]).await?;
        self.until("the other page", || async {
            Ok(self.proves("return location.pathname === '/advert.html' && document.readyState === 'complete'").await?.then_some(()))
        })
        .await
    }

    pub async fn back(&self) -> Result<()> {
        self.client.back().await?;
        self.until("the shop's page, after Back", || async {
            Ok(self.proves("return !!window.demo && document.readyState === 'complete'").await?.then_some(()))
        })
        .await
    }

    /// The same address in a second tab, which is in front until [`Page::show`].
    pub async fn second_tab(&self) -> Result<Self> {
        let tab = self.open_tab(&self.address).await?;
        Ok(Self { client: self.client, engine: self.engine, main: tab, address: self.address.clone() })
    }

    /// Another tab before this one.
    pub async fn hide(&self) -> Result<()> {
        let shop = self.address.split("/checkout").next().unwrap_or_default();
        self.open_tab(&format!("{shop}/advert.html")).await?;
        self.client.switch_to_window(self.main.clone()).await?;
        self.home().await
    }

    /// To the front again, where switching to it has not brought it there.
    pub async fn show(&self) -> Result<()> {
        self.home().await?;
        if self.engine == Engine::Chromium {
            command::chromium(self.client, "Page.bringToFront", json!({})).await?;
        }
        Ok(())
    }

    async fn open_tab(&self, address: &str) -> Result<WindowHandle> {
        // WebKitGTK's new tabs stay behind, and what is opened from there never answers.
        let tab = self.client.new_window(self.engine != Engine::Webkit).await?.handle;
        self.client.switch_to_window(tab.clone()).await?;
        self.client.goto(address).await?;
        Ok(tab)
    }

    /// Puts the newest window away.
    pub async fn minimize_other(&self) -> Result<()> {
        let others = self.others().await?;
        let newest = others.last().context("there is no other window")?;
        self.client.switch_to_window(newest.clone()).await?;
        self.client.minimize_window().await?;
        self.home().await
    }

    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// What the browser is told of the network. There is no way to tell WebKitGTK.
    pub async fn network(&self, network: Network) -> Result<()> {
        let offline = network == Network::Off;
        match self.engine {
            Engine::Chromium => {
                let conditions = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
                // Without it the page is told that it is offline, and is not.
                command::chromium(self.client, "Network.enable", json!({})).await?;
                command::chromium(self.client, "Network.emulateNetworkConditions", conditions).await?;
                Ok(())
            }
            Engine::Firefox => command::firefox(self.client, &format!("Services.io.offline = {offline}")).await,
            Engine::Webkit => bail!("WebKitGTK cannot be told that it is offline"),
        }
    }

    /// Takes the elements that were written by hand out of the page, and names what is left of Payready, if anything.
    pub async fn clear(&self) -> Result<()> {
        if self.proves("return !!window.demo && demo.written").await? {
            self.close_others().await?;
            self.home().await?;
            let remove = "demo.elements().forEach(element => element.remove())";
            self.client.execute(remove, vec![]).await?;
        }
        let gone = self.until("all of Payready to go", || async {
            let left = self.client.execute(LEFT_BEHIND, vec![]).await?;
            Ok(left.is_null().then_some(()))
        });
        match (gone.await, self.client.execute(LEFT_BEHIND, vec![]).await?.as_str()) {
            (Err(_), Some(left)) => bail!("left behind: {left}"),
            (gone, _) => gone,
        }
    }

    /// Has the page looked at anew, and waits until all probes are settled. Answers how that ended: "done", or why not.
    pub async fn settle(&self) -> Result<String> {
        // Behind another tab a page is not looked at.
        if self.proves("return document.hidden").await? {
            self.show().await?;
        }
        self.until("the probes to settle", || async {
            let ask = "
                if (!window.demo) return 'the page was left'
                if (!window.payready) return 'no payready'
                if (!demo.settling) {
                    demo.settling = 'asked'
                    Promise.resolve(payready.ready).then(() => payready.diagnose()).then(() => demo.settling = 'done', error => demo.settling = String(error))
                }
                return demo.settling === 'asked' ? null : demo.settling";
            Ok(self.client.execute(ask, vec![]).await?.as_str().map(str::to_owned))
        })
        .await
    }

    /// What a question on the page comes to, once it is answered.
    pub async fn answer(&self, question: &str) -> Result<String> {
        self.until(question, || async {
            let answer = self.client.execute(&format!("return {question}"), vec![]).await?;
            Ok((!answer.is_null()).then(|| answer.as_str().map_or_else(|| answer.to_string(), str::to_owned)))
        })
        .await
    }

    /// Whether a script answers true.
    pub async fn proves(&self, script: &str) -> Result<bool> {
        Ok(self.client.execute(script, vec![]).await? == true)
    }

    pub async fn close_others(&self) -> Result<()> {
        for window in self.others().await? {
            let closed = async {
                self.client.switch_to_window(window.clone()).await?;
                self.client.close_window().await
            };
            // One that something else closes meanwhile is gone as well.
            if let Err(error) = closed.await
                && self.client.windows().await?.contains(&window)
            {
                return Err(error.into());
            }
        }
        self.client.switch_to_window(self.main.clone()).await?;
        Ok(())
    }

    /// Asks again and again until there is an answer; `what` says what for, when patience ends.
    pub async fn until<T, F, Asked>(&self, what: &str, ask: F) -> Result<T>
    where
        F: Fn() -> Asked,
        Asked: Future<Output = Result<Option<T>>>,
    {
        let began = Instant::now();
        for asked in 0.. {
            match ask().await {
                Ok(Some(answer)) => return Ok(answer),
                // A page that is being left answers when the next one is there.
                Err(error) if !is_being_left(&error) => return Err(error.context(format!("while waiting for {what}"))),
                Ok(None) | Err(_) => {}
            }
            if began.elapsed() > PATIENCE && asked >= ASKS {
                break;
            }
            tokio::time::sleep(PACE).await;
        }
        bail!("waited {} s in vain for {what}", began.elapsed().as_secs());
    }

    /// The windows besides the page.
    pub async fn others(&self) -> Result<Vec<WindowHandle>> {
        let mut windows = self.client.windows().await?;
        windows.retain(|window| *window != self.main);
        Ok(windows)
    }
}

/// Whether a page was left before it could answer: WebKit's driver calls that an error of the script.
fn is_being_left(error: &anyhow::Error) -> bool {
    format!("{error:#}").contains("before the unload event")
}
