import { html, nothing, type TemplateResult } from 'lit';
import { isVersion, phraseParts, type PhraseValues } from './phrase-parts.js';

/** A phrase with values, each in a direction of its own, for a template. */
export const viewPhrase = (
  phrase: string,
  values: PhraseValues,
  lang: string,
): (string | TemplateResult)[] =>
  phraseParts(phrase, values, lang).map(({ text, isValue }) => (isValue ? viewValue(text) : text));

/** A value among words. Style sheets keep a version, which is nothing to translate, in one piece. */
export const viewValue = (value: string): TemplateResult =>
  html`<bdi translate=${isVersion(value) ? 'no' : nothing}>${value}</bdi>`;
