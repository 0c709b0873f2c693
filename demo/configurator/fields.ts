// All that can be set: what each field is called, how it is asked for, and what it may be.
import { languages, themes } from 'virtual:demo-facts';
import { asWords } from '../preview/as-words.js';
import type { Configuration } from './configuration.js';
import * as rules from './rules.js';
import { states } from './states.js';

/** One value. */
export interface Field {
  readonly label: string;
  readonly rule: rules.Rule;
  /** A line of text, if nothing else is said. */
  readonly kind?: 'text' | 'lines' | 'choice' | 'chips' | 'switch' | 'several' | 'colour';
  /** Values with their words, short ones: a menu that has no room for its choice widens the page in WebKit. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** Any number of things, each with fields of its own. */
export interface List {
  readonly label: string;
  /** What one of them is called, as in “Add a purpose”. */
  readonly one: string;
  readonly items: Fields;
}

export type Fields = Readonly<Record<string, Field | List>>;

export const isList = (field: Field | List | Fields): field is List => 'items' in field;

/** What a field starts with, where nothing is said. */
export const firstChoice = ({ kind, choices = {} }: Field): string =>
  (kind === 'choice' && Object.keys(choices)[0]) || '';

const choice = (
  label: string,
  choices: Readonly<Record<string, string>>,
  more: Partial<Field> = {},
): Field => ({ label, kind: 'choice', choices, rule: rules.oneOf(Object.keys(choices)), ...more });

const several = (label: string, values: readonly string[], hint?: string): Field => ({
  label,
  kind: 'several',
  choices: Object.fromEntries(values.map((value) => [value, value])),
  rule: rules.someOf(values),
  ...(hint && { hint }),
});

const flag = (label: string, hint?: string): Field => ({
  label,
  kind: 'switch',
  rule: rules.oneOf(['true']),
  ...(hint && { hint }),
});

const text = (label: string, hint?: string): Field => ({
  label,
  rule: rules.anything,
  ...(hint && { hint }),
});

const colour = (name: string, label: string, hint?: string): Field => ({
  label,
  kind: 'colour',
  rule: rules.token(name),
  ...(hint && { hint }),
});

const token = (name: string, label: string, example: string): Field => ({
  label,
  rule: rules.token(name),
  hint: `Such as ${example}`,
});

const named = (values: readonly string[], none?: string) => ({
  ...(none && { '': none }),
  ...Object.fromEntries(values.map((value) => [value, asWords(value)])),
});

const cookies: List = {
  label: 'What it stores',
  one: 'cookie',
  items: {
    name: {
      label: 'Name',
      rule: rules.anything,
      hint: 'Exact, or with * for any text',
      isRequired: true,
    },
    type: choice(
      'Kind',
      named(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage']),
    ),
    duration: { label: 'Lasts', rule: rules.duration, hint: 'session, or such as P13M, P30D' },
    purpose: text('What for'),
  },
};

const services: List = {
  label: 'Services',
  one: 'service',
  items: {
    name: { label: 'Name', rule: rules.name, isRequired: true },
    label: text('What visitors read'),
    provider: text('Provider'),
    country: { label: 'Country', rule: rules.country, hint: 'Where data go, such as ZA' },
    cookies,
  },
};

const SIGNAL_KEYS = [
  'analytics_storage',
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'personalization_storage',
];

const VENDORS = [
  'google',
  'microsoft-uet',
  'clarity',
  'meta',
  'matomo',
  'posthog',
  'segment',
  'plausible',
];

export const fields: Readonly<Record<keyof Configuration, Fields | List>> = {
  purposes: {
    label: 'Purposes',
    one: 'purpose',
    items: {
      name: {
        label: 'Name',
        rule: rules.name,
        hint: 'As scripts ask for it: data-consent="measurement"',
        isRequired: true,
      },
      label: text('What visitors read', 'Measurement and essential have words in every language'),
      brief: text(
        'In a few words',
        'For the banner’s sentence, such as “showing where to find us”',
      ),
      description: text('What it is for'),
      basis: {
        label: 'Why it may run',
        kind: 'choice',
        choices: {
          consent: 'Consent: off until allowed',
          exempt: 'Exempt: on until objected to',
          necessary: 'Necessary: always on',
        },
        rule: rules.basis,
      },
      sale: choice('Sale or sharing, under US law', {
        '': 'No',
        sale: 'Sale',
        sharing: 'Sharing',
      }),
      signals: several('Signals that it controls', SIGNAL_KEYS),
      services,
    },
  },
  words: {
    heading: text('Heading'),
    text: {
      ...text('Text', '{purposes} stands for what is asked, {control} for the way back'),
      kind: 'lines',
    },
    accept: text('Accept button'),
    reject: text('Reject button'),
    preferences: text('Settings link'),
  },
  look: {
    layout: choice('Layout', named(['bar', 'card', 'dialog', 'inline'])),
    position: {
      label: 'Place',
      kind: 'choice',
      choices: named(rules.positions, 'At the bottom'),
      rule: rules.position,
    },
    theme: choice('Start from the theme', named(themes, 'None'), {
      hint: 'Whatever you set below goes before it',
    }),
  },
  tokens: {
    accent: colour('accent', 'Accent', 'Buttons; often the only one you need'),
    'accent-text': colour('accent-text', 'Text on the accent'),
    surface: colour('surface', 'Background'),
    text: colour('text', 'Headings'),
    muted: colour('muted', 'Text'),
    link: colour('link', 'Links'),
    focus: colour('focus', 'Focus rings'),
    border: colour('border', 'Hairlines'),
    radius: token('radius', 'Corners of buttons', '10px, 0px or 999px'),
    'box-radius': token('box-radius', 'Corners of boxes', '18px'),
    font: token('font', 'Typeface', 'Georgia, serif'),
    size: token('size', 'Font size', '1.0625rem'),
    'heading-size': token('heading-size', 'Size of the heading', '1.125em'),
    'heading-weight': token('heading-weight', 'Weight of the heading', '650'),
    'button-weight': token('button-weight', 'Weight of buttons', '600'),
    'button-fill': choice('Buttons', { '': 'Filled', '0%': 'Outlined' }),
    space: token('space', 'Unit of spacing', '1em'),
    edge: token('edge', 'Distance from the window', '0px'),
    'bar-width': token('bar-width', 'Width of a bar', '80em'),
    shadow: token('shadow', 'Shadow', '0 2px 12px #0003'),
    'way-back-inset': choice('Corner of the way back', {
      '': 'Where the line begins',
      'auto 12px': 'Where the line ends',
    }),
  },
  law: {
    lang: {
      label: 'Language',
      kind: 'choice',
      choices: Object.fromEntries(languages.map(({ code, name }) => [code, name])),
      rule: rules.oneOf(languages.map(({ code }) => code)),
    },
    regime: choice(
      'Law',
      { '': 'Ask first', us: 'United States' },
      { hint: 'The page says where it holds; nothing here guesses places' },
    ),
    gpc: choice('Global Privacy Control', {
      deny: 'Counts as a refusal',
      ask: 'Is shown, and the banner asks',
      ignore: 'Is ignored',
    }),
  },
  signals: {
    signals: several('Vendors to tell', VENDORS, 'A signal loads nothing'),
    googleMode: choice('Google consent mode', {
      basic: 'Basic: tags wait',
      advanced: 'Advanced: tags run, denied',
    }),
  },
  settings: {
    folder: {
      label: 'Folder of the files',
      rule: rules.folder,
      hint: 'Where you upload dist/site',
      isRequired: true,
    },
    policyVersion: { label: 'Version of the policy', rule: rules.setting('policyVersion') },
    policyHref: { label: 'Address of the policy', rule: rules.setting('policyHref') },
    scope: {
      label: 'Scope',
      rule: rules.setting('scope'),
      hint: 'Keeps an app’s answer apart from the website’s',
    },
    maxAge: { label: 'Days that an answer lasts', rule: rules.setting('maxAge') },
    maxAgeDenied: { label: 'Days that a refusal lasts', rule: rules.setting('maxAgeDenied') },
    reloadOnWithdraw: flag('Reload after a withdrawal'),
    records: flag('Add a random id, to prove answers'),
  },
  view: {
    state: {
      label: 'State',
      kind: 'chips',
      choices: Object.fromEntries(Object.entries(states).map(([name, { label }]) => [name, label])),
      rule: rules.oneOf(Object.keys(states)),
    },
    width: {
      label: 'Width',
      kind: 'chips',
      choices: { full: 'Full', 768: '768', 390: '390', 320: '320' },
      rule: rules.oneOf(['320', '390', '768', 'full']),
    },
    scheme: {
      label: 'Colours',
      kind: 'chips',
      choices: { auto: 'As yours', light: 'Light', dark: 'Dark' },
      rule: rules.oneOf(['auto', 'light', 'dark']),
    },
    forced: flag('Forced colours'),
    mirrored: flag('Right to left'),
    large: flag('Text 200 %'),
  },
};
