// What is known without the core, in the shape of the contract: why the core is not there.

/** @type {any} */
var AUDIENCE = { 'wasm-refused': 'merchant', fault: 'provider' };

/**
 * @param {import('./seat.js').Seat} seat
 * @param {string} code Why the core is not there.
 * @param {string} locale
 */
export function diagnosisOf(seat, code, locale) {
  var none = { name: 'other', version: '' };
  return {
    schema: 1,
    verdict: seat.stuck ? 'guide' : 'open',
    findings: [{ code: code, severity: 'notice', certainty: 'proven', step: null, evidence: {}, audience: AUDIENCE[code] || 'shopper' }],
    probes: [],
    environment: {
      engine: /** @type {any} */ (document).documentMode ? 'trident' : 'unknown',
      browser: none,
      os: none,
      device: 'desktop',
      surface: 'tab',
      inApp: null,
      embedding: window === window.top ? 'top' : 'cross-site',
      secureContext: window.isSecureContext !== false,
      locale: locale,
    },
    provider: seat.el.getAttribute('provider') || 'generic',
    durationMs: 0,
  };
}
