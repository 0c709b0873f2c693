import { html, nothing, type TemplateResult } from 'lit';
import type { ShownCategory } from '../../consent/declarations.js';
import { categoryOf } from '../../consent/consent-names.js';
import type { Receipt } from '../../consent/receipt.js';
import type { IndicationMethod, ReceiptEvent, ShownWords } from '../../consent/receipt-event.js';
import type { ReceiptMessages } from '../../locales/en/receipt.js';
import { labelOf, sentenceCase } from '../shared/category-texts.js';
import { dateFormat } from '../shared/date-format.js';
import { formatList } from '../shared/list-format.js';
import { viewValue } from '../shared/view-phrase.js';

export interface ReceiptView {
  readonly receipt: Receipt;
  readonly categories: readonly ShownCategory[];
  readonly phrases: ReceiptMessages;
  /** For dates. */
  readonly locale: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

type Drawn = TemplateResult | typeof nothing;

/** All that a receipt says, to read. */
export function viewReceipt(view: ReceiptView): Drawn {
  const { receipt, phrases } = view;
  const [latest, ...earlier] = receipt.events;
  if (!latest) return nothing;
  const { notice, indication_method: method, imported_from: library } = latest;
  return html`
    <dl>
      ${viewRow(phrases.receiptTime, when(latest.event_time, view))}
      ${viewRow(phrases.receiptAllowed, namesOf(latest.granted, view) || phrases.receiptNothing)}
      ${viewRow(phrases.receiptRefused, namesOf(latest.denied, view))}
      ${viewRow(phrases.receiptUntil, until(latest, view))}
      ${viewRow(phrases.receiptPolicy, latest.policy_version && viewValue(latest.policy_version))}
      ${viewRow(phrases.receiptMethod, library ? viewValue(library) : method && methodOf(method, phrases))}
      ${viewRow(phrases.receiptLanguage, notice && languageName(notice.language, phrases.lang))}
      ${viewRow(phrases.receiptIdentifier, receipt.record_id)}
      ${viewRow(phrases.receiptWords, notice && viewWords(notice))}
      ${viewRow(phrases.receiptFingerprint, notice?.sha256 && html`<code dir="ltr">${notice.sha256}</code>`)}
    </dl>
    ${earlier.length ? viewEarlier(earlier, view) : nothing}
  `;
}

const viewRow = (term: string, content: TemplateResult | string | undefined): Drawn =>
  content
    ? html`<div>
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

const viewWords = ({ text, language }: ShownWords): TemplateResult =>
  html`<blockquote lang=${language} dir="auto">${text}</blockquote>`;

/** Each in one line: when, and what was allowed. */
function viewEarlier(events: readonly ReceiptEvent[], view: ReceiptView): TemplateResult {
  const { receiptAllowed, receiptEarlier, receiptNothing } = view.phrases;
  const viewEvent = ({ event_time, granted }: ReceiptEvent): TemplateResult => {
    const allowed = namesOf(granted, view) || receiptNothing;
    return html`<li>${when(event_time, view)}<br />${`${receiptAllowed}: ${allowed}`}</li>`;
  };
  return html`
    <p class="cr-term">${receiptEarlier}</p>
    <ul>
      ${events.map(viewEvent)}
    </ul>
  `;
}

const when = (time: string, { locale }: ReceiptView): string =>
  dateFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(time));

function until({ event_time, validity_duration }: ReceiptEvent, { locale }: ReceiptView): string {
  const days = Number(/^P(\d+)D$/.exec(validity_duration ?? '')?.[1]);
  return days
    ? dateFormat(locale).format(Date.parse(event_time) + days * MILLISECONDS_PER_DAY)
    : '';
}

/** Labels of categories and of services, as the page calls them. */
function namesOf(names: readonly string[], { categories, phrases }: ReceiptView): string {
  const labels = names.map((name) => {
    const category = categories.find((one) => one.name === categoryOf(name));
    const service = category?.services.find((one) => one.name === name);
    if (name !== categoryOf(name))
      return service?.label || sentenceCase(name.split('.')[1] || name);
    return labelOf(name, category?.label, phrases);
  });
  return formatList(labels, phrases.lang);
}

const methodOf = (method: IndicationMethod, phrases: ReceiptMessages): string =>
  ({
    mouse: phrases.methodMouse,
    touch: phrases.methodTouch,
    keyboard: phrases.methodKeyboard,
    script: phrases.methodScript,
    signal: phrases.methodSignal,
    // Its library is named instead, where that is known.
    import: '',
  })[method] ?? '';

/** `de` → `German`, in the language of the phrases; what is no tag is shown as it is. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
