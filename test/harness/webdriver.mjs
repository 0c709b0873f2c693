// A W3C WebDriver session (https://www.w3.org/TR/webdriver2/) over fetch: what WebKitGTK understands.
import { displaySize, findEngine, startWebKitDriver } from './engines.mjs';
import { gtkSettings } from './gtk-settings.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

const withAnimations = memoize(() => gtkSettings());
const withoutAnimations = memoize(() => gtkSettings({ animations: false }));

/**
 * Starts a browser with nothing stored in it.
 *
 * @param {string[]} [options.args] MiniBrowser's
 * @param {boolean} [options.reducedMotion]
 * @param {'normal' | 'none'} [options.pageLoad] whether commands wait until a page has loaded
 * @param {boolean} [options.composites] whether layers are put together by a graphics card. Where there is none, to
 *   emulate one takes as long as all else that is drawn; without, view transitions end the browser
 */
export async function startWebKitSession({
  args = [],
  reducedMotion,
  pageLoad = 'normal',
  composites = true,
} = {}) {
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      pageLoadStrategy: pageLoad,
      'webkitgtk:browserOptions': {
        binary: findEngine('webkit'),
        args: ['--automation', ...args],
      },
    },
  };
  const start = async () => {
    const driver = await startWebKitDriver({
      ...(reducedMotion ? withoutAnimations() : withAnimations()),
      // Else a plain C locale makes it `navigator.language === 'C'`.
      LANG: 'en_US.UTF-8',
      ...(composites ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }),
    });
    try {
      const { sessionId } = await request(driver.address, 'POST', '/session', { capabilities });
      return new WebDriverSession(`${driver.address}/session/${sessionId}`, driver);
    } catch (error) {
      driver.stop();
      throw error;
    }
  };
  // Now and then one does not come up on a busy machine; the next one does.
  return start().catch(start);
}

function memoize(make) {
  let made;
  return () => (made ??= make());
}

/**
 * A place in the middle of the display, where its pointer is: with no window manager, the window under the
 * pointer has the focus.
 */
const centred = (width, height) => ({
  x: Math.max(0, Math.round((displaySize.width - width) / 2)),
  y: Math.max(0, Math.round((displaySize.height - height) / 2)),
  width,
  height,
});

export class WebDriverSession {
  #address;
  #driver;

  constructor(address, driver) {
    this.#address = address;
    this.#driver = driver;
  }

  get(path) {
    return request(this.#address, 'GET', path);
  }

  post(path, body = {}) {
    return request(this.#address, 'POST', path, body);
  }

  delete(path) {
    return request(this.#address, 'DELETE', path);
  }

  /** Runs the body of a function in the page and returns what it returns. */
  execute(body, args = []) {
    return this.post('/execute/sync', { script: body, args });
  }

  /** The same for a body that gives its result to the function in its last argument. */
  executeAsync(body, args = []) {
    return this.post('/execute/async', { script: body, args });
  }

  keys(...steps) {
    const actions = steps.map(([type, key]) => ({ type, value: keyCodes[key] ?? key }));
    return this.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  pointer(...actions) {
    const parameters = { pointerType: 'mouse' };
    return this.post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }

  async screenshot() {
    return Buffer.from(await this.get('/screenshot'), 'base64');
  }

  /**
   * Gives the page this many CSS pixels, as near as the window goes, and returns what it got. The
   * window's own frame is around the page, so its size is found by trying.
   */
  async resize(width, height) {
    let size;
    for (let attempt = 0; attempt < 8; attempt++) {
      size = await this.execute('return [innerWidth, innerHeight]');
      if (size[0] === width && size[1] === height) break;
      const frame = await this.get('/window/rect');
      await this.post(
        '/window/rect',
        centred(frame.width + width - size[0], frame.height + height - size[1]),
      );
      await this.#untilNot(size);
    }
    return size;
  }

  /** Waits a little for the page to hear of its new size; it may also have reached its limit. */
  async #untilNot([width, height]) {
    for (let look = 0; look < 6; look++) {
      const [newWidth, newHeight] = await this.execute('return [innerWidth, innerHeight]');
      if (newWidth !== width || newHeight !== height) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async quit() {
    // The browser may be gone already; the driver has to go in any case.
    await this.delete('').catch(() => {});
    this.#driver.stop();
  }
}

export const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
export const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
export const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

async function request(address, method, path, body) {
  const response = await fetch(address + path, {
    // The driver sometimes never answers; better one failed test than a run that waits for it.
    signal: AbortSignal.timeout(path === '/session' ? 60_000 : 120_000),
    method,
    ...(body && { body: JSON.stringify(body) }),
  }).catch((cause) => {
    // What the platform throws then says nothing of it in a test's report.
    throw new Error(`${method} ${path}: no answer from the driver, ${cause}`, { cause });
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}
