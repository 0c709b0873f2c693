import type { Library } from '../library.js';
import { isYes, pairsIn } from '../parse.js';

/** Services that it starts without asking (`needConsent: false`): their `true` is nobody's answer. */
const UNASKED =
  /^(crisp|matomo|matomohightrack|microanalytics|plausible|simpleanalytics|stonly|wysistathightrack)$/;

/**
 * By service: `!gtag=true!youtube=false`. As long as one waits (`!youtube=wait`), nobody has answered. It
 * keeps no time.
 */
export const tarteaucitron: Library = {
  key: 'tarteaucitron',
  read(text) {
    const states = [...pairsIn(text.replace('!', ''), '!', '=')];
    if (states.some(([, state]) => state === 'wait')) return undefined;
    const said = states
      .map(([name, state]) => [name, isYes(state, 'true', 'false')] as const)
      .filter(([name, isGranted]) => !(isGranted && UNASKED.test(name)));
    return said.length ? { said: new Map(said) } : undefined;
  },
};
