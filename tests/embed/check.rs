//! Rows about the self-check page, with real clicks: what it finds, what it shows, and that it sees what is mended.

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use payready::diagnosis::{Code, Diagnosis, Environment, Facts, Finding, Severity, Snapshot, diagnose};
use payready::report::handover;
use xtask::serve::Running;

use crate::page::{Network, PATIENCE, Page};
use crate::scenario::{Engine, Setup};

/// One thing that is done, or must be seen.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Runs a script on the page.
    Script(&'static str),
    /// A real click on what this selector finds in the page's screens.
    Click(&'static str),
    /// Waits for a screen.
    Scene(&'static str),
    /// The screen's first line is this.
    Title(&'static str),
    /// The screen says this somewhere.
    Says(&'static str),
    /// A script answers true.
    Proves(&'static str),
    /// A real Tab and Enter.
    TabAndEnter,
    /// Types into what this selector finds.
    Type(&'static str, &'static str),
    /// The faults that the provider's profile asks for are mended.
    Mend,
    /// The network goes away.
    Offline,
    /// It comes back.
    Online,
    /// The page is loaded anew.
    Reload,
    /// Confirms the payment in the window that was opened.
    PayInWindow,
    /// Confirms the payment in this tab.
    PayHere,
    /// Confirms the payment in the frame on this page.
    PayInFrame,
    /// A real click on the button in the provider's frame.
    PressInFrame,
    /// A real Ctrl+V into a note that a script put on the page.
    Paste,
}

/// What the shopper brings along from a shop.
#[derive(Clone, Copy, Debug)]
pub enum Brought {
    Nothing,
    /// What the shop's page had found.
    Found(&'static [Code]),
    /// A fragment as it stands.
    Raw(&'static str),
    /// A fragment that is far too long.
    Long,
}

/// One row.
pub struct CheckRow {
    pub id: &'static str,
    pub fact: &'static str,
    pub engines: &'static [Engine],
    pub setup: &'static Setup,
    /// The query of the demo's profile; nothing for none.
    pub profile: &'static str,
    /// More of the page's own query.
    pub query: &'static str,
    pub brought: Brought,
    /// Before the check is started.
    pub before: &'static [Act],
    /// What is found, and what mends it: the step must be shown, and say "solved" after that.
    pub finding: Option<(Code, &'static [Act])>,
    /// What is done in the end, and must be seen.
    pub then: &'static [Act],
}

impl CheckRow {
    pub fn runs_in(&self, engine: Engine) -> bool {
        self.engines.contains(&engine)
    }
}

/// What a selector finds in the screens, through the open shadow root.
const FIND: &str = "
    const place = document.getElementById('check')
    const root = place && place.shadowRoot
    return root ? root.querySelector(arguments[0]) : document.querySelector(arguments[0])";
/// The provider's frame with its button, beside the screens.
const FRAME: &str = "return document.querySelector('iframe[title]')";
/// The same in the payment's overlay.
const OVERLAY: &str = "
    const dialog = document.querySelector('html > dialog')
    return dialog ? dialog.querySelector(arguments[0]) : null";
const SCENE: &str = "
    const place = document.getElementById('check')
    const screen = place && place.shadowRoot && place.shadowRoot.querySelector('.screen')
    return screen ? [screen.dataset.scene, screen.dataset.code || '', screen.querySelector('h1').textContent, screen.textContent] : null";
const LATEST: usize = 8;

struct Visit<'a> {
    page: Page<'a>,
    client: &'a Client,
    demo: &'a Running,
    order: String,
}

/// Runs a row.
pub async fn run(client: &Client, demo: &Running, engine: Engine, row: &CheckRow) -> Result<()> {
    let order = format!("{}-{}", row.id, engine.name());
    let mut address = format!("{}/index.html?lang=en{}", demo.address("cdn"), row.query.replace("http://auth.localhost:PORT", &demo.address("auth")));
    if !row.profile.is_empty() {
        let profile = format!("{}/payready/profile.json?order={order}&{}", demo.address("pg"), row.profile);
        address = format!("{address}&provider={}", profile.replace('&', "%26"));
    }
    address.push_str(&fragment(row.brought, demo));
    if row.setup.needs_system() || row.before.iter().chain(row.then).any(|act| matches!(act, Act::Offline)) {
        Page::current(client, engine).await?.network(Network::On).await?;
    }
    // A fragment alone would not load the page anew.
    client.goto("about:blank").await?;
    let page = Page::load(client, engine, &address).await?;
    let visit = Visit { page, client, demo, order };
    visit.all(row.before).await?;
    if let Some((code, mend)) = row.finding {
        visit.find_and_mend(code, mend).await?;
    }
    visit.all(row.then).await
}

fn fragment(brought: Brought, demo: &Running) -> String {
    match brought {
        Brought::Nothing => String::new(),
        Brought::Found(codes) => format!("#{}", handover::write(&found(codes), Some(&format!("{}/checkout?secret=1", demo.address("shop"))))),
        Brought::Raw(raw) => format!("#{raw}"),
        Brought::Long => format!("#payready=1&v=guide{}&end", "&p=cookies;yes;".repeat(200)),
    }
}

/// A shop's diagnosis with these findings.
fn found(codes: &[Code]) -> Diagnosis {
    let finding = |code: &Code| {
        let (audience, step) = code.mended_by();
        Finding { code: *code, severity: Severity::Warning, certainty: payready::diagnosis::Certainty::Proven, audience, step, evidence: Facts::default() }
    };
    let mut diagnosis = diagnose(&Snapshot { environment: Environment::default(), ..Snapshot::default() });
    diagnosis.findings = codes.iter().map(finding).collect();
    diagnosis
}

impl Visit<'_> {
    async fn all(&self, acts: &[Act]) -> Result<()> {
        for act in acts {
            self.act(*act).await.with_context(|| format!("{act:?}"))?;
        }
        Ok(())
    }

    async fn act(&self, act: Act) -> Result<()> {
        match act {
            Act::Script(script) => drop(self.client.execute(script, vec![]).await?),
            Act::Click(selector) => self.find(selector).await?.click().await?,
            Act::Scene(scene) => self.scene(&[scene]).await.map(drop)?,
            Act::Title(title) => {
                let [_, _, shown, _] = self.screen().await?.context("no screen")?;
                ensure!(shown == title, "the screen says {shown:?} first, not {title:?}");
            }
            Act::Says(text) => {
                self.page.until(text, || async { Ok(self.screen().await?.is_some_and(|[.., all]| all.contains(text)).then_some(())) }).await?;
            }
            Act::Proves(script) => self.page.until(script, || async { Ok(self.page.proves(script).await?.then_some(())) }).await?,
            Act::TabAndEnter => self.page.tab_and_enter().await?,
            Act::Type(selector, text) => self.find(selector).await?.send_keys(text).await?,
            Act::Mend => self.demo.mend(&self.order),
            Act::Offline => self.page.network(Network::Off).await?,
            Act::Online => self.page.network(Network::On).await?,
            Act::Reload => {
                // The old document answers until the new one is there.
                self.client.execute("self.left = true; location.reload()", vec![]).await?;
                self.page.until("the new document", || async { Ok(self.page.proves("return !self.left").await?.then_some(())) }).await?;
                self.scene(&["start"]).await?;
            }
            Act::PayInWindow => self.pay_in_window().await?,
            Act::PayInFrame => self.pay_in_frame().await?,
            Act::PressInFrame => {
                self.find_by(FRAME, "").await?.enter_frame().await?;
                self.client.wait().at_most(PATIENCE).for_element(Locator::Css("button")).await?.click().await?;
                self.page.show().await?;
            }
            Act::Paste => self.page.paste().await?,
            Act::PayHere => {
                self.client.wait().at_most(PATIENCE).for_element(Locator::Css("#confirm")).await?.click().await?;
            }
        }
        Ok(())
    }

    async fn find(&self, selector: &str) -> Result<Element> {
        self.find_by(FIND, selector).await
    }

    async fn find_by(&self, script: &str, selector: &str) -> Result<Element> {
        self.page
            .until(selector, || async {
                let found = self.client.execute(script, vec![selector.into()]).await?;
                let reference = found.as_object().and_then(|found| found.values().next()?.as_str().map(str::to_owned));
                Ok(reference.map(|id| Element::from_element_id(self.client.clone(), id.into())))
            })
            .await
    }

    /// Name, finding, first line and all text of the screen.
    async fn screen(&self) -> Result<Option<[String; 4]>> {
        Ok(serde_json::from_value(self.client.execute(SCENE, vec![]).await?)?)
    }

    /// Waits for one of these screens.
    async fn scene(&self, wanted: &[&str]) -> Result<[String; 4]> {
        let what = format!("the screen {wanted:?}");
        let waited = self.page.until(&what, || async { Ok(self.screen().await?.filter(|[scene, ..]| wanted.contains(&&**scene))) });
        match waited.await {
            Ok(screen) => Ok(screen),
            Err(error) => bail!("{error:#}; the screen is {:?}", self.screen().await?),
        }
    }

    async fn click(&self, selector: &str) -> Result<()> {
        Ok(self.find(selector).await?.click().await?)
    }

    /// Walks to the step of this finding, mends it, and looks again: it must say "solved", on the same page.
    async fn find_and_mend(&self, code: Code, mend: &[Act]) -> Result<()> {
        self.client.execute("self.samePage = true", vec![]).await?;
        self.click("[data-check=begin]").await?;
        for _ in 0..LATEST {
            let [scene, about, ..] = self.scene(&["result", "step", "solved"]).await?;
            match scene.as_str() {
                "step" if about == code.name() => return self.mend(code, mend).await,
                // Another one stands before it.
                "step" => self.click("[part~=primary]").await?,
                _ => {
                    let main = self.find(".big").await?;
                    main.click().await?;
                }
            }
            self.page.until("something else", || async { Ok(self.screen().await?.filter(|[now, code, ..]| *now != scene || *code != about)) }).await?;
        }
        bail!("the step of {} was never shown: {:?}", code.name(), self.screen().await?)
    }

    async fn mend(&self, code: Code, mend: &[Act]) -> Result<()> {
        let steps = "return document.getElementById('check').shadowRoot.querySelectorAll('[part~=step]').length > 0";
        ensure!(self.page.proves(steps).await?, "the step of {} has no actions", code.name());
        // As it is, it is not solved.
        self.click("[part~=primary]").await?;
        self.act(Act::Says("Not solved yet")).await?;
        self.all(mend).await?;
        self.click("[part~=primary]").await?;
        let [_, about, title, _] = self.scene(&["solved"]).await?;
        ensure!(about == code.name() && title == "Solved", "{about}: {title:?}");
        ensure!(self.page.proves("return self.samePage === true").await?, "the page was loaded anew");
        self.click("[data-check=next]").await?;
        self.scene(&["result", "step"]).await.map(drop)
    }

    async fn pay_in_frame(&self) -> Result<()> {
        self.find_by(OVERLAY, "iframe").await?.enter_frame().await?;
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css("#confirm")).await?.click().await?;
        // The provider leads back to where it was started.
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css("#check")).await?;
        self.client.clone().enter_parent_frame().await?;
        self.find_by(OVERLAY, "button").await?.click().await?;
        self.page.until("the frame to go", || async { Ok((self.client.execute(OVERLAY, vec!["iframe".into()]).await?.is_null()).then_some(())) }).await
    }

    async fn pay_in_window(&self) -> Result<()> {
        let window = self.page.until("the payment window", || async { Ok(self.page.others().await?.pop()) }).await?;
        self.client.switch_to_window(window).await?;
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css("#confirm")).await?.click().await?;
        self.page.show().await?;
        self.page.until("the payment window to close", || async { Ok(self.page.others().await?.is_empty().then_some(())) }).await
    }
}
