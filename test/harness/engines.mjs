// Where the three browser engines are on this machine.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startCountdown } from './countdown.mjs';

export const engineNames = ['chromium', 'firefox', 'webkit'];

/** What to test in: everything, or a choice such as `ENGINES=chromium,webkit`. */
export const wantedEngines = (process.env.ENGINES ?? engineNames.join(',')).split(',');

/** What Debian calls them. */
export const debianPackages = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Chromium's engine without the browser around it, which opens a page in half the time. */
const headlessShells = ['chromium-headless-shell', 'chrome-headless-shell'];

const commands = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    ...headlessShells,
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);

const macAndWindowsPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windowsFolders.map((folder) => path.join(folder, 'Microsoft/Edge/Application/msedge.exe')),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
};

/** The program that starts an engine, or `undefined` where it isn't installed. */
export function findEngine(name) {
  if (name === 'webkit') return findWebKit();
  const named = process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  return named ?? findOnPath(commands[name]) ?? macAndWindowsPlaces[name].find(existsSync);
}

/** Whether this machine has everything that Debian's packages for an engine bring. */
export const hasAllPackages = (name) =>
  Boolean(findEngine(name)) &&
  (name !== 'chromium' || Boolean(process.env.CHROME_PATH ?? findOnPath(headlessShells)));

/** WebKit is driven through WebKitGTK's own driver, which only Linux has. */
function findWebKit() {
  const canShow = process.env.DISPLAY || findOnPath(['Xvfb']);
  return canShow && findOnPath(['WebKitWebDriver']) ? findMiniBrowser() : undefined;
}

function findMiniBrowser() {
  for (const folder of ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync)) {
    const architectures = readdirSync(folder).filter((name) => name.endsWith('-linux-gnu'));
    for (const architecture of ['.', ...architectures]) {
      for (const version of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
        const file = path.join(folder, architecture, version, 'MiniBrowser');
        if (existsSync(file)) return file;
      }
    }
  }
  return undefined;
}

function findOnPath(names) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

/**
 * Chromium's switches: no traffic of its own; nothing drawn that nobody sees, of which each window of a
 * context would start two processes for its address bar; and root (a container) has no sandbox.
 */
const chromiumArguments = [
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * How puppeteer starts Chromium: its shell where there is one, or the whole browser, which alone keeps
 * pages for the way back.
 *
 * @param {{ args?: string[], fullBrowser?: boolean }} [options]
 */
export function chromiumOptions({ args = [], fullBrowser = false } = {}) {
  const shell = fullBrowser ? undefined : (process.env.CHROME_PATH ?? findOnPath(headlessShells));
  return {
    browser: 'chrome',
    executablePath: shell ?? findEngine('chromium'),
    headless: shell?.includes('headless-shell') ? 'shell' : true,
    args: [...chromiumArguments, ...args],
  };
}

/**
 * Starts a WebKitWebDriver. One driver holds one browser. `env` reaches the browser too. Where there is no
 * display, each gets one of its own: of several windows on a display one has the focus, and in the others
 * nothing matches `:focus-visible`.
 *
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function startWebKitDriver(env = {}) {
  const { DISPLAY } = process.env;
  const display = DISPLAY ? { name: DISPLAY, stop() {} } : await startDisplay();
  const port = await freePort();
  const driver = startChild(findOnPath(['WebKitWebDriver']), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, ...env },
    stdio: 'ignore',
  });
  const stop = () => {
    driver.kill();
    display.stop();
  };
  const address = `http://127.0.0.1:${port}`;
  await untilAnswering(`${address}/status`);
  return { address, stop };
}

/** CSS pixels of a virtual display. */
export const displaySize = { width: 1600, height: 1200 };

/** Starts a virtual display; resolves with its name, such as `:99`. */
function startDisplay() {
  return new Promise((resolve, reject) => {
    const screen = `${displaySize.width}x${displaySize.height}x24`;
    const options = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
    const xvfb = startChild('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [, , , numberPipe] = xvfb.stdio;
    numberPipe.once('data', (number) => {
      // From here on it may not keep this process alive.
      numberPipe.unref();
      resolve({ name: `:${String(number).trim()}`, stop: () => xvfb.kill() });
    });
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

const children = new Set();
process.once('exit', () => {
  for (const child of children) child.kill();
});

/**
 * A child that neither keeps this process alive nor outlives it, and what it starts neither: it leads a
 * group of processes, which ends as a whole.
 */
function startChild(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  child.kill = () => endGroup(child.pid);
  child.unref();
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

function endGroup(leader) {
  try {
    process.kill(-leader);
  } catch {
    // Ended already.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function untilAnswering(url) {
  const remaining = startCountdown(60_000);
  while (remaining()) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer`);
}
