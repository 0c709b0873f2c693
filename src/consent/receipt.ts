import type { ConsentRecord } from './consent-record.js';
import type { ConsentSettings } from './consent-settings.js';
import type { ShownCategory, ServiceDeclaration, StoredItem } from './declarations.js';
import { isGranted, type Decision } from './decision.js';
import { eventOf, timeOf, type ReceiptEvent } from './receipt-event.js';

/**
 * The fields of ISO/IEC TS 27560:2023, and what they are called in the W3C Data Privacy Vocabulary,
 * so that a receipt is JSON with plain names and JSON-LD at once. Ours beside them: `words` and so on.
 *
 * @see https://w3id.org/dpv/guides/consent-27560
 */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  schema_version: 'dct:conformsTo',
  record_id: 'dct:identifier',
  issued: 'dct:issued',
  language: 'dct:language',
  privacy_notice: 'dpv:hasNotice',
  pii_controller: 'dpv:hasDataController',
  jurisdiction: 'dpv:hasJurisdiction',
  withdrawal_method: 'dpv:hasConsentControl',
  purposes: 'dpv:hasPurpose',
  lawful_basis: 'dpv:hasLegalBasis',
  services: 'dpv:hasService',
  recipient: 'dpv:hasRecipient',
  storage: 'dpv:hasStorageCondition',
  retention_period: 'dpv:hasDuration',
  events: 'dpv:hasConsentStatus',
  event_time: 'dpv:isIndicatedAtTime',
  indication_method: 'dpv:hasIndicationMethod',
  validity_duration: 'dpv:hasDuration',
} as const;

export const RECEIPT_VERSION = 'consent-elements-receipt-1';

type PurposeState = 'granted' | 'denied' | 'undecided';

/** Something that is kept on the visitor's device. */
export interface ReceiptStorage {
  readonly name: string;
  readonly type: StoredItem['type'];
  readonly retention_period?: string;
  readonly purpose?: string;
}

export interface ReceiptService {
  readonly service: string;
  readonly label?: string;
  readonly state: PurposeState;
  readonly recipient?: string;
  /** ISO 3166 code of the country that the data go to. */
  readonly country?: string;
  readonly privacy_notice?: string;
  readonly storage: readonly ReceiptStorage[];
}

export interface ReceiptPurpose {
  readonly purpose: string;
  readonly label?: string;
  readonly description?: string;
  readonly lawful_basis: ShownCategory['basis'];
  readonly state: PurposeState;
  readonly services: readonly ReceiptService[];
  readonly storage: readonly ReceiptStorage[];
}

/** What was recorded, for the visitor to keep. `docs/receipt.schema.json` describes it. */
export interface Receipt {
  readonly '@context': typeof CONTEXT;
  readonly '@type': 'dpv:ConsentReceipt';
  readonly schema_version: typeof RECEIPT_VERSION;
  /** Only where records are switched on. */
  readonly record_id?: string;
  /** When this copy was made, ISO 8601 in UTC. */
  readonly issued: string;
  readonly language: string;
  readonly scope?: string;
  readonly privacy_notice: { readonly url?: string; readonly version?: string };
  readonly pii_controller?: string;
  readonly jurisdiction?: string;
  readonly withdrawal_method: string;
  readonly purposes: readonly ReceiptPurpose[];
  /** Newest first. None as long as nothing was recorded. */
  readonly events: readonly ReceiptEvent[];
}

/** All that a receipt is made of. */
export interface ReceiptSource {
  /** The visitor's answer as it is stored; `undefined` if none is. */
  readonly record: ConsentRecord | undefined;
  readonly settings: ConsentSettings;
  readonly decision: Decision;
  readonly categories: readonly ShownCategory[];
  /** What is known of this answer and those before it on this device, newest first. */
  readonly known?: readonly ReceiptEvent[];
  /** Who is responsible, if the page says so. */
  readonly controller?: string | undefined;
  /** ISO 3166 code, if the page says so. */
  readonly jurisdiction?: string | undefined;
  /** How a choice is changed, in words. */
  readonly withdrawal: string;
  /** BCP 47 tag, for an answer whose own language is not known. */
  readonly language: string;
  /** Unix seconds. */
  readonly now: number;
}

/** An object without the fields that are empty. */
const filled = <T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;

const storageOf = ({ name, type, duration, purpose }: StoredItem): ReceiptStorage =>
  filled<ReceiptStorage>({ name, type, retention_period: duration, purpose });

function stateOf(decision: Decision, name: string): PurposeState {
  if (isGranted(decision, name)) return 'granted';
  return decision.denied.some((denied) => denied === name || name.startsWith(`${denied}.`))
    ? 'denied'
    : 'undecided';
}

const serviceOf = (service: ServiceDeclaration, decision: Decision): ReceiptService =>
  filled<ReceiptService>({
    service: service.name,
    label: service.label,
    state: stateOf(decision, service.name),
    recipient: service.provider,
    country: service.country,
    privacy_notice: service.privacyHref,
    storage: service.stored.map(storageOf),
  });

const purposeOf = (category: ShownCategory, decision: Decision): ReceiptPurpose =>
  filled<ReceiptPurpose>({
    purpose: category.name,
    label: category.label,
    description: category.description,
    lawful_basis: category.basis,
    state: stateOf(decision, category.name),
    services: category.services.map((service) => serviceOf(service, decision)),
    storage: category.stored.map(storageOf),
  });

/** The events that a receipt tells of: what the device knows, and first of all what is stored. */
function eventsOf({
  record,
  settings,
  decision,
  known = [],
}: ReceiptSource): readonly ReceiptEvent[] {
  if (!record) return [];
  const time = timeOf(record.at);
  const before = known.filter(({ event_time }) => event_time < time);
  const method = decision.source === 'import' ? decision.source : undefined;
  const bare = eventOf(record, settings, { method }, before[0]);
  const noted = known.find(
    ({ event_time, granted, denied }) =>
      event_time === time &&
      granted.join() === bare.granted.join() &&
      denied.join() === bare.denied.join(),
  );
  // Not noted: made by another tab, by the server, or before anybody took notes.
  return [noted ?? bare, ...before];
}

/** A refusal by the browser's signal is a state, which nobody stores: it holds as of now. */
const signalEvent = ({ decision, now }: ReceiptSource): ReceiptEvent => ({
  event_state: 'ConsentRefused',
  event_time: timeOf(now),
  indication_method: 'signal',
  granted: [],
  denied: decision.denied,
  global_privacy_control: true,
});

/** The receipt of what was recorded, and of the browser's signal if that answers instead. */
export function createReceipt(source: ReceiptSource): Receipt {
  const { record, settings, decision, categories } = source;
  const events = eventsOf(source);
  return filled<Receipt>({
    '@context': CONTEXT,
    '@type': 'dpv:ConsentReceipt',
    schema_version: RECEIPT_VERSION,
    record_id: record?.id,
    issued: timeOf(source.now),
    language: events[0]?.notice?.language ?? source.language,
    scope: settings.scope,
    privacy_notice: filled<Receipt['privacy_notice']>({
      url: settings.policyHref,
      version: record?.policy || settings.policyVersion,
    }),
    pii_controller: source.controller,
    jurisdiction: source.jurisdiction,
    withdrawal_method: source.withdrawal,
    purposes: categories.map((category) => purposeOf(category, decision)),
    events: decision.source === 'gpc' ? [signalEvent(source), ...events] : events,
  });
}
