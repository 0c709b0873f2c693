import { html, type TemplateResult } from 'lit';
import type { ShownCategory } from '../../consent/declarations.js';
import { descriptionOf, labelOf } from '../shared/category-texts.js';
import { viewChoice, type ViewContext } from './choice-view.js';
import { viewServices } from './services-view.js';
import { viewStored } from './stored-view.js';

/** A category: its switch, what it is for, what it stores itself, then its services. */
export function viewCategory(category: ShownCategory, context: ViewContext): TemplateResult {
  const { phrases } = context;
  const { name, basis, stored } = category;
  const label = labelOf(name, category.label, phrases);
  const note = basis === 'exempt' ? phrases.exemptNote : '';
  const description = `${descriptionOf(name, category.description, phrases)} ${note}`.trim();
  return html`
    <div class="cp-category">
      ${viewChoice({ name, basis, label, description }, context)}
      ${viewStored(stored, phrases)}
      ${viewServices({ ...category, label }, context)}
    </div>
  `;
}
