// Both journeys as a virtual screen reader tells them: what is heard, stop by stop.
import { startTestServer } from '../harness/test-server.mjs';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Halden</title>
  <script>delete Document.prototype.ariaNotify; // It hears live regions only.</script></head>
  <body><consent-banner>
    <consent-category name="essential" basis="necessary"></consent-category>
    <consent-category name="measurement">
      <consent-service name="matomo" label="Matomo" provider="InnoCraft" country="NZ">
        <consent-cookie name="_pk_id*" duration="P13M" purpose="Tells visitors apart."></consent-cookie>
      </consent-service>
    </consent-category>
  </consent-banner>
  <main><h1>Halden</h1><p>Bread, from six in the morning.</p>
  <button type="button" data-consent-action="preferences">Cookie settings</button></main></body></html>`;

/** Runs in the page: has the gate come while somebody listens, and returns what is said of it. */
const arrive = async () => {
  const { virtual } =
    await import('/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
  await virtual.start({ container: document.documentElement });
  await virtual.clearSpokenPhraseLog();
  const script = document.createElement('script');
  script.src = '/dist/consent-elements.js';
  script.dataset.policyHref = '/privacy';
  document.head.append(script);
  let said = [];
  for (let waits = 0; waits < 100 && !said.length; waits++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    said = (await virtual.spokenPhraseLog()).filter((phrase) => /^polite: ./.test(phrase));
  }
  await virtual.stop();
  return said;
};

/** Runs in the page: reads on from the top of an element to its end, and returns what was said. */
const readThrough = async (selector, end) => {
  const { virtual } =
    await import('/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
  await virtual.start({ container: document.querySelector(selector) });
  const isAtEnd = async () => (await virtual.lastSpokenPhrase()).startsWith(`end of ${end}`);
  for (let steps = 0; steps < 200 && !(await isAtEnd()); steps++) await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
};

/** Runs in the page: acts on an element, and returns what is said of it while nobody reads on. */
const act = async (selector) => {
  const { virtual } =
    await import('/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js');
  await virtual.start({ container: document.documentElement });
  await virtual.clearSpokenPhraseLog();
  document.querySelector(selector).focus();
  document.querySelector(selector).click();
  await new Promise((resolve) => setTimeout(resolve, 800));
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  // A region that is emptied is silent.
  return said.filter((phrase) => !/^polite:\s*$/.test(phrase));
};

/**
 * Goes through both journeys in a browser of the harness.
 *
 * @returns {Promise<{ title: string, heard: string[] }[]>}
 */
export async function listen(browser) {
  const server = await startTestServer();
  const context = await browser.newContext({ reducedMotion: true });
  try {
    const page = await context.newPage(server.page('/listen', { html }));
    const parts = [];
    const hear = async (title, run, ...args) =>
      parts.push({ title, heard: await page.evaluate(run, ...args) });
    const inReceipt = 'consent-preferences details[data-receipt]';
    const inPreferences = 'consent-preferences [data-consent-action="save"]';

    await hear('The banner comes', arrive);
    await page.waitFor(() => !document.querySelector('html > [role="status"]').textContent);
    await hear('The page, from its start', readThrough, 'body', 'document');
    await hear('“Reject all” is pressed', act, 'consent-banner [data-consent-action="reject"]');
    await hear('“Cookie settings” is pressed', act, 'main [data-consent-action="preferences"]');
    await page.waitForVisible('consent-preferences dialog');
    await hear(
      'The settings, from their start',
      readThrough,
      'consent-preferences dialog',
      'dialog',
    );
    await hear('“What was recorded” is opened', act, `${inReceipt} summary`);
    await page.waitFor((selector) => document.querySelector(`${selector} dl`), {
      args: [inReceipt],
    });
    await hear('The record, from its start', readThrough, inReceipt, 'group');
    await hear('The switch “Measurement” is pressed', act, 'input[name="measurement"]');
    await hear('“Save choice” is pressed', act, inPreferences);
    return parts;
  } finally {
    await context.close();
    await server.close();
  }
}

/** What depends on the day on which somebody listens. */
const DAY = /^[A-Z][a-z]+ \d+, \d{4}(?: at [\d:]+ [AP]M UTC)?$/;

/** The transcript as docs/screen-reader.md has it. */
export const asDocument = (parts) => `# What a screen reader says

Two journeys, answering the banner and changing the answer, as
[a virtual screen reader](https://www.guidepup.dev/docs/virtual) announces them in Chromium. It does not
replace testing with real screen readers and the people who use them, but it shows order, names, roles and
states. Written by \`npm run transcript\`; a test compares it with today's announcements.
${parts.map(({ title, heard }) => `\n## ${title}\n\n${heard.map((phrase) => `- ${phrase.replace(DAY, '(a date)')}`).join('\n')}\n`).join('')}`;
