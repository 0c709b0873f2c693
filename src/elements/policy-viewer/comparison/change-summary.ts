import type { VersionsMessages } from '../../../locales/en/versions.js';
import type { SectionChange } from '../../../policy/section-change.js';
import { formatList } from '../../shared/list-format.js';
import { plural } from '../../shared/plural.js';

const list = (parts: string[], lang: string): string =>
  formatList(parts, lang, { type: 'unit', style: 'short' });

/** "2 sections changed, 1 added". */
export function changeSummary(
  sections: readonly SectionChange[],
  messages: VersionsMessages,
): string {
  const { lang } = messages;
  const count = (kind: SectionChange['change']): number =>
    sections.filter(({ change }) => change === kind).length;
  const parts = (
    [
      ['added', messages.sectionsAdded],
      ['removed', messages.sectionsRemoved],
      ['moved', messages.sectionsMoved],
    ] as const
  ).flatMap(([kind, phrase]) => (count(kind) ? plural(phrase, count(kind), lang) : []));
  const changed = count('changed');
  if (!changed && !parts.length) return messages.noChanges;
  // It brings the noun for the others.
  return list([plural(messages.sectionsChanged, changed, lang), ...parts], lang);
}

/** "Changed: 4 words added, 2 words removed · Moved". */
export function sectionSummary(section: SectionChange, messages: VersionsMessages): string {
  const { lang } = messages;
  const kind = {
    same: messages.unchanged,
    changed: messages.changed,
    added: messages.added,
    removed: messages.removed,
    moved: messages.moved,
  }[section.change];
  if (section.change !== 'changed') return kind;
  const words = [
    section.added ? plural(messages.wordsAdded, section.added, lang) : [],
    section.removed ? plural(messages.wordsRemoved, section.removed, lang) : [],
  ].flat();
  const counted = words.length ? `${kind}: ${list(words, lang)}` : kind;
  return section.isMoved ? `${counted} · ${messages.moved}` : counted;
}
