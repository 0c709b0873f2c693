import type { ReactiveElement } from '@lit/reactive-element';
import type { ConsentGate } from '../../consent/consent-gate.js';
import { enStatus } from '../../locales/en/status.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { dateFormat } from '../shared/date-format.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import type { PhrasePart } from '../shared/list-format.js';
import { phraseParts } from '../shared/phrase-parts.js';
import { categoriesByAnswer } from '../shared/categories-by-answer.js';

/**
 * Tells in a banner that asks for something new what has been answered before: "On 13 May 2026 you
 * allowed: Measurement." Fetched only by visitors of whom that is true.
 */
export function earlierAnswer(
  banner: ReactiveElement,
  { decision, categories }: ConsentGate,
  known: LocaleInfo,
): PhrasePart[] {
  const phrases = { ...enStatus, ...known };
  const { allowed, refused } = categoriesByAnswer(
    decision,
    declaredCategories(categories, banner),
    phrases,
  );
  const date = dateFormat(formattingLocale(banner, phrases.lang)).format(decision.decidedAt!);
  if (allowed.length)
    return phraseParts(phrases.statusAllowed, { date, purposes: allowed }, phrases.lang);
  // What the browser's signal refuses, the visitor may have allowed.
  return refused.length && decision.source !== 'gpc'
    ? phraseParts(phrases.statusRefusedSome, { date, purposes: refused }, phrases.lang)
    : [];
}
