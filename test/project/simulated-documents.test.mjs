// Apps run their tests in jsdom or happy-dom, which lack much of what browsers have. Our modules throw
// nothing there, neither during a test nor after its window has gone.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/run.mjs';

/** How a test runner puts a window's properties into Node's global object, and takes them away. */
const ENVIRONMENTS = {
  // As Vitest does: interfaces are the window's, timers Node's.
  jsdom: `
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
      url: 'http://localhost/', pretendToBeVisual: true,
    });
    const builtIn = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
    const methods = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
    const before = new Map();
    for (const name of [...Object.getOwnPropertyNames(window), ...methods]) {
      if (builtIn.has(name) || (name in globalThis && !/^[A-Z]/.test(name) && !methods.includes(name))) continue;
      before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      const value = methods.includes(name) ? window[name].bind(window) : window[name];
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
    const end = () => {
      window.close();
      for (const [name, descriptor] of before)
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else delete globalThis[name];
    };`,
  'happy-dom': `
    const { GlobalRegistrator } = await import('@happy-dom/global-registrator');
    GlobalRegistrator.register({ url: 'http://localhost/' });
    const end = () => GlobalRegistrator.unregister();`,
};

/** happy-dom logs every frame as one that it does not load. */
const FRAMES = {
  jsdom: '<iframe data-consent="measurement" data-src="/map"></iframe>',
  'happy-dom': '',
};

const MARKUP = `<script type="text/plain" data-consent="measurement">throw 1</script>
  <img data-consent="measurement" data-src="/map" alt="">
  <consent-banner><consent-category name="maps"></consent-category></consent-banner>
  <consent-status></consent-status><consent-declaration></consent-declaration>
  <consent-preferences inline></consent-preferences><consent-embed></consent-embed>
  <policy-viewer><h2>Data</h2><p>Text</p></policy-viewer><policy-term>data</policy-term>`;

/** Runs a test's steps in a Node process of its own and returns its output. An uncaught error ends it. */
async function runIn(environment, steps) {
  const script = `
    import vm from 'node:vm';
    import { setTimeout as pause } from 'node:timers/promises';
    ${ENVIRONMENTS[environment]}
    const { startConsent } = await import('consent-elements');
    ${steps}`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root, timeout: 60_000 },
  );
  assert.equal(stderr, '', 'standard error');
  return stdout.trim();
}

for (const environment of Object.keys(ENVIRONMENTS)) {
  test(`${environment}: a gate starts, asks nobody, and takes answers`, async () => {
    const said = await runIn(
      environment,
      `await import('consent-elements/elements.js');
       document.body.innerHTML = ${JSON.stringify(MARKUP + FRAMES[environment])};
       const gate = startConsent();
       await pause(500);
       const wasAllowed = gate.allows('measurement');
       gate.acceptAll();
       await gate.whenAllowed('measurement');
       await pause(500);
       console.log(wasAllowed, gate.allows('measurement'), /granted=measurement/.test(document.cookie));
       end();
       await pause(500);`,
    );
    assert.equal(said, 'false true true');
  });

  for (const [moment, wait] of [
    ['at once', ''],
    ['while files are on their way', 'await pause(5);'],
    ['while an answer takes effect', 'await pause(500); gate.acceptAll(); await pause(5);'],
    ['while a way back is due', 'await pause(500); gate.rejectAll(); await pause(250);'],
  ])
    test(`${environment}: a window that goes ${moment} throws nothing and leaves no process running`, async () => {
      await runIn(
        environment,
        `document.body.innerHTML = ${JSON.stringify(MARKUP + FRAMES[environment])};
         const gate = startConsent();
         ${wait}
         end();
         await pause(500);`,
      );
    });
}
