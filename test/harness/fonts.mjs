// Typefaces on this machine. Without one for a script, its letters are empty boxes of another width.
import { spawnSync } from 'node:child_process';

/** Debian's packages for the languages that its browsers bring no typeface for. */
const packages = {
  bn: 'fonts-lohit-beng-bengali',
  hi: 'fonts-lohit-deva',
  ja: 'fonts-droid-fallback',
  mr: 'fonts-lohit-deva',
  ta: 'fonts-lohit-taml',
  te: 'fonts-lohit-telu',
  th: 'fonts-thai-tlwg',
  zh: 'fonts-droid-fallback',
};

/** Whether there is a typeface for a language, as far as this machine can tell. */
export function hasFontFor(lang) {
  const { status, stdout } = spawnSync('fc-list', [`:lang=${lang}`, 'family']);
  return status !== 0 || stdout.length > 0;
}

/** What to install on Debian so that all languages can be looked at. */
export const missingFontPackages = () => [
  ...new Set(
    Object.entries(packages)
      .filter(([lang]) => !hasFontFor(lang))
      .map(([, name]) => name),
  ),
];
