// The browser that is on this machine, driven by puppeteer-core.
import { existsSync } from 'node:fs';
import path from 'node:path';

const PLACES = {
  chrome: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'chrome-headless-shell',
    'chromium-headless-shell',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const onPath = (name) =>
  path.isAbsolute(name) || name.includes('\\')
    ? [name]
    : (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

const findBrowser = (kind) => PLACES[kind].flatMap(onPath).find(existsSync);

/**
 * Starts it.
 *
 * @param {'chrome' | 'firefox'} kind
 * @param {string} [executablePath]
 */
export async function startBrowser(kind, executablePath = findBrowser(kind), { gpc = false } = {}) {
  const { default: puppeteer } = await import('puppeteer-core').catch(() => {
    throw new TypeError(
      'The scan drives a browser with puppeteer-core, which is not installed: npm install -D puppeteer-core',
    );
  });
  if (!executablePath)
    throw new TypeError(
      `There is no ${kind === 'chrome' ? 'Chromium or Chrome' : 'Firefox'} on this machine. Name one by --executable, or on Debian: apt-get install ${kind === 'chrome' ? 'chromium' : 'firefox-esr'}`,
    );
  return puppeteer.launch({
    browser: kind,
    executablePath,
    defaultViewport: { width: 1280, height: 800 },
    args: kind === 'chrome' ? chromeArguments() : [],
    ...(kind === 'firefox' && gpc
      ? {
          extraPrefsFirefox: {
            'privacy.globalprivacycontrol.enabled': true,
            'privacy.globalprivacycontrol.functionality.enabled': true,
          },
        }
      : {}),
  });
}

const chromeArguments = () => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Chromium's sandbox needs another user than root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
