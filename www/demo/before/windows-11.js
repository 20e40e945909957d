// Chrome on Windows 11: its user agent says 10, and its client hints what is later. For machines that are none.
Object.defineProperty(navigator, 'userAgent', {
  value: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
});
Object.defineProperty(navigator, 'userAgentData', {
  value: { getHighEntropyValues: async (hints) => Object.fromEntries(hints.map((hint) => [hint, hint === 'platformVersion' ? '15.0.0' : ''])) },
});
