// The languages that there are: one folder each in src/locales.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const locales = path.join(root, 'src/locales');

/** What is fetched at different times, so each group of phrases is a file of its own. */
export const groups = ['consent', 'policy', 'receipt'];

/** English is missing: it comes with the elements. */
export const languages = readdirSync(locales)
  .filter((folder) => folder !== 'en' && existsSync(path.join(locales, folder, 'consent.ts')))
  .sort();

/** The folder of a group's files for the script tag, inside dist. */
export const builtFolder = (group) => (group === 'consent' ? 'locales' : `locales/${group}`);
