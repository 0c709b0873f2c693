import type { ShownCategory } from '../../consent/declarations.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import { descriptionOf, labelOf } from '../shared/category-texts.js';
import { make, type Content } from '../shared/make.js';
import { viewChoice } from './choice-view.js';

/** What a page declares inside a category, if it declares anything there. */
export type ViewDetails = (
  category: ShownCategory,
  phrases: PreferencesMessages,
  prefix: string,
) => Content[];

/** A category: its switch, what it is for, and what stands in it. */
export function viewCategory(
  category: ShownCategory,
  phrases: PreferencesMessages,
  prefix: string,
  viewDetails: ViewDetails = () => [],
): Element {
  const { name, basis } = category;
  const label = labelOf(name, category.label, phrases);
  const note = basis === 'exempt' ? phrases.exemptNote : '';
  const description = `${descriptionOf(name, category.description, phrases)} ${note}`.trim();
  return make(
    'div',
    { class: 'cp-category' },
    ...viewChoice({ name, basis, label, description }, phrases, prefix),
    ...viewDetails({ ...category, label }, phrases, prefix),
  );
}
