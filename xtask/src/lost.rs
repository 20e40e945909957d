//! Whether a driver's answer means that the browser itself is gone: then, and only then, a row says nothing about the page and is run anew.

/// Names of errors: the protocol's own, and three that ChromeDriver adds.
const NAMES: [&str; 4] = ["invalid session id", "tab crashed", "disconnected", "chrome not reachable"];

/// Parts of what the three drivers say of a browser or a page that crashed or was cut off.
const SAID: [&str; 5] = [
    // ChromeDriver and WebKitWebDriver
    "page crash",
    "tab crashed",
    // geckodriver
    "Failed to decode response from marionette",
    "Tried to run command without establishing a connection",
    "Process unexpectedly closed",
];

/// Whether an error of the WebDriver protocol, with this name and message, is about a session that is gone.
#[must_use]
pub fn session_is_gone(name: &str, message: &str) -> bool {
    NAMES.contains(&name) || SAID.iter().any(|said| message.contains(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_crashed_is_gone() {
        assert!(session_is_gone("invalid session id", "session deleted because of page crash or hang."));
        assert!(session_is_gone("tab crashed", ""));
        assert!(session_is_gone("unknown error", "session deleted because of page crash\nfrom tab crashed"));
        assert!(session_is_gone("unknown error", "Failed to decode response from marionette"));
        assert!(session_is_gone("disconnected", "disconnected: not connected to DevTools"));
    }

    #[test]
    fn a_driver_that_could_not_do_what_it_was_asked_is_not_gone() {
        assert!(!session_is_gone("stale element reference", "stale element not found in the current frame"));
        assert!(!session_is_gone("element click intercepted", "Other element would receive the click: <div></div>"));
        assert!(!session_is_gone("no such window", "target window already closed"));
        assert!(!session_is_gone("javascript error", "TypeError: x is not a function"));
        assert!(!session_is_gone("script timeout", ""));
    }
}
