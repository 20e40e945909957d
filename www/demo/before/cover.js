// A banner that was made invisible and not taken away lies over the whole page: it gets every press.
addEventListener('DOMContentLoaded', function () {
  var cover = document.body.appendChild(document.createElement('div'));
  cover.style.cssText = 'position:fixed;inset:0;z-index:9';
});
