// What goes wrong on the page, kept for the core: bounded, without query strings.
import { hold } from './events.js';
import { fail, loaded } from './load.js';

/** @typedef {{ kind: string, url: string, text: string, at: number }} Trouble */

var MOST = 50;
/** `passes` while an error of the page's own comes through a function of ours. @type {Trouble[] & { passes?: boolean }} */
export var trouble = [];

/**
 * Notes an error, a failed resource or a violation of a policy.
 * @param {any} event
 */
export function onTrouble(event) {
  var from = event.target,
    error = event.error || event.reason || {};
  // Only reported: nothing was blocked.
  if (event.disposition === 'report') return;
  // What breaks in a file of ours never reaches the page's handlers.
  if (!trouble.passes && String(event.filename || (error.name === 'RuntimeError' && error.stack)).indexOf(FILES.build) >= 0) {
    hold(event);
    if (loaded.core) fail('fault');
  } else if (trouble.length < MOST) {
    trouble.push({
      kind: from.tagName || event.type,
      url: String(from.src || from.href || event.filename || event.blockedURI || '').replace(/[?#].*/, ''),
      text: String(event.message || error.name || event.effectiveDirective),
      at: event.timeStamp,
    });
  }
}
