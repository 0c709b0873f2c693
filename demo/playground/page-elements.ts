/** What the preview's page can hold besides the banner: one element of ours, and what it needs. */
export interface PageElement {
  /** Words of the page in it are English, and marked by `ENGLISH`. */
  readonly html: string;
  /** Whether the page declares maps as a purpose for it. */
  readonly needsMaps?: boolean;
  /** When there is something to see. */
  readonly says?: string;
}

/** Stands for `lang` and `dir`, where the page is in another language. */
export const ENGLISH = ' data-english';

const POLICY = '/demo/marketing/privacy.html';

export const pageElements = {
  'consent-status': { html: '<consent-status></consent-status>' },
  'consent-declaration': { html: '<consent-declaration></consent-declaration>' },
  'consent-preferences': { html: '<consent-preferences inline></consent-preferences>' },
  'consent-embed': {
    needsMaps: true,
    html: `<consent-embed>
  <iframe data-consent="maps"
    data-src="/demo/shared/map.html"
    title="Street map" width="640" height="400"
  ></iframe>
</consent-embed>`,
  },
  'policy-notice': {
    html: `<policy-notice section="retention"
  src="${POLICY}">
  <a href="${POLICY}#retention"
    >How long we keep it</a>
</policy-notice>`,
  },
  'policy-term': {
    html: `<p${ENGLISH}>In a workspace, BetterChat is an
  <policy-term definition="Whoever handles information
    on someone else’s instructions.">operator</policy-term>.</p>`,
  },
  'policy-update': {
    says: 'The notice is for visitors who decided under an earlier version of the policy: choose “Allowed” or “Refused” to see it. Whoever the banner is asking does not get it.',
    html: `<policy-update version="2026-08-01"
  effective="2026-08-01"
  href="${POLICY}">
  <span${ENGLISH}>We say more clearly
    how long we keep invoices.</span>
</policy-update>`,
  },
  'policy-viewer': {
    html: `<policy-viewer heading="Privacy policy"
  src="${POLICY}"
  version="2026-05-13" effective="2026-05-13"
  responsible-party="BetterChat (Pty) Ltd">
  <a href="${POLICY}"
    >Privacy policy</a>
</policy-viewer>`,
  },
} as const satisfies Record<string, PageElement>;

export type PageElementName = keyof typeof pageElements;
