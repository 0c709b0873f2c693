import { html, nothing, type TemplateResult } from 'lit';
import type { StoredItem } from '../../consent/declarations.js';
import { enDetails } from '../../locales/en/details.js';
import type { DetailsMessages } from '../../locales/en/details.js';
import type { LocaleInfo } from '../../locales/translation.js';
import { plural } from '../shared/plural.js';
import { keptFor, kindOf } from '../shared/stored-texts.js';

type Phrases = LocaleInfo & DetailsMessages;

/** What is kept on the visitor's device, for how long and what for. Closed at first. */
export function viewStored(
  stored: readonly StoredItem[],
  known: LocaleInfo,
): TemplateResult | typeof nothing {
  if (!stored.length) return nothing;
  const phrases = { ...enDetails, ...known };
  return html`
    <details class="cp-stored">
      <summary>${plural(phrases.stores, stored.length, phrases.lang)}</summary>
      <ul>
        ${stored.map((item) => viewItem(item, phrases))}
      </ul>
    </details>
  `;
}

function viewItem(item: StoredItem, phrases: Phrases): TemplateResult {
  const kept = [kindOf(item, phrases), keptFor(item, phrases)].filter(Boolean).join(', ');
  // Without its own direction, the page's would move what is not a letter: `*hj_`.
  return html`
    <li>
      <code dir="ltr" .textContent=${item.name}></code>
      <p class="cp-soft">${kept}</p>
      ${item.purpose ? html`<p class="cp-soft">${item.purpose}</p>` : nothing}
    </li>
  `;
}
