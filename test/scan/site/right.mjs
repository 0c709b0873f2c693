// A site that does everything right: what the faulty one does too early is gated, and declared.

export const right = {
  html: `<consent-category name="essential"><consent-service name="shop" label="Shop">
    <consent-cookie name="session" duration="session"></consent-cookie>
    <consent-cookie name="basket" type="local-storage" duration="P30D"></consent-cookie>
  </consent-service></consent-category>
  <consent-category name="measurement"><consent-service name="counter" label="Counter" provider="Example">
    <consent-cookie name="_count*" duration="P13M"></consent-cookie>
    <consent-cookie name="seen" type="local-storage" duration="P30D"></consent-cookie>
  </consent-service></consent-category>
  <script>localStorage.setItem('basket', '[]'); fetch('/api/prices');</script>
  <script type="text/plain" data-consent="measurement" src="http://HOST/counter.js"></script>
  <iframe data-consent="measurement" data-src="http://HOST/frame" title="Frame"></iframe>
  <img data-consent="measurement" data-src="http://HOST/pixel.svg" alt="">`,
  headers: { 'set-cookie': 'session=1; HttpOnly; SameSite=Lax' },
  files: {
    '/counter.js': {
      type: 'text/javascript',
      body: `document.cookie = '_count_1=1; max-age=' + 365 * 86400; localStorage.setItem('seen', '1');
        addEventListener('consent-change', ({ withdrawn }) => { if (withdrawn.length) stopped = true; });
        var stopped = false;
        addEventListener('pagehide', () => stopped || navigator.sendBeacon('http://HOST/left', 'time'));`,
    },
    '/api/prices': { type: 'application/json', body: '[]' },
  },
};
