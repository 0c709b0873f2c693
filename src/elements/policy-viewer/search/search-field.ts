import { html, type TemplateResult } from 'lit';
import type { PolicySearch } from './policy-search.js';

/** What the field shows and asks for. */
export interface SearchFieldView {
  readonly label: string;
  readonly lang: unknown;
  /** What searches, once it has been fetched. */
  readonly search: PolicySearch | undefined;
  load(): Promise<PolicySearch | void>;
}

/** The field for words to look for. What finds them is fetched when the field gets the focus. */
export function searchField({ label, lang, search, load }: SearchFieldView): TemplateResult {
  const handleInput = async ({ target }: Event): Promise<void> =>
    (await load())?.findSoon(target as HTMLInputElement);
  return html`<form role="search" part="search" @submit=${(event: Event) => event.preventDefault()}>
    <label part="search-label" id="search-label" for="search" lang=${lang}>${label}</label>
    <input
      id="search"
      part="search-field"
      type="search"
      value=${search?.query ?? ''}
      autocomplete="off"
      spellcheck="false"
      @focus=${load}
      @input=${handleInput}
      @keydown=${search?.handleKey}
    />
    ${search?.render()}
  </form>${search?.renderPlaces()}`;
}
