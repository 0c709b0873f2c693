import { recordOf } from '../preview/earlier-visit.js';
import { GPC, STORAGE_BLOCKED } from '../preview/stand-ins.js';
import { optionalPurposes, type Configuration } from './configuration.js';

/** A visitor, or a page, in whose case the banner, the scripts and the way back differ. */
export interface State {
  readonly label: string;
  /** What there is to see. */
  readonly says: string;
  /** What it takes, where the configuration does not have it. */
  readonly lacks?: (configuration: Configuration) => string | false | undefined;
  /** What was stored on an earlier visit. */
  readonly record?: (configuration: Configuration) => string;
  /** A script in the page's head, in place of a browser's setting. */
  readonly standIn?: string;
  /** How the page differs. */
  readonly page?: (configuration: Configuration) => Configuration;
}

const names = (configuration: Configuration) =>
  optionalPurposes(configuration).map(({ name }) => name);

const asking = (configuration: Configuration) =>
  optionalPurposes(configuration).filter(({ basis }) => basis === 'consent');

/** Of the earlier visit, which was a week ago unless said otherwise. */
const answer = (
  { settings }: Configuration,
  granted: readonly string[],
  denied: readonly string[],
  policy = settings.policyVersion,
  daysAgo = 7,
) => recordOf({ granted, denied }, policy || undefined, daysAgo);

const needsPurposes = (count: 1 | 2) => (configuration: Configuration) =>
  asking(configuration).length < count &&
  (count === 1
    ? 'Add a purpose that asks for consent to see it.'
    : 'Add a second purpose that asks for consent to see it: there is no part of one.');

export const states = {
  'first-visit': {
    label: 'First visit',
    says: 'Nothing has been decided, so the banner asks and everything optional waits.',
    lacks: needsPurposes(1),
  },
  allowed: {
    label: 'Allowed',
    says: 'The visitor said yes last week. No banner, everything runs, and there is a way back to the choice.',
    record: (configuration) => answer(configuration, names(configuration), []),
  },
  refused: {
    label: 'Refused',
    says: 'The visitor said no last week. No banner, nothing optional runs, and there is a way back to the choice.',
    record: (configuration) => answer(configuration, [], names(configuration)),
  },
  partial: {
    label: 'Partly allowed',
    says: 'The visitor allowed the first purpose last week and refused the rest.',
    lacks: needsPurposes(2),
    record: (configuration) => {
      const [first, ...rest] = names(configuration);
      return answer(configuration, first ? [first] : [], rest);
    },
  },
  'new-purpose': {
    label: 'New purpose',
    says: 'Everything was allowed last week, when the page did not have the last purpose yet. The banner asks about that one alone.',
    lacks: needsPurposes(2),
    record: (configuration) => {
      const added = asking(configuration).at(-1)?.name;
      return answer(
        configuration,
        names(configuration).filter((name) => name !== added),
        [],
      );
    },
  },
  exempt: {
    label: 'No consent needed',
    says: 'As if the page declared that its first purpose needs no consent: it runs until the visitor objects. The code keeps the basis that you chose.',
    lacks: needsPurposes(1),
    page: (configuration) => {
      const [first] = asking(configuration);
      return {
        ...configuration,
        purposes: configuration.purposes.map((purpose) =>
          purpose === first ? { ...purpose, basis: 'exempt' } : purpose,
        ),
      };
    },
  },
  'policy-changed': {
    label: 'Policy changed',
    says: 'The visitor said yes under an earlier version of the policy, so the banner asks again and everything optional waits.',
    lacks: ({ settings }) => !settings.policyVersion && 'Give the policy a version to see it.',
    record: (configuration) => answer(configuration, names(configuration), [], EARLIER_VERSION),
  },
  expired: {
    label: 'Expired',
    says: 'The visitor said yes longer ago than an answer lasts. Most browsers have dropped the cookie by then; where one kept it, it does not count, and the banner asks again.',
    record: (configuration) => {
      const { maxAge, policyVersion } = configuration.settings;
      const days = Number(maxAge || 182) + 1;
      return answer(configuration, names(configuration), [], policyVersion, days);
    },
  },
  gpc: {
    label: 'Opt-out signal',
    says: 'The browser sends Global Privacy Control; what that does is set under “Language and law”. A script in the page stands in for the browser; the code does not have it.',
    standIn: GPC,
  },
  'storage-blocked': {
    label: 'Storage blocked',
    says: 'The browser keeps no cookie. The banner asks, an answer cannot be kept, and so it allows nothing. A script in the page stands in for the browser; the code does not have it.',
    standIn: STORAGE_BLOCKED,
  },
} as const satisfies Record<string, State>;

export const stateOf = ({ view }: Configuration): State =>
  states[view.state as keyof typeof states];

/** Any that no page of the configurator is likely to name. */
const EARLIER_VERSION = '2000-01-01';
