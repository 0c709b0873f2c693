import type { LawText } from './requirement.js';

/**
 * Brazil: Lei Geral de Proteção de Dados Pessoais, Law 13.709 of 2018, articles 9, 18, 20, 33 and 41.
 * https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm
 */
export const lgpd: LawText = {
  languages: ['en', 'pt'],
  requirements: [
    {
      id: 'lgpd-9-i',
      reference: 'LGPD art. 9, I',
      title: 'The purpose',
      parts: [{ what: 'the specific purpose', told: ['purposes'] }],
    },
    {
      id: 'lgpd-9-ii',
      reference: 'LGPD art. 9, II',
      title: 'What is processed, and for how long',
      parts: [
        { what: 'the kinds of data', told: ['categories'] },
        { what: 'the duration', told: ['retention'] },
      ],
    },
    {
      id: 'lgpd-9-iii',
      reference: 'LGPD art. 9, III and IV',
      title: 'Who the controller is and how to reach it',
      parts: [
        { what: 'the identity of the controller', told: ['identity'] },
        { what: 'the contact details of the controller', told: ['contact', 'address'] },
      ],
    },
    {
      id: 'lgpd-9-v',
      reference: 'LGPD art. 9, V',
      title: 'With whom data are shared',
      parts: [{ what: 'with whom data are shared', told: ['recipients'] }],
    },
    {
      id: 'lgpd-9-vi',
      reference: 'LGPD art. 9, VI',
      title: 'The responsibilities of those who process',
      parts: [{ what: 'what controller and operators answer for', told: ['responsibilities'] }],
    },
    {
      id: 'lgpd-18-i',
      reference: 'LGPD art. 18, I and II',
      title: 'Confirmation of processing, and access',
      parts: [
        { what: 'the right to confirmation', told: ['confirmation'] },
        { what: 'the right of access', told: ['access'] },
      ],
    },
    {
      id: 'lgpd-18-iii',
      reference: 'LGPD art. 18, III',
      title: 'Correction',
      parts: [{ what: 'the right to correction', told: ['rectification'] }],
    },
    {
      id: 'lgpd-18-iv',
      reference: 'LGPD art. 18, IV and VI',
      title: 'Anonymisation, blocking and deletion',
      parts: [
        { what: 'the right to anonymisation or blocking', told: ['blocking'] },
        { what: 'the right to deletion', told: ['erasure'] },
      ],
    },
    {
      id: 'lgpd-18-v',
      reference: 'LGPD art. 18, V',
      title: 'Portability',
      parts: [{ what: 'the right to portability', told: ['portability'] }],
    },
    {
      id: 'lgpd-18-vii',
      reference: 'LGPD art. 18, VII',
      title: 'With which entities data have been shared',
      parts: [{ what: 'the right to be told with whom', told: ['sharing-info'] }],
    },
    {
      id: 'lgpd-18-viii',
      reference: 'LGPD art. 18, VIII and IX',
      title: 'Refusing and revoking consent',
      parts: [
        { what: 'what follows from refusing', told: ['consequence'] },
        { what: 'that consent can be revoked', told: ['withdrawal'] },
      ],
    },
    {
      id: 'lgpd-18-1',
      reference: 'LGPD art. 18, § 1',
      title: 'The right to petition the ANPD',
      parts: [{ what: 'the right to petition the ANPD', told: ['complaint-br'] }],
    },
    {
      id: 'lgpd-20',
      reference: 'LGPD art. 20',
      title: 'Review of automated decisions',
      parts: [{ what: 'the right to a review', told: ['review'] }],
      onlyIf: 'automated',
    },
    {
      id: 'lgpd-33',
      reference: 'LGPD art. 33',
      title: 'International transfer',
      parts: [
        { what: 'whether data leave Brazil', told: ['transfer', 'no-transfer'] },
        { what: 'on which ground of article 33', told: ['safeguards', 'no-transfer'] },
      ],
    },
    {
      id: 'lgpd-41',
      reference: 'LGPD art. 41',
      title: 'The person in charge (encarregado)',
      parts: [{ what: 'name and contact of the person in charge', told: ['dpo'] }],
    },
  ],
};
