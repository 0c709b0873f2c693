// Apps run their tests in jsdom or happy-dom, which lack much of what browsers have. Our modules throw
// nothing there, neither during a test nor after its window has gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environments, runIn } from '../harness/simulated-documents.mjs';

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

for (const environment of environments) {
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
