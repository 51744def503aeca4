// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// For browsers that cannot run the page, and for a page that did not come: a clear screen with a phone number. Written
// so that even old browsers can read it.
(function () {
  var hasFailed = false;
  function lacks() {
    return !(window.WebSocket && window.crypto && window.crypto.getRandomValues && window.WebAssembly && window.fetch
      && window.Promise && window.Map && window.URL && Object.entries && 'padStart' in String.prototype);
  }
  function show(id) {
    var screen = document.getElementById(id);
    screen.hidden = false;
    var again = screen.querySelector('button');
    if (again) again.onclick = function () { window.location.reload(); };
    var request = new XMLHttpRequest();
    request.onload = function () {
      var phone = '';
      try { phone = String(JSON.parse(request.responseText).phone || ''); } catch (error) { return; }
      var places = screen.querySelectorAll('.number');
      for (var at = 0; at < places.length; ++at) {
        var link = document.createElement('a');
        link.href = 'tel:' + phone.replace(/[^0-9+]/g, '');
        link.appendChild(document.createTextNode(phone));
        places[at].appendChild(link);
      }
    };
    request.open('GET', '/guest/config.json');
    request.send();
  }
  if (lacks()) {
    window.kudelmaTooOld = true;
    document.addEventListener('DOMContentLoaded', function () { show('old'); });
  } else {
    // What did not come, or came changed, does not bubble. What came and cannot be read is a fault of the browser's age;
    // any other fault is not.
    window.addEventListener('error', function (event) {
      if (event.target && event.target.tagName === 'SCRIPT' || event.message && !/syntax/i.test(event.message)) hasFailed = true;
    }, true);
    window.addEventListener('load', function () {
      if (!window.kudelmaPage) show(hasFailed ? 'failed' : 'old');
    });
  }
})();
