// The payment window: confirms the order at the provider, tells the shop's page, and goes.
(function () {
  var query = new URLSearchParams(location.search);
  var order = query.get('order');
  var shop = location.origin.replace('//pg.', '//shop.');
  // What a frame of this site on the shop's page sees of it tells whether they share a jar.
  document.cookie = 'top=1; Path=/; Max-Age=60; SameSite=None; Secure';
  document.getElementById('amount').textContent = '₩' + Number(query.get('amount')).toLocaleString('en');

  // Done already: back to the shop, by a form as Korean providers do it, or by an address.
  var back = query.get('back');
  if (back) {
    var form = document.body.appendChild(document.createElement('form'));
    form.method = back;
    form.action = shop + '/return';
    var field = form.appendChild(document.createElement('input'));
    field.name = 'with';
    field.value = query.get('with') || 'nothing';
    if (back === 'post') form.action += '?with=' + field.value;
    form.submit();
  }

  // What payment windows do by themselves: hand the page a token and stay, or its result and go.
  function tell(message) {
    message.order = order;
    if (window.opener) window.opener.postMessage(message, shop);
  }
  if (query.get('auto') === 'token') tell({ token: 'tok-' + order });
  if (query.get('auto') === 'result')
    setTimeout(function () {
      tell({ paid: true });
      window.close();
    }, 600);

  document.getElementById('confirm').addEventListener('click', async function () {
    await fetch('/demo/orders/' + order + '/paid', { method: 'POST' });
    if (window.opener) window.opener.postMessage({ order: order, paid: true }, shop);
    // In a window of its own it is done; in a tab it goes back.
    if (query.get('return') && !window.opener) location.href = query.get('return');
    else window.close();
  });
})();
