import { checkSections } from '../../../src/policy/check-sections.js';
import type { Disclosure } from '../../../src/policy/disclosures/disclosure.js';
import { findDisclosures } from '../../../src/policy/disclosures/find-disclosures.js';
import { WORDINGS } from '../../../src/policy/disclosures/wordings.js';
import type { LanguageCode } from '../../../src/policy/language.js';
import { LAWS, type Law } from '../../../src/policy/requirements/laws.js';
import type { Requirement } from '../../../src/policy/requirements/requirement.js';
import { judgedPolicies, judgedSentences, type JudgedPolicy, type JudgedSet } from './judged.js';

/** How often the check and a careful reader agree. */
export interface Figures {
  /** How many sentences, or policies. */
  readonly count: number;
  /** Found by both. */
  readonly agreed: number;
  /** Claimed by the check alone, and by the reader alone, each as "what: where". */
  readonly wrong: readonly string[];
  readonly overlooked: readonly string[];
}

/** Of what the check claims, the share that is right. */
export const precisionOf = ({ agreed, wrong }: Figures): number => agreed / (agreed + wrong.length);

/** Of what is there to be found, the share that the check finds. */
export const recallOf = ({ agreed, overlooked }: Figures): number =>
  agreed / (agreed + overlooked.length);

interface Claims {
  readonly where: string;
  readonly expected: readonly string[];
  readonly claimed: readonly string[];
}

function compare(claims: readonly Claims[]): Figures {
  const pairs = (one: 'expected' | 'claimed', other: 'expected' | 'claimed'): string[] =>
    claims.flatMap((claim) =>
      claim[one]
        .filter((what) => !claim[other].includes(what))
        .map((what) => `${what}: ${claim.where}`),
    );
  const expected = claims.flatMap((claim) => claim.expected).length;
  const overlooked = pairs('expected', 'claimed');
  return {
    count: claims.length,
    agreed: expected - overlooked.length,
    wrong: pairs('claimed', 'expected'),
    overlooked,
  };
}

/** What the law asks for and a sentence tells, part by part. */
export function sentenceFigures(law: Law, language: LanguageCode, set: JudgedSet): Figures {
  const { requirements } = LAWS[law];
  const wanted = requirements.flatMap(({ parts }) => parts.flatMap(({ told }) => told));
  return compare(
    judgedSentences(set, language).map(({ text, told }) => {
      const section = { id: 'one', title: '', level: 2, blocks: [text] };
      const found = findDisclosures([section], WORDINGS[language], new Set(wanted));
      const claimed = new Set([...found].filter(([, by]) => by.size).map(([one]) => one));
      return {
        where: text,
        expected: partsTold(requirements, told),
        claimed: partsTold(requirements, claimed),
      };
    }),
  );
}

const partsTold = (
  requirements: readonly Requirement[],
  disclosures: ReadonlySet<Disclosure>,
): string[] =>
  requirements.flatMap(({ id, parts }) =>
    parts
      .filter(({ told }) => told.some((one) => disclosures.has(one)))
      .map(({ what }) => `${id}, ${what}`),
  );

/** What the law asks for and whole policies lack: the claims that `check-policy` prints. */
export const policyFigures = (law: Law, set: JudgedSet): Figures =>
  compare(judgedPolicies(set).map((policy) => claimsOf(law, policy)));

function claimsOf(law: Law, { name, sections, told }: JudgedPolicy): Claims {
  const { points } = checkSections(sections, law);
  const expected = LAWS[law].requirements
    .filter(({ onlyIf }) => !onlyIf || told.has(onlyIf))
    .flatMap(({ id, parts }) =>
      parts
        .filter((part) => !part.told.some((one) => told.has(one)))
        .map(({ what }) => `${id}, ${what}`),
    );
  const claimed = points.flatMap(({ id, missing }) => missing.map((what) => `${id}, ${what}`));
  return { where: name, expected, claimed };
}
