import type { ConsentChoice } from '../consent/choice.js';
import { checkedSettings } from '../consent/checked-settings.js';
import { categoryOf, isConsentName } from '../consent/consent-names.js';
import type { ConsentRecord } from '../consent/consent-record.js';
import {
  ConsentSettingsError,
  type ConsentOptions,
  type ConsentSettings,
} from '../consent/consent-settings.js';
import type { Category } from '../consent/declarations.js';
import type { ConsentName } from '../consent/declared-names.js';
import { recordOf } from '../consent/new-record.js';
import { toldBasis, toldCategories, type ToldMarkup } from '../consent/told-categories.js';

/** The settings of the pages under test, what only their markup says, and a visitor's answer. */
export interface AnswerOptions extends ConsentOptions, ToldMarkup {
  /** Categories and services that the visitor has allowed. */
  granted?: readonly ConsentName[];
  /**
   * Those refused. With `granted` or `denied`, whatever else is in `categories` and `bases` is refused,
   * too: the visitor has answered for all of it.
   */
  denied?: readonly ConsentName[];
  /** Time of the answer: a `Date`, or milliseconds since the epoch. @default now */
  decidedAt?: Date | number;
  /** Whether the browser sends Global Privacy Control. @default false */
  hasSignal?: boolean;
}

/** The options, checked. */
export interface Answered {
  readonly settings: ConsentSettings;
  readonly categories: readonly Category[];
  /** None where the visitor has not been asked yet. */
  readonly record: ConsentRecord | undefined;
  readonly hasSignal: boolean;
}

/**
 * A visitor's answer, as the gate would keep it.
 *
 * @param caller the function that was called, for the message
 * @throws ConsentSettingsError for options that are not allowed.
 */
export function readAnswer(options: AnswerOptions, caller: string): Answered {
  const {
    bases = {},
    sales = [],
    granted,
    denied,
    decidedAt = Date.now(),
    hasSignal = false,
    ...rest
  } = options;
  const refuse = (problem: string): never => {
    throw new ConsentSettingsError(`${caller}: ${problem}`);
  };
  const settings = checkedSettings(rest, caller);
  const named = [...(granted ?? []), ...(denied ?? [])];
  const markup: ToldMarkup = { bases, sales };
  for (const name of named) {
    if (typeof name !== 'string' || !isConsentName(name))
      refuse(`${JSON.stringify(name)} is no name; allowed is a category or category.service.`);
    if (toldBasis(categoryOf(name), markup) === 'necessary')
      refuse(`${JSON.stringify(name)} is necessary: nobody is asked about it. Leave it out.`);
    if (granted?.includes(name) && denied?.includes(name))
      refuse(`${JSON.stringify(name)} is in granted and in denied; allowed is one of them.`);
  }
  const seconds = Math.floor(Number(decidedAt) / 1000);
  if (!(seconds >= 0))
    refuse(
      `decidedAt was ${JSON.stringify(decidedAt)}; allowed is a Date or milliseconds since the epoch.`,
    );
  const categories = toldCategories([...settings.categories, ...named.map(categoryOf)], markup);
  const optional = categories.filter(({ basis }) => basis !== 'necessary').map(({ name }) => name);
  // Categories first, and all of them: so the gate writes what a visitor has answered.
  const choice: ConsentChoice = Object.fromEntries(
    [...new Set([...optional, ...named])].map((name) => [name, !!granted?.includes(name)]),
  );
  const record =
    granted || denied
      ? recordOf(choice, settings, undefined, hasSignal, seconds, categories)
      : undefined;
  return { settings, categories, record, hasSignal };
}
