//! Fail open: one of the browser's own functions fails whoever calls it from Payready's scripts, and exactly one window opens.

use super::ROW;
use crate::scenario::Action::{Noted, Press, Ready, Until, Wait};
use crate::scenario::Engine::Chromium;
use crate::scenario::{Action, Engine, Notes, Scenario};

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

const ALL: &[Engine] = CHROMIUM;

/// From now on it fails.
const ARMED: Action = Until("demo.armed = true; return true");

/// Everything is there and well; then something fails, and then the shopper presses.
const PRESSED: Scenario =
    Scenario { fact: "whichever function fails Payready at the press, it opens one window", actions: &[Ready, ARMED, Press, Noted("opened true")], ..CALL };
const PRESSED_OPEN: Scenario = Scenario {
    fact: "whichever function fails Payready at the press, Payready opens one window",
    actions: &[Ready, ARMED, Press],
    notes: Notes::Differ("in open mode the shop opens nothing itself"),
    ..CALL
};

/// A row for each function that a press may go through.
macro_rules! presses {
    ($row:ident $mode:literal $how:literal: $($name:literal: $($fails:literal)*;)*) => {
        &[$($(Scenario {
            id: concat!("press-", $name, "-", $fails, $mode),
            page: concat!("page=hostile-inject&when=armed&call=", $name, "&fails=", $fails, $how),
            engines: CHROMIUM,
            ..$row
        },)*)*]
    };
}

/// The guarded button.
pub const PRESSES: &[Scenario] = presses! {
    PRESSED "" "":
    "Document.prototype.getElementById": "throws" "null" "rubbish";
    "Element.prototype.getAttribute": "throws" "null" "rubbish";
    "Element.prototype.hasAttribute": "throws" "nothing";
    "Element.prototype.setAttribute": "throws";
    "Element.prototype.matches": "throws";
    "Event.prototype.composedPath": "throws" "null" "rubbish";
    "EventTarget.prototype.addEventListener": "throws";
    "EventTarget.prototype.removeEventListener": "throws";
    "EventTarget.prototype.dispatchEvent": "throws" "nothing" "null";
    "CustomEvent": "throws" "null";
    "Object.getOwnPropertyDescriptor": "throws" "nothing" "rubbish";
    "Object.setPrototypeOf": "throws" "nothing";
    "Object.defineProperty": "throws" "nothing";
    "Proxy": "throws";
    "Function.prototype.call": "throws" "nothing";
    "Function.prototype.apply": "throws";
    "setTimeout": "throws" "nothing" "rubbish";
    "clearTimeout": "throws";
    "Performance.prototype.now": "throws" "nothing";
    "Navigator.prototype.userActivation": "throws" "null" "rubbish";
    "UserActivation.prototype.isActive": "throws";
    "Array.prototype.filter": "throws" "null";
    "Array.prototype.forEach": "throws";
    "Array.prototype.some": "throws" "nothing";
    "Array.prototype.indexOf": "throws" "nothing";
    "Array.prototype.push": "throws";
    "Array.prototype.splice": "throws";
    "String": "throws" "nothing";
    "Object.prototype.hasOwnProperty": "throws";
    "Document.prototype.createElement": "throws" "null";
    "Document.prototype.querySelectorAll": "throws" "null";
    "Document.prototype.hidden": "throws";
    "Document.prototype.hasFocus": "throws";
    "Document.prototype.cookie": "throws" "null";
    "Node.prototype.contains": "throws";
    "Node.prototype.getRootNode": "throws" "null";
    "Node.prototype.isConnected": "throws";
    "fetch": "throws" "rejects" "hangs" "null";
    "Promise": "throws";
    "Promise.prototype.then": "throws";
    "Reflect.get": "throws";
    "Reflect.set": "throws";
    "TextDecoder.prototype.decode": "throws" "nothing";
    "Date.now": "throws";
    "requestAnimationFrame": "throws";
    "MutationObserver.prototype.observe": "throws";
};

/// The element's own. Without its attributes nobody could know what it opens.
pub const PRESSES_OPEN: &[Scenario] = presses! {
    PRESSED_OPEN "-open" "&how=open":
    "Element.prototype.closest": "throws";
    "Element.prototype.matches": "throws";
    "Element.prototype.querySelector": "throws" "null";
    "Event.prototype.composedPath": "throws" "null";
    "Event.prototype.preventDefault": "throws";
    "EventTarget.prototype.dispatchEvent": "throws" "nothing";
    "CustomEvent": "throws";
    "Object.defineProperty": "throws";
    "Function.prototype.apply": "throws";
    "setTimeout": "throws" "nothing";
    "clearTimeout": "throws";
    "Performance.prototype.now": "throws";
    "Navigator.prototype.userActivation": "throws" "rubbish";
    "Array.prototype.filter": "throws" "null";
    "Array.prototype.forEach": "throws";
    "Array.prototype.some": "throws";
    "Array.prototype.indexOf": "throws";
    "Array.prototype.push": "throws";
    "String": "throws";
    "Object.prototype.hasOwnProperty": "throws";
    "Document.prototype.createElement": "throws" "null";
    "Node.prototype.contains": "throws";
    "fetch": "throws" "hangs";
    "Promise.prototype.then": "throws";
    "Reflect.get": "throws";
    "Reflect.set": "throws";
    "TextDecoder.prototype.decode": "throws";
};

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
