// `npm run scan:pictures`: takes the pictures of docs/scanning.md, of a scan of the faulty test site: its report, and
// what the terminal says. Needs a build and Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../test/harness/browser.mjs';
import { findEngine } from '../test/harness/engines.mjs';
import { serveSites } from '../test/scan/site/serve.mjs';
import { root } from './run.mjs';

const pictures = path.join(root, 'docs/images');
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const report = path.join(folder, 'report.html');
const site = await serveSites();
const browser = await launch('chromium');
try {
  mkdirSync(pictures, { recursive: true });
  const said = await scan(site.url('/wrong/cookies'));
  await take('scan-report', readFileSync(report, 'utf8'), { width: 1100, height: 900 });
  await take('scan-terminal', asTerminal(said), { width: 1080, height: 440 });
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

/** @returns {Promise<string>} what it says */
function scan(address) {
  const command = path.join(root, 'bin/consent-elements.mjs');
  const options = ['--executable', findEngine('chromium'), '--wait', '1', '--html', report];
  const child = spawn(process.execPath, [command, 'scan', address, ...options], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}

async function take(name, html, viewport) {
  // Readers know it by a site's name.
  const shown = html
    .replaceAll(/http:\/\/(shop|counter)\.localhost(:\d+)?/g, 'https://$1.example')
    .replaceAll('.localhost', '.example')
    .replaceAll('/wrong/cookies', '/');
  const context = await browser.newContext({ viewport, colorScheme: 'light' });
  const page = await context.newPage(`data:text/html;charset=utf-8,${encodeURIComponent(shown)}`);
  const file = path.join(pictures, `${name}.webp`);
  await page.screenshot(file);
  await context.close();
  console.log(`Written: ${path.relative(root, file)}`);
}

function asTerminal(said) {
  const text = `$ npx consent-elements scan https://shop.example\n${said}`
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 1rem 1.25rem; background: #fff; color: #1c2430; font: 13px/1.45 ui-monospace, monospace }
    pre { margin: 0; font: inherit; white-space: pre-wrap }</style><pre>${text}</pre>`;
}
