import { checkConfiguration, type Checked } from './check-configuration.js';
import { standard, type Configuration } from './configuration.js';

/** The part of an address behind `#` that leads back to a configuration: what differs from the start, as JSON. */
export function hashOf(configuration: Configuration): string {
  const differing = Object.entries(configuration).flatMap(([name, group]) => {
    const start = standard[name as keyof Configuration];
    if (Array.isArray(group))
      return JSON.stringify(group) === JSON.stringify(start) ? [] : [[name, group]];
    const values = Object.entries(group as object).filter(
      ([key, value]) => value !== ((start as unknown as Record<string, unknown>)[key] ?? ''),
    );
    return values.length ? [[name, Object.fromEntries(values)]] : [];
  });
  return differing.length
    ? `#${encodeURIComponent(JSON.stringify(Object.fromEntries(differing)))}`
    : '';
}

/** The configuration that an address leads to, and what of it was ignored. */
export function fromHash(hash: string): Checked {
  if (hash.length < 2 || !/^#(%7B|\{)/i.test(hash)) return checkConfiguration({});
  try {
    return checkConfiguration(JSON.parse(decodeURIComponent(hash.slice(1))));
  } catch {
    const { configuration } = checkConfiguration({});
    const message = 'The address is damaged behind its #, so everything is as at the start.';
    return { configuration, problems: [{ path: '', message }] };
  }
}
