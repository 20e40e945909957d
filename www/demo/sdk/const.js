// A script that defines its name as newer code does: it is there for every script, and is no property of `window`.
const DemoPay = { pay: function (open) { return open() } }
