// The service worker of a shop that once worked without a network. It answers nothing any more.
self.addEventListener('install', function () {
  self.skipWaiting();
});
