import { finding, type Check } from './check.js';

/** Google's tags that have begun before they were told what is denied. */
export const checkLateDefault: Check = function* ({ gate, tag }) {
  const { signals, googleLayer } = gate.settings;
  if (!signals.includes('google')) return;
  const queue = (globalThis as Record<string, unknown>)[googleLayer];
  const calls = (Array.isArray(queue) ? queue : []) as unknown[];
  const find = (...words: string[]): number =>
    calls.findIndex((call) =>
      words.every((word, at) => (call as ArrayLike<unknown> | undefined)?.[at] === word),
    );
  const config = find('config');
  if (config < 0 || config > find('consent', 'default')) return;
  yield finding(
    'late-default',
    tag ?? null,
    `${googleLayer} has a call of gtag('config', …) before our gtag('consent', 'default', …): that tag has begun as if everything were granted.`,
    "Put the gate's tag before Google's, without async and defer.",
  );
};
