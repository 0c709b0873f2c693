import { ALLOWED } from '../../src/consent/allowed-settings.js';
import { CATEGORY_NAME } from '../../src/consent/consent-names.js';
import { readSettings, type ConsentSettings } from '../../src/consent/consent-settings.js';
import { exampleInstead } from '../../src/elements/shared/token-kinds.js';

/** The other values of the group that a value is in. */
export type Siblings = Readonly<Record<string, unknown>>;

/** What is allowed instead, or nothing where a value is. Nobody asks about an empty one. */
export type Rule = (value: string, siblings: Siblings) => string | undefined;

export const anything: Rule = () => undefined;

const matching =
  (pattern: RegExp, allowed: string): Rule =>
  (value) =>
    pattern.test(value) ? undefined : allowed;

export const oneOf = (values: readonly string[]): Rule => {
  const allowed = values.filter(Boolean).join(', ');
  return (value) => (values.includes(value) ? undefined : allowed);
};

/** Some of the values, with a space between. */
export const someOf = (values: readonly string[]): Rule => {
  const rule = oneOf(values);
  return (value, siblings) =>
    value
      .split(' ')
      .map((word) => rule(word, siblings))
      .find(Boolean);
};

/** The name of a purpose or service, by the grammar of the library. */
export const name: Rule = matching(
  CATEGORY_NAME,
  '1 to 32 of a-z 0-9 -, the first one a letter, such as measurement',
);

/** A setting, as the gate itself reads it. */
export const setting =
  (setting: keyof ConsentSettings): Rule =>
  (value) => {
    let allowed: string | undefined;
    readSettings({ [setting]: value }, () => (allowed = ALLOWED[setting]));
    return allowed;
  };

/** Where the library's files are. */
export const folder: Rule = (value, siblings) =>
  value.endsWith('/')
    ? setting('elements')(value, siblings)
    : 'the address of a folder with / at its end, such as /consent/';

/** A custom property: what our elements can use, and what ends where its declaration does. */
export const token =
  (token: string): Rule =>
  (value) => {
    if (!endsByItself(value)) return 'a value without ; { } < or an open bracket, quote or comment';
    const example = exampleInstead(token, value);
    return example && `a value such as ${example}`;
  };

/** Whether a style sheet goes on after the value. */
function endsByItself(value: string): boolean {
  if (/[;{}<]|\/\*/.test(value)) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --value: ${value}; --next: 1 }`);
  const [rule] = sheet.cssRules;
  return (rule as CSSStyleRule | undefined)?.style.getPropertyValue('--next').trim() === '1';
}

export const country: Rule = matching(/^[A-Z]{2}$/, 'two capital letters of ISO 3166, such as ZA');

export const duration: Rule = matching(
  /^(session|P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/,
  'session, or an ISO 8601 duration such as P13M or P30D',
);

const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  bar: ['top', 'bottom'],
  card: ['bottom-start', 'bottom-end', 'top-start', 'top-end'],
};

/** Every place that some layout can have. */
export const positions = Object.values(POSITIONS).flat();

/** Where a banner of its layout can be. */
export const position: Rule = (value, { layout }) => {
  const allowed = POSITIONS[layout as string] ?? [];
  if (allowed.includes(value)) return undefined;
  return allowed.length
    ? `for a ${String(layout)} ${allowed.join(', ')}`
    : `nothing: only bars and cards can be moved, and this is “${String(layout)}”`;
};

export const BASES = ['consent', 'exempt', 'necessary'] as const;

export const basis: Rule = (value, siblings) =>
  siblings['name'] === 'essential' && value !== 'necessary'
    ? 'necessary, since essential always is'
    : oneOf(BASES)(value, siblings);
