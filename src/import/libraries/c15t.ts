import type { Library } from '../library.js';
import { answersIn, fieldsOf, pairsIn, readJson, timeOf } from '../parse.js';

/**
 * The cookie is `c.necessary:1,c.measurement:1,i.t:1796003166683,…`, what is in local storage
 * `{"consents":{"measurement":true,"marketing":false},"consentInfo":{"time":1796003166683}}`. Neither tells
 * what was refused from what was never asked.
 */
export const c15t: Library = {
  key: 'c15t',
  read(text) {
    const [names, time] = text.startsWith('{') ? fromStorage(text) : fromCookie(text);
    // Written when someone answers.
    if (!time) return undefined;
    return {
      said: new Map(names.map((name) => [name, true])),
      at: timeOf(time),
      isOnlyGrants: true,
    };
  },
};

function fromCookie(text: string): [names: string[], time: number] {
  const pairs = pairsIn(text, ',', ':');
  const names = [...pairs].filter(([name, value]) => name.startsWith('c.') && value === '1');
  return [names.map(([name]) => name.slice(2)), Number(pairs.get('i.t') ?? 0)];
}

function fromStorage(text: string): [names: string[], time: number] {
  const fields = readJson(text);
  const granted = [...answersIn(fields.get('consents'))].filter(([, isGranted]) => isGranted);
  const time = fieldsOf(fields.get('consentInfo') ?? {}).get('time');
  return [granted.map(([name]) => name), Number(time ?? 0)];
}
