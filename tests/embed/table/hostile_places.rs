//! Hostile pages: what the pay button is, what else has a name on the page, how it looks, and who else hears a press.

use super::ROW;
use super::hostile::{AFTER, BEFORE, hostile, unheard};
use crate::scenario::Action::{Event, Noted, Press, Ready, Wait};
use crate::scenario::{Control, Scenario};

pub const ROWS: &[Scenario] = &[
    // Names on the page that the browser takes for variables and members.
    hostile("host-ids", "on a page with elements called open, name, top and setTimeout, pay opens", "page=hostile-place&kind=ids"),
    hostile("host-id-payready", "on a page with a form called payready that has a version, pay opens", "page=hostile-place&kind=id-payready"),
    hostile("host-images", "on a page whose images are called currentScript, head and forms, pay opens", "page=hostile-place&kind=named-images"),
    Scenario {
        undiagnosed: Some("on such a page nothing can be made, and so nobody is there to tell"),
        ..unheard("host-image-calls", "on a page whose images are called createElement and dispatchEvent, pay opens", "page=hostile-place&kind=named-functions")
    },
    hostile("host-form-names", "in a form whose fields are called as an element's members are, pay opens", "page=hostile-place&kind=form-names"),
    hostile("host-named-submit", "in a form with buttons called submit and open, pay opens", "page=hostile-place&kind=named-submit"),
    // What the button is.
    hostile("host-form-submit", "a window that opens when the form is submitted opens", "page=hostile-place&kind=form-submit"),
    Scenario {
        actions: &[Ready, BEFORE, Press, Noted("opened"), AFTER],
        ..hostile("host-form-target", "a form that is sent into the window which its handler opened is sent once", "page=hostile-place&kind=form-target")
    },
    hostile("host-form-attribute", "a button that belongs to a form elsewhere submits it", "page=hostile-place&kind=form-attribute"),
    hostile("host-form-request", "a window that opens in requestSubmit opens", "page=hostile-place&kind=form-request"),
    hostile("host-input", "a submit field pays", "page=hostile-place&kind=input-submit"),
    hostile("host-input-image", "an image field pays", "page=hostile-place&kind=input-image"),
    hostile("host-link", "a link to nowhere pays", "page=hostile-place&kind=link"),
    hostile("host-link-script", "a link with a script for its address pays", "page=hostile-place&kind=link-script"),
    Scenario {
        actions: &[Ready, BEFORE, Press, Noted("pressed"), AFTER],
        ..hostile("host-link-blank", "a link that opens the window itself pays", "page=hostile-place&kind=link-blank")
    },
    hostile("host-role", "an element that only says it is a button pays", "page=hostile-place&kind=role"),
    hostile("host-label", "a label whose box pays when it is ticked pays once", "page=hostile-place&kind=label"),
    hostile("host-deep", "an element around the button that has the id pays", "page=hostile-place&kind=deep"),
    hostile("host-svg", "a drawing pays", "page=hostile-place&kind=svg"),
    hostile("host-inline", "a handler in the button's attribute pays", "page=hostile-place&kind=inline"),
    hostile("host-delegated", "a handler on the document pays", "page=hostile-place&kind=delegated"),
    hostile("host-two-same", "of two buttons with the same id the first pays", "page=hostile-place&kind=two-same"),
    hostile("host-disabled-then", "a button that is switched off at the press pays", "page=hostile-place&kind=disabled-then"),
    hostile("host-popover", "a button in a popover pays", "page=hostile-place&kind=popover"),
    hostile("host-dialog", "a button in a modal dialog pays", "page=hostile-place&kind=dialog"),
    hostile("host-editable", "a button in text that can be edited pays", "page=hostile-place&kind=editable"),
    hostile("host-table", "a button in a table pays", "page=hostile-place&kind=table"),
    hostile("host-pointers", "a button among what no pointer meets pays", "page=hostile-place&kind=select-none"),
    // How it looks.
    hostile("host-unset", "on a page that unsets every style, pay opens", "page=hostile-style&kind=unset&profile=frame:ok"),
    hostile("host-hidden", "on a page that hides every division and frame, pay opens", "page=hostile-style&kind=hidden"),
    hostile("host-children", "on a page that hides what is not its body, pay opens", "page=hostile-style&kind=children"),
    hostile("host-last-child", "what a page styles by its place stays where it is", "page=hostile-style&kind=last-child"),
    hostile("host-empty", "on a page that hides what is empty or unknown, pay opens", "page=hostile-style&kind=empty"),
    hostile("host-layers", "on a page whose layers all want to be the highest, pay opens", "page=hostile-style&kind=layers"),
    hostile("host-still", "on a page where only the checkout meets the pointer, pay opens", "page=hostile-style&kind=still"),
    hostile("host-moving", "on a page where everything moves, pay opens", "page=hostile-style&kind=moving"),
    hostile("host-contained", "on a page that is contained and transformed, pay opens", "page=hostile-style&kind=contained&profile=frame:ok"),
    hostile("host-grid", "on a page whose root is a grid, everything stays where it is", "page=hostile-style&kind=grid&profile=frame:ok"),
    hostile("host-custom", "on a page that styles our element and its properties, pay opens", "page=hostile-style&kind=custom"),
    // Who else hears a press, and when the window opens.
    unheard("host-stopped", "where the page hears a press first and stops it, it pays", "page=hostile-press&kind=stopped"),
    unheard("host-stopped-all", "where the page stops every event of the pointer, it pays", "page=hostile-press&kind=stopped-all"),
    hostile("host-prevented", "where every click is prevented, pay opens", "page=hostile-press&kind=prevented"),
    unheard("host-clicks-again", "where the page takes a click away and dispatches another, it pays", "page=hostile-press&kind=clicks-again"),
    hostile("host-retargeted", "where the page changes what a click's target is, pay opens", "page=hostile-press&kind=retargeted"),
    unheard("host-pointerdown", "a window that opens when the pointer goes down opens once", "page=hostile-press&kind=pointerdown"),
    unheard("host-mousedown", "a window that opens when the mouse goes down opens once", "page=hostile-press&kind=mousedown"),
    unheard("host-mouseup", "a window that opens when the mouse goes up opens once", "page=hostile-press&kind=mouseup"),
    unheard("host-pointerup", "a window that opens when the pointer goes up opens once", "page=hostile-press&kind=pointerup"),
    hostile("host-touchend", "a page that also hears fingers pays once", "page=hostile-press&kind=touchend"),
    unheard("host-early", "a window that opens before the click and gets its address in it is one", "page=hostile-press&kind=early-and-click"),
    hostile("host-prevented-down", "a button that never takes the focus pays", "page=hostile-press&kind=prevented-down"),
    Scenario {
        actions: &[Ready, BEFORE, Press, Noted("opened")],
        ..hostile("host-removed", "a button that goes at the press pays", "page=hostile-press&kind=removed")
    },
    hostile("host-replaced", "a button that is replaced at the press pays", "page=hostile-press&kind=replaced"),
    Scenario {
        actions: &[Ready, BEFORE, Press, Noted("opened")],
        ..hostile("host-emptied", "a page that says thank you at the press pays", "page=hostile-press&kind=emptied")
    },
    hostile("host-throws-after", "a handler that throws after it has opened pays", "page=hostile-press&kind=throws-after"),
    hostile("host-throws-before", "a handler that throws before another opens pays", "page=hostile-press&kind=throws-before"),
    hostile("host-window-name", "a page with a name pays", "page=hostile-press&kind=named-self"),
    hostile("host-opener-null", "a window that is told to forget its opener is the payment's", "page=hostile-press&kind=opener-null"),
    hostile("host-blank-write", "a window that is written into before it leaves is the payment's", "page=hostile-press&kind=blank-write"),
    hostile("host-microtask", "a window that opens in a microtask of the click opens", "page=hostile-press&kind=microtask"),
    hostile("host-task", "a window that opens in a task after the click opens", "page=hostile-press&kind=task"),
    hostile("host-frame-task", "a window that opens when the page is drawn next opens", "page=hostile-press&kind=frame-task"),
    unheard("host-kept", "a page that kept window.open before we came pays", "page=hostile-press&kind=kept"),
    hostile("host-applied", "a page that applies window.open to itself pays", "page=hostile-press&kind=applied"),
    hostile("host-bare", "a page that calls open by its bare name pays", "page=hostile-press&kind=bare"),
    hostile("host-object", "a page that gives window.open objects for texts pays", "page=hostile-press&kind=object"),
    hostile("host-confirm", "a page that asks first pays", "page=hostile-press&kind=confirm"),
    hostile("host-unload", "a page that wants to be asked before it is left pays", "page=hostile-press&kind=unload"),
    hostile("host-busy", "a handler that works for a second and a half before it opens pays", "page=hostile-press&kind=busy"),
    // Other names for the same page.
    hostile("host-quirks", "a page of the nineties, in quirks mode and another encoding, pays", "page=hostile-quirks"),
    hostile("host-xhtml", "a page that calls itself XHTML, with its addresses based elsewhere, pays", "page=hostile-xhtml"),
    hostile("host-domain", "a page that sets its own domain pays", "page=hostile-domain"),
    Scenario {
        // A load that the next one overtakes may never reach the provider.
        actions: &[Ready, Press, Noted("opened"), Event("payready-open"), Wait(1000), Press],
        control: Control::Opened(2, "without Payready a second press loads the payment anew in the same window"),
        spoken: Some("the second press is held, and where the payment is is said"),
        notes: crate::scenario::Notes::Differ("the second press does not reach the shop"),
        ..ROW_AGAIN
    },
];

/// A second press on a hostile page.
const ROW_AGAIN: Scenario =
    Scenario { id: "host-again", fact: "on a page with Prototype.js a second press is held all the same", page: "page=hostile-library&lib=prototype", ..ROW };
