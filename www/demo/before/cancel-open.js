// A page that wants to do something else first: it stops the opening.
document.addEventListener('payready-before-open', function (event) {
  event.preventDefault();
});
