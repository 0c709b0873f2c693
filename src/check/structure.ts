import { quote } from '../consent/diagnostics.js';
import { EMBEDS } from '../consent/addresses.js';
import { finding, type Check } from './check.js';
import { inPage } from './in-page.js';
import { tagOf } from './phrases.js';

/** A category that is declared again, which counts for nothing. */
export const checkDeclaredTwice: Check = function* () {
  const names = new Set<string>();
  for (const category of inPage('consent-category[name]')) {
    const name = category.getAttribute('name')!;
    if (names.has(name))
      yield finding(
        'declared-twice',
        category,
        `<consent-category name=${quote(name)}> is there twice: the first one counts.`,
        'Put the services of both into the first, and take the second away.',
      );
    names.add(name);
  }
};

/** Banners of one language that would stand before the visitor together. */
export const checkTwoBanners: Check = function* () {
  const languages = new Set<string>();
  for (const banner of inPage('consent-banner')) {
    const language = banner.getAttribute('lang') ?? '';
    if (languages.has(language))
      yield finding(
        'two-banners',
        banner,
        'There is another <consent-banner> of that language in the page: visitors would be asked twice.',
        'Keep one, or give each its lang.',
      );
    languages.add(language);
  }
};

/** What no element of ours holds: with `<consent-banner />` the rest of the page does. */
const SWALLOWED: Readonly<Record<string, string>> = {
  'consent-banner':
    'main,header,footer,nav,section,article,aside,script,iframe,policy-viewer,consent-status,consent-declaration,consent-embed,consent-preferences',
  'consent-category': 'consent-category,main,header,footer,nav,section,article,script,iframe',
  'consent-service': 'consent-service,consent-category',
  'consent-cookie': '*',
  'consent-status': 'main,header,footer,nav,section,article,script,consent-declaration',
  'consent-declaration': 'main,header,footer,nav,section,article,script',
  'policy-version': 'policy-version',
};

/** Elements of ours that the page's HTML does not close, so that what follows is inside of them. */
export const checkNeverClosed: Check = function* () {
  for (const [tag, contents] of Object.entries(SWALLOWED))
    for (const element of inPage(tag)) {
      const swallowed = [...element.children].find(
        (child) => child.matches(contents) && !child.hasAttribute('slot'),
      );
      if (swallowed)
        yield finding(
          'never-closed',
          element,
          `<${tag}> has <${swallowed.localName}> inside of it: HTML does not know <${tag} />, and takes what follows for its content.`,
          `Write <${tag} …></${tag}>.`,
        );
    }
};

/** The words of the banner, which shows only its own children. */
export const checkStraySlots: Check = function* () {
  for (const element of inPage(':is([slot=heading],[slot=text],[slot=policy],[slot=change])')) {
    const parent = element.parentElement;
    // Shadow roots of the page's own components may be closed.
    if (!parent || parent.shadowRoot || parent.localName.includes('-')) continue;
    yield finding(
      'stray-slot',
      element,
      `${tagOf(element)} stands in <${parent.localName}>, so it is part of the page and of no banner.`,
      'Make it a direct child of <consent-banner>; some editors move or wrap what they do not know.',
    );
  }
};

/** What a framework has put into a template itself instead of its content. */
export const checkEmptyTemplates: Check = function* () {
  for (const template of inPage('template[data-consent]'))
    if (template.childElementCount && !(template as HTMLTemplateElement).content.childElementCount)
      yield finding(
        'empty-template',
        template,
        `${tagOf(template)} has children, but no content to open.`,
        'Render them as HTML (innerHTML and the like), or gate the elements one by one.',
      );
};

/** Lazy loaders that fetch `data-src` themselves, whatever the visitor has said. */
export const checkLazyLoaders: Check = function* () {
  for (const element of inPage(
    `:is(${EMBEDS})[data-consent]:is([data-src],[data-srcset]):is(.lazyload,.lazy,.lozad,.b-lazy,.lazyloading)`,
  ))
    yield finding(
      'lazy-loader',
      element,
      `${tagOf(element)} has a class by which lazy loaders find elements, and they fetch data-src without asking.`,
      'Take the class away; loading="lazy" does the same.',
    );
};
