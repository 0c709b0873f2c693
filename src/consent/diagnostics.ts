import { ALLOWED, allowedFor } from './allowed-settings.js';

/*
 * What goes wrong, in full sentences: the value received, what is allowed, what was done instead.
 * In a page this file comes only when there is something to explain.
 */

/** What holds where a wrong setting has no default that could be named. */
const INSTEAD: Partial<Record<string, string>> = {
  policyHref: 'none, so there is no link',
  cookieDomain: 'none, so the decision holds on this host alone',
  maxAgeDenied: 'the days of data-max-age',
  regime: 'none, so every signal refuses everything optional',
  signals: 'none',
  lang: 'the language of the page',
  elements: 'the folder of the script',
  nonce: 'none',
  recordsHref: 'none, so no record is sent',
  countersHref: 'none, so nothing is counted',
  echoHref: 'none, so the cookie lasts as long as the browser keeps what scripts write',
  importMap: 'none, so only names that everybody uses are understood',
};

/** What an element's attribute takes, and what is used instead of anything else. */
const ATTRIBUTES = new Map<string, readonly [allowed: string, instead: string]>(
  Object.entries({
    'consent-banner layout': ['bar, card, dialog or inline', 'bar'],
    'consent-banner position': [
      'top, bottom, top-start, top-end, bottom-start or bottom-end',
      'the edge that it begins with, else the bottom',
    ],
    'policy-notice layout': ['inline or popover', 'inline'],
    'data-applies-to': ['site, workspace or both', 'none, so everybody sees that part'],
    'policy-viewer audience': ['site or workspace', 'none, so the whole policy is shown'],
    'policy-version version': [ALLOWED.policyVersion, 'none, so it is not listed'],
    'policy-viewer headings': ['infer', 'none, so only headings make sections'],
    'policy-viewer editing': ['popia, gdpr, uk, ccpa or lgpd', 'none, so nothing is checked'],
  }),
);

/** `maxAge` → `data-max-age`. */
export const attributeOf = (setting: string): string =>
  `data-${setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Untrusted text for a message: quoted, and short enough to read. */
export const quote = (text: unknown): string => JSON.stringify(String(text).slice(0, 120));

const EXPLANATIONS = {
  'bad-setting': (setting, value, instead) =>
    `${attributeOf(setting!)}=${quote(value)} is not allowed: it takes ${allowedFor(setting!)}; used instead: ${INSTEAD[setting!] ?? instead}.`,
  'bad-attribute': (tag, attribute, value) => {
    const [allowed, instead] = ATTRIBUTES.get(`${tag} ${attribute}`) ??
      ATTRIBUTES.get(String(attribute)) ?? ['other values', 'none'];
    return `<${tag} ${attribute}=${quote(value)}> is not allowed: it takes ${allowed}; used instead: ${instead}.`;
  },
  'bad-cookie': (name, value) =>
    `The cookie ${name}=${quote(value)} is not a decision as the README describes it: ignored, and the visitor is asked.`,
  'storage-blocked': (name) =>
    `The browser does not keep the cookie ${name} here: an answer is taken, but what cannot be remembered and proved grants nothing.`,
  'bad-requirement': (value) =>
    `data-consent=${quote(value)} is not a list of names such as "measurement" or "maps !essential": the element stays shut.`,
  'unknown-name': (name) =>
    `${quote(name)} is not a category that the settings or a <consent-category> name, nor a service of one: it counts as not granted.`,
  'bad-answer': (name, value) =>
    `${quote(name)}: ${quote(value)} is not an answer: allowed are true and false, for the page's categories and their services. It is ignored, the other answers stand.`,
  'bad-basis': (name, basis, instead) =>
    `<consent-category name=${quote(name)} basis=${quote(basis)}>: essential is always necessary, others are necessary, consent or exempt; used instead: ${instead}.`,
  'bad-name': (tag, name) =>
    tag === 'consent-cookie'
      ? `<consent-cookie name=${quote(name)}> does not say what is stored: it takes a name, exact or with *; the declaration is ignored.`
      : `<${tag} name=${quote(name)}> is not a name of a-z 0-9 - that begins with a letter: the declaration is ignored.`,
  'bad-type': (type) =>
    `<consent-cookie type=${quote(type)}> is none of cookie, local-storage, session-storage, indexed-db, cache-storage: the declaration is ignored.`,
  'bad-place': (action, parent) =>
    `data-consent-action=${quote(action)} stands in a <${parent}> inside <consent-banner>, which shows only its direct children: it stays hidden, and our own button is there instead.`,
  'unknown-vendor': (allowed, vendor) =>
    `data-signals names ${quote(vendor)}, whose consent calls are not known: allowed are ${allowed}; nothing is signalled to it.`,
  'signal-failed': (vendor, cause) =>
    `${quote(vendor)} could not be told of the decision: ${quote(cause)} The page goes on. Has something of its own taken the vendor's queue, or is the folder of the gate's script not complete?`,
  'early-fetch': (html) =>
    `${quote(html)} stands in a template, which does not keep Firefox from fetching ahead what the page's HTML names there in src, srcset or href. It is put into the page as it is. Write data-src, data-srcset or data-href, and scripts as type="text/plain" data-consent, as outside of templates.`,
  'unknown-import': (allowed, library) =>
    `data-import names ${quote(library)}, whose answers cannot be read: allowed are ${allowed}; visitors who answered there are asked.`,
  'bad-import': (library, cause) =>
    `The answer that ${library} has stored cannot be read: ${quote(cause)} Nothing is taken over, and the visitor is asked.`,
  'unmapped-import': (library, name) =>
    `${library} was allowed ${quote(name)}, which nothing here stands for: it is not taken over, and the visitor is asked for what is left. Is it in data-import-map?`,
  'empty-template': (html) =>
    `A framework has put children into ${quote(html)} itself instead of its content, so there is nothing to open. Render them as HTML, or gate the elements one by one.`,
  'taken-away': (html) =>
    `The page takes ${quote(html)} away each time that it is put back: it stays away.`,
  'wrote-script': (html) =>
    `A gated script has written another script into the page by document.write(), which would have replaced the page: ${quote(html)} is left out. Gate that script by itself.`,
  'bad-root': () =>
    'observe() takes the document or an open shadow root: what it was given is not watched.',
  'bad-record': (text) =>
    `${quote(text)} is no answer: adopt() takes what record was on another device, or null. It is ignored.`,
  'bad-version': (version) => `${quote(version)} is not a policy version: it is ignored.`,
  'same-version': (version) =>
    `More than one <policy-version> is ${quote(version)}: the first one is listed.`,
  nonce: (script) =>
    `A gated script without the nonce of the gate's own tag stays shut, since the page's policy did not allow it: ${quote(script)}`,
  'unsafe-address': (attribute, value, tag) =>
    `${attribute}=${quote(value)} on <${tag}> is not an http, https, blob or relative address: it stays shut.`,
  'unsafe-link': (href) =>
    `A link to ${quote(href)} goes, which is not an https, http, mailto, tel or relative address; its words stay.`,
  'script-failed': (script) => `A gated element could not be opened or shut: ${quote(script)}`,
  'elements-failed': (bundle, cause) =>
    `${bundle}.js could not be loaded. ${String(cause).replace(/^Error: /, '')} The page goes on without it, and what it would have opened stays shut. Is the folder of the gate's script complete and of one version, or data-elements right?`,
  'policy-failed': (tag, src, cause) =>
    `<${tag} src=${quote(src)}> could not be loaded: ${quote(cause)} The reader gets a link to it.`,
  'not-markdown': (src, code) =>
    `The policy at ${quote(src)} holds ${quote(code)}, which Markdown leaves as it is, and MDX or a template would have run: write what it stands for.`,
  'comparison-failed': (from, to, cause) =>
    `The versions ${quote(from)} and ${quote(to)} of the policy could not be compared: ${quote(cause)} The reader is told so.`,
  'unknown-section': (section) =>
    `<policy-notice section=${quote(section)}> names no section of the policy: a link to the policy is shown instead.`,
  'language-failed': (lang) =>
    `The texts in ${quote(lang)} could not be fetched in time: they are in English. Is the folder locales beside the elements complete?`,
  'low-contrast': (words, property, scheme, levels, ratio) =>
    `Where the page is ${scheme}, the banner's ${words} have ${ratio} to 1 of contrast: ${levels}. Is ${property} right for that scheme?`,
  'bad-token': (property, value, example) =>
    `${property}: ${quote(value)} is not a value that it can have, so it counts as not set or as none. One would be ${example}.`,
  'material-version': (material, named) =>
    `The newest material <policy-version> in effect is ${quote(material)}, and data-policy-version=${quote(named)}: visitors are asked again for the latter alone. Should they name the same version?`,
  'other-site': (setting, href) =>
    `${attributeOf(setting!)}=${quote(href)} is not on this page's origin, nor on a subdomain of its host or of data-cookie-domain: nothing is sent there.`,
  'not-sent': (setting, href, cause) =>
    `${attributeOf(setting!)}: ${quote(href)} did not take what was sent: ${quote(cause)} The page goes on; the decision holds.`,
  'started-twice': () =>
    'A gate has started in this page already: the first one goes on, these settings are not used.',
} satisfies Record<string, (...details: (string | undefined)[]) => string>;

export type DiagnosticCode = keyof typeof EXPLANATIONS;

/** All codes that a `consent-error` may have. */
export const DIAGNOSTIC_CODES = Object.keys(EXPLANATIONS) as DiagnosticCode[];

/** The sentence for a code. */
export const explain = (code: DiagnosticCode, details: readonly unknown[]): string =>
  (EXPLANATIONS as Record<DiagnosticCode, (...details: string[]) => string>)[code](
    // A list as the attribute has it.
    ...details.map((detail) => (Array.isArray(detail) ? detail.join(' ') : String(detail))),
  );

/** How loud the console gets. */
export type Severity = 'error' | 'warn';

/** Privileges that were asked for and refused. */
const ERRORS: readonly DiagnosticCode[] = ['nonce', 'unsafe-address', 'unsafe-link'];

/** What has been described in this page, for `check()`. */
export const told: { readonly code: DiagnosticCode; readonly message: string }[] = [];

/** How and what to write to the console. */
export function describe(
  code: DiagnosticCode,
  details: readonly unknown[],
): readonly [severity: Severity, message: string] {
  const message = explain(code, details);
  told.push({ code, message });
  return [ERRORS.includes(code) ? 'error' : 'warn', message];
}
