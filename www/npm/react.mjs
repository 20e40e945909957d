// `<pay-ready>` as a React component.
import { createElement, useEffect, useRef } from 'react';
import { loadPayready } from './load.mjs';

export function PayReady({ base, nonce, integrity, payUrl, windowFeatures, onDiagnosis, onBeforeOpen, onOpen, onBlocked, onClose, children, ...attributes }) {
  const element = useRef(null);
  useEffect(() => {
    // Where it does not come, the shop's pay button works without.
    loadPayready({ base, nonce, integrity }).catch(() => {});
  }, [base, nonce, integrity]);
  // After each drawing anew: a handler is the one of the last drawing.
  useEffect(() => {
    const el = element.current;
    const heard = { diagnosis: onDiagnosis, 'before-open': onBeforeOpen, open: onOpen, blocked: onBlocked, close: onClose };
    const handlers = Object.entries(heard).filter(([, then]) => then);
    for (const [name, then] of handlers) el.addEventListener(`payready-${name}`, then);
    return () => {
      for (const [name, then] of handlers) el.removeEventListener(`payready-${name}`, then);
    };
  });
  return createElement('pay-ready', { ...attributes, 'pay-url': payUrl, 'window-features': windowFeatures, ref: element }, children);
}
