//! What a shopper does on a page, with a real mouse and real keys.

use anyhow::Result;
use fantoccini::Locator;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use super::Page;
use super::scripts::{AT_REST, DEEP, DEEP_PLACE, PLACE};
use crate::command;
use crate::scenario::Engine;

impl Page<'_> {
    /// A real click on the shop's own button.
    pub async fn press(&self) -> Result<()> {
        let button = self.client.find(Locator::Css("#pay")).await?;
        Ok(button.click().await?)
    }

    /// A real click where the shop's own button is, whatever lies over it.
    pub async fn press_place(&self) -> Result<()> {
        let place = self.client.execute(PLACE, vec![]).await?;
        let [x, y] = [0, 1].map(|axis| place[axis].as_f64().unwrap_or_default());
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        Ok(self.client.perform_actions(mouse).await?)
    }

    /// A real click on the shop's advert.
    pub async fn press_advert(&self) -> Result<()> {
        let button = self.client.find(Locator::Css("#advert")).await?;
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

    /// A real click on a button of the panel.
    pub async fn press_in_panel(&self, selector: &str) -> Result<()> {
        Ok(self.in_panel(selector).await?.click().await?)
    }

    /// A real click on the button in the provider's frame, which stands beside the panel.
    pub async fn press_in_frame(&self) -> Result<()> {
        self.in_panel("iframe[title]").await?.enter_frame().await?;
        let button = self.until("the frame's button", || async { Ok(self.client.find(Locator::Css("button")).await.ok()) }).await?;
        button.click().await?;
        self.home().await
    }

    /// An element of the panel, once it stands still: a panel that has just been drawn takes the focus, which scrolls the page, and in WebKit
    /// a little later. Nobody presses so soon.
    async fn in_panel(&self, selector: &str) -> Result<Element> {
        self.element(&format!("{selector} in the panel"), AT_REST, selector).await
    }

    /// The element that a script answers with, once it does.
    async fn element(&self, what: &str, script: &str, selector: &str) -> Result<Element> {
        self.until(what, || async {
            let found = self.client.execute(script, vec![selector.into()]).await?;
            // Null while there is no such element.
            let reference = found.as_object().and_then(|found| found.values().next()?.as_str().map(str::to_owned));
            Ok(reference.map(|id| Element::from_element_id(self.client.clone(), id.into())))
        })
        .await
    }

    /// A real Ctrl+V into the shop's note.
    pub async fn paste(&self) -> Result<()> {
        self.client.find(Locator::Css("#note")).await?.click().await?;
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: Key::Control.into() })
            .then(KeyAction::Down { value: 'v' })
            .then(KeyAction::Up { value: 'v' })
            .then(KeyAction::Up { value: Key::Control.into() });
        Ok(self.client.perform_actions(keys).await?)
    }

    pub async fn grant_storage_access(&self) -> Result<()> {
        if self.engine == Engine::Chromium {
            let granted = json!({ "permission": { "name": "storage-access" }, "setting": "granted" });
            command::chromium(self.client, "Browser.setPermission", granted).await?;
        }
        Ok(())
    }

    /// The first element that a selector names, once it is there.
    async fn deep(&self, selector: &str) -> Result<Element> {
        self.element(&format!("{selector} on the page"), DEEP, selector).await
    }

    /// A real click on the first element that a selector names.
    pub async fn click(&self, selector: &str) -> Result<()> {
        Ok(self.deep(selector).await?.click().await?)
    }

    /// A real double click at the place of that element.
    pub async fn double_click(&self, selector: &str) -> Result<()> {
        self.deep(selector).await?;
        let place = self.client.execute(DEEP_PLACE, vec![selector.into()]).await?;
        let [x, y] = [0, 1].map(|axis| place[axis].as_f64().unwrap_or_default());
        let mut mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::MoveTo { duration: None, x, y });
        for _ in 0..2 {
            mouse = mouse.then(PointerAction::Down { button: MOUSE_BUTTON_LEFT }).then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        }
        Ok(self.client.perform_actions(mouse).await?)
    }

    /// Real keys into that element.
    pub async fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        Ok(self.deep(selector).await?.send_keys(text).await?)
    }

    /// Real keys wherever the focus is.
    pub async fn keys(&self, text: &str) -> Result<()> {
        let keys = text.chars().fold(KeyActions::new("keys".to_owned()), |keys, value| keys.then(KeyAction::Down { value }).then(KeyAction::Up { value }));
        Ok(self.client.perform_actions(keys).await?)
    }
}
