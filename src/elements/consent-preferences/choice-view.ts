import type { Basis } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import { make, type Content } from '../shared/make.js';

/** A category or a service, in the words that are shown. */
export interface Choice {
  readonly name: string;
  readonly basis: Basis;
  readonly label: string;
  readonly description: string;
}

/**
 * Something to decide on: its switch, or that it is always on, and what it is for. A switch changes
 * nothing by itself.
 *
 * @param prefix begins the ids, which have to be the page's only ones
 */
export function viewChoice(
  { name, basis, label, description }: Choice,
  phrases: PreferencesMessages,
  prefix: string,
): Content[] {
  const id = `${prefix}-${name}`;
  const textId = description && `${id}-text`;
  const content =
    basis === 'necessary'
      ? [
          make('span', { class: 'cp-name' }, label),
          ' ',
          // A service goes with its category.
          !name.includes('.') && make('span', { class: 'cp-small cp-always' }, phrases.alwaysOn),
        ]
      : [
          make('input', {
            type: 'checkbox',
            role: 'switch',
            id,
            name,
            'aria-describedby': textId || undefined,
          }),
          ' ',
          make('label', { class: 'cp-name', for: id }, label),
        ];
  return [
    make('div', { class: 'cp-row' }, ...content),
    description && make('p', { class: 'cp-soft', id: textId }, description),
  ];
}
