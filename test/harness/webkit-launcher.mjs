import { pointerDown, pointerMove, pointerUp, startWebKitSession } from './webdriver.mjs';

/**
 * WebKitGTK for Web Test Runner.
 *
 * It presents itself as 'puppeteer', with a page of the few methods that the runner's own commands
 * call on one, so that sendKeys, sendMouse, resetMouse and setViewport work as in the other engines.
 */
export function webkitLauncher() {
  let starting;
  const session = () => (starting ??= startWebKitSession({ composites: false }));
  const active = new Set();

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,

    async stop() {
      if (starting) await (await starting).quit();
    },
    async startSession(id, url) {
      active.add(id);
      await (await session()).post('/url', { url });
    },
    async stopSession(id) {
      active.delete(id);
      await (await session()).post('/url', { url: 'about:blank' });
      return {};
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => (await session()).get('/url'),
    getPage: () => pageLike(session),
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here; use ENGINES=chromium.');
    },
  };
}

function pageLike(session) {
  const key = async (...steps) => (await session()).keys(...steps);
  const pointer = async (...actions) => (await session()).pointer(...actions);

  return {
    evaluate: async (script) => (await session()).execute(`return ${script}`),
    screenshot: async () => (await session()).screenshot(),
    setViewport: async ({ width, height }) => (await session()).resize(width, height),
    emulateMediaFeatures() {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
    keyboard: {
      down: (name) => key(['keyDown', name]),
      up: (name) => key(['keyUp', name]),
      press: (name) => key(['keyDown', name], ['keyUp', name]),
      async type(text) {
        for (const character of text) await key(['keyDown', character], ['keyUp', character]);
      },
    },
    mouse: {
      move: (x, y) => pointer(pointerMove(x, y)),
      down: ({ button } = {}) => pointer(pointerDown(button)),
      up: ({ button } = {}) => pointer(pointerUp(button)),
      click: (x, y, { button } = {}) =>
        pointer(pointerMove(x, y), pointerDown(button), pointerUp(button)),
      reset: async () => (await session()).delete('/actions'),
    },
  };
}
