import { html, nothing, type ReactiveController } from 'lit';
import { enSearch } from '../../../locales/en/search.js';
import { fill } from '../../../locales/fill.js';
import { runInSlices } from '../../policy-shared/run-in-slices.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import { arrow } from '../icons.js';
import type { PolicyViewer } from '../policy-viewer.js';
import { bringIntoView } from './bring-into-view.js';
import { findRanges } from './find-ranges.js';
import { mark } from './highlights.js';
import { searchStyles } from './search.styles.js';

/** Until the reader stops typing, in milliseconds. */
const PAUSE = 200;

/** What is searched, and for whom. */
export interface SearchedText {
  root(): Node;
  isShown(element: HTMLElement): boolean;
}

/** Finds words in the policy: marks them all, counts them, goes from one to the next. */
export class PolicySearch implements ReactiveController {
  #viewer: PolicyViewer;
  #text: SearchedText;
  #phrases: PhrasesController<typeof enSearch>;
  /** What was looked for last. */
  query = '';
  #ranges: StaticRange[] = [];
  #place = 0;
  #abort: AbortController | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(viewer: PolicyViewer, text: SearchedText) {
    this.#viewer = viewer;
    this.#text = text;
    this.#phrases = new PhrasesController(viewer, enSearch, loadPolicyLocale);
    viewer.addController(this);
    adoptStyles(viewer, searchStyles);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Looks for what is in the field. */
  findSoon(field: HTMLInputElement): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      // A later search ends an earlier one.
      this.find(field.value).catch(() => {});
    }, PAUSE);
  }

  handleKey = ({ key, shiftKey, target }: KeyboardEvent): void => {
    if (key === 'Enter') this.step(shiftKey ? -1 : 1);
    if (key !== 'Escape') return;
    (target as HTMLInputElement).value = '';
    this.clear();
  };

  /** Looks for words, and brings the first into view. Resolves with the number of matches. */
  async find(words: string | null | undefined): Promise<number> {
    const query = String(words ?? '');
    const field = this.#viewer.shadowRoot!.querySelector<HTMLInputElement>('#search');
    if (field) field.value = query;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const found = findRanges(this.#text.root(), query, (element) => this.#text.isShown(element));
    this.#ranges = await runInSlices(found, signal);
    this.query = query.trim();
    this.#place = 0;
    mark('policy-match', this.#ranges);
    this.#show();
    return this.#ranges.length;
  }

  clear(): void {
    clearTimeout(this.#waiting);
    this.#abort?.abort();
    this.query = '';
    this.#viewer.requestUpdate();
    if (!this.#ranges.length) return;
    this.#ranges = [];
    mark('policy-match', []);
    this.#show();
  }

  /** On to the next match, or with -1 to the one before; from the last to the first. */
  step(by: 1 | -1): void {
    const count = this.#ranges.length;
    if (!count) return;
    this.#place = (this.#place + by + count) % count;
    this.#show();
  }

  #show(): void {
    const current = this.#ranges[this.#place];
    mark('policy-match-current', current ? [current] : []);
    if (current) bringIntoView(current);
    this.#viewer.requestUpdate();
  }

  /** Beside the field: how many there are, and the way from one to the next. */
  render(): unknown {
    const messages = this.#phrases.phrases;
    const count = this.#ranges.length;
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
}
