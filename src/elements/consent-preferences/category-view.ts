import type { CategoryDeclaration } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import { descriptionOf, labelOf, readable } from '../shared/category-texts.js';
import { make, type Content } from '../shared/make.js';
import { viewParty, viewStored } from './stored-view.js';

/**
 * A category: its switch, what it is for, its services and what they store.
 *
 * @param prefix begins the ids, which have to be the page's only ones
 */
export function viewCategory(
  { name, basis, label: given, description: said, services, stored }: CategoryDeclaration,
  phrases: PreferencesMessages,
  prefix: string,
): Element {
  const label = labelOf(name, given, phrases);
  const description = descriptionOf(name, said, phrases);
  const servicesId = `${prefix}-${name}-services`;

  /** Label and switch, or that it is always on. A switch changes nothing by itself. */
  const row = (own: string, text: string, isDescribed: boolean): Element => {
    const id = `${prefix}-${own}`;
    const content =
      basis === 'necessary'
        ? [
            make('span', { class: 'cp-name' }, text),
            ' ',
            own === name && make('span', { class: 'cp-always' }, phrases.alwaysOn),
          ]
        : [
            make('input', {
              type: 'checkbox',
              role: 'switch',
              id,
              name: own,
              'aria-describedby': isDescribed ? `${id}-text` : undefined,
            }),
            ' ',
            make('label', { class: 'cp-name', for: id }, text),
          ];
    return make('div', { class: 'cp-row' }, ...content);
  };

  const text = (own: string, ...content: Content[]): Element =>
    make('p', { class: 'cp-soft', id: `${prefix}-${own}-text` }, ...content);

  const explanation = text(name, description, basis === 'exempt' && ` ${phrases.exemptNote}`);
  explanation.toggleAttribute('hidden', !description);
  return make(
    'div',
    { class: 'cp-category' },
    row(name, label, !!description),
    explanation,
    viewStored(stored, phrases),
    services.length > 0 &&
      make(
        'div',
        { class: 'cp-services', role: 'group', 'aria-labelledby': servicesId },
        make('p', { class: 'cp-group-name', id: servicesId }, `${label}: ${phrases.services}`),
        ...services.map((service) =>
          make(
            'div',
            { class: 'cp-service' },
            row(
              service.name,
              service.label || readable(service.name.split('.')[1]!),
              !!service.description,
            ),
            service.description && text(service.name, service.description),
            viewParty(service, phrases),
            viewStored(service.stored, phrases),
          ),
        ),
      ),
  );
}
