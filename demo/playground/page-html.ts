import { documentOf, inside, stylesheet, VIEWPORT, type Part } from '../preview/html-parts.js';
import { GPC } from '../preview/stand-ins.js';
import { ENGLISH, pageElements, type PageElement, type PageElementName } from './page-elements.js';
import { VERSION, visitors, type Visitor, type VisitorName } from './visitors.js';

export const layouts = ['bar', 'card', 'dialog', 'inline'] as const;

export interface Choices {
  readonly visitor: VisitorName;
  readonly layout: (typeof layouts)[number];
  /** A file of `dist/themes`; empty for the look without one. */
  readonly theme: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Empty for a page with nothing but the banner. */
  readonly element: PageElementName | '';
}

/** The page that the preview shows. What is copied is this very text. */
export function pageHtml(choices: Choices): string {
  const { layout, theme, lang, dir } = choices;
  const { page, element } = partsOf(choices);
  const banner = bannerHtml(layout, declarations(page, element));

  const head = [
    '<meta charset="utf-8">',
    '<title>BetterChat</title>',
    VIEWPORT,
    '<meta name="color-scheme" content="light dark">',
    stylesheet('/demo/playground/page.css'),
    theme && stylesheet(`/dist/themes/${theme}.css`),
    page === 'gpc' && GPC,
    GATE,
  ];
  const main = [
    layout === 'inline' && banner,
    '<h1>BetterChat</h1>',
    `<p id="measurement"${ENGLISH}>measurement: off</p>`,
    element?.html,
  ];
  const english = lang === 'en' ? '' : ' lang="en" dir="ltr"';
  const content = inside(main).replaceAll(ENGLISH, english);
  const body = [layout !== 'inline' && banner, `<main>\n${content}\n</main>`, MEASUREMENT];

  return documentOf(`lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}`, head, body);
}

/** What the visitor was asked about on an earlier visit: all that the page declares, but for what is new. */
export function purposesAskedBefore(choices: Choices): string[] {
  const { page, element } = partsOf(choices);
  return element?.needsMaps && page !== 'new-purpose' ? ['measurement', 'maps'] : ['measurement'];
}

function partsOf({ visitor, element }: Choices) {
  const { page }: Visitor = visitors[visitor];
  return { page, element: element ? (pageElements[element] as PageElement) : undefined };
}

const GATE = `<script async src="/dist/consent-elements.js"
  data-scope="playground"
  data-policy-version="${VERSION}"
  data-policy-href="/demo/marketing/privacy.html"
></script>`;

const MEASUREMENT = `<script type="text/plain"
  data-consent="measurement"
  src="/demo/playground/measurement.js"></script>`;

const MAPS = `<consent-category name="maps" label="Maps"
  description="Shows where to find us."></consent-category>`;

const measurement = (basis: string, services: string) =>
  `<consent-category name="measurement"${basis}>${services && `\n${services}\n`}</consent-category>`;

const EXEMPT = '\n  basis="exempt"';

const VISITS = `  <consent-service name="visits" label="Visits"
    provider="BetterChat (Pty) Ltd" country="ZA">
    <consent-cookie name="visits" duration="P30D"
      purpose="Counts your visits."></consent-cookie>
  </consent-service>`;

/** What the library cannot know by itself; its own two purposes need no words of the page. */
function declarations(page: Visitor['page'], element: PageElement | undefined): readonly Part[] {
  const basis = page === 'exempt' ? EXEMPT : '';
  const services = element === pageElements['consent-declaration'] ? VISITS : '';
  return [
    (basis || services) && measurement(basis, services),
    (page === 'new-purpose' || element?.needsMaps) && MAPS,
  ];
}

function bannerHtml(layout: string, declared: readonly Part[]): string {
  const content = inside(declared);
  return `<consent-banner layout="${layout}">${content && `\n${content}\n`}</consent-banner>`;
}
