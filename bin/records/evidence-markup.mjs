// What the parts of the evidence's page have in common.
import { html, raw, escapeMarkup } from '../scan/markup.mjs';

export const facts = (pairs) =>
  html`<dl>${pairs
    .filter(([, value]) => value)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

export const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const inUtc = (time, style) =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeZone: 'UTC', ...style });
export const dayOf = (time) => inUtc(time);
export const timeOf = (time) => `${inUtc(time, { timeStyle: 'medium' })} UTC`;

/** Markup in a row: `a, b and c`. */
export const row = (items) =>
  items.map((item, index) => {
    const before = index === 0 ? '' : index === items.length - 1 ? ' and ' : ', ';
    return html`${before}${item}`;
  });

export const answerLink = (index) => html`<a href="#answer-${index + 1}">answer ${index + 1}</a>`;
export const answerLinks = (indexes) =>
  html`${indexes.length === 1 ? 'answer' : 'answers'} ${row(
    indexes.map((index) => html`<a href="#answer-${index + 1}">${index + 1}</a>`),
  )}`;

/** A file of the folder: printed, the link says where it leads. */
export const fileLink = (name) =>
  html`<a href="${name.split('/').map(encodeURIComponent).join('/')}"><code>${name}</code></a>`;

/** Attributes of an element that holds words in a language, and in its direction. */
export function languageOf(tag) {
  try {
    const locale = new Intl.Locale(tag);
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
    return html` lang="${tag}" dir="${direction}"`;
  } catch {
    // No tag, or one that nobody knows.
    return html` dir="auto"`;
  }
}

/** Words of a page as they are: characters that join letters are part of them, and what turns all after it is not. */
export const asShown = (text) =>
  raw(escapeMarkup(text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')));

/** Such words among those of this page. */
export const inLanguage = (text, tag) => html`<bdi${languageOf(tag)}>${asShown(text)}</bdi>`;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

export function languageName(tag) {
  try {
    return LANGUAGES.of(tag);
  } catch {
    return tag;
  }
}

/** A purpose or a service, by what visitors read, and where that is not English by its name, too. */
export function nameOf({ name, label, language, purpose }) {
  if (!label) return html`<code>${name}</code>`;
  const isEnglish = /^en\b/i.test(language);
  return html`${inLanguage(label, language)}${purpose && html` (${inLanguage(purpose, language)})`}${isEnglish ? '' : html` <code>${name}</code>`}`;
}
