import type { ConsentMessages } from './en/consent.js';
import type { PolicyMessages } from './en/policy.js';
import type { ReceiptMessages } from './en/receipt.js';

/** Where the phrases of a language are: each group is fetched when something shows it. */
export interface LanguageFiles {
  readonly consent: () => Promise<{ readonly default: ConsentMessages }>;
  readonly policy: () => Promise<{ readonly default: PolicyMessages }>;
  readonly receipt: () => Promise<{ readonly default: ReceiptMessages }>;
}

export type PhraseGroup = keyof LanguageFiles;

/** On their way to whoever asked for them. */
export type ImportedPhrases<Group extends PhraseGroup> = ReturnType<LanguageFiles[Group]>;
