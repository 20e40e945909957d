//! The pages of the release that are no shop's: each row looks at some of them in browsers of one set-up.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::{Client, Locator};
use serde_json::json;
use xtask::package::EXAMPLES;
use xtask::serve::{Running, traps_dir};

use crate::page::PATIENCE;
use crate::scenario::{Engine, Setup};
use crate::{axe, check_pages, command, examples, setups};

/// What must be true of pages.
#[derive(Clone, Debug)]
enum Check {
    /// On a narrow phone, this page of the release is no wider than the screen, and axe-core finds nothing, light or dark.
    Accessible(String),
    /// This part of the steps of the panel in this locale, light and dark: no picture of it is wider than the screen, and axe-core finds
    /// nothing. The pictures are kept.
    Gallery(&'static str, usize),
    /// Every screen of the self-check page in this locale, light and dark, with all that folds out: no wider than the screen, and axe-core
    /// finds nothing. The pictures are kept.
    Screens(&'static str),
    /// This example pays with the packed package.
    Example(&'static str),
    /// The guide is there, and leads from its index to a step and back.
    Readable,
}

/// One row.
pub struct PageRow {
    pub id: String,
    pub fact: String,
    pub engines: &'static [Engine],
    pub setup: &'static Setup,
    check: Check,
}

const CHROMIUM: &[Engine] = &[Engine::Chromium];

/// Each locale, as the rows call it and as the release does.
const LOCALES: [(&str, &str); 4] = [("ko", "ko"), ("en", "en"), ("ja", "ja"), ("zh", "zh-Hans")];

/// Into how many rows the steps of the panel are split.
const PARTS: usize = 5;

/// The rows about the release in `dist`: small ones, one for each page where that is a file.
pub fn rows(dist: &Path) -> Result<Vec<PageRow>> {
    let mut rows = vec![PageRow {
        id: "P-01".into(),
        fact: "without scripts the guide is read, from its index to a step and back".into(),
        engines: &Engine::ALL,
        setup: &setups::NO_SCRIPTS,
        check: Check::Readable,
    }];
    let mut add = |id: String, fact: String, check: Check| rows.push(PageRow { id, fact, engines: CHROMIUM, setup: &setups::USUAL, check });
    for example in EXAMPLES {
        add(format!("P-05/{example}"), format!("the example {example} pays, with the package as it is published"), Check::Example(example));
    }
    for (name, locale) in LOCALES {
        let folder = format!("guide/{locale}");
        let entries = std::fs::read_dir(dist.join(&folder)).with_context(|| format!("there is no {folder}"))?;
        let mut pages = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>>>()?;
        ensure!(!pages.is_empty(), "there is no page in {folder}");
        pages.sort();
        for page in pages {
            let path = format!("{folder}/{page}");
            add(format!("P-02{name}/{}", page.trim_end_matches(".html")), format!("axe finds nothing in {path}"), Check::Accessible(path));
        }
        for part in 1..=PARTS {
            let fact = format!("axe finds nothing in part {part} of {PARTS} of the panel's steps, in {locale}");
            add(format!("P-03{name}/{part}"), fact, Check::Gallery(locale, part));
        }
        add(format!("P-04{name}"), format!("axe finds nothing on the self-check page, in {locale}"), Check::Screens(locale));
    }
    Ok(rows)
}

impl PageRow {
    pub const fn needs_axe(&self) -> bool {
        !matches!(self.check, Check::Readable | Check::Example(_))
    }
}

/// Runs a row on the release that the demo serves.
pub async fn run(client: &Client, demo: &Running, row: &PageRow) -> Result<()> {
    let release = demo.address("cdn");
    match &row.check {
        Check::Accessible(path) => accessible(client, &format!("{release}/{path}")).await,
        Check::Gallery(locale, part) => gallery(client, demo, locale, *part).await,
        Check::Screens(locale) => check_pages::look(client, demo, locale).await,
        Check::Example(name) => examples::pay(client, name).await,
        Check::Readable => readable(client, &release).await,
    }
}

async fn accessible(client: &Client, page: &str) -> Result<()> {
    let mut found = Vec::new();
    resize(client, NARROW, TALL).await?;
    theme(client, "light").await?;
    client.goto(page).await?;
    let too_wide = client.execute("const page = document.documentElement; return page.scrollWidth - page.clientWidth", vec![]).await?;
    if too_wide != 0 {
        found.push(format!("{too_wide} pixels wider than a screen of {NARROW}"));
    }
    found.extend(axe::violations(client).await?);
    theme(client, "dark").await?;
    found.extend(axe::violations_of_colour(client).await?.into_iter().map(|violation| format!("dark: {violation}")));
    ensure!(found.is_empty(), "{} are wrong: {}", found.len(), found.join("\n       "));
    Ok(())
}

/// Leaves one part of the steps on the page; returns how many those are.
const PART: &str = "
    const [part, parts] = arguments, all = [...document.querySelectorAll('section')]
    const kept = all.filter((_, number) => number % parts === part - 1)
    for (const section of all) if (!kept.includes(section)) section.remove()
    return kept.length";

/// The widths at which every step is kept as a picture: a phone's and a desk's.
pub const WIDTHS: [u32; 2] = [360, 1280];
/// The tallest picture that Chromium makes of a page in one piece.
const TALLEST: f64 = 8000.0;

async fn gallery(client: &Client, demo: &Running, locale: &str, part: usize) -> Result<()> {
    let folder = traps_dir().with_file_name("gallery");
    std::fs::create_dir_all(&folder)?;
    let mut found = Vec::new();
    resize(client, WIDTHS[0], TALL).await?;
    client.goto(&demo.gallery(locale)).await?;
    if client.wait().at_most(PATIENCE).for_element(Locator::Css("body[data-drawn]")).await.is_err() {
        bail!("not drawn: {}", client.execute("return document.body.dataset.waiting", vec![]).await?);
    }
    ensure!(client.execute(PART, vec![part.into(), PARTS.into()]).await? != 0, "there is no step in part {part}");
    for name in ["light", "dark"] {
        client.execute("document.documentElement.style.colorScheme = arguments[0]", vec![name.into()]).await?;
        resize(client, WIDTHS[0], TALL).await?;
        let violations = if name == "light" { axe::violations(client).await? } else { axe::violations_of_colour(client).await? };
        found.extend(violations.into_iter().map(|violation| format!("{name}: {violation}")));
        for width in WIDTHS {
            resize(client, width, TALL).await?;
            let size = client.execute("const page = document.documentElement; return [page.scrollWidth, page.scrollHeight]", vec![]).await?;
            let [wide, tall] = [0, 1].map(|axis| size[axis].as_f64().unwrap_or_default());
            if wide > f64::from(width) {
                found.push(format!("{name}: {wide} pixels wide on a screen of {width}"));
            }
            let mut top = 0.0;
            while top < tall {
                let path = folder.join(format!("{locale}-{part}-{name}-{width}-{top:05}.jpg"));
                picture(client, &path, (width, top, TALLEST.min(tall - top))).await?;
                top += TALLEST;
            }
        }
    }
    ensure!(found.is_empty(), "{} are wrong: {}", found.len(), found.join("\n       "));
    Ok(())
}

/// Keeps a picture of a part of the page: how wide, from where, how tall. The screen becomes as tall: Chromium lays a page out anew for
/// each picture of what is beyond the screen.
pub async fn picture(client: &Client, path: &Path, (width, top, height): (u32, f64, f64)) -> Result<()> {
    resize(client, width, height).await?;
    client.execute("scrollTo(0, arguments[0])", vec![top.into()]).await?;
    let wanted = json!({ "format": "jpeg", "quality": 60 });
    let picture = command::chromium(client, "Page.captureScreenshot", wanted).await?;
    Ok(std::fs::write(path, BASE64_STANDARD.decode(picture["data"].as_str().context("no picture")?)?)?)
}

/// How tall a screen is, where nothing else is said.
pub const TALL: f64 = 800.0;

/// A screen of this width and height, and no scroll bar on it.
pub async fn resize(client: &Client, width: u32, height: f64) -> Result<()> {
    let screen = json!({ "width": width, "height": height.round() as u32, "deviceScaleFactor": 1, "mobile": false });
    command::chromium(client, "Emulation.setDeviceMetricsOverride", screen).await?;
    command::chromium(client, "Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
    Ok(())
}

/// As wide as a page at 400 % on a usual screen, which WCAG asks for.
const NARROW: u32 = 320;

/// What the shopper's system prefers.
pub async fn theme(client: &Client, name: &str) -> Result<()> {
    let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": name }] });
    command::chromium(client, "Emulation.setEmulatedMedia", features).await?;
    Ok(())
}

/// A page that a script would change: a switch that a browser no longer knows is silent.
const SCRIPTED: &str = "data:text/html,<h1>off</h1><script>document.querySelector('h1').textContent='on'</script>";

async fn readable(client: &Client, release: &str) -> Result<()> {
    client.goto(SCRIPTED).await?;
    title_is(client, "off").await.context("scripts run")?;
    client.goto(&format!("{release}/guide/ko/index.html")).await?;
    title_is(client, "결제가 안 될 때").await?;
    client.find(Locator::Css("a[href='allow-popups.html']")).await.context("the index has no link to the step")?.click().await?;
    client.wait().at_most(PATIENCE).for_element(Locator::Css("[part=steps]")).await.context("the step has no actions")?;
    title_is(client, "결제창이 열리지 않았어요").await?;
    let actions = client.find_all(Locator::Css("#allow-popups-chrome [part=step]")).await?;
    ensure!(actions.len() == 4, "the step has {} actions", actions.len());
    let first = actions.first().context("no first action")?.text().await?;
    ensure!(first == "주소창 오른쪽 끝의 팝업 차단 아이콘을 눌러요", "the first action is {first:?}");
    client.find(Locator::Css("header a")).await.context("the step has no way back")?.click().await?;
    client.wait().at_most(PATIENCE).for_element(Locator::Css(".symptoms")).await.context("the way back leads elsewhere")?;
    Ok(())
}

async fn title_is(client: &Client, expected: &str) -> Result<()> {
    let title = client.find(Locator::Css("h1")).await.context("there is no title")?.text().await?;
    ensure!(title == expected, "the title is {title:?}, not {expected:?}");
    Ok(())
}
