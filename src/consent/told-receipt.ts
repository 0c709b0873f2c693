import type { ConsentRecord } from './consent-record.js';
import type { ConsentSettings } from './consent-settings.js';
import type { Category, ShownCategory } from './declarations.js';
import type { Decision } from './decision.js';
import { createReceipt, type Receipt, type ReceiptSource } from './receipt.js';

/** What a receipt says that only the pages say. */
export interface ToldWords extends Partial<
  Pick<ReceiptSource, 'known' | 'controller' | 'jurisdiction' | 'withdrawal' | 'language'>
> {
  /** The words of categories, and what they store, by name. Those left out have none. */
  readonly shown?: Readonly<Record<string, Partial<Omit<ShownCategory, keyof Category>>>>;
}

const NOTHING = { label: '', brief: '', description: '', services: [], stored: [] };

/** The receipt that can be made where there is no page; `undefined` where nothing was recorded. */
export function toldReceipt(
  record: ConsentRecord | undefined,
  settings: ConsentSettings,
  decision: Decision,
  categories: readonly Category[],
  now: number,
  { shown = {}, ...words }: ToldWords = {},
): Receipt | undefined {
  if (!record && decision.source !== 'gpc') return undefined;
  return createReceipt({
    withdrawal: 'You can come back and change your choice at any time.',
    language: 'en',
    ...words,
    record,
    settings,
    decision,
    now,
    categories: categories.map((category) => ({
      ...NOTHING,
      ...(Object.hasOwn(shown, category.name) ? shown[category.name] : undefined),
      ...category,
    })),
  });
}
