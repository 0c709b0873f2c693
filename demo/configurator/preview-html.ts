import { languages } from 'virtual:demo-facts';
import { stylesheet } from '../preview/html-parts.js';
import { brandCss } from './brand-css.js';
import { switchedNames, type Configuration } from './configuration.js';
import { documentHtml } from './page-html.js';
import { stateOf } from './states.js';

/** The name of the preview's cookie, so that it is no answer for another page of the demo. */
const SCOPE = 'configurator';
export const COOKIE = `consent.${SCOPE}`;

/**
 * The page in the preview: the page to copy, with the demo's addresses, something to see in it, and what
 * stands in for a browser in the chosen state.
 */
export function previewHtml(configuration: Configuration): string {
  const { view, law, settings } = configuration;
  const state = stateOf(configuration);
  const shown = state.page?.(configuration) ?? configuration;
  const css = brandCss(configuration) + viewCss(configuration);
  const lang = law.lang === 'en' ? '' : ' lang="en" dir="ltr"';
  const isRtl = view.mirrored || languages.find(({ code }) => code === law.lang)?.dir === 'rtl';
  return documentHtml(
    {
      ...shown,
      settings: {
        ...settings,
        folder: '/dist/site/',
        scope: SCOPE,
        policyHref: settings.policyHref && '/demo/marketing/privacy.html',
      },
    },
    {
      root: isRtl ? ' dir="rtl"' : '',
      head: [
        stylesheet('/demo/playground/page.css'),
        // A rule of the page's own style sheet must not win.
        css && `<style>\n${css}</style>`,
        state.standIn,
      ],
      main: [
        '<h1>BetterChat</h1>',
        `<ul id="tags"${lang}>${switchedNames(shown)
          .map((name) => `\n  <li data-tag="${name}">${name}: off</li>`)
          .join('')}\n</ul>`,
      ],
      script: () => '/demo/configurator/tag.js',
    },
  );
}

/** What a page can do in place of the settings of a screen. */
function viewCss({ view, tokens }: Configuration): string {
  return [
    view.scheme !== 'auto' && `:root { color-scheme: ${view.scheme}; }\n`,
    view.forced && FORCED,
    view.large &&
      `:root { font-size: 200%; --consent-size: calc(2 * ${tokens['size'] || '16px'}); }\n`,
  ]
    .filter(Boolean)
    .join('');
}

/** The system's colours in place of the page's, as where a browser forces them. */
const FORCED = `:root {
  --consent-accent: ButtonText;
  --consent-accent-text: ButtonFace;
  --consent-surface: Canvas;
  --consent-text: CanvasText;
  --consent-muted: CanvasText;
  --consent-border: CanvasText;
  --consent-link: LinkText;
  --consent-focus: CanvasText;
  --consent-shadow: none;
  --consent-button-shadow: none;
  --consent-button-fill: 0%;
}
body { background: Canvas; color: CanvasText; }
a { color: LinkText; }
`;
