// What the scan asks of a page. Each function runs in the page, so it uses nothing from around it.

/**
 * Runs before the page's own scripts, in every frame: tells which script writes what, by the
 * function `__consentScanNote`. It tells names only.
 */
export function watchWrites() {
  const tell = globalThis.__consentScanNote;
  if (!tell) return;
  /** The address of the script that writes: the first in the stack below ours, which all go through `__consentScan`. */
  const writer = () => {
    const stack = new Error().stack ?? '';
    const below = stack.slice(stack.lastIndexOf('__consentScan')).replace(/^.*\n?/, '');
    return /(https?:\/\/[^\s)]+?):\d+(?::\d+)?\)?(?:\n|$)/.exec(below)?.[1] ?? '';
  };
  const note = (kind, name) => {
    const told = { kind, name: String(name).slice(0, 2000), by: writer(), host: location.hostname };
    void tell(told);
  };
  const around = (object, method, kind, nameOf) => {
    const original = object?.[method];
    if (!original) return;
    object[method] = function __consentScan(...args) {
      try {
        note(kind(this), nameOf(args));
      } catch {
        // The page's own call must not fail for us.
      }
      return original.apply(this, args);
    };
  };

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set: function __consentScan(text) {
      // A date in the past takes a cookie away.
      if (!/;\s*(max-age=(-|0)|expires=[^;]*\b19\d\d\b)/i.test(text))
        note('cookie', String(text).split('=')[0].trim());
      cookie.set.call(this, text);
    },
  });
  around(
    globalThis.CookieStore?.prototype,
    'set',
    () => 'cookie',
    ([name]) => name?.name ?? name,
  );
  around(
    globalThis.Storage?.prototype,
    'setItem',
    (storage) => (storage === globalThis.localStorage ? 'local-storage' : 'session-storage'),
    ([name]) => name,
  );
  around(
    globalThis.IDBFactory?.prototype,
    'open',
    () => 'indexed-db',
    ([name]) => name,
  );
  around(
    globalThis.CacheStorage?.prototype,
    'open',
    () => 'cache-storage',
    ([name]) => name,
  );
  // The browser's protocol tells neither of what is sent on leaving nor of these.
  around(
    globalThis.Navigator?.prototype,
    'sendBeacon',
    () => 'beacon',
    ([url]) => new URL(url, document.baseURI).href,
  );
  if (globalThis.WebSocket)
    globalThis.WebSocket = new Proxy(globalThis.WebSocket, {
      construct: function __consentScan(target, args, newTarget) {
        note('web-socket', new URL(args[0], document.baseURI).href);
        return Reflect.construct(target, args, newTarget);
      },
    });
}

/** What `navigator` says of the browser. */
export function setNavigator(name, value) {
  Object.defineProperty(Navigator.prototype, name, {
    get: () => value,
    configurable: true,
    enumerable: true,
  });
}

/** What this frame's origin has stored, by name; with the values, to see whether one is sent. */
export async function readStored() {
  const attempt = async (read) => {
    try {
      return (await read()) ?? [];
    } catch {
      return []; // Closed to this frame, such as in a sandbox.
    }
  };
  const keysOf = (kind, storage) =>
    Object.keys(storage).map((name) => ({ kind, name, value: storage.getItem(name) ?? '' }));
  const named = (kind, names) => names.map((name) => ({ kind, name, value: '' }));
  const stored = await Promise.all([
    attempt(() => keysOf('local-storage', localStorage)),
    attempt(() => keysOf('session-storage', sessionStorage)),
    attempt(async () =>
      named(
        'indexed-db',
        (await indexedDB.databases()).map(({ name }) => name),
      ),
    ),
    attempt(async () => named('cache-storage', await caches.keys())),
    attempt(async () =>
      named(
        'service-worker',
        (await navigator.serviceWorker.getRegistrations()).map(
          ({ active, waiting, installing, scope }) =>
            (active ?? waiting ?? installing)?.scriptURL ?? scope,
        ),
      ),
    ),
  ]);
  return { host: location.hostname, stored: stored.flat() };
}

/**
 * From now on, notes what the page sends in a place that its next page can read: while a page goes, no
 * browser's protocol tells what it sends.
 */
export function watchLeaving() {
  const key = '__consentScanLeft';
  const around = (object, method) => {
    const original = object[method];
    object[method] = function (...args) {
      const address = new URL(args[0]?.url ?? args[0], document.baseURI).href;
      const sent = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      sessionStorage.setItem(key, JSON.stringify([...sent, address]));
      return original.apply(this, args);
    };
  };
  around(Navigator.prototype, 'sendBeacon');
  around(globalThis, 'fetch');
}

export const readLeft = () => JSON.parse(sessionStorage.getItem('__consentScanLeft') ?? '[]');

/** What the page declares: categories with their basis, and what each stores; and what our gate calls its own. */
export function readDeclared() {
  const gate = globalThis[Symbol.for('consent-elements')];
  const basisOf = (name, element) =>
    gate?.categories.find((category) => category.name === name)?.basis ??
    (name === 'essential' ? 'necessary' : (element.getAttribute('basis') ?? 'consent'));
  // Where a CMS takes such elements out, attributes declare: `data-consent-cookie="_ga"`.
  // Not on what other libraries mark so, and not in the page's fence round what visitors write.
  const find = (kind) => `:is(consent-${kind}, [data-consent-${kind}]:not(script, iframe))`;
  const read = (element, name) =>
    element?.getAttribute(element.localName.startsWith('consent-') ? name : `data-${name}`);
  const nameOf = (element, kind) =>
    element?.getAttribute('name') ?? element?.getAttribute(`data-consent-${kind}`);
  const unfenced = ':not([data-consent-ignore] *)';
  const items = [...document.querySelectorAll(find('cookie') + unfenced)].flatMap((cookie) => {
    const category = cookie.closest(find('category'));
    const service = cookie.closest(find('service'));
    const name = nameOf(category, 'category');
    if (!name) return [];
    return [
      {
        owner: [name, nameOf(service, 'service')].filter(Boolean).join('.'),
        basis: basisOf(name, category),
        kind: read(cookie, 'type') ?? 'cookie',
        name: nameOf(cookie, 'cookie') ?? '',
        duration: read(cookie, 'duration') ?? '',
      },
    ];
  });
  const own = gate?.settings.cookieName;
  return {
    items,
    // The decision, kept because it was asked for, and what docs/cookie.md names beside it.
    necessary: own ? [own, `${own}.*`, `${own}-*`] : [],
  };
}

/** Answers through our gate; `false` where there is none. */
export function answerGate(answer) {
  const gate = globalThis[Symbol.for('consent-elements')];
  if (!gate) return false;
  if (answer === 'accept') gate.acceptAll();
  else gate.rejectAll();
  return true;
}

/** Goes through the page as a reader does, for what waits until it is in view. */
export async function scrollThrough() {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
  for (let step = 1; step <= 12; step++) {
    const end = document.documentElement.scrollHeight - innerHeight;
    scrollTo(0, (end * step) / 12);
    await pause();
  }
  scrollTo(0, 0);
}
