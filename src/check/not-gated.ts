import { ADDRESSES, EMBEDS } from '../consent/addresses.js';
import type { Finding } from '../consent/finding.js';
import { LIVE } from '../page/live-mark.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** Types that a browser runs at once. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const RUNS =
  /^\s*(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?\s*$/i;

/** What fetches nothing from anywhere. */
const HARMLESS = /^\s*(data:|about:|#|$)/i;

/** The attributes by which an element loads something at once. */
const loadsBy = (element: Element): string[] =>
  ADDRESSES.filter(
    (name) =>
      // A link in a picture and the like load nothing.
      !(name === 'href' && !element.matches('link,image')) &&
      !HARMLESS.test(element.getAttribute(name) ?? ''),
  );

const notGated = (element: Element, why: string, remedy: string): Finding =>
  finding('not-gated', element, `${tagOf(element)} is not held back: ${why}.`, remedy);

function* checkScript(script: Element): Iterable<Finding> {
  const type = script.getAttribute('type') ?? '';
  if (!RUNS.test(type)) return;
  const remedy = /module/i.test(type)
    ? 'type="text/plain" data-type="module"'
    : 'type="text/plain"';
  yield notGated(script, 'the browser runs a script of that type at once', `Write ${remedy}.`);
}

/** A picture, frame or medium, and what stands in it that loads by itself. */
function* checkEmbed(embed: Element): Iterable<Finding> {
  for (const part of [embed, ...embed.querySelectorAll('source,track,img,embed')]) {
    if (part !== embed && part.matches(`[data-consent],[${LIVE}]`)) continue;
    const names = loadsBy(part);
    if (!names.length) continue;
    const written = names.map((name) => `data-${name}`).join(' and ');
    yield notGated(
      part,
      `the browser fetches what stands in ${names.join(' and ')} at once`,
      part === embed
        ? `Write ${written}.`
        : `Write ${written}, and data-consent on <${part.localName}> too.`,
    );
  }
}

/**
 * What names a consent that it does not wait for. It runs or loads before anybody is asked, and after a
 * refusal: the commonest mistake, and the one that breaks the law.
 */
export const checkNotGated: Check = function* () {
  for (const element of inPage(`[data-consent]:not(html,template,[${LIVE}])`)) {
    if (element.localName === 'script') yield* checkScript(element);
    else if (element.matches(EMBEDS)) yield* checkEmbed(element);
    // Elements of ours and of others may have a use for the name.
    else if (!element.localName.includes('-'))
      yield notGated(
        element,
        'data-consent works on scripts, frames, pictures, media, links and templates',
        'Put it into a <template data-consent>.',
      );
  }
};
