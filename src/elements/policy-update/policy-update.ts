import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { enParts } from '../../locales/en/parts.js';
import { viewPhrase } from '../shared/view-phrase.js';
import { ConsentElement } from '../base/consent-element.js';
import { changesAddress } from '../policy-shared/changes-address.js';
import { formatDate } from '../policy-shared/format-date.js';
import { focusContent } from '../shared/focus-return.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { GateController } from '../shared/gate-controller.js';
import { loadPolicyLocale } from '../policy-shared/policy-locales.js';
import { safeHref } from '../shared/safe-href.js';
import { tokens } from '../shared/tokens.js';
import { policyUpdateStyles } from './policy-update.styles.js';

/**
 * @summary A quiet notice that the policy changed since the visitor's choice, with the way to what
 * changed. For a change that asks nobody again; one that does is the banner's to tell.
 *
 * Shown only to visitors who decided under another version and haven't acknowledged this one, which
 * is kept with their decision.
 *
 * @slot - what changed, in a sentence
 * @csspart heading - that it changed, and when
 * @csspart link - to what changed
 * @csspart button - acknowledges
 */
export class PolicyUpdate extends ConsentElement {
  static override properties = {
    version: {},
    effective: {},
    href: {},
    isAcknowledged: { state: true },
  };
  static override styles = [tokens, policyUpdateStyles];

  /** The version that is new. */
  declare version: string;
  /** Date from which it holds, `2026-05-13`. */
  declare effective: string;
  /** Address of what changed. @default the gate's policy, with `#changes` */
  declare href: string;

  declare isAcknowledged: boolean;

  #phrases = this.localize(enParts, loadPolicyLocale);
  #gate = new GateController(this);
  #internals = this.attachInternals();

  constructor() {
    super();
    this.version = this.effective = this.href = '';
    this.isAcknowledged = false;
  }

  /** Whether this visitor has not heard of the change yet. */
  get #isNews(): boolean {
    const { gate } = this.#gate;
    if (!gate || !this.version || this.isAcknowledged) return false;
    const { decided, policyVersion } = gate.decision;
    // Visitors who never chose know no other version; those who are being asked hear it in the banner.
    if (!decided || !policyVersion) return false;
    return policyVersion !== this.version && gate.seenVersion !== this.version;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another version is news again.
    if (changed.get('version')) this.isAcknowledged = false;
    this.#internals.states[this.#isNews ? 'add' : 'delete']('shown');
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#isNews) return nothing;
    const messages = this.#phrases.phrases;
    const lang = this.#phrases.lang ?? nothing;
    const policyHref = this.#gate.gate?.settings.policyHref;
    const href = this.href || (policyHref ? changesAddress(policyHref) : '');
    const date = formatDate(this.effective, formattingLocale(this, messages.lang));
    const heading = date
      ? viewPhrase(messages.policyChangedOn, { date }, messages.lang)
      : messages.policyChanged;
    return html`<section aria-labelledby="heading">
      <div class="words">
        <p part="heading" id="heading" lang=${lang}>${heading}</p>
        <slot></slot>
      </div>
      ${
        href
          ? html`<a part="link" href=${safeHref(href)} lang=${lang}>${messages.seeWhatChanged}</a>`
          : nothing
      }
      <button part="button" type="button" lang=${lang} @click=${this.#acknowledge}>
        ${messages.acknowledge}
      </button>
    </section>`;
  }

  #acknowledge = (): void => {
    this.isAcknowledged = true;
    this.#gate.gate?.acknowledge(this.version);
    void this.updateComplete.then(() => focusContent(this));
  };
}
