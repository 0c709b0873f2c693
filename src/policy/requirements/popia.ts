import type { LawText } from './requirement.js';

/**
 * What a responsible party has to make known when it collects personal information: Protection of
 * Personal Information Act 4 of 2013, section 18(1). https://popia.co.za/section-18/
 *
 * And section 69, which the Information Regulator's guidance note on direct marketing of December
 * 2024 applies to cookies for direct marketing as to any electronic communication. https://popia.co.za/section-69/
 */
export const popia: LawText = {
  languages: ['en'],
  requirements: [
    {
      id: 'popia-18-1-a',
      reference: 'POPIA s18(1)(a)',
      title: 'What is collected and, where not from the person, from whom',
      parts: [
        { what: 'what is collected', told: ['categories'] },
        { what: 'where it comes from', told: ['source', 'other-source'] },
      ],
    },
    {
      id: 'popia-18-1-b',
      reference: 'POPIA s18(1)(b)',
      title: 'Name and address of the responsible party',
      parts: [
        { what: 'the name of the responsible party', told: ['identity'] },
        { what: 'the address of the responsible party', told: ['address'] },
      ],
    },
    {
      id: 'popia-18-1-c',
      reference: 'POPIA s18(1)(c)',
      title: 'The purpose',
      parts: [{ what: 'the purpose', told: ['purposes'] }],
    },
    {
      id: 'popia-18-1-d',
      reference: 'POPIA s18(1)(d)',
      title: 'Whether giving it is voluntary or mandatory',
      parts: [{ what: 'whether giving it is voluntary or mandatory', told: ['voluntary'] }],
    },
    {
      id: 'popia-18-1-e',
      reference: 'POPIA s18(1)(e)',
      title: 'What happens if it is not given',
      parts: [{ what: 'the consequence of not giving it', told: ['consequence'] }],
    },
    {
      id: 'popia-18-1-f',
      reference: 'POPIA s18(1)(f)',
      title: 'A law that requires or authorises it',
      parts: [{ what: 'which law requires or authorises it', told: ['law'] }],
    },
    {
      id: 'popia-18-1-g',
      reference: 'POPIA s18(1)(g)',
      title: 'Transfer abroad, and the level of protection there',
      parts: [
        { what: 'whether it goes to another country', told: ['transfer', 'no-transfer-za'] },
        { what: 'the level of protection there', told: ['safeguards', 'no-transfer-za'] },
      ],
    },
    {
      id: 'popia-18-1-h-i',
      reference: 'POPIA s18(1)(h)(i)',
      title: 'Who receives it',
      parts: [{ what: 'the recipients or kinds of recipients', told: ['recipients'] }],
    },
    {
      id: 'popia-18-1-h-ii',
      reference: 'POPIA s18(1)(h)(ii)',
      title: 'The nature or category of the information',
      parts: [{ what: 'the nature or category of the information', told: ['categories'] }],
    },
    {
      id: 'popia-18-1-h-iii',
      reference: 'POPIA s18(1)(h)(iii)',
      title: 'The right to see and to correct it',
      parts: [
        { what: 'the right of access', told: ['access'] },
        { what: 'the right to have it corrected', told: ['rectification'] },
      ],
    },
    {
      id: 'popia-18-1-h-iv',
      reference: 'POPIA s18(1)(h)(iv)',
      title: 'The right to object',
      parts: [{ what: 'the right to object', told: ['objection'] }],
    },
    {
      id: 'popia-18-1-h-v',
      reference: 'POPIA s18(1)(h)(v)',
      title: 'The right to complain to the Information Regulator, and how to reach it',
      parts: [
        {
          what: 'the right to complain to the Information Regulator',
          told: ['complaint-za'],
        },
        {
          what: 'the contact details of the Information Regulator',
          told: ['contact-za'],
        },
      ],
    },
    {
      id: 'popia-69',
      reference: 'POPIA s69',
      title: 'Direct marketing, by cookies too: opt-in, asked once',
      parts: [
        { what: 'that it needs consent beforehand', told: ['marketing-consent'] },
        { what: 'that consent is asked for only once', told: ['marketing-once'] },
      ],
      onlyIf: 'marketing',
    },
  ],
};
