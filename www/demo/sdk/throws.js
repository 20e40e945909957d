// The provider's script on the shop's page, with a mistake in it that the press on pay finds; in a task of its own, so that none of the
// shop's own code is to blame.
window.DemoPay = {
  pay: function () {
    setTimeout(function () {
      throw new Error('the provider broke its own script');
    }, 0);
  },
};
