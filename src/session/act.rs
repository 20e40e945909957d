//! What the buttons of a step do that only the core can; payments are the loader's.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use crate::diagnosis::Code;
use crate::diagnosis::flow::Event;
use crate::presentation::{Action, Scene, Standing};

impl Session {
    /// Inside the shopper's click: what a browser allows only there begins at once. `label` is what the provider's frame is called, or the finding
    /// to go on to.
    pub(super) fn act(&self, action: Action, label: &str) {
        match action {
            Action::Recheck => self.then(async {}),
            Action::Agents => self.ask_agents(),
            Action::Dismiss => {
                self.step(Event::GuideGone);
                self.show(Scene::Nothing, Standing::Region);
            }
            Action::Unfold => self.unfold(None),
            Action::Next => self.unfold(Code::from_name(label)),
            Action::StorageAccess => self.ask_storage_access(label),
            // The guide's own.
            Action::CopyLink | Action::CopyReport | Action::Reload | Action::Clean => {}
        }
    }

    /// Shows the step that the shopper asks for: that of another finding, or that of the note.
    fn unfold(&self, other: Option<Code>) {
        {
            let mut inner = self.write();
            inner.unfolded = true;
            inner.guided = other.or(inner.guided);
        }
        self.show(Scene::Step, Standing::Answer);
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

    fn ask_storage_access(&self, label: &str) {
        let asked = {
            let inner = self.read();
            inner.far.as_ref().map(|far| far.access(label, &inner.locale))
        };
        self.then(async move {
            if let Some(asked) = asked {
                // It never rejects.
                let _answer = JsFuture::from(asked).await;
            }
        });
    }
}
