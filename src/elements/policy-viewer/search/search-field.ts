import { html, type TemplateResult } from 'lit';
import type { PolicySearch } from './policy-search.js';

/** What the field needs of the viewer. */
export interface SearchField {
  readonly label: string;
  readonly lang: unknown;
  /** What does the searching, as soon as somebody searched. */
  readonly search: PolicySearch | undefined;
  /** Fetches it. */
  load(): Promise<PolicySearch | void>;
}

/** The field for words to look for. What finds them is fetched when someone comes to it. */
export function searchField({ label, lang, search, load }: SearchField): TemplateResult {
  const handleInput = async ({ target }: Event): Promise<void> =>
    (await load())?.findSoon(target as HTMLInputElement);
  return html`<form role="search" part="search" @submit=${(event: Event) => event.preventDefault()}>
    <label part="search-label" for="search" lang=${lang}>${label}</label>
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
  </form>`;
}
