// Every step of the panel, drawn by the release's own module as it is drawn on a shop's page. `document.body.dataset.drawn` says when all are.
(function () {
  var given = JSON.parse(document.getElementById('given').textContent);
  var address = document.currentScript.dataset.guide;
  var pack = document.currentScript.dataset.pack;
  var script = document.createElement('script');
  script.crossOrigin = '';
  script.src = address;
  script.onload = async function () {
    var guide = script.payready;
    await guide.start(await fetch(address.replace(/js$/, 'wasm')));
    var words = (await fetch(pack)).json();
    var main = document.querySelector('main');
    given.forEach(function (one) {
      var section = main.appendChild(document.createElement('section'));
      section.appendChild(document.createElement('h2')).textContent = one.name;
      var slab = section.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      var drawn = new guide.Guide(
        slab,
        address.replace(/[^/]*$/, ''),
        /-(\w+)\.js$/.exec(address)[1],
        function () {
          return words;
        },
        function () {}
      );
      drawn.show(one.shown);
    });
    var all = [].slice.call(document.querySelectorAll('section > div'));
    // What the panel draws is drawn in tasks of its own.
    var timer = setInterval(function () {
      var waiting = all.filter(function (host) {
        var figure = host.shadowRoot.querySelector('figure');
        return !host.shadowRoot.querySelector('[part]') || (figure && !figure.querySelector('svg'));
      });
      document.body.dataset.waiting = waiting
        .map(function (host) {
          return host.previousSibling.textContent;
        })
        .join('; ');
      if (waiting.length) return;
      clearInterval(timer);
      document.activeElement.blur();
      scrollTo(0, 0);
      document.body.dataset.drawn = all.length;
    }, 50);
  };
  document.head.appendChild(script);
})();
