// A script that defines its name as newer code does: it is there for every script, and is no property of `window`.
// biome-ignore lint/correctness/noUnusedVariables: the page uses it
const DemoPay = {
  pay: function (open) {
    return open();
  },
};
