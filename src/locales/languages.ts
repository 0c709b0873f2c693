/** What our phrases are translated into. English is in the elements themselves. */
const LANGUAGES = 'af|ar|cs|da|de|el|es|fi|fr|he|hi|hu|it|ja|nl|pl|pt|ro|st|sv|tn|tr|uk|xh|zh|zu';

type AnyOf<List extends string> = List extends `${infer First}|${infer Rest}`
  ? First | AnyOf<Rest>
  : List;

export type Language = AnyOf<typeof LANGUAGES>;

const ANY_LANGUAGE = new RegExp(`^(${LANGUAGES})$`);

/** Also keeps anything else out of the addresses that languages are fetched from. */
export const isLanguage = (text: string): text is Language => ANY_LANGUAGE.test(text);
