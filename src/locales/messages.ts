/*
 * Every phrase that the elements show, in groups: each element brings the English of its group along,
 * so that a first visit does not pay for the words of what nobody has opened yet. `{name}` in a
 * phrase stands for a value; which ones, the comment says.
 */

import type { ReceiptMessages } from './receipt-messages.js';
import type { CopyingMessages } from './viewer-copying-messages.js';
import type { ViewerMessages } from './viewer-messages.js';
import type { PartsMessages } from './viewer-parts-messages.js';
import type { SearchMessages } from './viewer-search-messages.js';
import type { SourceMessages } from './viewer-source-messages.js';
import type { VersionsMessages } from './viewer-versions-messages.js';

/** What language a set of phrases is in. */
export interface LocaleInfo {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface BannerMessages extends LocaleInfo {
  readonly bannerHeading: string;
  /** `{purposes}`: labels of the categories that wait for an answer, as a list. */
  readonly bannerText: string;
  /** Added if categories run until the visitor objects. `{purposes}`: their labels as a list. */
  readonly exempt: string;
  /** Added if an earlier answer was given under another version of the policy. */
  readonly bannerPolicyChanged: string;
  /** Added if the browser sends Global Privacy Control and the page asks nevertheless. */
  readonly bannerSignal: string;
  readonly policyLink: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly settings: string;
  readonly measurementLabel: string;
}

/** Told to assistive technology. */
export interface AnnouncementMessages extends LocaleInfo {
  /** When the banner opens, after its heading. */
  readonly bannerOpened: string;
  /** When a choice was made. */
  readonly choiceSaved: string;
}

/** In the place of content that waits. `{party}`: who it comes from, or the host of its address. */
export interface EmbedMessages extends LocaleInfo {
  readonly embedText: string;
  readonly embedOnce: string;
  /** `{purpose}`: label of the category. */
  readonly embedAlways: string;
  readonly embedLink: string;
  readonly measurementLabel: string;
}

/** One phrase for each plural category of the language that it needs. `{count}`: the number. */
export type PluralMessage = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { other: string }
>;

/** Units of a duration, each with its `{count}`. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/** What is said of categories. */
export interface CategoryMessages {
  /** Beside a category that cannot be turned off. */
  readonly alwaysOn: string;
  /** Beside a category that runs until the visitor objects. */
  readonly exemptNote: string;
  readonly essentialLabel: string;
}

/** What is kept on a visitor's device is told with. */
export interface StoredMessages {
  /** Only for languages in which not every browser's `Intl` can say `13 months`. */
  readonly units?: Readonly<Record<DurationUnit, PluralMessage>>;
  readonly cookie: string;
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly indexedDb: string;
  readonly cacheStorage: string;
  /** `{duration}`: such as `13 months`. Follows the kind and a comma. */
  readonly keptFor: string;
  /** Instead of it, for what the browser forgets by itself. */
  readonly keptUntilClosed: string;
}

/** The table of what is stored. */
export interface TableMessages extends LocaleInfo, CategoryMessages, StoredMessages {
  readonly measurementLabel: string;
  /** Its columns. */
  readonly storedName: string;
  readonly storedKind: string;
  readonly storedBy: string;
  readonly storedFor: string;
  readonly storedPurpose: string;
  /** In the column `storedFor`. */
  readonly untilClosed: string;
  /** Instead of a table. */
  readonly nothingDeclared: string;
}

/** What the visitor has chosen. `{date}`: the day; `{purposes}`: labels as a list. */
export interface StatusMessages extends LocaleInfo {
  readonly statusAllowed: string;
  readonly statusRefused: string;
  readonly statusUndecided: string;
  readonly statusPolicyChanged: string;
  readonly statusExpired: string;
  /** Added if categories run until the visitor objects. */
  readonly exempt: string;
  /** `{version}`: of the policy that the choice was made under. */
  readonly statusVersion: string;
  readonly signalHonoured: string;
  readonly change: string;
  readonly withdraw: string;
  readonly measurementLabel: string;
}

export interface PreferencesMessages extends LocaleInfo, CategoryMessages {
  readonly measurementLabel: string;
  readonly essentialDescription: string;
  readonly measurementDescription: string;
  readonly policyLink: string;
  readonly preferencesHeading: string;
  readonly preferencesText: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly save: string;
  readonly close: string;
  /** If Global Privacy Control stands for the visitor's refusal. */
  readonly signalHonoured: string;
  readonly choiceSaved: string;
  /** As long as switches differ from what holds. */
  readonly unsaved: string;
}

/** In the preferences, where the page declares services or what is stored. */
export interface DetailsMessages extends StoredMessages {
  /** Over the services of a category. */
  readonly services: string;
  /** What a service or category keeps on the device. */
  readonly stores: PluralMessage;
}

/** All about the choice. A language is complete or it does not compile. */
export type ConsentMessages = BannerMessages &
  AnnouncementMessages &
  PreferencesMessages &
  DetailsMessages &
  TableMessages &
  StatusMessages &
  EmbedMessages;

/** What readers of a policy see; what its writers see is English only. */
export type PolicyMessages = ViewerMessages &
  CopyingMessages &
  VersionsMessages &
  SearchMessages &
  SourceMessages &
  PartsMessages;

export type Messages = ConsentMessages & PolicyMessages & ReceiptMessages;

/** Fills the `{name}`s of a phrase. */
export const fill = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
