import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disclosure } from '../../../src/policy/disclosures/disclosure.js';
import type { LanguageCode } from '../../../src/policy/language.js';
import type { SectionText } from '../../../src/policy/section-text.js';
import { slugOf } from '../../../src/policy/slug.js';

/** A sentence and what a careful reader finds in it. See README.md. */
export interface JudgedSentence {
  readonly text: string;
  readonly told: ReadonlySet<Disclosure>;
}

export interface JudgedPolicy {
  readonly name: string;
  readonly sections: readonly SectionText[];
  readonly told: ReadonlySet<Disclosure>;
}

/**
 * Those that were there when the phrases were written, those that were held out first and then
 * learned from, and those that were only ever counted.
 */
export const JUDGED_SETS = ['first', 'second', 'third', 'fourth', 'held-out'] as const;

export type JudgedSet = (typeof JUDGED_SETS)[number];

const here = path.dirname(fileURLToPath(import.meta.url));

const linesOf = (file: string): string[] =>
  existsSync(path.join(here, file))
    ? readFileSync(path.join(here, file), 'utf8').split('\n').filter(Boolean)
    : [];

function judgedSentence(line: string): JudgedSentence {
  const end = line.lastIndexOf('|');
  const told = line
    .slice(end + 1)
    .split(' ')
    .filter(Boolean);
  return { text: line.slice(0, end).trim(), told: new Set(told as Disclosure[]) };
}

/** None, if the set has none in that language. */
export const judgedSentences = (set: JudgedSet, language: LanguageCode): JudgedSentence[] =>
  linesOf(`${set}.${language}.txt`).map(judgedSentence);

/** In English. */
export function judgedPolicies(set: JudgedSet): JudgedPolicy[] {
  const folder = `${set}-policies`;
  return existsSync(path.join(here, folder))
    ? readdirSync(path.join(here, folder)).map((file) => judgedPolicy(folder, file))
    : [];
}

function judgedPolicy(folder: string, file: string): JudgedPolicy {
  const sections: (SectionText & { blocks: string[] })[] = [];
  const told = new Set<Disclosure>();
  for (const line of linesOf(`${folder}/${file}`)) {
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks) {
      sections.push({ id: slugOf(title!), title: title!, level: marks.length, blocks: [] });
    } else {
      const sentence = judgedSentence(line);
      sections.at(-1)!.blocks.push(sentence.text);
      for (const one of sentence.told) told.add(one);
    }
  }
  return { name: file, sections, told };
}
