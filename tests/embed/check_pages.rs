//! The self-check page's screens, one after the other, for axe-core and for the eye.

use anyhow::{Result, bail, ensure};
use fantoccini::{Client, Locator};
use xtask::serve::{Running, traps_dir};

use crate::axe;
use crate::page::PATIENCE;
use crate::pages::{TALL, WIDTHS, picture, resize, theme};

/// Each screen, the button that leads to it from the one before, and whether it is looked at.
const WALK: [(&str, &str, bool); 10] = [
    ("start", "", true),
    ("running", "[data-check=begin]", true),
    ("result", "", true),
    ("typing", "[data-check=typing]", true),
    ("result", "[data-check=leave]", false),
    ("demo", "[data-check=demo]", true),
    ("result", "[data-check=leave]", false),
    ("step", "[data-check=next]", true),
    ("result", "[part~=pay-anyway]", true),
    ("repaired", "[data-check=repair]", true),
];

/// What is left after the repairs, and what they drop.
const FAULTS: &str = "
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} })
    return caches.open('shop-old')";

/// Presses, and waits for the screen; then all that folds out is open.
const ENTER: &str = "
    const [scene, button, done] = arguments
    const inside = (selector) => (document.getElementById('check').shadowRoot || document).querySelector(selector)
    const began = Date.now()
    if (button) inside(button).click()
    const look = () => {
      const screen = inside('.screen')
      const drawn = screen && screen.dataset.scene === scene && screen.querySelector('h1').textContent
      if (!drawn && Date.now() - began < 60000) return setTimeout(look, 50)
      if (!drawn) return done(screen ? screen.dataset.scene : 'nothing')
      for (const fold of screen.querySelectorAll('details')) fold.open = true
      done('')
    }
    look()";

/// Walks through the page in one locale, light and dark.
pub async fn look(client: &Client, demo: &Running, locale: &str) -> Result<()> {
    let folder = traps_dir().with_file_name("self-check");
    std::fs::create_dir_all(&folder)?;
    let mut found = Vec::new();
    for name in ["light", "dark"] {
        // A host that somebody else answers for until the repairs are made, and a frame that keeps the check running for a while.
        let order = format!("look-{locale}-{name}");
        let profile =
            format!("{}/payready/profile.json?order={order}&host=html&frame=late-3&modes=popup,frame,redirect", demo.address("pg")).replace('&', "%26");
        let address = format!("{}/index.html?lang={locale}&provider={profile}", demo.address("cdn"));
        theme(client, name).await?;
        client.goto("about:blank").await?;
        client.goto(&address).await?;
        client.wait().at_most(PATIENCE).for_element(Locator::Css("#check")).await?;
        client.execute(FAULTS, vec![]).await?;
        for (number, (scene, button, looked_at)) in WALK.into_iter().enumerate() {
            resize(client, WIDTHS[0], TALL).await?;
            if scene == "repaired" {
                demo.mend(&order);
            }
            let shown = client.execute_async(ENTER, vec![scene.into(), button.into()]).await?;
            if shown != "" {
                bail!("{name}: {scene} was never shown, but {shown}");
            }
            if !looked_at {
                continue;
            }
            let violations = if name == "light" { axe::violations(client).await? } else { axe::violations_of_colour(client).await? };
            found.extend(violations.into_iter().map(|violation| format!("{scene}, {name}: {violation}")));
            for width in WIDTHS {
                resize(client, width, TALL).await?;
                let size = client.execute("const page = document.documentElement; return [page.scrollWidth, page.scrollHeight]", vec![]).await?;
                let [wide, tall] = [0, 1].map(|axis| size[axis].as_f64().unwrap_or_default());
                if wide > f64::from(width) {
                    found.push(format!("{scene}, {name}: {wide} pixels wide on a screen of {width}"));
                }
                picture(client, &folder.join(format!("{locale}-{name}-{width}-{number}-{scene}.jpg")), (width, 0.0, tall)).await?;
            }
        }
    }
    ensure!(found.is_empty(), "{} are wrong: {}", found.len(), found.join("\n       "));
    Ok(())
}
