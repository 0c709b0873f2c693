import { html, nothing, type TemplateResult } from 'lit';
import { categoryOf } from '../../consent/consent-names.js';
import type { ShownCategory } from '../../consent/declarations.js';
import { isGranted, type Decision } from '../../consent/decision.js';
import { enStatus } from '../../locales/en/status.js';
import { fill } from '../../locales/fill.js';
import { LightElement } from '../base/light-element.js';
import { labelOf, sentenceCase } from '../shared/category-texts.js';
import { dateFormat } from '../shared/date-format.js';
import { DeclarationsController } from '../shared/declarations-controller.js';
import { declaredCategories } from '../shared/declared-categories.js';
import { formattingLocale } from '../shared/formatting-locale.js';
import { GateController } from '../shared/gate-controller.js';
import { formatList } from '../shared/list-format.js';
import { statusStyles } from './consent-status.styles.js';

/**
 * What the visitor chose and when, with the buttons to change and to withdraw it, for a privacy
 * policy or a settings page. It counts as the page's own way back to the choice.
 *
 * It is text in the page's own tree and type. Where Global Privacy Control stands for a refusal, it
 * says so.
 *
 * @summary The choice that holds, with change and withdraw.
 */
export class ConsentStatus extends LightElement {
  static override styles = statusStyles;

  #gate = new GateController(this);
  #declarations = new DeclarationsController(this, declaredCategories);
  #phrases = this.localize(enStatus);

  protected override render(): TemplateResult | typeof nothing {
    const { gate } = this.#gate;
    if (!gate) return nothing;
    const { phrases, lang, dir } = this.#phrases;
    const { decision } = gate;
    const optional = this.#declarations.categories.filter(({ basis }) => basis !== 'necessary');
    const isAnyGranted = !!grantedLabels(decision, optional, phrases).length;
    return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <p tabindex="-1">${this.#sentences(decision, optional).join(' ')}</p>
      <p class="cs-actions">
        <button type="button" data-consent-action="preferences">${decision.decided ? phrases.change : phrases.choose}</button>
        ${
          isAnyGranted
            ? html`<button type="button" data-consent-action="withdraw" @click=${this.#handleWithdrawal}>${phrases.withdraw}</button>`
            : nothing
        }
      </p>
    </div>`;
  }

  /** The gate has withdrawn already. The button disappears with that, and must not take focus along. */
  #handleWithdrawal = async ({ currentTarget }: Event): Promise<void> => {
    await this.updateComplete;
    if (!(currentTarget as Element).isConnected) this.renderRoot.querySelector('p')!.focus();
  };

  #sentences(decision: Decision, optional: readonly ShownCategory[]): string[] {
    const { phrases } = this.#phrases;
    const { decided, decidedAt, policyVersion, source } = decision;
    const date = dateFormat(formattingLocale(this, phrases.lang)).format(decidedAt ?? undefined);
    const listed = (categories: readonly ShownCategory[]): string =>
      formatList(grantedLabels(decision, categories, phrases), phrases.lang);
    const purposes = listed(optional);
    if (source === 'gpc') return [phrases.signalHonoured];
    if (!decided) {
      const reason =
        source === 'policy'
          ? phrases.statusPolicyChanged
          : source === 'expiry'
            ? phrases.statusExpired
            : phrases.statusUndecided;
      return [fill(reason, { date })];
    }
    if (!decidedAt) return [purposes && fill(phrases.exempt, { purposes })];
    return [
      fill(purposes ? phrases.statusAllowed : phrases.statusRefused, { date, purposes }),
      policyVersion ? fill(phrases.statusVersion, { version: policyVersion }) : '',
    ];
  }
}

/** Labels of what may run: whole categories, else the services that were granted on their own. */
function grantedLabels(
  decision: Decision,
  categories: readonly ShownCategory[],
  phrases: object,
): string[] {
  return categories.flatMap(({ name, label, services }) =>
    isGranted(decision, name)
      ? labelOf(name, label, phrases)
      : decision.granted
          .filter((granted) => categoryOf(granted) === name)
          .map(
            (granted) =>
              services.find((service) => service.name === granted)?.label ||
              sentenceCase(granted.split('.')[1]!),
          ),
  );
}
