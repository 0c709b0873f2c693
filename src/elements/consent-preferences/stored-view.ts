import type { StoredItem } from '../../consent/declarations.js';
import type { DetailsMessages } from '../../locales/en/details.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { make, type Content } from '../shared/make.js';
import { plural } from '../shared/plural.js';
import { kindOf, keptFor } from '../shared/stored-texts.js';

const soft = (text: string): Element => make('p', { class: 'cp-soft' }, text);

/** What is kept on the visitor's device, for how long and what for. Closed at first. */
export function viewStored(
  stored: readonly StoredItem[],
  phrases: LocaleInfo & DetailsMessages,
): Content {
  if (!stored.length) return undefined;
  const items = stored.map((item) =>
    make(
      'li',
      {},
      // Or the page's direction moves what is no letter: `*hj_`.
      make('code', { dir: 'ltr' }, item.name),
      ' ',
      soft([kindOf(item, phrases), keptFor(item, phrases)].filter(Boolean).join(', ')),
      ' ',
      item.purpose && soft(item.purpose),
    ),
  );
  const summary = make('summary', {}, plural(phrases.stores, stored.length, phrases.lang));
  return make('details', { class: 'cp-stored' }, summary, make('ul', {}, ...items));
}
