import { fold } from './fold.js';

/** Languages whose wording the check knows. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'nl' | 'pt';

/**
 * Short words that are frequent in one language and rare in its neighbours, folded. Languages that the
 * check doesn't know are here so that their policies aren't taken for ones that it does.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to you your we our this that with for are is or by on from be may will not have which',
  de: 'der die und das wir sie ihre ihrer ihren nicht werden mit von zur zum fur auf ist eine einer oder bei durch unsere',
  fr: 'le les des et vous vos votre nous notre une sur pour dans que par est sont ces cette au aux ou pas avec',
  nl: 'het een van en uw wij voor met niet op zijn deze wordt worden ons onze of om bij door aan kunt heeft dat',
  pt: 'os das dos e voce seus seu para com nao uma um sao que por nos pela pelo ao como ou nossa nosso',
  es: 'los las el y usted sus para con una que por del son como nuestra nuestro datos lo se al o puede',
  it: 'il gli dei e lei suoi per con non una che sono della del nostro nostra come dati i di alla o puo',
  af: 'die en van jou ons vir met nie n word wat om te is het op hierdie dit sal kan of deur aan se',
  da: 'og at vi du dine er af til det den en ikke som med om vores kan pa eller bliver har dig',
  sv: 'och att vi du dina ar av till det den en inte som med om vara kan pa eller for har dig ditt',
  nb: 'og at vi du dine er av til det den en ikke som med om vare kan pa eller for har deg ditt',
  pl: 'i w na do z jest sa nie oraz przez panstwa danych dla ktore lub ze sie o od moze',
  cs: 'a v na z je jsou se pro vase udaje nebo ktere za o jako k od muze vas',
  fi: 'ja on ei tai voit henkilotietoja me sinun jos kun ovat seka mukaan etta',
};

/** How many words are enough to tell. */
const ENOUGH = 4;

const languageOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of words.split(' '))
    languageOf.set(word, [...(languageOf.get(word) ?? []), language]);

/** Letters of scripts in which no language is known. */
const OTHER_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Devanagari}]/gu;

/**
 * The language of a text by its common words, `und` for one that isn't known at all, `undefined` if
 * there is too little text to tell.
 */
export function detectLanguage(text: string): string | undefined {
  const others = text.match(OTHER_SCRIPTS)?.length ?? 0;
  if (others > ENOUGH && others > text.length / 4) return 'und';
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word] of fold(text).matchAll(/\p{L}{1,40}/gu)) {
    words++;
    for (const language of languageOf.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  if (count >= ENOUGH && count > words / 12) return best;
  return words > 60 ? 'und' : undefined;
}
