import { expect, fixture, html } from '@open-wc/testing';
import { gatedHtml } from '../../src/doctor/remedies.js';

/** What the doctor would have a page write instead of some HTML. */
const instead = async (written: string): Promise<string> => {
  const place = await fixture(html`<div></div>`);
  place.innerHTML = written;
  return gatedHtml(place.firstElementChild!, 'maps');
};

describe('HTML that holds an element back', () => {
  for (const [written, expected] of [
    [
      '<script async src="/a.js?b=1&amp;c=2" type="text/javascript"></script>',
      '<script type="text/plain" data-consent="maps" async src="/a.js?b=1&amp;c=2"></script>',
    ],
    [
      '<script type="module" src="/a.js"></script>',
      '<script type="text/plain" data-type="module" data-consent="maps" src="/a.js"></script>',
    ],
    [
      '<iframe src="about:blank" title="A &quot;map&quot;"></iframe>',
      '<iframe data-consent="maps" data-src="about:blank" title="A &quot;map&quot;"></iframe>',
    ],
    [
      '<img data-consent="measurement" srcset="data:, 1x" alt="">',
      '<img data-consent="maps" data-srcset="data:, 1x" alt>',
    ],
  ] as const)
    it(written, async () => {
      expect(await instead(written)).to.equal(expected);
    });
});
