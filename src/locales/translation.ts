/** What language a set of phrases is in. */
export interface LocaleInfo {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** One phrase for each plural category that the language needs. `{count}`: the number. */
export type PluralMessage = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { other: string }
>;

/** Units of a duration, each with its `{count}`. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** For languages in which some browsers' `Intl` cannot say `13 months`. English needs none. */
export interface DurationUnits {
  readonly units?: Readonly<Record<DurationUnit, PluralMessage>>;
}

export type Phrases = Readonly<Record<string, string | PluralMessage>>;

/** Whatever English says has to be said; plural forms are up to the language. */
export type Translation<English extends Phrases> = LocaleInfo & {
  readonly [Name in keyof English as Exclude<Name, keyof LocaleInfo>]: English[Name] extends string
    ? string
    : PluralMessage;
};
