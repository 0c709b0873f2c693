// Documents that are simulated in Node, as test runners have them; and Node without one.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
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
  Node: 'const end = () => {};',
};

/** Those with a document. */
export const environments = ['jsdom', 'happy-dom'];

/**
 * Runs a test's steps in a Node process of its own and returns its output. An uncaught error ends it, and
 * nothing may be said on standard error.
 */
export async function runIn(environment, steps) {
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
