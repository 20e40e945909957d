//! What the buttons of a step do, payments apart: the loader performs those.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use crate::diagnosis::flow::Event;
use crate::guide::{Action, Standing, View};
use crate::probe::far::today;
use crate::report::plain_text;
use crate::{attributes, remedy};

impl Session {
    /// Inside the shopper's click: what a browser allows only there begins at once.
    pub(super) fn act(&self, action: Action) {
        match action {
            Action::Recheck => self.recheck(),
            Action::Agents => self.ask_agents(),
            Action::Dismiss => {
                self.step(Event::GuideGone);
                self.show(View::Nothing);
            }
            Action::CopyLink => self.copy(&attributes::own_address()),
            Action::CopyReport => {
                let texts = self.texts();
                self.copy(&plain_text(&self.diagnosis(), &today(), |key| texts.get(key)));
            }
            Action::StorageAccess => self.ask_storage_access(),
            Action::Reload => remedy::reload(),
            // Of our own page alone: the shop's caches and service workers are the shop's, and what it has queued there may be an order.
            Action::Clean => {}
        }
    }

    fn recheck(&self) {
        self.then(async {});
    }

    /// Runs the probes again when `first` is over.
    fn then(&self, first: impl Future<Output = ()> + 'static) {
        if let Some(session) = self.this.upgrade() {
            spawn_local(async move {
                first.await;
                let _told = session.rerun().await;
            });
        }
    }

    fn copy(&self, text: &str) {
        let copied = remedy::copy(text);
        let Some(session) = self.this.upgrade() else { return };
        spawn_local(async move {
            if copied.await && matches!(session.read().view, View::Panel(_)) {
                session.show_guide(Standing::Copied);
            }
        });
    }

    fn ask_storage_access(&self) {
        let label = self.texts().storage_access();
        let asked = self.read().far.as_ref().map(|far| far.access(&label));
        self.then(async move {
            if let Some(asked) = asked {
                // It never rejects.
                let _answer = JsFuture::from(asked).await;
            }
        });
    }
}
