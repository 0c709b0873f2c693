import { expect } from '@open-wc/testing';
import '../../../src/entries/script-tag/page-ui.js';
import { frames, setUpPage, tearDownPage } from '../consent-page.js';
import { until } from '../until.js';

const page = '/test/elements/consent-embed/page.html';

const ways: Record<string, string> = {
  'rejects all': 'reject',
  'saves the settings untouched': 'save',
  withdraws: 'withdraw',
};

/** A page whose embed was loaded once, and nothing else opened in it ever: its gate has opened nothing. */
const setUpLoaded = async (content: string) => {
  const set = setUpPage(
    `<consent-category name="maps" label="Maps"></consent-category><consent-embed>${content}</consent-embed>`,
    { banner: 'none' },
  );
  const embed = set.find('consent-embed');
  const button = (): HTMLElement | null | undefined => embed.shadowRoot?.querySelector('button');
  await until(button, 'the placeholder');
  button()!.click();
  const loaded = set.find('[data-src]');
  await until(() => embed.hasAttribute('open') && loaded.hasAttribute('src'), 'the content');
  return { ...set, embed, loaded };
};

const frame = `<iframe data-consent="maps" data-src="${page}" title="Map"></iframe>`;

// In a file of its own: once a gate has opened something itself, it shuts this as well.
describe('what a consent-embed has loaded once', () => {
  afterEach(tearDownPage);

  for (const [what, action] of Object.entries(ways))
    it(`goes when the visitor ${what}`, async () => {
      const { embed, loaded, gate, main } = await setUpLoaded(frame);
      const before = (loaded as HTMLIFrameElement).contentWindow;
      await until(() => before!.location.pathname === page, 'the document');
      if (action === 'save') gate.decide({ measurement: false, maps: false });
      else {
        main.innerHTML = `<button data-consent-action="${action}">No</button>`;
        main.querySelector('button')!.click();
      }
      await until(() => !embed.hasAttribute('open'), 'the placeholder');
      expect(loaded.hasAttribute('src')).to.equal(false);
      expect(loaded.parentNode).to.equal(embed);
      expect(before!.closed, 'its document has ended').to.equal(true);
      expect(loaded.dataset['consent']).to.equal('maps');
    });

  it('stays when the visitor allows it, and goes when the answer is forgotten', async () => {
    const { embed, loaded, gate } = await setUpLoaded(frame);
    const { contentWindow } = loaded as HTMLIFrameElement;
    gate.acceptAll();
    await until(() => document.documentElement.dataset['consent']!.includes('maps'));
    await frames(4);
    expect(embed.hasAttribute('open')).to.equal(true);
    expect((loaded as HTMLIFrameElement).contentWindow, 'the same document').to.equal(
      contentWindow,
    );
    expect(loaded.getAttribute('src')).to.equal(page);
    gate.reset();
    await until(() => !embed.hasAttribute('open') && !loaded.hasAttribute('src'), 'its end');
  });

  it('goes, a picture like a frame, and the gate has it again', async () => {
    const { embed, loaded, gate } = await setUpLoaded(
      '<p><img data-consent="maps" data-src="/test/none.png" alt="Map"> of us</p>',
    );
    gate.rejectAll();
    await until(() => !embed.hasAttribute('open'), 'the placeholder');
    expect(loaded.hasAttribute('src')).to.equal(false);
    expect(loaded.nextSibling!.textContent).to.equal(' of us');
    gate.acceptAll();
    await until(() => loaded.getAttribute('src') === '/test/none.png', 'the gate');
  });
});
