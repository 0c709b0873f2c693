import { fold } from './fold.js';
import type { SectionText } from './pair-sections.js';
import { gdpr } from './requirements/gdpr.js';
import { popia } from './requirements/popia.js';
import type { Requirement, RequirementPart } from './requirements/requirement.js';

/** Laws that a policy can be checked against. */
export type Law = 'popia' | 'gdpr';

const LAWS: Readonly<Record<Law, readonly Requirement[]>> = { popia, gdpr };

/** Whether a policy can be checked against this law. */
export const isLaw = (name: string): name is Law => Object.hasOwn(LAWS, name);

/** A section to check. */
export interface CheckedSection extends SectionText {
  /** What it covers, according to its author: `data-covers="popia-18-1-b"`. */
  readonly covers?: readonly string[] | undefined;
}

/** A point that the law requires, and what the policy says about it. */
export interface CheckedPoint {
  /** As in `data-covers`. */
  readonly id: string;
  /** Where the law says it, e.g. `POPIA s18(1)(b)`. */
  readonly reference: string;
  /** What the policy has to say. */
  readonly title: string;
  /** The parts that were not found, in words. */
  readonly missing: readonly string[];
  /** The sections that say it, in order. */
  readonly sections: readonly string[];
  /** The section where what is missing would likely be written. */
  readonly where?: string | undefined;
}

/** The result of a check. */
export interface PolicyCheck {
  readonly law: Law;
  /** All required points. */
  readonly points: readonly CheckedPoint[];
  /** Those that aren't complete. */
  readonly missing: readonly CheckedPoint[];
}

/**
 * Looks for what a law requires, section by section: by the author's `data-covers`, else by the words
 * that such passages use in English. It finds what was forgotten; only a lawyer can say whether what
 * is there is right and enough.
 */
export function checkSections(sections: readonly CheckedSection[], law: Law): PolicyCheck {
  if (!isLaw(law))
    throw new RangeError(
      `checkPolicy: no law "${String(law)}"; there are ${Object.keys(LAWS).join(', ')}`,
    );
  const read = sections.map((section) => ({
    id: section.id,
    covers: section.covers ?? [],
    title: fold(section.title),
    text: fold([section.title, ...section.blocks].join('\n')),
  }));
  const points = LAWS[law].map((requirement) => checkPoint(requirement, read));
  return { law, points, missing: points.filter(({ missing }) => missing.length) };
}

interface ReadSection {
  readonly id: string;
  readonly covers: readonly string[];
  readonly title: string;
  readonly text: string;
}

function checkPoint(requirement: Requirement, sections: readonly ReadSection[]): CheckedPoint {
  const { id, reference, title, parts, usualTitle } = requirement;
  const tagged = sections.filter(({ covers }) => covers.includes(id));
  const telling = (part: RequirementPart): readonly ReadSection[] =>
    sections.filter(({ text }) => {
      const told = part.except ? text.replace(part.except, '') : text;
      return part.words.every((pattern) => pattern.test(told));
    });
  const told = parts.map((part) => ({ part, by: telling(part) }));
  const by = tagged.length ? tagged : told.flatMap((one) => one.by);
  const missing = tagged.length ? [] : told.filter((one) => !one.by.length);
  const isUsual = (section: ReadSection): boolean => usualTitle.test(section.title);
  const where = missing.length
    ? (by.find(isUsual) ?? sections.find(isUsual) ?? by[0])?.id
    : undefined;
  return {
    id,
    reference,
    title,
    missing: missing.map(({ part }) => part.what),
    sections: sections.filter((section) => by.includes(section)).map((section) => section.id),
    where,
  };
}
