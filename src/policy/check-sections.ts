import type { Disclosure, Wording } from './disclosures/disclosure.js';
import { findDisclosures } from './disclosures/find-disclosures.js';
import { WORDINGS } from './disclosures/wordings.js';
import { fold } from './fold.js';
import { detectLanguage, type LanguageCode } from './language.js';
import type { SectionText } from './section-text.js';
import { LAWS, isLaw, type Law } from './requirements/laws.js';
import type { Requirement, RequirementPart } from './requirements/requirement.js';

export { isLaw, type Law } from './requirements/laws.js';

/** A section to check. */
export interface CheckedSection extends SectionText {
  /**
   * What it covers, according to its author: `data-covers="popia-18-1-b"`. With `:none`, that the
   * point does not apply: `data-covers="gdpr-13-2-f:none"`.
   */
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
  /**
   * Why nothing has to be said: its author says that it does not apply (`author`), or the policy
   * mentions nothing that would call for it (`unmentioned`), such as direct marketing.
   */
  readonly notApplicable?: 'author' | 'unmentioned' | undefined;
}

/** The result of a check. */
export interface PolicyCheck {
  readonly law: Law;
  /** The language in which most of the policy is written, `und` for an unknown one. */
  readonly language: string;
  /**
   * Whether that is a language in which the check can read for this law. If not, it goes by
   * `data-covers` alone, and what it misses may well be there.
   */
  readonly isRead: boolean;
  /** The languages in which it can. */
  readonly languages: readonly string[];
  /** All points of the law. */
  readonly points: readonly CheckedPoint[];
  /** Those that aren't complete. */
  readonly missing: readonly CheckedPoint[];
}

/**
 * Looks for what a law requires: by the author's `data-covers`, else sentence by sentence, by the words
 * that such passages use. It finds what was forgotten; only a lawyer can say whether what is there is
 * right and enough.
 *
 * @throws RangeError if there is no such law
 */
export function checkSections(sections: readonly CheckedSection[], law: Law): PolicyCheck {
  if (!isLaw(law))
    throw new RangeError(
      `checkPolicy: no law "${String(law)}"; there are ${Object.keys(LAWS).join(', ')}`,
    );
  const { languages, requirements } = LAWS[law];
  const language = languageOf(sections);
  const isRead = (languages as readonly string[]).includes(language);
  const wording = isRead ? WORDINGS[language as LanguageCode] : undefined;
  const wanted = new Set(requirements.flatMap(disclosuresOf));
  const found = wording
    ? findDisclosures(sections, wording, wanted)
    : new Map<Disclosure, ReadonlySet<string>>();
  const read: ReadPolicy = { sections, wording, found };
  const points = requirements.map((requirement) => checkPoint(requirement, read));
  const missing = points.filter((point) => point.missing.length);
  return { law, language, isRead, languages, points, missing };
}

interface ReadPolicy {
  readonly sections: readonly CheckedSection[];
  readonly wording: Wording | undefined;
  readonly found: ReadonlyMap<Disclosure, ReadonlySet<string>>;
}

/** With too few words to tell, a policy counts as English. */
const languageOf = (sections: readonly CheckedSection[]): string =>
  detectLanguage(sections.flatMap(({ title, blocks }) => [title, ...blocks]).join('\n')) ?? 'en';

const disclosuresOf = ({ parts, onlyIf }: Requirement): Disclosure[] => [
  ...parts.flatMap(({ told }) => told),
  ...(onlyIf ? [onlyIf] : []),
];

function checkPoint(requirement: Requirement, policy: ReadPolicy): CheckedPoint {
  const { id, reference, title, parts } = requirement;
  const point = { id, reference, title, missing: [] };
  const tagged = sectionsWith(policy, id);
  if (tagged.length) return { ...point, sections: tagged };
  const exempt = sectionsWith(policy, `${id}:none`);
  if (exempt.length) return { ...point, sections: exempt, notApplicable: 'author' };
  if (policy.wording && requirement.onlyIf && !policy.found.get(requirement.onlyIf)?.size)
    return { ...point, sections: [], notApplicable: 'unmentioned' };
  const missing = parts.filter((part) => !tellersOf(part, policy).size);
  const by = new Set(parts.flatMap((part) => [...tellersOf(part, policy)]));
  return {
    ...point,
    missing: missing.map(({ what }) => what),
    sections: policy.sections.map((section) => section.id).filter((one) => by.has(one)),
    where: missing[0] && likelyPlace(missing[0], by, policy),
  };
}

const sectionsWith = ({ sections }: ReadPolicy, cover: string): string[] =>
  sections.filter(({ covers }) => covers?.includes(cover)).map(({ id }) => id);

const tellersOf = ({ told }: RequirementPart, { found }: ReadPolicy): ReadonlySet<string> =>
  new Set(told.flatMap((disclosure) => [...(found.get(disclosure) ?? [])]));

/** Best a section that tells a part of it and is called as such sections are. */
function likelyPlace(
  { told: [disclosure] }: RequirementPart,
  by: ReadonlySet<string>,
  { sections, wording }: ReadPolicy,
): string | undefined {
  const pattern = wording?.titles[disclosure];
  const usual = pattern ? sections.filter(({ title }) => pattern.test(fold(title))) : [];
  const telling = sections.filter(({ id }) => by.has(id));
  return (usual.find(({ id }) => by.has(id)) ?? usual[0] ?? telling[0])?.id;
}
