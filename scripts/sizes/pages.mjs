// Pages as the three kinds of sites have them, by address.

const gate = '<script src="/dist/consent-elements.js" data-policy-href="/policy"></script>';

const declarations = `<consent-category name="measurement" label="Measurement" description="Counts visits.">
  <consent-service name="matomo" label="Matomo" provider="Example Ltd" privacy-href="/vendor" country="ZA">
    <consent-cookie name="_pk_id*" duration="P13M" purpose="Tells visits apart."></consent-cookie>
    <consent-cookie name="mtm_*" type="local-storage" duration="P6M" purpose="Keeps settings."></consent-cookie>
  </consent-service>
</consent-category>`;

const paragraphs = '<p>A page that has something to say.</p>'.repeat(100);

const pageOf = (body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${gate}</head>
<body><main><h1>Page</h1>${body}</main></body></html>`;

const sections = Array.from(
  { length: 15 },
  (_, index) =>
    `<h2>Section ${index + 1}</h2><p>What we do with what you tell us.</p><ul><li>One thing</li></ul>`,
).join('\n');

export const pages = {
  '/marketing': pageOf(declarations + paragraphs),
  '/with-control': pageOf(
    `${declarations}${paragraphs}<button id="settings" data-consent-action="preferences">Cookie settings</button>`,
  ),
  '/policy': pageOf(
    `<policy-viewer version="2026-05-13" effective="2026-05-13" controller="Example Ltd">${sections}</policy-viewer>
    <button data-consent-action="preferences">Cookie settings</button>`,
  ),
};
