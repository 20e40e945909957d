// Closes what looks like an advert, once it is seen where it goes: as blockers with rules for pop-ups do.
chrome.webNavigation.onCommitted.addListener(function (details) {
  if (details.frameId === 0 && new URL(details.url).pathname.startsWith('/banner/')) chrome.tabs.remove(details.tabId);
});
