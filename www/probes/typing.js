// Do the keys that are pressed in a field arrive there as they were pressed?
//
// Reads: keydown, input and composition events of one field, and what stands in it. Only counts and milliseconds are told: nothing typed
// is kept longer than its key is waited for.
// Leaves: nothing.
// Known lies: the keys of phones and of input methods have no names (229, "Unidentified", "Process"), and what comes of them is theirs;
// corrections, suggestions and pasted text come without keys; on iOS each key of a Hangul syllable replaces what stood there; dead keys,
// held keys and shortcuts are not what they say. None of them is counted. What changes a key before the browser hears of it looks like
// another key.
// Source: <https://w3c.github.io/uievents/#events-keyboard-event-order>, <https://w3c.github.io/input-events/#interface-InputEvent-Attributes>

import { now } from './stay.js';

// What a person is asked to type: no two alike in a row, nothing that keyboards correct; and syllables that only an input method makes.
export const KEYS = 'ready2pay84';
export const SYLLABLES = '안전결제';

// Text that comes so long after its key is late; a page that stood still so long has made it late itself.
const LATE = 500;
const STALL = 250;
// Text that has not come by then does not come.
const LOST = 2000;
// What changes so soon after a key belongs to it.
const NEAR = 300;
const PACE = 50;
// Nobody types more than that into a sample.
const MOST = 1000;

const plain = (key) => /^[a-z0-9]$/i.test(key);
const ascii = (text) => /^[!-~]$/.test(text);
const same = (one, other) => one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase();

// Watches an input or textarea, which nobody else writes to, for as long as the stay lasts. `tell(reading, facts)` hears what the stay is
// told as `typing`: each time when the typing rests, when the sample stands there, and when `judge()` of what is returned is called.
export function typing(stay, field, sample, tell) {
  const since = now();
  const counts = { keys: 0, missing: 0, doubled: 0, altered: 0, delayed: 0, stuck: 0, composed: 0, slowestMs: 0 };
  // Keys whose text has not come yet.
  let waiting = [];
  let value = field.value;
  let last = { key: '', at: -Infinity };
  let composing = false;
  // Something came by itself or by an input method, and was not only put there.
  let typed = false;
  // After a dead key nobody knows what the next one makes.
  let dead = false;
  let ticked = 0;
  let timer;
  let rest;

  // What explains why text does not come: it is not waited for any more.
  const forgive = () => {
    waiting = waiting.filter((key) => key.lost);
  };

  // Text of these keys does not come any more.
  function lose(ms) {
    for (const key of waiting) {
      if (!key.sure || key.lost || now() - key.at <= ms) continue;
      key.lost = true;
      counts.missing++;
    }
  }

  // The key that this letter came of.
  function keyOf(letter, at) {
    const fits = (key) => same(key.key, letter);
    const fresh = (key) => !key.lost && at - key.at <= LATE;
    const latest = [...waiting].reverse();
    return latest.find((key) => fits(key) && fresh(key)) || waiting.find(fits) || latest.find(fresh);
  }

  function came(letter) {
    const at = now();
    const key = keyOf(letter, at);
    if (!key) {
      if (same(last.key, letter) && at - last.at < NEAR) counts.doubled++;
      return;
    }
    waiting = waiting.filter((other) => other !== key);
    const right = same(key.key, letter);
    last = { key: right && key.sure ? letter : '', at };
    if (!key.sure || !(right || ascii(letter))) return;
    if (key.lost) counts.missing--;
    counts.keys++;
    const ms = Math.round(at - key.at);
    const stood = at - ticked > STALL;
    if (!stood) counts.slowestMs = Math.max(counts.slowestMs, ms);
    if (!right) counts.altered++;
    else if (ms > LATE && !stood) counts.delayed++;
  }

  // What has changed in the field since it was last looked at, and whether the browser said that typing did it, a script did it (it said
  // nothing), or something that has no keys.
  function look(by) {
    const before = value;
    value = field.value;
    if (value === before || composing || by === 'other') return;
    let start = 0;
    while (start < before.length && before[start] === value[start]) start++;
    let end = 0;
    while (end < Math.min(before.length, value.length) - start && before[before.length - 1 - end] === value[value.length - 1 - end]) end++;
    const gone = before.slice(start, before.length - end);
    const added = value.slice(start, value.length - end);
    if (by === 'script' && gone) {
      // The browser has put it there, and something took it away or put something else in its place.
      if (gone.length === 1 && same(gone, last.key) && now() - last.at < NEAR) {
        if (!added) counts.missing++;
        else if (ascii(added) && !same(added, gone)) counts.altered++;
      }
    } else if (added.length < 2 || waiting.some((key) => !key.lost)) {
      for (const letter of added) came(letter);
    }
  }

  function tick() {
    const at = now();
    // Text cannot come to a page that stands still, or is not seen.
    if (at - ticked > STALL || document.hidden) forgive();
    ticked = at;
    look('script');
    lose(LOST);
    waiting = waiting.filter((key) => key.sure || at - key.at <= LOST);
    timer = waiting.some((key) => !key.lost) || at - last.at < NEAR ? stay.after(PACE, tick) : undefined;
  }

  function judge() {
    if (rest) rest();
    rest = undefined;
    look('script');
    if (waiting.some((key) => key.sure && !key.lost)) return later(LOST + PACE);
    const { missing, doubled, altered, delayed, stuck, keys } = counts;
    const whole = typed && value.normalize('NFC') === sample;
    const reading = missing + doubled + altered + delayed + stuck ? false : whole || keys * 2 >= sample.length ? true : value ? 'unsupported' : 'not-run';
    const facts = { ...counts };
    stay.say('typing', reading, facts, since);
    tell(reading, facts);
  }

  function later(ms) {
    if (rest) rest();
    rest = stay.after(ms, judge);
  }

  function heard(name, then) {
    stay.on(window, name, (event) => {
      if (event.composedPath()[0] === field) then(event);
    });
  }

  heard('keydown', (event) => {
    const { key, keyCode, isComposing, repeat, ctrlKey, altKey, metaKey } = event;
    if (!event.isTrusted || counts.keys > MOST) return;
    look('script');
    if (key === 'Dead') dead = true;
    // What is no character has another effect than text, and may stop what was to come.
    if ([...key].length !== 1) return;
    const nameless = isComposing || composing || keyCode === 229 || ctrlKey || altKey || metaKey;
    const full = field.maxLength >= 0 && field.value.length >= field.maxLength;
    const sure = plain(key) && !nameless && !repeat && !dead && !full && !field.readOnly && !field.disabled;
    dead = false;
    if (nameless) return;
    const at = now();
    waiting.push({ key, at, sure });
    if (!timer) {
      ticked = at;
      timer = stay.after(PACE, tick);
    }
    later(LOST + PACE * 2);
  });

  heard('input', ({ isTrusted, inputType, isComposing }) => {
    // Old browsers do not say what kind it is.
    const text = isTrusted && !isComposing && (inputType === undefined || inputType === 'insertText');
    typed = typed || text;
    look(!isTrusted ? 'script' : text ? 'typing' : 'other');
    later(LOST + PACE * 2);
    // What a script does next to it is seen, and then it is known whether all is well.
    if (field.value.normalize('NFC') === sample) later(NEAR);
    if (!timer) {
      ticked = now();
      timer = stay.after(PACE, tick);
    }
  });

  heard('compositionstart', () => {
    composing = typed = true;
    counts.composed++;
    // The keys of an input method, under whatever name.
    forgive();
  });
  heard('compositionend', () => {
    composing = false;
    value = field.value;
    last.key = '';
    if (value.normalize('NFC') === sample) later(NEAR);
  });

  heard('blur', () => {
    look('script');
    if (now() - ticked < STALL) lose(STALL);
    forgive();
    // The browser ends a composition when its field is left, just before it says so or just after; not when its window is.
    if (composing) {
      stay.after(NEAR, () => {
        if (!composing || !document.hasFocus()) return;
        composing = false;
        counts.stuck++;
        judge();
      });
    }
  });

  return { judge };
}
