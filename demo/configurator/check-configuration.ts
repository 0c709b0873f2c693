import { standard, type Configuration } from './configuration.js';
import { fields, firstChoice, isList, type Field, type Fields, type List } from './fields.js';

/** A value that was not taken, and what stands in for it. */
export interface Problem {
  /** Where it is, such as `purposes.0.name`. */
  readonly path: string;
  readonly message: string;
}

export interface Checked {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

type Values = Record<string, unknown>;

/**
 * A configuration from whatever a form or an address holds. What is not allowed is left out or replaced by what
 * it starts with, and said; what is not there is what it starts with.
 */
export function checkConfiguration(given: unknown): Checked {
  const problems: Problem[] = [];
  const complain = (path: string, message: string) => void problems.push({ path, message });
  const values = asValues(given, '', complain);
  refuseUnknown(values, Object.keys(fields), '', complain);
  const configuration = Object.fromEntries(
    Object.entries(fields).map(([name, group]) => {
      const { [name]: value = standard[name as keyof Configuration] } = values;
      if (isList(group)) return [name, checkList(value, group, name, complain)];
      const instead = standard[name as keyof Configuration] as unknown as Values;
      return [name, checkGroup(value, group, instead, name, complain)];
    }),
  ) as unknown as Configuration;
  return { configuration, problems };
}

type Complain = (path: string, message: string) => void;

function asValues(given: unknown, path: string, complain: Complain): Values {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Values;
  complain(path, 'Something else than names with values was ignored.');
  return {};
}

function refuseUnknown(
  values: Values,
  known: readonly string[],
  path: string,
  complain: Complain,
): void {
  for (const name of Object.keys(values))
    if (!known.includes(name)) complain(`${path}${name}`, `There is no “${name}”; it was ignored.`);
}

function checkGroup(
  given: unknown,
  group: Fields,
  instead: Values,
  path: string,
  complain: Complain,
): Values {
  const values = asValues(given, path, complain);
  refuseUnknown(values, Object.keys(group), `${path}.`, complain);
  const checked: Values = {};
  for (const [name, field] of Object.entries(group)) {
    const place = `${path}.${name}`;
    const { [name]: value = instead[name] ?? (isList(field) ? [] : firstChoice(field)) } = values;
    checked[name] = isList(field)
      ? checkList(value, field, place, complain)
      : checkField(value, field, checked, instead[name] as string | undefined, place, complain);
  }
  return checked;
}

function checkField(
  value: unknown,
  field: Field,
  siblings: Values,
  instead = firstChoice(field),
  path: string,
  complain: Complain,
): unknown {
  const problem = problemWith(value, field, siblings);
  if (!problem) return value;
  const done = instead ? `“${instead}” is used instead` : 'It was left out';
  complain(path, `${problem} ${done}.`);
  return instead;
}

/** A list without the items whose name is missing, wrong or taken. */
function checkList(given: unknown, list: List, path: string, complain: Complain): unknown[] {
  if (!Array.isArray(given)) {
    complain(path, 'It has to be a list; it was ignored.');
    return [];
  }
  const names = new Set<unknown>();
  return given.flatMap((item, index) => {
    const place = `${path}.${index}`;
    const values = asValues(item, place, complain);
    const problem = names.has(values['name'])
      ? `“${String(values['name'])}” is there already; every ${list.one} needs a name of its own.`
      : problemWith(values['name'] ?? '', list.items['name'] as Field, values);
    if (problem) {
      complain(`${place}.name`, `${problem} The ${list.one} was left out.`);
      return [];
    }
    names.add(values['name']);
    return [checkGroup(values, list.items, {}, place, complain)];
  });
}

/** What is wrong with a value, as sentences; nothing, if it is allowed. */
function problemWith(value: unknown, field: Field, siblings: Values): string | undefined {
  if (typeof value !== 'string') return `${JSON.stringify(value)} is no text.`;
  if (!value) return field.isRequired ? `“${field.label}” is empty.` : undefined;
  const allowed = field.rule(value, siblings);
  return allowed && `“${value}” is not allowed; allowed is ${allowed}.`;
}
