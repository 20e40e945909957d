// The shop's own listener for Payready's events is broken.
document.addEventListener('payready-diagnosis', function () {
  throw new Error('the shop broke its own listener');
});
document.addEventListener('payready-blocked', async function () {
  throw new Error('the shop broke its own listener');
});
