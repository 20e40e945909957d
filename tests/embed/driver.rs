//! Starts a browser and its WebDriver, set up as a shopper's browser is and not as automation likes it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use xtask::serve::Running;
use xtask::{places, tools};

use crate::command;
use crate::display::Screen;
use crate::scenario::{Engine, Pref, Setup};

const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
/// A cold browser on one core that all browsers share.
const START: Duration = Duration::from_secs(180);
/// How many milliseconds a page may take to load, or a script to answer: whether the browser still answers at all is watched elsewhere.
const ANSWER_MS: u32 = 600_000;

/// A WebDriver process; it ends when this is dropped.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A browser of one engine with one set-up.
pub struct Browser {
    pub client: Client,
    // Dropped after the session is closed, or the driver leaves its browser behind.
    _driver: Driver,
    _screen: Option<Screen>,
}

impl Browser {
    /// Starts it for visits to `demo`; profiles and the like go to `scratch`. On a busy machine a driver may give up on its own browser, and
    /// MiniBrowser has no window yet while it still reads a content filter: it is asked again, and `again` is told why.
    pub async fn start(engine: Engine, setup: &Setup, demo: &Running, scratch: &Path, again: &mut dyn FnMut(&anyhow::Error)) -> Result<Self> {
        for _ in 0..3 {
            match Self::start_once(engine, setup, demo, scratch).await {
                Ok(browser) => return Ok(browser),
                Err(error) => again(&error),
            }
        }
        Self::start_once(engine, setup, demo, scratch).await
    }

    async fn start_once(engine: Engine, setup: &Setup, demo: &Running, scratch: &Path) -> Result<Self> {
        let port = free_port()?;
        let screen = (engine == Engine::Webkit).then(Screen::start).transpose()?;
        let mut command = Command::new(driver_path(engine)?);
        command.stdout(Stdio::null()).stderr(Stdio::null()).env("TMPDIR", scratch);
        match engine {
            Engine::Chromium => command.arg(format!("--port={port}")),
            // Without a port of its own, the remote agent of every Firefox takes the same one.
            Engine::Firefox => command
                .args(["--port".into(), port.to_string(), "--websocket-port".into(), free_port()?.to_string()])
                .args(setup.needs_system().then_some("--allow-system-access")),
            Engine::Webkit => command
                .arg(format!("--port={port}"))
                .envs(screen.iter().map(|screen| ("DISPLAY", &screen.name)))
                // There is no sandbox to be had in a container, and no graphics card.
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .envs(setup.webkit_env.iter().copied()),
        };
        let driver = Driver(command.spawn().with_context(|| format!("cannot start the WebDriver of {}", engine.name()))?);
        let address = format!("http://127.0.0.1:{port}");
        let client = connect(&address, capabilities(engine, setup, demo)).await.with_context(|| format!("{} did not start ({})", engine.name(), setup.name))?;
        let browser = Self { client, _driver: driver, _screen: screen };
        if let Err(error) = browser.prepare(engine, setup).await {
            browser.quit().await?;
            return Err(error);
        }
        Ok(browser)
    }

    /// What can only be set once the browser is there.
    async fn prepare(&self, engine: Engine, setup: &Setup) -> Result<()> {
        match engine {
            Engine::Chromium => {
                for (name, parameters) in setup.chromium_commands {
                    let parameters = serde_json::from_str(parameters).with_context(|| format!("the parameters of {name}"))?;
                    command::chromium(&self.client, name, parameters).await?;
                }
            }
            Engine::Firefox if setup.needs_system() => command::firefox(&self.client, setup.firefox_script).await?,
            Engine::Firefox | Engine::Webkit => {}
        }
        Ok(())
    }

    pub async fn quit(self) -> Result<()> {
        self.client.close().await?;
        Ok(())
    }
}

/// The driver says nothing when it is ready to listen: ask until it answers.
async fn connect(address: &str, capabilities: Map<String, Value>) -> Result<Client> {
    let deadline = Instant::now() + START;
    let listening = address.trim_start_matches("http://");
    while tokio::net::TcpStream::connect(listening).await.is_err() {
        if Instant::now() > deadline {
            bail!("the driver does not listen at {address}");
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let session = builder.capabilities(capabilities).connect(address);
    Ok(tokio::time::timeout(START, session).await.context("the driver opens no session")??)
}

fn driver_path(engine: Engine) -> Result<PathBuf> {
    match engine {
        Engine::Chromium => tools::chromedriver(),
        Engine::Firefox => tools::geckodriver(),
        Engine::Webkit => Ok("WebKitWebDriver".into()),
    }
}

fn capabilities(engine: Engine, setup: &Setup, demo: &Running) -> Map<String, Value> {
    let all = match engine {
        Engine::Chromium => chromium(setup, demo),
        Engine::Firefox => firefox(setup, demo),
        Engine::Webkit => webkit(setup, demo),
    };
    let mut all = all.as_object().cloned().unwrap_or_default();
    all.insert("timeouts".into(), json!({ "pageLoad": ANSWER_MS, "script": ANSWER_MS }));
    if setup.trusts_demo {
        all.insert("acceptInsecureCerts".into(), json!(true));
    }
    if setup.hasty {
        all.insert("pageLoadStrategy".into(), json!("eager"));
    }
    all
}

/// An argument with what is only known now.
fn filled(argument: &str, demo: &Running) -> String {
    argument.replace("{port}", &demo.port().to_string()).replace("{demo}", &places::root().join("www/demo").to_string_lossy())
}

fn chromium(setup: &Setup, demo: &Running) -> Value {
    let usual = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1000,800",
        // A process in store for each page to come costs as much as the page.
        "--disable-features=SpareRendererForSitePerProcess",
    ];
    let args: Vec<_> = usual.into_iter().chain(setup.chromium_args.iter().copied()).map(|argument| filled(argument, demo)).collect();
    let prefs: Map<String, Value> = setup.chromium_prefs.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {
            "binary": "/usr/bin/chromium",
            "args": args,
            "prefs": prefs,
            // ChromeDriver turns pop-up blocking off; with it, every row about pop-ups would be green for the wrong reason.
            "excludeSwitches": ["disable-popup-blocking"]
        }
    })
}

fn firefox(setup: &Setup, demo: &Running) -> Value {
    let mut prefs = Map::new();
    // Automation turns pop-up blocking off; these are a shopper's values.
    prefs.insert("dom.disable_open_during_load".into(), json!(true));
    prefs.insert("dom.popup_maximum".into(), json!(20));
    // Nobody looks, and drawing sixty times a second is a tenth of the work.
    prefs.insert("layout.frame_rate".into(), json!(10));
    for (name, value) in setup.firefox_prefs {
        let value = match value {
            Pref::On(on) => json!(on),
            Pref::Number(number) => json!(number),
            Pref::Text(text) => json!(filled(text, demo)),
        };
        prefs.insert((*name).to_owned(), value);
    }
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "binary": "/usr/bin/firefox-esr", "args": ["-headless"], "prefs": prefs }
    })
}

fn webkit(setup: &Setup, demo: &Running) -> Value {
    let args: Vec<_> = ["--automation"].iter().chain(setup.webkit_args).map(|argument| filled(argument, demo)).collect();
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": { "binary": MINI_BROWSER, "args": args }
    })
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
