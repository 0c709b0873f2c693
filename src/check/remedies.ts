import type { DiagnosticCode } from '../consent/diagnostics.js';

/** What to do about a problem that was reported where it happened. */
export const REMEDIES: Readonly<Record<DiagnosticCode, string>> = {
  'bad-setting': 'Write one of the values that are allowed, or leave the setting out.',
  'bad-attribute': 'Write one of the values that are allowed, or leave the attribute out.',
  'bad-cookie': 'Let nothing but the gate and consent-elements/server.js write that cookie.',
  'storage-blocked':
    'Try data-storage="local", or data-cookie-same-site="none" in a page that is embedded in other sites; look at data-cookie-domain and data-cookie-path.',
  'bad-requirement': 'Write names separated by spaces, such as data-consent="measurement".',
  'unknown-name':
    'Declare it by <consent-category> or data-categories, or write the name that you have declared.',
  'bad-answer': 'Pass an object such as { measurement: true }.',
  'bad-basis': 'Write basis="consent", "exempt" or "necessary".',
  'bad-name': 'Write a name of a-z, 0-9 and - that begins with a letter.',
  'bad-type': 'Write cookie, local-storage, session-storage, indexed-db or cache-storage.',
  'bad-place': 'Make the button a direct child of <consent-banner>.',
  'unknown-vendor': 'Write the name of a vendor from docs/signals.md.',
  'signal-failed':
    "Look at who else writes the vendor's queue, and whether all files were uploaded.",
  'early-fetch': 'Write data-src, data-srcset or data-href in the template too.',
  'unknown-import': 'Write the name of a library from docs/migrating.',
  'bad-import':
    "Look at that cookie: is it the library's own, and has data-import its name, as in klaro:name?",
  'unmapped-import':
    'Write data-import-map="name=measurement" for what it is the same purpose as, or leave it: then visitors are asked.',
  'empty-template': 'Render the children as HTML, or gate them one by one.',
  'taken-away': 'Keep it in the page, or let the router or framework leave it alone.',
  'wrote-script': 'Gate the script that is written by itself.',
  'bad-root': 'Pass the document or an open shadow root.',
  'bad-record': 'Pass what consent.record was, without changing it, or null.',
  'bad-version': 'Pass a version of letters, digits, ., _ and -.',
  'same-version': 'Give each <policy-version> a version of its own.',
  nonce: "Give the script the nonce of the gate's tag.",
  'unsafe-address': 'Write an http, https, blob or relative address.',
  'unsafe-link': 'Write an http, https, mailto, tel or relative address.',
  'script-failed': 'Look at the error that comes with it; if it is ours, tell us.',
  'elements-failed':
    'Upload the whole folder, all of one version, and see that its server allows the page to fetch it.',
  'policy-failed': 'See that the address answers with the policy, to pages of this origin too.',
  'not-markdown': 'Publish the policy as HTML or Markdown, with the code already run.',
  'comparison-failed': 'See that the src of both <policy-version>s answers with their text.',
  'unknown-section': 'Write the id of a section of the policy.',
  'language-failed': 'Upload the folder locales beside the elements, or write another data-lang.',
  'low-contrast':
    'Choose a colour for that scheme with a contrast of 7:1 (AAA), or at least 4.5:1 (AA); 3:1 for focus rings.',
  'bad-token': 'Write a value of the kind that docs/theming.md gives, with its unit.',
  'material-version': 'Let both name the last version that visitors have to be asked about again.',
  'other-site':
    'Write an address of this page’s own origin, such as /consent-records, or name the shared domain in data-cookie-domain.',
  'not-sent': 'See what the server of that address says to it, and that it is up.',
  'started-twice': 'Keep one script tag, or one call of startConsent().',
};
