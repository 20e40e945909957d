// The merchant's own code: how this shop opens its payment window, well or badly, as `pay=` in the address says.
(function () {
  var query = new URLSearchParams(location.search);
  var button = document.getElementById('pay');
  var url = button.dataset.url;
  var status = document.getElementById('status');
  var provider = new URL(url).origin;

  // Opens the payment window and notes what came back, and whether the browser still saw the press.
  function open(features) {
    var attempt = { active: navigator.userActivation ? navigator.userActivation.isActive : null, pressing: demo.pressing };
    try {
      var opened = window.open(url, '_blank', features || 'width=480,height=660');
      attempt.result = opened ? 'window' : 'null';
    } catch (_refused) {
      attempt.result = 'threw';
    }
    demo.opens.push(attempt);
    return opened;
  }

  function request(done) {
    var xhr = new XMLHttpRequest();
    xhr.open('GET', '/order.json');
    xhr.onload = done;
    xhr.send();
  }

  // Payready's own way to open, falling back to the browser's where Payready is not there.
  function openWithApi() {
    if (!window.payready) return open();
    var result = payready.open(url);
    demo.opens.push({ result: result.outcome, pressing: demo.pressing });
    demo.events.push({ type: 'api', detail: demo.plain(result.diagnosis), pressing: demo.pressing });
  }

  function submit() {
    var form = document.createElement('form'),
      address = new URL(url);
    form.target = 'payment-window';
    form.action = address.origin + address.pathname;
    address.searchParams.forEach(function (value, name) {
      var field = form.appendChild(document.createElement('input'));
      field.name = name;
      field.value = value;
    });
    document.body.appendChild(form);
    form.submit();
    demo.opens.push({ result: 'form', pressing: demo.pressing });
  }

  var ways = {
    sync: function () {
      open();
    },
    fetch: async function () {
      await fetch('/order.json');
      open();
    },
    json: async function () {
      await (await fetch('/order.json')).json();
      open();
    },
    xhr: function () {
      request(function () {
        open();
      });
    },
    'slow-fetch': async function () {
      await fetch('/order-slow.json');
      open();
    },
    advert: function () {
      window.open('/advert.html', '_blank', 'width=300,height=200');
      open();
    },
    noopener: function () {
      open('noopener');
    },
    // As an extension that closes what it takes for an advert.
    killed: function () {
      var opened = open();
      setTimeout(function () {
        opened.close();
      }, 300);
    },
    // The shop's own mistakes, before it comes to opening anything.
    throws: function () {
      throw new Error('the shop broke its own handler');
    },
    rejects: async function () {
      throw new Error('the shop broke its own handler');
    },
    // In this tab.
    redirect: function () {
      demo.opens.push({ result: 'redirect' });
      location.assign(url);
    },
    // Through the provider's script.
    sdk: function () {
      DemoPay.pay(function () {
        return open();
      });
    },
    // The window goes behind this page at once.
    behind: function () {
      var opened = open();
      opened.blur();
      window.focus();
    },
    // A form into a window of that name: there is no handle, and nobody says whether it was blocked.
    form: submit,
    'form-late': function () {
      setTimeout(submit, 6000);
    },
    api: openWithApi,
    'slow-api': async function () {
      await fetch('/order-slow.json');
      openWithApi();
    },
  };
  var onLoad = {
    load: function () {
      open();
    },
    'api-load': openOnceReady,
  };

  function openOnceReady() {
    if (window.payready) payready.ready.then(openWithApi, openWithApi);
    else openWithApi();
  }

  // In open mode opening is Payready's task: the shop has no code of its own, unless the address asks for it or Payready is off.
  var bare = query.get('how') === 'open' && query.get('payready') !== 'off';
  var way = query.get('pay') || (bare ? 'none' : 'sync');
  var timer = /^timer-(\d+)$/.exec(way);
  if (timer)
    ways[way] = function () {
      setTimeout(function () {
        open();
      }, Number(timer[1]));
    };
  // The provider's script, added once the page is there.
  if (query.get('late-sdk'))
    window.addEventListener('load', function () {
      var script = document.createElement('script');
      script.src = button.dataset.sdk;
      document.head.appendChild(script);
    });
  var advert = document.getElementById('advert');
  if (advert)
    advert.addEventListener('click', function () {
      window.open('/advert.html', 'advert', 'width=300,height=200');
    });

  if (ways[way]) button.addEventListener('click', ways[way]);
  if (onLoad[way]) window.addEventListener('load', onLoad[way]);

  window.addEventListener('message', function (event) {
    if (event.origin !== provider || !event.data || !event.data.paid) return;
    var words = { ko: '결제가 완료되었어요.', en: 'Paid. Thank you.' };
    for (var lang in words) {
      var span = status.appendChild(document.createElement('span'));
      span.lang = lang;
      span.textContent = words[lang];
    }
  });
})();
