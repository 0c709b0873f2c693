import { html, nothing, type ReactiveController } from 'lit';
import { fill } from '../../../locales/fill.js';
import { enSearch } from '../../../locales/en/search.js';
import { runInSlices } from '../../policy-shared/time-slicing.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import { arrow } from '../icons.js';
import type { ShownPolicy, ViewerHost } from '../viewer-part.js';
import { bringIntoView } from './bring-into-view.js';
import { findRanges, type FoundPlace } from './find-ranges.js';
import { mark } from './highlights.js';
import { placeList } from './place-list.js';
import { searchStyles } from './search.styles.js';

/** How long the reader has to stop typing, in milliseconds. */
const PAUSE = 200;

/** Finds words in the policy: marks them all, counts them, goes from one to the next. */
export class PolicySearch implements ReactiveController {
  #viewer: ViewerHost;
  #shown: () => ShownPolicy;
  #phrases: PhrasesController<typeof enSearch>;
  /** The last search. */
  query = '';
  #places: readonly FoundPlace[] = [];
  #place = 0;
  #abort: AbortController | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(viewer: ViewerHost, shown: () => ShownPolicy) {
    this.#viewer = viewer;
    this.#shown = shown;
    this.#phrases = new PhrasesController(viewer, enSearch, loadPolicyLocale);
    viewer.addController(this);
    adoptStyles(viewer, searchStyles);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Searches once the reader stops typing. */
  findSoon(field: HTMLInputElement): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      // It rejects when a later search aborts it.
      this.find(field.value).catch(() => {});
    }, PAUSE);
  }

  handleKey = ({ key, shiftKey, target }: KeyboardEvent): void => {
    if (key === 'Enter') this.step(shiftKey ? -1 : 1);
    if (key !== 'Escape') return;
    (target as HTMLInputElement).value = '';
    this.clear();
  };

  /** Searches, and brings the first match into view. Resolves with the number of matches. */
  async find(words: string | null | undefined): Promise<number> {
    const query = String(words ?? '');
    const field = this.#viewer.shadowRoot!.querySelector<HTMLInputElement>('#search');
    if (field) field.value = query;
    clearTimeout(this.#waiting);
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#places = await runInSlices(findRanges(this.#shown(), query), signal);
    this.query = query.trim();
    this.#place = 0;
    mark(
      'policy-match',
      this.#places.map(({ range }) => range),
    );
    this.#viewer.requestUpdate();
    // The list of places may stand above the text.
    await this.#viewer.updateComplete;
    if (!signal.aborted) this.#show();
    return this.#places.length;
  }

  clear(): void {
    clearTimeout(this.#waiting);
    this.#abort?.abort();
    this.query = '';
    this.#viewer.requestUpdate();
    if (!this.#places.length) return;
    this.#places = [];
    mark('policy-match', []);
    this.#show();
  }

  /** To the next match, or with -1 to the previous one; after the last comes the first. */
  step(by: 1 | -1): void {
    const count = this.#places.length;
    if (!count) return;
    this.#place = (this.#place + by + count) % count;
    this.#show();
  }

  #show(): void {
    const current = this.#places[this.#place]?.range;
    mark('policy-match-current', current ? [current] : []);
    if (current) bringIntoView(current);
    this.#viewer.requestUpdate();
  }

  /** Beside the field: the number of matches, and buttons to step through them. */
  render(): unknown {
    const messages = this.#phrases.phrases;
    const count = this.#places.length;
    const number = new Intl.NumberFormat(messages.lang);
    const values = { place: number.format(this.#place + 1), count: number.format(count) };
    const said = !this.query ? '' : count ? fill(messages.matchOf, values) : messages.noMatch;
    const button = (label: string, part: string, by: 1 | -1): unknown =>
      html`<button type="button" part=${part} title=${label} aria-label=${label} @click=${() => this.step(by)}>
        ${arrow}
      </button>`;
    return html`<span part="search-count" role="status" lang=${this.#phrases.lang ?? nothing}
        >${said}</span
      >${
        count > 1
          ? html`${button(messages.previousMatch, 'previous-match', -1)}
          ${button(messages.nextMatch, 'next-match', 1)}`
          : nothing
      }`;
  }

  /** Below the field: where the matches are, if there are several. */
  renderPlaces(): unknown {
    if (this.#places.length < 2) return nothing;
    return placeList(this.#places, this.#place, (place) => {
      this.#place = place;
      this.#show();
    });
  }
}
