// The browser inside KakaoTalk for iOS, by its name. For engines whose name cannot be set from outside.
Object.defineProperty(navigator, 'userAgent', {
  value: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK/25.11.2 (INAPP)',
});
