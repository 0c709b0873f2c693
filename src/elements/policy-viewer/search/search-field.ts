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

/** Until the reader stops typing. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** The field for words to look for. What finds them is fetched when someone comes to it. */
export function searchField({ label, lang, search, load }: SearchField): TemplateResult {
  const handleInput = ({ target }: Event): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A later search ends an earlier one.
      load()
        .then((loaded) => loaded?.find((target as HTMLInputElement).value))
        .catch(() => {});
    }, PAUSE);
  };
  const handleKey = ({ key, shiftKey, target }: KeyboardEvent): void => {
    if (key === 'Enter') search?.step(shiftKey ? -1 : 1);
    if (key !== 'Escape') return;
    (target as HTMLInputElement).value = '';
    search?.clear();
  };
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
      @keydown=${handleKey}
    />
    ${search?.render()}
  </form>`;
}
