// A script that speaks in the provider's name: from the wrong window, with the wrong number, in the wrong shape, a megabyte long, and in
// events of its own making. It takes the place of nothing the provider's own pages say.
(function () {
  var pg = location.origin.replace('shop.', 'pg.');
  var late = { payready: 1, type: 'window', state: 'leaving', visible: false, focus: false };
  var lost = { payready: 1, type: 'answer', nonce: '1-2-3-4', plain: 'lost', partitioned: 'lost', access: 'no', permission: 'prompt', storage: 'threw' };
  function forge() {
    [late, lost, { payready: 1, type: 'hello', nonce: 7 }, { payready: 1, type: 'window', state: { deep: [] } }, null, 'payready', [late]].forEach(
      function (data) {
        window.postMessage(data, '*');
        window.dispatchEvent(new MessageEvent('message', { data: data, origin: pg, source: window }));
        if (window.frames[0]) window.dispatchEvent(new MessageEvent('message', { data: data, origin: pg, source: window.frames[0] }));
      }
    );
  }
  setInterval(forge, 40);
  setTimeout(function () {
    window.postMessage({ payready: 1, type: 'window', state: new Array(1e6).join('x') }, '*');
  }, 300);
})();
