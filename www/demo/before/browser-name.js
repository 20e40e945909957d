// Another browser, by its name alone, as `browser=` in the address says. Whole names as these browsers send them.
(function () {
  var android = 'Mozilla/5.0 (Linux; Android 15; SM-S931N Build/AP3A.240905.015';
  var chrome = ' AppleWebKit/537.36 (KHTML, like Gecko) ';
  var iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ';
  var names = {
    'kakaotalk-ios': iphone + 'Mobile/15E148 KAKAOTALK/25.11.2 (INAPP)',
    'naver-ios': iphone + 'Version/18.6 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 2000; 12.15.1; 15PRO)',
    'naver-android': android + '; wv)' + chrome + 'Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.15.1)',
    instagram:
      android +
      '; wv)' +
      chrome +
      'Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36 Instagram 406.0.0.50.80 Android (35/15; 480dpi; 1080x2115; samsung; SM-S931N; pa1q; qcom; ko_KR; 800000000)',
    facebook:
      iphone +
      'Mobile/15E148 [FBAN/FBIOS;FBAV/538.0.0.36.70;FBBV/800000000;FBDV/iPhone16,1;FBMD/iPhone;FBSN/iOS;FBSV/18.6;FBSS/3;FBID/phone;FBLC/ko_KR;FBOP/5]',
    line: iphone + 'Mobile/15E148 Safari Line/15.17.0',
    webview: android + '; wv)' + chrome + 'Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36',
    whale: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)' + chrome + 'Chrome/140.0.0.0 Whale/4.34.340.19 Safari/537.36',
    samsung: 'Mozilla/5.0 (Linux; Android 10; K)' + chrome + 'SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
    ipad: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
  };
  var name = new URLSearchParams(location.search).get('browser');
  function give(what, value) {
    Object.defineProperty(navigator, what, { value: value });
  }
  give('userAgent', names[name]);
  give('userAgentData', undefined);
  // Only by this can an iPad be told from a Mac.
  if (name === 'ipad') {
    give('platform', 'MacIntel');
    give('maxTouchPoints', 5);
  }
})();
