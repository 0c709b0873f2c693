// What the platform allows: reads one cookie and opens one tag, with nothing around it.
(() => {
  const cookie = document.cookie.split('; ').find((text) => text.startsWith('consent='));
  const granted = new URLSearchParams(cookie?.slice('consent='.length)).get('granted');
  if (!granted?.split(' ').includes('measurement')) return;
  const script = document.createElement('script');
  script.src = '/bench/vendor.js';
  script.async = true;
  document.head.append(script);
})();
