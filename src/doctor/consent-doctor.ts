import '../elements/base/before-lit.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentGate } from '../consent/consent-gate.js';
import { page } from '../page/page.js';
import { tokens } from '../elements/shared/tokens.js';
import { doctorStyles } from './consent-doctor.styles.js';
import { Evidence } from './evidence.js';
import { gatedElements } from './gated.js';
import { judgeItems, judgeRequests, type Standards } from './judge.js';
import { Movable } from './movable.js';
import { problemsIn } from './problems.js';
import { RunningSimulations } from './running-simulations.js';
import { viewDecision } from './views/decision.js';
import { viewEvents } from './views/events.js';
import { viewItems, viewRequests } from './views/seen.js';
import { viewProblems } from './views/problems.js';
import { viewRuns } from './views/runs.js';
import { viewTry } from './views/try.js';

/**
 * The doctor: what the page does, against what the visitor has allowed and what is declared, for whoever builds it.
 * It looks and never grants; closed, it has left nothing behind.
 */
export class ConsentDoctor extends LitElement {
  static override styles = [tokens, doctorStyles];
  static override properties = { isFolded: { state: true }, told: { state: true } };

  declare private isFolded: boolean;
  /** What was done just now, for those who do not see it. */
  declare private told: string;

  #gate!: ConsentGate;
  #folder = '';
  #evidence!: Evidence;
  #simulations!: RunningSimulations;
  #movable = new Movable(this);
  /** Where the reader came from. */
  #from: HTMLElement | undefined;

  constructor() {
    super();
    this.isFolded = false;
    this.told = '';
  }

  /** What it is about, before it is in the page. */
  examine(gate: ConsentGate, tag: Element | undefined): void {
    this.#gate = gate;
    const { elements } = gate.settings;
    if (elements) this.#folder = new URL(elements.replace(/\/?$/, '/'), location.href).href;
    else if (tag instanceof HTMLScriptElement && tag.src)
      this.#folder = new URL('./', tag.src).href;
    this.#evidence = new Evidence(gate, () => this.requestUpdate());
    this.#simulations = new RunningSimulations(gate);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#evidence.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#evidence.stop();
    this.#simulations.endAll();
  }

  /** Takes the reader here. */
  async take(): Promise<void> {
    const { activeElement } = page;
    if (activeElement instanceof HTMLElement && activeElement !== this) this.#from = activeElement;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus();
  }

  close = (): void => {
    const hadFocus = page.activeElement === this;
    this.remove();
    if (hadFocus && this.#from?.isConnected) this.#from.focus();
  };

  protected override render(): TemplateResult {
    const standards: Standards = {
      gate: this.#gate,
      evidence: this.#evidence,
      gated: gatedElements(),
      folder: this.#folder,
    };
    const requests = judgeRequests(standards);
    const items = judgeItems(standards);
    const problems = problemsIn(standards, requests, items);
    const { says } = this.#simulations;
    return html`<section
      aria-labelledby="title"
      lang="en"
      dir="ltr"
      @keydown=${this.#handleKey}
    >
      <header @pointerdown=${this.#movable.handlePointer}>
        <button
          type="button"
          data-move
          aria-label="Move"
          aria-describedby="keys"
          title="Drag, or use the arrow keys"
          @keydown=${this.#movable.handleKey}
        >
          ${ICONS.move}
        </button>
        <h2 id="title" tabindex="-1">Consent check</h2>
        ${viewCount(problems.length)}
        <button
          type="button"
          aria-expanded=${!this.isFolded}
          aria-controls="body"
          aria-label="Details"
          @click=${this.#handleFold}
        >
          ${this.isFolded ? ICONS.unfold : ICONS.fold}
        </button>
        <button type="button" aria-label="Close" @click=${this.close}>${ICONS.close}</button>
      </header>
      <p id="keys" hidden>Arrow keys move the panel.</p>
      ${
        says.length
          ? html`<p class="simulated">
              <span>Simulated: ${says.join(', ')}</span>
              <button type="button" class="plain" @click=${this.#handleEnd}>End</button>
            </p>`
          : nothing
      }
      <div id="body" ?hidden=${this.isFolded}>
        ${viewProblems(problems, this.#tell)} ${viewRuns(standards)}
        ${viewRequests(requests, this.#evidence)} ${viewItems(items, this.#evidence)}
        ${viewDecision(this.#gate)} ${viewEvents(this.#evidence.events)}
        ${viewTry(this.#gate, this.#simulate)}
      </div>
      <p class="unseen" role="status">${this.told}</p>
    </section>`;
  }

  #tell = (text: string): void => {
    this.told = text;
  };

  #simulate: RunningSimulations['run'] = (kind, start) => {
    this.#simulations.run(kind, start);
    this.told = `Simulated: ${this.#simulations.says.join(', ')}`;
  };

  #handleEnd = (): void => {
    this.#simulations.endAll();
    this.told = 'The simulation has ended.';
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus();
  };

  #handleFold = (): void => {
    this.isFolded = !this.isFolded;
  };

  #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // It is ours: the page may have a use for the key elsewhere.
    event.stopPropagation();
    this.close();
  };
}

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${path} /></svg>`;

const ICONS = {
  move: icon('M7 4v1m0 4.5v1M7 15v1m6-12v1m0 4.5v1m0 4.5v1'),
  fold: icon('m5 12 5-5 5 5'),
  unfold: icon('m5 8 5 5 5-5'),
  close: icon('m5 5 10 10M15 5 5 15'),
};

const viewCount = (count: number): TemplateResult =>
  count
    ? html`<span class="badge wrong">${count}<span class="long"> to mend</span></span>`
    : html`<span class="badge"><span class="long">Nothing to mend</span></span>`;
