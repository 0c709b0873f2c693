import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../consent/decision.js';
import { enStatus } from '../../locales/en/status.js';
import { UNFENCED } from '../../page/fence.js';
import { page } from '../../page/page.js';
import { LightElement } from '../base/light-element.js';
import type { ConsentPreferences } from '../consent-preferences/consent-preferences.js';
import { watchAnswers } from '../receipt/watch-answers.js';
import { dateFormat } from '../shared/date-format.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { GateController } from '../shared/gate-controller.js';
import type { PhraseValues } from '../shared/phrase-parts.js';
import { categoriesByAnswer, type CategoriesByAnswer } from '../shared/categories-by-answer.js';
import { viewPhrase } from '../shared/view-phrase.js';
import { statusStyles } from './consent-status.styles.js';

/**
 * What the visitor chose and when, with the buttons to change and to withdraw it, for a privacy
 * policy or a settings page. It counts as the page's own way back to the choice.
 *
 * It is text in the page's own tree and type. Where Global Privacy Control stands for a refusal, it
 * says so. It names what has not been decided beside an answer to other purposes. Where the settings are
 * part of the same page, the way to change the choice leads there.
 *
 * @summary The choice that holds, with change and withdraw.
 */
export class ConsentStatus extends LightElement {
  static override styles = statusStyles;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this, declaredCategories);
  #phrases = this.localize(enStatus);

  override connectedCallback(): void {
    super.connectedCallback();
    watchAnswers();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { gate } = this.#gate;
    if (!gate) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    const { decision } = gate;
    const answers = categoriesByAnswer(decision, this.#declarations.categories, phrases);
    const sentences = this.#sentences(decision, answers).map(([phrase, values], index) => [
      index ? ' ' : '',
      viewPhrase(phrase, values, phrases.lang),
    ]);
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <p tabindex="-1">${sentences}</p>
      <p class="cs-actions">
        ${this.#change(decision.decided ? phrases.change : phrases.choose)}
        ${
          answers.allowed.length
            ? this.#end('withdraw', phrases.withdraw)
            : answers.exempt.length
              ? this.#end('reject', phrases.rejectAll)
              : nothing
        }
      </p>
    </div>`;
  }

  /** Leads to the settings: to those in this page, if they are a part of it. */
  #change(label: string): TemplateResult {
    const settings = page.querySelector<ConsentPreferences>(
      `consent-preferences[inline]${UNFENCED}`,
    );
    return settings
      ? html`<button type="button" @click=${() => settings.show?.()}>${label}</button>`
      : html`<button type="button" data-consent-action="preferences">${label}</button>`;
  }

  /** Ends what runs: by withdrawing what was consented to, or by objecting to what needs no consent. */
  #end(action: 'withdraw' | 'reject', label: string): TemplateResult {
    // prettier-ignore -- a label without white space around it.
    return html`<button type="button" data-consent-action=${action} @click=${this.#handleEnd}>${label}</button>`;
  }

  /** The gate has answered already. The button disappears with that, and must not take focus along. */
  #handleEnd = async ({ currentTarget }: Event): Promise<void> => {
    await this.updateComplete;
    if (!(currentTarget as Element).isConnected) this.renderRoot.querySelector('p')!.focus();
  };

  #sentences(decision: Decision, answers: CategoriesByAnswer): [phrase: string, PhraseValues][] {
    const { phrases } = this.#phrases;
    const { decided, decidedAt, policyVersion, source } = decision;
    const { allowed, refused, exempt, pending } = answers;
    const date = dateFormat(formattingLocale(this, phrases.lang)).format(decidedAt ?? undefined);
    const version = policyVersion ?? '';
    const isLapsed = source === 'policy' || source === 'expiry';
    const isAnswered = !!decidedAt && !isLapsed;
    const isBySignal = source === 'gpc';
    const isNothingOn = !allowed.length && !exempt.length;
    const isAllOff = isNothingOn && !pending.length;
    const isUnanswered = !decided && !isAnswered && !isBySignal;
    const isRefusal = isAnswered && !isBySignal && !allowed.length;
    const said: [isSaid: boolean, phrase: string, purposes?: readonly string[]][] = [
      [isBySignal && isAllOff, phrases.signalEffect],
      [isBySignal && !isAllOff, phrases.signalHonoured],
      [isUnanswered && !isLapsed, phrases.statusUndecided],
      [isUnanswered && source === 'policy', phrases.statusPolicyChanged],
      [isUnanswered && source === 'expiry', phrases.statusExpired],
      [isUnanswered && isNothingOn, isLapsed ? phrases.untilNewChoice : phrases.untilChoice],
      [isAnswered && !!allowed.length, phrases.statusAllowed, allowed],
      // What the signal refuses, the visitor may have allowed.
      [isRefusal && isAllOff, phrases.statusRefused],
      [isRefusal && !isAllOff && !!refused.length, phrases.statusRefusedSome, refused],
      [!!exempt.length, phrases.exempt, exempt],
      [!!pending.length && !(isUnanswered && isNothingOn), phrases.statusPending, pending],
      [isAnswered && decided && !isBySignal && !!policyVersion, phrases.statusVersion],
    ];
    return said
      .filter(([isSaid]) => isSaid)
      .map(([, phrase, purposes = []]) => [phrase, { date, version, purposes }]);
  }
}
