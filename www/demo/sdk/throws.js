// The provider's script on the shop's page, with a mistake in it that the press on pay finds. In a task of its own: Firefox tells of an
// error that passes through the shop's code whatever it is.
window.DemoPay = { pay: function () { setTimeout(function () { throw new Error('the provider broke its own script') }, 0) } }
