//! Fail open: one of the browser's own functions fails whoever calls it from Payready's scripts, and exactly one window opens.

use super::ROW;
use crate::scenario::Action::{Noted, Press, Wait};
use crate::scenario::Engine::Chromium;
use crate::scenario::{Action, Engine, Scenario};

/// What hangs does so by then, and what is broken has broken.
const BROKEN: Action = Wait(700);
const CHROMIUM: &[Engine] = &[Chromium];

const CALL: Scenario = Scenario {
    fact: "whichever function fails Payready, the shop's press opens one window",
    actions: &[BROKEN, Press, Noted("opened true")],
    spoken: Some("what is broken may be told"),
    ..ROW
};

/// A row for each function and each way in which it can fail.
macro_rules! calls {
    ($engines:ident: $($name:literal: $($fails:literal)*;)*) => {
        &[$($(Scenario {
            id: concat!("call-", $name, "-", $fails),
            page: concat!("page=hostile-inject&call=", $name, "&fails=", $fails),
            engines: $engines,
            ..CALL
        },)*)*]
    };
}

const ALL: &[Engine] = &Engine::ALL;

/// Where engines differ: what loads the core, and what the press goes through.
pub const EVERYWHERE: &[Scenario] = calls! {
    ALL:
    "fetch": "throws" "rejects" "hangs" "null" "rubbish";
    "WebAssembly.instantiateStreaming": "throws" "rejects" "hangs" "rubbish";
    "WebAssembly.Module": "throws";
    "Document.prototype.createElement": "throws" "null";
    "Node.prototype.appendChild": "throws";
    "EventTarget.prototype.addEventListener": "throws";
    "EventTarget.prototype.dispatchEvent": "throws";
    "Object.getOwnPropertyDescriptor": "throws" "nothing";
    "Object.defineProperty": "throws" "nothing";
    "Document.prototype.getElementById": "throws" "null" "rubbish";
    "Element.prototype.getAttribute": "throws" "null" "rubbish";
    "Event.prototype.composedPath": "throws" "null" "rubbish";
    "setTimeout": "throws" "nothing";
};

pub const ROWS: &[Scenario] = calls! {
    CHROMIUM:
    "WebAssembly.instantiate": "throws" "rejects";
    "Element.prototype.attachShadow": "throws" "null";
    "CustomElementRegistry.prototype.define": "throws" "nothing";
    "Document.prototype.querySelectorAll": "throws" "null";
    "Element.prototype.closest": "throws" "rubbish";
    "Element.prototype.hasAttribute": "throws";
    "Node.prototype.contains": "throws";
    "Node.prototype.getRootNode": "throws" "null";
    "requestIdleCallback": "throws" "nothing";
    "setInterval": "throws" "nothing";
    "clearTimeout": "throws";
    "MutationObserver.prototype.observe": "throws";
    "PerformanceObserver.prototype.observe": "throws";
    "Performance.prototype.now": "throws" "rubbish";
    "Performance.prototype.getEntriesByType": "throws" "null" "rubbish";
    "Document.prototype.cookie": "throws" "null" "rubbish";
    "localStorage": "rubbish";
    "Navigator.prototype.userAgent": "throws" "null" "rubbish";
    "Navigator.prototype.userActivation": "throws" "null" "rubbish";
    "Element.prototype.getBoundingClientRect": "throws" "null";
    "getComputedStyle": "throws" "null";
    "Document.prototype.elementFromPoint": "throws" "null";
    "matchMedia": "throws" "null" "rubbish";
    "Permissions.prototype.query": "throws" "rejects" "hangs" "rubbish";
    "StorageManager.prototype.estimate": "rejects" "hangs" "rubbish";
    "Array.prototype.filter": "throws";
    "Array.prototype.forEach": "throws";
    "Array.prototype.map": "throws";
    "Array.prototype.push": "throws";
    "Promise.prototype.then": "throws" "nothing";
    "Promise.prototype.catch": "throws" "nothing";
    "JSON.parse": "throws" "rubbish";
    "JSON.stringify": "throws" "rubbish";
    "Reflect.construct": "throws";
    "Reflect.get": "throws";
    "Reflect.set": "throws";
    "Proxy": "throws";
    "String": "throws";
    "Math.random": "throws";
    "CustomEvent": "throws";
    "BroadcastChannel": "throws";
    "TextDecoder": "throws";
    "Response": "throws";
    "URL": "throws";
};
