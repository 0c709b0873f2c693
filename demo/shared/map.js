/* The map's zoom, and the cookie it remembers it in. Runs in the frame, so not before the frame may load. */
(() => {
  const COOKIE = 'bc_map_zoom';
  const SEVEN_DAYS = 7 * 24 * 60 * 60;
  const LEVELS = ['0 0 960 600', '160 100 640 400', '280 175 400 250'];

  const map = document.getElementById('map');
  const stored = document.cookie.split('; ').find((each) => each.startsWith(`${COOKIE}=`));
  let level = Number.parseInt(stored?.slice(COOKIE.length + 1) ?? '', 10);
  if (!LEVELS[level]) level = 1;

  function show() {
    map.setAttribute('viewBox', LEVELS[level]);
    document.getElementById('zoom-in').disabled = level === LEVELS.length - 1;
    document.getElementById('zoom-out').disabled = level === 0;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${COOKIE}=${level}; Path=/; Max-Age=${SEVEN_DAYS}; SameSite=Lax${secure}`;
  }

  document.getElementById('zoom-in').addEventListener('click', () => {
    level += 1;
    show();
  });
  document.getElementById('zoom-out').addEventListener('click', () => {
    level -= 1;
    show();
  });
  document.getElementById('zoom').hidden = false;
  show();
})();
