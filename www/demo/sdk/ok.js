// The provider's script on the shop's page.
window.DemoPay = {
  pay: function (open) {
    return open();
  },
};
