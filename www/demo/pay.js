// The payment window: confirms the order at the provider, tells the shop's page, and goes.
(function () {
  var query = new URLSearchParams(location.search)
  var order = query.get('order')
  var shop = location.origin.replace('//pg.', '//shop.')
  document.getElementById('amount').textContent = '₩' + Number(query.get('amount')).toLocaleString('en')

  document.getElementById('confirm').addEventListener('click', async function () {
    await fetch('/demo/orders/' + order + '/paid', { method: 'POST' })
    if (window.opener) window.opener.postMessage({ order: order, paid: true }, shop)
    if (query.get('return')) location.href = query.get('return')
    else window.close()
  })
})()
