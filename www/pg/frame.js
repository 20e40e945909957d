// Payready: the handshake frame. It tells the shop's page what a frame of this site can do there, and to no other origin.
(function () {
  'use strict';

  var given = {};
  location.hash
    .slice(1)
    .split('&')
    .forEach(function (pair) {
      var at = pair.indexOf('=');
      given[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1));
    });
  if (!given.nonce || !given.to || window.parent === window) return;

  var answer = { plain: 'unknown', partitioned: 'unknown', access: 'unknown', permission: 'unknown', storage: 'threw', loopback: 'unsupported' };
  var left = 1,
    told = false;

  function tell(type, members) {
    var message = { payready: 1, type: type, nonce: given.nonce };
    for (var name in members) message[name] = members[name];
    // A sandboxed page has no origin that could be named. Nothing here is a secret.
    window.parent.postMessage(message, given.to === 'null' ? '*' : given.to);
  }
  function done() {
    if (--left || told) return;
    told = true;
    tell('answer', answer);
  }
  // What the browser answers later; nothing when it has no such question.
  function ask(name, question, read) {
    left++;
    try {
      question().then(function (value) {
        answer[name] = read(value);
        done();
      }, done);
    } catch (_) {
      done();
    }
  }
  // Written, read and taken back at once. Without a path it is sent with nothing but this folder's files.
  function keeps(kind) {
    var cookie = 'payready-' + given.nonce.slice(0, 8) + '=1; SameSite=None; Secure' + kind;
    try {
      document.cookie = cookie + '; Max-Age=10';
      var jar = document.cookie,
        kept = jar.indexOf(cookie.split(';')[0]) >= 0;
      document.cookie = cookie + '; Max-Age=0';
      // What is read has been written: the frame may go at any time now.
      jar = document.cookie;
      return kept ? 'kept' : 'lost';
    } catch (_) {
      return 'unknown';
    }
  }
  function state(status) {
    return status.state;
  }
  // What the buttons say. Only their language can be asked for: whatever they said besides would be said in this site's name.
  var ASKS = {
    en: 'Allow the payment’s cookies',
    ja: 'Cookieの使用を許可',
    ko: '쿠키 사용 허용하기',
    'zh-Hans': '允许使用 Cookie',
  };
  var TESTS = {
    en: 'Open the test window',
    ja: 'テスト用のウィンドウを開く',
    ko: '시험 창 열기',
    'zh-Hans': '打开测试窗口',
  };
  // Exactly, else by the first part, else English.
  function locale(tag) {
    var found = 'en';
    for (var name in ASKS) {
      if (name.toLowerCase() === tag.toLowerCase()) return name;
      if (name.split('-')[0] === tag.split('-')[0].toLowerCase()) found = name;
    }
    return found;
  }
  // The shopper's own press, in this very frame: browsers take no other for an answer.
  function offer(labels, tag, pressed) {
    var button = document.createElement('button');
    button.type = 'button';
    button.lang = locale(tag);
    button.textContent = labels[button.lang];
    button.style.cssText = 'font:600 16px/1.5 system-ui,sans-serif;min-height:44px;padding:8px 16px;cursor:pointer';
    button.onclick = pressed;
    document.body.style.margin = 0;
    document.body.appendChild(button);
  }
  function askAccess() {
    function no() {
      tell('access', { access: 'no' });
    }
    try {
      document.requestStorageAccess().then(function () {
        tell('access', { access: 'yes' });
      }, no);
    } catch (_) {
      no();
    }
  }
  // An empty window, as banks and card companies get one from a frame; what closes windows has some time to do it.
  function openWindow() {
    var opened = null;
    function stays() {
      try {
        return !!opened && !opened.closed;
      } catch (_) {
        return false;
      }
    }
    try {
      opened = window.open('', '_blank', 'width=480,height=320');
    } catch (_) {
      /* somebody stands in for it */
    }
    setTimeout(
      function () {
        var there = stays();
        if (there) opened.close();
        tell('popup', { popup: there ? 'yes' : 'no' });
      },
      stays() ? 1000 : 0
    );
  }

  tell('hello');
  if (given.ask) return offer(ASKS, given.ask, askAccess);
  if (given.popup) return offer(TESTS, given.popup, openWindow);
  answer.embedding = window.top === window.parent ? 'direct' : 'nested';
  function look() {
    answer.plain = keeps('');
    // Browsers that do not know the word take it for a plain cookie.
    answer.partitioned = keeps('; Partitioned');
    try {
      localStorage.setItem('payready-probe', '1');
      localStorage.removeItem('payready-probe');
      answer.storage = 'kept';
    } catch (_) {
      /* as it says already */
    }
    ask(
      'access',
      function () {
        return document.hasStorageAccess();
      },
      function (has) {
        return has ? 'yes' : 'no';
      }
    );
  }
  look();
  ask(
    'permission',
    function () {
      return navigator.permissions.query({ name: 'storage-access' }).then(function (status) {
        // What the shopper has granted needs no question any more, but every document has to claim it.
        return status.state === 'granted'
          ? document.requestStorageAccess().then(
              function () {
                look();
                return status;
              },
              function () {
                return status;
              }
            )
          : status;
      });
    },
    state
  );
  ask(
    'loopback',
    function () {
      // Chromium 142 to 144 has it under another name, which others may not survive being asked for.
      var version = 0;
      try {
        navigator.userAgentData.brands.forEach(function (one) {
          if (one.brand === 'Chromium') version = +one.version;
        });
      } catch (_) {
        /* another engine */
      }
      return navigator.permissions.query({ name: version >= 142 && version <= 144 ? 'local-network-access' : 'loopback-network' });
    },
    state
  );
  done();
  // Whatever does not answer in time stays unknown.
  setTimeout(function () {
    left = 1;
    done();
  }, 1500);
})();
