import type { LawText, Requirement } from './requirement.js';

/** What articles 13 and 14 ask for, in the European Union and, by other letters, the United Kingdom. */
export const articles13And14 = (law: 'gdpr' | 'uk', name: string): readonly Requirement[] => {
  const point = (
    letter: string,
    title: string,
    parts: Requirement['parts'],
    onlyIf?: Requirement['onlyIf'],
  ): Requirement => {
    const [article, ...paragraphs] = letter.split('-');
    return {
      id: `${law}-${letter}`,
      reference: `${name} art. ${article}${paragraphs.map((one) => `(${one})`).join('')}`,
      title,
      parts,
      ...(onlyIf && { onlyIf }),
    };
  };
  return [
    point('13-1-a', 'Who the controller is and how to reach it', [
      { what: 'the identity of the controller', told: ['identity'] },
      { what: 'the contact details of the controller', told: ['contact', 'address'] },
    ]),
    point('13-1-b', 'The data protection officer, where there is one', [
      {
        what: 'the contact of the data protection officer, or that there is none',
        told: ['dpo'],
      },
    ]),
    point('13-1-c', 'The purposes and the legal basis', [
      { what: 'the purposes', told: ['purposes'] },
      { what: 'the legal basis', told: ['basis'] },
    ]),
    point(
      '13-1-d',
      'The legitimate interests, where they are the basis',
      [{ what: 'which legitimate interests', told: ['interests'] }],
      'legitimate-interests',
    ),
    point('13-1-e', 'Who receives the data', [
      { what: 'the recipients or kinds of recipients', told: ['recipients'] },
    ]),
    point('13-1-f', 'Transfer to third countries, and the safeguards', [
      { what: 'whether data go to a third country', told: ['transfer', 'no-transfer'] },
      {
        what: 'the safeguards, and how to get a copy of them',
        told: ['safeguards', 'no-transfer'],
      },
    ]),
    point('13-2-a', 'How long data are kept', [
      { what: 'the period, or how it is determined', told: ['retention'] },
    ]),
    point('13-2-b', 'Access, rectification, erasure, restriction, objection, portability', [
      { what: 'the right of access', told: ['access'] },
      { what: 'the right to rectification', told: ['rectification'] },
      { what: 'the right to erasure', told: ['erasure'] },
      { what: 'the right to restriction', told: ['restriction'] },
      { what: 'the right to object', told: ['objection'] },
      { what: 'the right to data portability', told: ['portability'] },
    ]),
    point('13-2-c', 'That consent can be withdrawn at any time', [
      { what: 'that consent can be withdrawn', told: ['withdrawal'] },
    ]),
    point('13-2-d', 'The right to complain to a supervisory authority', [
      {
        what: 'the right to complain to a supervisory authority',
        told: [law === 'uk' ? 'complaint-uk' : 'complaint'],
      },
    ]),
    point('13-2-e', 'Whether giving data is required, and what happens otherwise', [
      { what: 'whether giving data is required by law or contract', told: ['voluntary'] },
      { what: 'the consequence of not giving them', told: ['consequence'] },
    ]),
    point('13-2-f', 'Automated decisions and profiling', [
      {
        what: 'whether there are automated decisions, and by which logic',
        told: ['automated'],
      },
    ]),
    point('14-1-d', 'The categories of data', [
      { what: 'the categories of data', told: ['categories'] },
    ]),
    point('14-2-f', 'Where data come from, if not from the person', [
      {
        what: 'the source of data that others provide, or that nobody does',
        told: ['other-source'],
      },
    ]),
  ];
};

/**
 * What a controller has to say: General Data Protection Regulation, articles 13 and 14.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export const gdpr: LawText = {
  languages: ['en', 'de', 'fr', 'nl'],
  requirements: articles13And14('gdpr', 'GDPR'),
};
