//! What is asked of a page from within.

/// What the page's trap script recorded, with the latest diagnosis.
pub(super) const RECORD: &str = "
    // The payment is in this tab now: nothing of the shop's page is left to tell.
    if (!window.demo) return { errors: [], warnings: [], opens: [], events: [], notes: null, diagnosis: null, attributes: {} }
    const attributes = {}, element = demo.elements()[0], tag = document.querySelector('script[data-for], script[data-provider]')
    // The element of a tag is only there while it has something to show.
    if (element) for (const name of element.getAttributeNames()) attributes[name] = element.getAttribute(name)
    else if (tag) for (const name of tag.getAttributeNames()) if (/^data-/.test(name)) attributes[name.slice(5)] = tag.getAttribute(name)
    const told = demo.events.filter(e => ['payready-diagnosis', 'payready-blocked', 'api'].includes(e.type))
    return {
        errors: demo.errors, warnings: demo.warnings, opens: demo.opens, notes: demo.notes, shown: !!demo.find('[part~=panel],[part~=note]'),
        told: demo.events.flatMap(e => (e.detail && (e.detail.findings || (e.detail.diagnosis || {}).findings)) || [])
            .filter(one => one.severity !== 'notice').map(one => one.code),
        events: demo.events.map(e => ({ type: e.type, pressing: e.pressing, at: e.at })), now: performance.now(),
        diagnosis: told.length ? told[told.length - 1].detail : null, attributes,
    }";

/// What may be left when Payready's elements are gone, or where it has nothing to show: nothing. Answers with the name of what is. Frames
/// of the shop's own have a name or an id.
pub(super) const LEFT_BEHIND: &str = "
    if (!window.demo) return null
    if (!demo.given()) return 'window.open is not the page\\'s own'
    const shown = demo.find('[part~=panel],[part~=note]')
    if (!shown && !demo.written && demo.elements().length) return 'an element with nothing to show'
    if (!shown && document.querySelector('iframe:not([name]):not([id])')) return 'a frame'
    let cookie = 'refused'
    try { cookie = document.cookie } catch (refused) {}
    if (cookie !== demo.cookie0) return 'a cookie: ' + cookie
    if (demo.held && demo.held()) return demo.held()
    return null";

/// The first element that a selector names, inside open shadow roots too.
pub(super) const DEEP: &str = "
    const deep = root => root.querySelector(arguments[0]) || [...root.querySelectorAll('*')].reduce((found, one) => found || (one.shadowRoot && deep(one.shadowRoot)), null)
    return deep(document)";

/// The middle of the pay button, in the page's own coordinates.
pub(super) const PLACE: &str = "
    const button = document.getElementById('pay')
    button.scrollIntoView()
    const place = button.getBoundingClientRect()
    return [Math.round(place.x + place.width / 2), Math.round(place.y + place.height / 2)]";

/// The middle of the first element that a selector names, in the page's own coordinates.
pub(super) const DEEP_PLACE: &str = "
    const deep = root => root.querySelector(arguments[0]) || [...root.querySelectorAll('*')].reduce((found, one) => found || (one.shadowRoot && deep(one.shadowRoot)), null)
    const element = deep(document)
    element.scrollIntoView()
    const place = element.getBoundingClientRect()
    return [Math.round(place.x + place.width / 2), Math.round(place.y + place.height / 2)]";

/// The element of the panel that is where it was when it was asked for before.
pub(super) const AT_REST: &str = "const found = demo.find(arguments[0])
    if (!found) return null
    const before = found.stoodAt
    found.stoodAt = found.getBoundingClientRect().top
    return found.stoodAt === before ? found : null";
