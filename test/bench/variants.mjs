// The same page with each way to gate its one script.
import { readFileSync } from 'node:fs';
import { element } from '../conformance/markup.mjs';

const reference = readFileSync(new URL('reference.js', import.meta.url), 'utf8');
const tag = { src: '/bench/vendor.js' };

/** What the tables compare; there is more for the visitor who accepted. */
export const ours = ['async', 'inlined'];
export const peers = ['vanilla', 'orejime'];
export const compared = [...ours, ...peers, 'reference'];

/** The buttons that accept, which the suite has no need of. */
const acceptButtons = {
  'consent-elements': 'consent-banner [data-consent-action="accept"]',
  'vanilla-cookieconsent': '#cc-main .cm__btn[data-role="all"]',
  orejime: '.orejime-Banner-saveButton',
};

/** A library as its manual says, by the suite's adapter. */
function libraryOf(adapter) {
  const { head, body } = adapter.include({});
  const { name, version, accept, reject, isReady, question } = adapter;
  return {
    name,
    version,
    adapter,
    head: head + adapter.script(tag, ''),
    body,
    accept,
    reject,
    isReady,
    question,
    button: acceptButtons[name],
  };
}

/** Ours, with the gate's own tag written in one way or another and nothing declared. */
const gatedBy = (adapter, how, gate) => ({
  ...libraryOf(adapter),
  name: `ours, ${how}`,
  head: gate + adapter.script(tag, ''),
  body: '',
});

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} head @property {string} body what the page has more
 * @property {string} [version] of somebody else's package
 * @property {import('../conformance/library.mjs').Adapter} [adapter]
 * @property {string} [inlined] code of the library that is in the page itself
 * @property {string} [isReady] an expression of the page
 * @property {string} [accept] @property {string} [reject] statements
 * @property {string} [question] @property {string} [button] selectors of the question and of what accepts
 *
 * @returns {Record<string, Variant>}
 */
export function variantsOf({ gate, adapters }) {
  const [own, vanilla, orejime] = adapters;
  const inlined = `<script data-elements="/_library/">${gate.replaceAll('</script', '<\\/script')}</script>`;
  const external = (how) => element('script', { ...how, src: '/_library/consent-elements.js' });
  return {
    plain: { name: 'plain markup', head: element('script', { async: '', ...tag }), body: '' },
    nothing: { name: 'no gate', head: '', body: '' },
    reference: {
      name: 'hand-written',
      head: `<script>${reference}</script>`,
      body: '',
      inlined: reference,
      isReady: 'window.decide',
      accept: 'decide("yes")',
      reject: 'decide("no")',
      question: '.question',
      button: '.question button',
    },
    async: gatedBy(own, 'async', external({ async: '' })),
    inlined: { ...gatedBy(own, 'inlined', inlined), inlined: gate },
    src: gatedBy(own, 'plain src', external({})),
    vanilla: libraryOf(vanilla),
    orejime: libraryOf(orejime),
  };
}
