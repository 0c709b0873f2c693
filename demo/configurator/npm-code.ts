import { brandCss } from './brand-css.js';
import { switchedNames, type Configuration } from './configuration.js';
import { gateSettings } from './gate-settings.js';

/** The module that starts the gate in an app. The banner and what it declares are HTML there, too. */
export function npmCode(configuration: Configuration): string {
  const { theme } = configuration.look;
  const settings = {
    categories: `['essential', ${configuration.purposes
      .filter(({ name }) => name !== 'essential')
      .map(({ name }) => `'${name}'`)
      .join(', ')}]`.replace(', ]', ']'),
    ...Object.fromEntries(
      Object.entries(gateSettings(configuration)).map(([name, value]) => [
        name,
        literal(name, value),
      ]),
    ),
  };
  const lines = Object.entries(settings).map(([name, value]) => `  ${name}: ${value},\n`);
  return `// consent.ts
import { startConsent } from 'consent-elements';
${theme && `import 'consent-elements/themes/${theme}.css';\n`}${brandCss(configuration) && "import './brand.css';\n"}
// What it asks, and in which words, is HTML in an app too:
// put <consent-banner> with all it holds into its page.
export const consent = startConsent({
${lines.join('')}});
${switchedNames(configuration).map(reaction).join('')}`;
}

/** Settings are texts here; `startConsent` has them typed. */
function literal(name: string, value: string): string {
  if (name.startsWith('maxAge')) return value;
  if (value === 'true') return value;
  if (name === 'signals')
    return `[${value
      .split(' ')
      .map((vendor) => `'${vendor}'`)
      .join(', ')}]`;
  return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

const reaction = (name: string): string => `
consent.subscribe(
  () => {
    if (consent.allows('${name}')) {
      // Start what waits for it.
    } else {
      // Stop it.
    }
  },
  { immediate: true },
);
`;
