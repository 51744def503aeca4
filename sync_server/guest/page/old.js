// SPDX-FileCopyrightText: 2026 Kudelma
// SPDX-License-Identifier: EUPL-1.2
//
// For browsers that cannot run the page: a clear screen with a phone number. Written so that even these can read it.
(function () {
  function lacks() {
    return !(window.WebSocket && window.crypto && window.crypto.getRandomValues && window.WebAssembly && window.fetch
      && window.Promise && window.Map && window.URL && Object.entries && 'padStart' in String.prototype);
  }
  function show() {
    document.getElementById('old').hidden = false;
    var request = new XMLHttpRequest();
    request.onload = function () {
      var phone = '';
      try { phone = String(JSON.parse(request.responseText).phone || ''); } catch (error) { return; }
      var places = document.querySelectorAll('#old .number');
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
    document.addEventListener('DOMContentLoaded', show);
  } else {
    // A browser that cannot read the page's script passes over it in silence.
    window.addEventListener('load', function () {
      if (!window.kudelmaPage) show();
    });
  }
})();
