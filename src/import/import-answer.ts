import { categoryOf } from '../consent/consent-names.js';
import type { ConsentRecord } from '../consent/consent-record.js';
import type { ConsentSettings } from '../consent/consent-settings.js';
import type { Category } from '../consent/declarations.js';
import { lifetimeOf, SECONDS_PER_DAY } from '../consent/decision.js';
import type { DiagnosticCode } from '../consent/diagnostics.js';
import { recordOf } from '../consent/new-record.js';
import { whenParsed } from '../page/when-parsed.js';
import { isStored, readCookie, readText, removeStored } from './jar.js';
import { LIBRARIES } from './libraries.js';
import type { ForeignAnswer } from './library.js';
import { readMap, translate } from './purposes.js';

/** What of the gate's store is needed. */
export interface ImportTarget {
  readonly settings: ConsentSettings;
  readonly categories: readonly Category[];
  redeclare(): void;
  endImport(found: ConsentRecord): void;
}

type Report = (code: DiagnosticCode, ...details: unknown[]) => void;

/** Notes for the receipt where an answer came from. */
export type NoteOrigin = (record: ConsentRecord, library: string) => void;

/**
 * Takes over the answer that the visitor has given to one of the libraries that the settings name: the first
 * that has one. What cannot be read ends the search, since it may have been the newest.
 *
 * @param isSignalled whether the browser sends Global Privacy Control, against which nothing is granted
 */
export async function importAnswer(
  target: ImportTarget,
  isSignalled: boolean,
  report: Report,
  noteOrigin: NoteOrigin,
): Promise<void> {
  await whenParsed();
  target.redeclare();
  const { settings, categories } = target;
  for (const name of [...readMap(settings.importMap).values()].flat())
    if (!categories.some((category) => category.name === categoryOf(name)))
      report('unknown-name', name);
  for (const word of settings.import) {
    const [, name = '', ownKey] = /^([^:]*)(?::([\w.-]+))?$/.exec(word) ?? [];
    const library = LIBRARIES.get(name);
    if (!library) {
      report('unknown-import', [...LIBRARIES.keys()].join(', '), word);
      continue;
    }
    const key = ownKey ?? library.key;
    try {
      const text = readText(library, key);
      const answer = text && library.read(text, readCookie);
      if (!answer) continue;
      const record = translateRecord(answer, name, target, isSignalled, report);
      if (!record) return;
      target.endImport(record);
      if (!isStored(record, settings)) return;
      noteOrigin(record, name);
      if (settings.importClear) removeStored(library, key);
    } catch (cause) {
      report('bad-import', name, cause);
    }
    return;
  }
}

/** Nothing where nothing is left to take over, or where it is too old to count. */
function translateRecord(
  answer: ForeignAnswer,
  library: string,
  { settings, categories }: ImportTarget,
  isSignalled: boolean,
  report: Report,
): ConsentRecord | undefined {
  const { choice, unmapped } = translate(answer, settings.importMap, categories);
  for (const name of unmapped) report('unmapped-import', library, name);
  const now = Math.floor(Date.now() / 1000);
  const at = Math.floor((answer.at ?? now * 1000) / 1000);
  if (at > now + SECONDS_PER_DAY) throw new TypeError(`${at} is a time in the future.`);
  const counting = Object.entries(choice).filter(([, isGranted]) => !(isGranted && isSignalled));
  const record = recordOf(
    Object.fromEntries(counting),
    settings,
    undefined,
    false,
    // A clock may have been set back since.
    Math.min(at, now),
    categories,
  );
  const isOver = now > record.at + lifetimeOf(record, settings);
  return counting.length && !isOver ? record : undefined;
}
