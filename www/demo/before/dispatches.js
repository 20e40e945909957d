// As libraries do that speak to themselves through the window: events whose target is no element.
setInterval(function () {
  window.dispatchEvent(new Event('click'));
  window.dispatchEvent(new Event('pointerover'));
}, 100);
