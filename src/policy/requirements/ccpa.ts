import type { LawText } from './requirement.js';

/**
 * California: notice at collection and privacy policy. California Consumer Privacy Act, Civil Code
 * 1798.100 to 1798.135, and the regulations, 11 CCR 7011 to 7028. https://cppa.ca.gov/regulations/
 */
export const ccpa: LawText = {
  languages: ['en'],
  requirements: [
    {
      id: 'ccpa-100-a-1',
      reference: 'Cal. Civ. Code 1798.100(a)(1)',
      title: 'What is collected, why, and whether it is sold or shared',
      parts: [
        { what: 'the categories of personal information', told: ['categories'] },
        { what: 'the purposes', told: ['purposes'] },
        { what: 'whether it is sold or shared', told: ['sale'] },
      ],
    },
    {
      id: 'ccpa-100-a-3',
      reference: 'Cal. Civ. Code 1798.100(a)(3)',
      title: 'How long it is kept',
      parts: [{ what: 'the period, or how it is determined', told: ['retention'] }],
    },
    {
      id: 'ccpa-110',
      reference: 'Cal. Civ. Code 1798.110',
      title: 'Where it comes from, who receives it, and the right to know',
      parts: [
        { what: 'the sources', told: ['source', 'other-source'] },
        { what: 'the kinds of third parties that receive it', told: ['recipients'] },
        { what: 'the right to know', told: ['access'] },
      ],
    },
    {
      id: 'ccpa-105',
      reference: 'Cal. Civ. Code 1798.105',
      title: 'The right to delete',
      parts: [{ what: 'the right to delete', told: ['erasure'] }],
    },
    {
      id: 'ccpa-106',
      reference: 'Cal. Civ. Code 1798.106',
      title: 'The right to correct',
      parts: [{ what: 'the right to correct', told: ['rectification'] }],
    },
    {
      id: 'ccpa-120',
      reference: 'Cal. Civ. Code 1798.120 and 1798.135',
      title: 'The right to opt out of sale and sharing, and its link',
      parts: [
        { what: 'the right to opt out', told: ['opt-out', 'no-sale'] },
        {
          what: '"Do Not Sell or Share My Personal Information" or "Your Privacy Choices"',
          told: ['opt-out-link', 'no-sale'],
        },
      ],
    },
    {
      id: 'ccpa-135-e',
      reference: 'Cal. Civ. Code 1798.135(e), 11 CCR 7025',
      title: 'What is done about an opt-out preference signal',
      parts: [
        {
          what: 'how a signal such as Global Privacy Control is processed',
          told: ['signal', 'no-sale'],
        },
      ],
    },
    {
      id: 'ccpa-121',
      reference: 'Cal. Civ. Code 1798.121',
      title: 'The right to limit the use of sensitive personal information',
      parts: [
        {
          what: 'that right, or that there is nothing to limit',
          told: ['sensitive-limit'],
        },
      ],
    },
    {
      id: 'ccpa-125',
      reference: 'Cal. Civ. Code 1798.125',
      title: 'No retaliation',
      parts: [{ what: 'that using these rights has no bad consequence', told: ['no-retaliation'] }],
    },
    {
      id: 'ccpa-130-a-1',
      reference: 'Cal. Civ. Code 1798.130(a)(1), 11 CCR 7011(e)(3)',
      title: 'How to make requests',
      parts: [
        { what: 'how to submit a request', told: ['requests'] },
        { what: 'how it is verified', told: ['verification'] },
        { what: 'how an authorized agent can make it', told: ['agent'] },
      ],
    },
    {
      id: 'ccpa-130-a-5',
      reference: 'Cal. Civ. Code 1798.130(a)(5), 11 CCR 7011(e)(4)',
      title: 'The date of the last update',
      parts: [{ what: 'the date of the last update', told: ['updated'] }],
    },
  ],
};
