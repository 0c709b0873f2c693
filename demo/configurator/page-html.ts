import { documentOf, inside, stylesheet, VIEWPORT, type Part } from '../preview/html-parts.js';
import { bannerHtml, escaped } from './banner-html.js';
import { brandCss } from './brand-css.js';
import { switchedNames, type Configuration } from './configuration.js';
import { gateSettings } from './gate-settings.js';

/** What differs between the page that is copied and the one in the preview. */
export interface Surroundings {
  /** Of `<html>`, besides its language, such as ` dir="rtl"`. */
  readonly root?: string;
  readonly head: readonly Part[];
  readonly main: readonly Part[];
  /** Address of the script that waits for a purpose or service. */
  readonly script: (name: string) => string;
}

/** The page to copy. */
export const pageHtml = (configuration: Configuration): string =>
  documentHtml(configuration, {
    head: [brandCss(configuration) && stylesheet('/brand.css')],
    main: ['<h1>Your page</h1>'],
    script: (name) => `/your-${name.replace('.', '-')}.js`,
  });

/** A page with the banner, the gate, and a script that waits for each purpose or service. */
export function documentHtml(configuration: Configuration, surroundings: Surroundings): string {
  const { look, law, settings } = configuration;
  const banner = bannerHtml(configuration);
  const isInline = look.layout === 'inline';
  const head = [
    '<meta charset="utf-8">',
    '<title>Your page</title>',
    VIEWPORT,
    '<meta name="color-scheme" content="light dark">',
    look.theme && stylesheet(`${settings.folder}themes/${look.theme}.css`),
    ...surroundings.head,
    gateHtml(configuration),
  ];
  const main = inside([isInline && banner, ...surroundings.main]);
  const body = [
    !isInline && banner,
    `<main>\n${main}\n</main>`,
    ...switchedNames(configuration).map((name) => waiting(name, surroundings.script(name))),
  ];
  return documentOf(`lang="${law.lang}"${surroundings.root ?? ''}`, head, body);
}

/** Google's tags have to find its default: then the gate does not wait for anything. */
function gateHtml(configuration: Configuration): string {
  const settings = gateSettings(configuration);
  const attributes = Object.entries(settings).map(
    ([name, value]) => `\n  data-${kebab(name)}${value === 'true' ? '' : `="${escaped(value)}"`}`,
  );
  const isFirst = settings['signals']?.split(' ').includes('google');
  return `<script${isFirst ? '' : ' async'} src="${escaped(configuration.settings.folder)}consent-elements.js"${attributes.join('')}${attributes.length ? '\n' : ''}></script>`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const waiting = (name: string, address: string) => `<script type="text/plain"
  data-consent="${name}"
  src="${address}"></script>`;
