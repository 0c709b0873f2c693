// The scenes of the gallery: what is on the page, and what the visitor does before the picture.
import { policy } from './stage.mjs';

const accept = 'consent-banner [data-consent-action="accept"]';
const nothing = () => '';
/** Room for the contents beside the text. */
const wide = 'main { max-inline-size: 1120px }';

const openSettings = async (page) => {
  await page.click('consent-banner [data-consent-action="preferences"]');
  await page.waitForVisible('consent-preferences dialog[open]');
  await page.hover('.cp-title');
};

const settled = async (page) => {
  await page.click(accept);
  await page.waitForHidden('consent-banner');
};

/** @type {{ id: string, title: string, text: string, size?: number[], banner?: string, content?: (words: object) => string, page?: string, act?: (page: object) => Promise<void> }[]} */
export const scenes = [
  {
    id: 'bar',
    title: 'Bar',
    text: '`<consent-banner>`, along the bottom edge',
    banner: 'layout="bar"',
  },
  {
    id: 'bar-narrow',
    title: 'Bar on a phone',
    text: '`<consent-banner>`, 360 pixels wide',
    banner: 'layout="bar"',
    size: [360, 640],
  },
  {
    id: 'card',
    title: 'Card',
    text: '`<consent-banner layout="card">`, in any corner',
    banner: 'layout="card"',
  },
  {
    id: 'dialog',
    title: 'Dialog',
    text: '`<consent-banner layout="dialog">`, in the middle; the page stays usable',
    banner: 'layout="dialog"',
  },
  {
    id: 'inline',
    title: 'Inline',
    text: '`<consent-banner layout="inline">`, in the flow of the page',
    banner: 'layout="inline"',
  },
  {
    id: 'preferences',
    title: 'Preferences',
    text: '`<consent-preferences>`, a dialog, or with `inline` part of the page',
    size: [960, 820],
    act: openSettings,
  },
  {
    id: 'receipt',
    title: 'What was recorded',
    text: 'The receipt of an answer, in the preferences',
    size: [960, 820],
    async act(page) {
      await settled(page);
      await page.evaluate(() => consentElements.showPreferences());
      await page.waitForVisible('consent-preferences .cr');
      // Its content loads once it is open.
      await page.evaluate(() => void (document.querySelector('.cr').open = true));
      await page.waitFor(() => document.querySelector('.cr blockquote'));
      await page.evaluate(() => {
        document.querySelector('.cr').scrollIntoView();
        document.activeElement.blur();
      });
    },
  },
  {
    id: 'embed',
    title: 'Embed',
    text: '`<consent-embed>`, a placeholder for content that waits for consent',
    content: ({ place }) => `<consent-embed label="${place}">
      <iframe data-consent="maps.street" data-src="/map" width="656" height="340" title="${place}"></iframe>
    </consent-embed><br>`,
    act: settledBy('reject'),
  },
  {
    id: 'declaration',
    title: 'Declaration',
    text: '`<consent-declaration>`, what the page stores',
    content: () => '<consent-declaration></consent-declaration><br>',
    size: [960, 720],
    act: settledBy('accept'),
  },
  {
    id: 'declaration-narrow',
    title: 'Declaration on a phone',
    text: '`<consent-declaration>`, 360 pixels wide',
    content: () => '<consent-declaration></consent-declaration><br>',
    size: [360, 640],
    act: settledBy('accept'),
  },
  {
    id: 'status',
    title: 'Status',
    text: '`<consent-status>`, the current choice and its date',
    content: () => '<consent-status></consent-status><br>',
    size: [960, 420],
    act: settledBy('accept'),
  },
  {
    id: 'way-back',
    title: 'Way back',
    text: 'The small button on pages without a control of their own; hovering shows its name',
    size: [960, 420],
    async act(page) {
      await settledBy('reject')(page);
      await page.waitForVisible('consent-way-back');
      await page.hover('consent-way-back >>> button');
    },
  },
  {
    id: 'policy',
    title: 'Policy',
    text: '`<policy-viewer>`, with contents, search and versions',
    content: policy,
    page: wide,
    size: [1280, 900],
    act: settledBy('accept'),
  },
  {
    id: 'changes',
    title: 'What changed',
    text: '`<policy-viewer>`, two versions compared',
    content: policy,
    page: wide,
    size: [1280, 900],
    async act(page) {
      await settledBy('accept')(page);
      await page.evaluate(() =>
        document.querySelector('policy-viewer').showChanges('2025-11-01', '2026-05-13'),
      );
      await page.waitForVisible('policy-viewer >>> ins');
      await page.evaluate(() => document.activeElement.blur());
    },
  },
  {
    id: 'policy-narrow',
    title: 'Policy on a phone',
    text: '`<policy-viewer>`, 360 pixels wide',
    content: policy,
    size: [360, 640],
    act: settledBy('accept'),
  },
  {
    id: 'policy-term',
    title: 'Term',
    text: '`<policy-term>`, a defined term with its definition',
    content: ({ uses }) => `<p>${uses}</p>`,
    size: [960, 420],
    async act(page) {
      await settledBy('accept')(page);
      await page.evaluate(() => document.querySelector('policy-term').show());
    },
  },
  {
    id: 'policy-notice',
    title: 'Notice',
    text: '`<policy-notice>`, one section of the policy where its data is collected',
    content: (text) =>
      `<policy-notice section="rights">${text.rights}</policy-notice><br><div hidden>${policy(text)}</div>`,
    size: [960, 420],
    act: settledBy('accept'),
  },
  {
    id: 'policy-update',
    title: 'Update',
    text: '`<policy-update>`, a change that asks nobody again',
    content: ({ summary }) =>
      `<policy-update version="2026-09-01" effective="2026-09-01">${summary}</policy-update><br>`,
    size: [960, 420],
    act: settledBy('accept'),
  },
].map((scene) => ({ ...bare(scene.id), ...scene }));

/** A scene in which nothing but the banner is on the page, and nothing happens. */
function bare(id) {
  return { id, size: [960, 600], banner: '', content: nothing, act: async () => {} };
}

/** The visitor has answered, and the banner is gone. */
function settledBy(action) {
  return async (page) => {
    await page.click(`consent-banner [data-consent-action="${action}"]`);
    await page.waitForHidden('consent-banner');
    // The confirmation goes with the next thing that a visitor does.
    await page.waitForVisible('consent-line');
    await page.press('Shift');
    await page.evaluate(() => document.activeElement.blur());
  };
}

/** The scenes that show a brand: its banner as it would have it, and the settings. */
export const brandScenes = ({ banner }) => [
  { ...bare('banner'), banner, size: [1280, 720], looks: ['light', 'dark', 'rtl'] },
  { ...bare('phone'), banner, size: [390, 760], looks: ['light', 'dark'] },
  { ...bare('settings'), banner, size: [960, 820], act: openSettings, looks: ['light', 'dark'] },
];

/** The scenes that show a theme. */
export const themeScenes = ['card', 'preferences'];
export const themes = ['neutral', 'high-contrast', 'paper', 'pills', 'squared'];
