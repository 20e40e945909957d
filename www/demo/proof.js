// What the page without Payready is asked, so that a test can see that a fault is really there. Each question is asked once; until there
// is an answer it is null.
(function () {
  var known = {};
  function once(key, ask) {
    if (!(key in known)) {
      known[key] = null;
      var late = new Promise(function (done) {
        setTimeout(done, 9000, 'nothing for 9 s');
      });
      Promise.race([ask(), late]).then(
        function (answer) {
          known[key] = String(answer);
        },
        function (error) {
          known[key] = 'failed: ' + error.name;
        }
      );
    }
    return known[key];
  }
  // A frame on this page: what it says, and whether it is still to be seen.
  function framed(key, address) {
    return once(key, async function () {
      var frame = document.createElement('iframe');
      var told = new Promise(function (done) {
        frame.onload = function () {
          setTimeout(done, 2000, 'loaded and silent');
        };
        addEventListener('message', function (event) {
          if (event.source === frame.contentWindow) done(event.data.type + ' from ' + event.origin.replace(/:\d+$/, ''));
        });
      });
      frame.src = (await address()) + '#nonce=proof&to=' + encodeURIComponent(location.origin);
      document.body.appendChild(frame);
      await new Promise(function (done) {
        setTimeout(done, 300);
      });
      var seen = frame.isConnected ? (frame.getClientRects().length ? '' : ', hidden') : ', removed';
      return (frame.isConnected ? await told : 'gone') + seen;
    });
  }
  async function profile() {
    return (await fetch(document.getElementById('pay').dataset.profile)).json();
  }

  demo.proof = {
    // What a host answers: its status and text, "opaque" to a question without CORS, or how it failed.
    host: function (index, mode) {
      return once('host ' + index + mode, async function () {
        var host = (await profile()).hosts[index];
        var answer = await fetch(host.url + (host.ping || '/') + '?nonce=proof', { mode: mode || 'cors', cache: 'no-store', credentials: 'omit' });
        return answer.type === 'opaque' ? 'opaque' : answer.status + ' ' + (await answer.text());
      });
    },
    // How long a host took to answer, in whole seconds.
    seconds: function (index) {
      return once('seconds ' + index, async function () {
        var host = (await profile()).hosts[index],
          began = performance.now();
        await (await fetch(host.url + host.ping + '?nonce=proof', { cache: 'no-store' })).text();
        return Math.floor((performance.now() - began) / 1000);
      });
    },
    // What the provider's cookies come to in a frame on this page: plain, partitioned, its storage, and the access to its own jar.
    jar: function () {
      return framed('jar', async function () {
        return new URL('/jar.html', document.getElementById('pay').dataset.profile).href;
      });
    },
    // Whether the frame sees the cookie of the provider's own window: asked again until it does.
    shared: function () {
      var said = framed('shared', async function () {
        return new URL('/jar.html?shared', document.getElementById('pay').dataset.profile).href;
      });
      if (said && said.indexOf('shared') !== 0) delete known.shared;
      return said && said.indexOf('shared') === 0 ? said : null;
    },
    // Whether the provider's frame says hello, and from where; or only loads.
    frame: function () {
      return framed('frame', async function () {
        return (await profile()).frame;
      });
    },
    // What the browser says of a permission, without asking for it.
    permission: function (name) {
      return once('permission ' + name, async function () {
        return navigator.permissions.query({ name: name }).then(
          function (permission) {
            return permission.state;
          },
          function () {
            return 'unknown';
          }
        );
      });
    },
    // Whether the agent answers a WebSocket.
    agent: function () {
      return once('agent', async function () {
        var socket = new WebSocket((await profile()).agents[0].url);
        return new Promise(function (done) {
          socket.onopen = function () {
            done('open');
            socket.close();
          };
          socket.onclose = function () {
            done('closed');
          };
        });
      });
    },
  };
})();
