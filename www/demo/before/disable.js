// The shop's own code never makes its button ready.
addEventListener('DOMContentLoaded', function () {
  document.getElementById('pay').disabled = true;
});
