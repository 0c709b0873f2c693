import type { ConsentGate } from '../../consent/consent-gate.js';
import type { Category } from '../../consent/declarations.js';
import { readText } from '../../declarations/read-page.js';
import type { enBanner } from '../../locales/en/banner.js';
import type { Translation } from '../../locales/translation.js';
import { briefOf, labelOf } from '../shared/category-texts.js';
import type { PhrasePart } from '../shared/list-format.js';
import { phraseParts } from '../shared/phrase-parts.js';
import { spokenCategories } from '../shared/spoken-categories.js';
import { controlName } from './control-name.js';

type Phrases = Translation<typeof enBanner>;
type Sentence = PhrasePart[] | false | undefined;

/**
 * What a banner says: after what was answered before, if anything, what is asked for, what refusing means,
 * what runs unasked, how far the answer reaches, and what the browser's signal has done.
 *
 * @param banner with a `text` instead of our question, if it has one
 */
export function bannerWords(
  banner: Element & { readonly text: string | undefined },
  gate: ConsentGate,
  phrases: Phrases,
  before: Sentence,
): PhrasePart[] {
  const { categories, settings, decision } = gate;
  const { text } = banner;
  const { titleOf, purposeOf } = purposesIn(banner, gate, phrases);
  const isDecided = ({ name }: Category): boolean =>
    [...decision.granted, ...decision.denied].includes(name);
  const asked = categories.filter((one) => one.basis === 'consent' && !isDecided(one));
  const exempt = categories.filter(
    ({ name, basis }) => basis === 'exempt' && decision.granted.includes(name),
  );
  const control = controlName(phrases, settings);
  const say = (phrase: string, purposes: readonly string[] = []): PhrasePart[] =>
    phraseParts(phrase, { purposes, control }, phrases.lang);
  return joinSentences([
    before,
    !!asked.length &&
      (text ? say(text, asked.map(titleOf)) : say(phrases.bannerText, asked.map(purposeOf))),
    !text && say(phrases.bannerRefusal),
    !!exempt.length && say(phrases.exempt, exempt.map(purposeOf)),
    gate.account && say(phrases.accountReach),
    decision.source === 'gpc' && say(phrases.signalHonoured),
    isAskedDespiteSignal(gate) && say(phrases.bannerSignal),
  ]);
}

/** How visitors know a category: by its title, and by its title with a few words on what it does. */
function purposesIn(
  banner: Element,
  { settings }: ConsentGate,
  phrases: Phrases,
): Record<'titleOf' | 'purposeOf', (category: Category) => string> {
  const declarations = spokenCategories(banner);
  const read = (name: string, attribute: string): string =>
    readText(declarations.get(name), attribute);
  const titleOf = ({ name }: Category): string => labelOf(name, read(name, 'label'), phrases);
  const purposeOf = (category: Category): string => {
    const { name } = category;
    const written = { name, brief: read(name, 'brief'), description: read(name, 'description') };
    const brief = briefOf(written, phrases, settings.signals);
    return brief ? `${titleOf(category)} (${brief})` : titleOf(category);
  };
  return { titleOf, purposeOf };
}

/** The browser refuses, the page asks all the same, and nothing optional has been granted yet. */
function isAskedDespiteSignal({ categories, settings, decision }: ConsentGate): boolean {
  const isNecessary = (granted: string): boolean =>
    categories.some(({ name, basis }) => name === granted && basis === 'necessary');
  return (
    !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl &&
    settings.gpc === 'ask' &&
    decision.granted.every(isNecessary)
  );
}

const joinSentences = (sentences: readonly Sentence[]): PhrasePart[] =>
  sentences
    .filter((parts): parts is PhrasePart[] => !!parts)
    .flatMap((parts, index) => [...(index ? [{ text: ' ', isValue: false }] : []), ...parts]);
