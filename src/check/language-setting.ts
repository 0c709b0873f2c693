import { quote } from '../consent/diagnostics.js';
import { finding, type Check } from './check.js';

/** A language of ours that was asked for by name and is none. */
export const checkLanguage: Check = function* ({ gate, tag }) {
  const { lang } = gate.settings;
  if (lang === undefined) return;
  let name: string | undefined;
  try {
    name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(
      lang.replaceAll('_', '-'),
    );
  } catch {
    // Not even the form of a language tag.
  }
  if (!name)
    yield finding(
      'unknown-language',
      tag ?? null,
      `data-lang=${quote(lang)} is no language: our words are in the visitor's, or in English.`,
      'Write a language tag such as af or pt-BR; docs/languages.md lists those that we have.',
    );
};
