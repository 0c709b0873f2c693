import type { ShownCategory } from '../../consent/declarations.js';
import { categoryOf } from '../../consent/consent-names.js';
import type { Receipt } from '../../consent/receipt.js';
import type { IndicationMethod, ReceiptEvent, ShownWords } from '../../consent/receipt-event.js';
import type { ReceiptMessages } from '../../locales/en/receipt.js';
import { labelOf, readable } from '../shared/category-texts.js';
import { dateFormat } from '../shared/date-format.js';
import { formatList } from '../shared/list-format.js';
import { make, type Content } from '../shared/make.js';

export interface ReceiptView {
  readonly receipt: Receipt;
  readonly categories: readonly ShownCategory[];
  readonly phrases: ReceiptMessages;
  /** For dates. */
  readonly locale: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** All that a receipt tells, for reading. */
export function viewReceipt(view: ReceiptView): readonly Content[] {
  const { receipt, phrases } = view;
  const [latest, ...earlier] = receipt.events;
  if (!latest) return [];
  const { notice, indication_method: method } = latest;
  const rows = [
    row(phrases.receiptTime, when(latest.event_time, view)),
    row(phrases.receiptAllowed, namesOf(latest.granted, view) || phrases.receiptNothing),
    row(phrases.receiptRefused, namesOf(latest.denied, view)),
    row(phrases.receiptUntil, until(latest, view)),
    row(phrases.receiptPolicy, latest.policy_version),
    row(phrases.receiptMethod, method && methodOf(method, phrases)),
    row(phrases.receiptLanguage, notice && languageName(notice.language, phrases.lang)),
    row(phrases.receiptIdentifier, receipt.record_id),
    row(phrases.receiptWords, notice && viewWords(notice)),
    row('SHA-256', notice?.sha256 && make('code', { dir: 'ltr' }, notice.sha256)),
  ];
  return [make('dl', {}, ...rows), ...(earlier.length ? viewEarlier(earlier, view) : [])];
}

const row = (term: string, content: Content): Content =>
  content && make('div', {}, make('dt', {}, term), ' ', make('dd', {}, content));

const viewWords = ({ text, language }: ShownWords): Element =>
  make('blockquote', { lang: language, dir: 'auto' }, text);

/** Each in one line: when, and what was allowed. */
function viewEarlier(events: readonly ReceiptEvent[], view: ReceiptView): readonly Content[] {
  const { receiptAllowed, receiptEarlier, receiptNothing } = view.phrases;
  const items = events.map(({ event_time, granted }) => {
    const allowed = namesOf(granted, view) || receiptNothing;
    return make('li', {}, when(event_time, view), make('br'), `${receiptAllowed}: ${allowed}`);
  });
  return [make('p', { class: 'cr-term' }, receiptEarlier), make('ul', {}, ...items)];
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
    if (name !== categoryOf(name)) return service?.label || readable(name.split('.')[1] || name);
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
  })[method] ?? '';

/** `de` → `German`, in the language of the phrases; what is no tag is shown as it is. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
