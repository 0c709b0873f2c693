import { html, nothing, type TemplateResult } from 'lit';
import type { ShownCategory } from '../../consent/declarations.js';
import { enDetails } from '../../locales/en/details.js';
import { briefOf, descriptionOf, labelOf } from '../shared/category-texts.js';
import { plural } from '../shared/plural.js';
import { viewSwitch, type ViewContext } from './choice-view.js';
import { viewServices } from './services-view.js';
import { viewStored } from './stored-view.js';
import { viewHeading } from './title-view.js';

/**
 * A category: its name, its switch and a few words; folded away, what it is for, what it stores itself,
 * and its services.
 */
export function viewCategory(category: ShownCategory, context: ViewContext): TemplateResult {
  const { phrases, prefix, signals } = context;
  const { name, basis, stored, services } = category;
  const label = labelOf(name, category.label, phrases);
  const brief = briefOf(category, phrases, signals);
  const description = descriptionOf(name, category.description, phrases, signals);
  // A short one has been said.
  const more = brief && description.length <= brief.length + 1 ? '' : description;
  const line = [
    brief,
    basis === 'exempt' && phrases.exemptNote,
    // One goes with its category.
    services.length > 1 &&
      plural({ ...enDetails, ...phrases }.serviceCount, services.length, phrases.lang),
  ].filter(Boolean);
  const id = `${prefix}-${name}`;
  const isFolded = !context.unfolded.has(name);
  const hasMore = !!more || !!stored.length || !!services.length;
  const describedBy = [line.length && `${id}-line`, more && `${id}-text`].filter(Boolean).join(' ');
  return html`
    <div class="cp-category" data-name=${name}>
      <div class="cp-row">
        ${viewHeading(
          context.headingLevel + 1,
          'cp-name',
          `${id}-name`,
          hasMore
            ? html`<button
                type="button"
                class="cp-fold"
                aria-expanded=${!isFolded}
                aria-controls=${`${id}-more`}
              >
                ${label}
              </button>`
            : basis === 'necessary'
              ? label
              : html`<label for=${id}>${label}</label>`,
        )}
        ${
          basis === 'necessary'
            ? html`<span class="cp-small cp-always">${phrases.alwaysOn}</span>`
            : viewSwitch(name, id, `${id}-name`, describedBy || undefined)
        }
      </div>
      ${line.length ? html`<p class="cp-line" id=${`${id}-line`}>${line.join(' · ')}</p>` : nothing}
      ${
        hasMore
          ? html`<div class="cp-more" id=${`${id}-more`} ?hidden=${isFolded}>
              ${more ? html`<p class="cp-soft" id=${`${id}-text`}>${more}</p>` : nothing}
              ${viewStored(stored, phrases)} ${viewServices({ ...category, label }, context)}
            </div>`
          : nothing
      }
    </div>
  `;
}
