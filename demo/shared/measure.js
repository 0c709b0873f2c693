/*
 * BetterChat's own page counter: the script that the gate keeps shut until measurement is granted.
 * It stores two things, `_bc_views` (cookie) and `bc_last_page` (local storage), and shows on the
 * page that it runs. Nothing leaves the site.
 */
(() => {
  const COOKIE = '_bc_views';
  const STORAGE_KEY = 'bc_last_page';
  const THIRTY_DAYS = 30 * 24 * 60 * 60;

  const status = document.getElementById('measure-status');
  let running = false;

  function storedViews() {
    const pair = document.cookie.split('; ').find((each) => each.startsWith(`${COOKIE}=`));
    return Number.parseInt(pair?.slice(COOKIE.length + 1) ?? '', 10) || 0;
  }

  function show(state, text) {
    if (!status) return;
    status.dataset.state = state;
    status.textContent = text;
  }

  function start() {
    running = true;
    const views = storedViews() + 1;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${COOKIE}=${views}; Path=/; Max-Age=${THIRTY_DAYS}; SameSite=Lax${secure}`;
    try {
      localStorage.setItem(STORAGE_KEY, location.pathname);
    } catch {
      // Storage is blocked in this browser; the count is enough.
    }
    show('on', `Measurement is on · ${views} page ${views === 1 ? 'view' : 'views'}`);
  }

  function stop() {
    running = false;
    show('off', 'Measurement is off');
  }

  // The gate runs a script once per page; what it started, it has to stop itself.
  document.addEventListener('consent-change', ({ granted, withdrawn }) => {
    if (withdrawn.includes('measurement')) stop();
    else if (granted.includes('measurement') && !running) start();
  });

  start();
})();
