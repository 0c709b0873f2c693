import { ADDRESS, CONTACT, REGULATOR, type Requirement } from './requirement.js';

/**
 * What a responsible party has to make known when it collects personal information: Protection of
 * Personal Information Act 4 of 2013, section 18(1). https://popia.co.za/section-18/
 */
export const popia: readonly Requirement[] = [
  {
    id: 'popia-18-1-a',
    reference: 'POPIA s18(1)(a)',
    title: 'What is collected and, where not from the person, from whom',
    parts: [
      {
        what: 'what is collected',
        words: [/\bcollect|\bgather|\binformation (?:that )?(?:we|you) (?:hold|give|provide)/],
      },
      {
        what: 'where it comes from',
        words: [
          /\b(?:collect|get|receive|obtain)/,
          /\byou (?:provide|give|tell|send|enter|type|share)|\bfrom (?:you|others|third|other|your|public|the person)|\bautomatically/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we (?:hold|know)/,
  },
  {
    id: 'popia-18-1-b',
    reference: 'POPIA s18(1)(b)',
    title: 'Name and address of the responsible party',
    parts: [
      {
        what: 'the name of the responsible party',
        words: [/\bresponsible party\b|\bwho we are\b/],
      },
      { what: 'the address of the responsible party', words: [ADDRESS], except: REGULATOR },
    ],
    usualTitle: /contact|who we are|about us|responsible/,
  },
  {
    id: 'popia-18-1-c',
    reference: 'POPIA s18(1)(c)',
    title: 'The purpose',
    parts: [
      { what: 'the purpose', words: [/\bpurpose|\bwe use\b|\bused (?:to|for)\b|\bhow we use\b/] },
    ],
    usualTitle: /use|purpose|why/,
  },
  {
    id: 'popia-18-1-d',
    reference: 'POPIA s18(1)(d)',
    title: 'Whether giving it is voluntary or mandatory',
    parts: [
      {
        what: 'whether giving it is voluntary or mandatory',
        words: [
          /\bvoluntar|\bmandatory\b|\bcompulsory\b|\bobligatory\b|\byou (?:don't|do not|needn't|need not|are not (?:obliged|required)) (?:have |need )?(?:to )?(?:give|provide|tell|share|supply)/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we|choice/,
  },
  {
    id: 'popia-18-1-e',
    reference: 'POPIA s18(1)(e)',
    title: 'What happens if it is not given',
    parts: [
      {
        what: 'the consequence of not giving it',
        words: [
          /\bif you (?:don't|do not|choose not to|decline to|prefer not to|refuse to|leave)\b[^.]{0,60}\b(?:give|provide|tell|share|supply|out|it|them|information)|\bfail(?:ure|ing)? to (?:provide|give|supply)|\bwithout (?:it|them|this|that|these|those|your)\b[^.]*\b(?:cannot|can't|unable|not be able|not possible)|\bconsequences? of not\b/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we|choice/,
  },
  {
    id: 'popia-18-1-f',
    reference: 'POPIA s18(1)(f)',
    title: 'A law that requires or authorises it',
    parts: [
      {
        what: 'the law that requires or authorises it',
        words: [
          /\blegal (?:obligation|duty|requirement)|\b(?:required|authori[sz]ed|allowed|permitted|demanded) by (?:the |a )?law|\bobligation (?:in|of|under|imposed by) law|\blaws? (?:that )?(?:requires?|authori[sz]es?|obliges?)|\btax (?:law|act|administration)/,
        ],
      },
    ],
    usualTitle: /lawful|legal|ground|basis|justif|law/,
  },
  {
    id: 'popia-18-1-g',
    reference: 'POPIA s18(1)(g)',
    title: 'Transfer abroad, and the level of protection there',
    parts: [
      {
        what: 'whether it goes to another country',
        words: [
          /\boutside (?:of )?(?:south africa|the republic|the country)|\babroad\b|\bcross-border|\b(?:other|another|third|foreign) (?:country|countries|jurisdictions?)/,
        ],
      },
      {
        what: 'the level of protection there',
        words: [
          /\blevel of protection|\badequate(?:ly)? protect|\bbinding (?:agreement|corporate)|\bstandard contractual|\bsafeguards?\b|\bprotect(?:s|ed)? (?:it )?(?:as well|equally|just as)/,
        ],
      },
    ],
    usualTitle: /transfer|abroad|border|countr/,
  },
  {
    id: 'popia-18-1-h-i',
    reference: 'POPIA s18(1)(h)(i)',
    title: 'Who receives it',
    parts: [
      {
        what: 'the recipients or kinds of recipients',
        words: [
          /\bshar(?:e|es|ed|ing)\b|\bdisclos|\brecipients?\b|\bservice providers?\b|\boperators?\b|\bpass(?:ed)? (?:it )?on\b/,
        ],
      },
    ],
    usualTitle: /shar|recipient|disclos|operator|who (?:helps|sees)/,
  },
  {
    id: 'popia-18-1-h-ii',
    reference: 'POPIA s18(1)(h)(ii)',
    title: 'The nature or category of the information',
    parts: [
      {
        what: 'the nature or category of the information',
        words: [
          /\bnames?\b|\bcategor(?:y|ies) of\b|\bkinds? of (?:personal )?information/,
          /\be-?mail|\baddress|\bphone|\bidentif|\bcategor|\bkinds?\b/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we (?:hold|know)/,
  },
  {
    id: 'popia-18-1-h-iii',
    reference: 'POPIA s18(1)(h)(iii)',
    title: 'The right to see and to correct it',
    parts: [
      {
        what: 'the right of access',
        words: [
          /\b(?:request|right|ask|have|get)\b[^.]*\b(?:access|cop(?:y|ies)|what we hold|hold about you|(?:to|and) see (?:it|what|your))/,
        ],
      },
      { what: 'the right to have it corrected', words: [/\bcorrect|\brectif|\bput (?:it )?right/] },
    ],
    usualTitle: /rights?\b/,
  },
  {
    id: 'popia-18-1-h-iv',
    reference: 'POPIA s18(1)(h)(iv)',
    title: 'The right to object',
    parts: [
      {
        what: 'the right to object',
        words: [
          /\bobject(?:s|ion|ions)? to\b|\bright to object|\b(?:you (?:may|can)|because you) object/,
        ],
      },
    ],
    usualTitle: /rights?\b/,
  },
  {
    id: 'popia-18-1-h-v',
    reference: 'POPIA s18(1)(h)(v)',
    title: 'The right to complain to the Information Regulator, and how to reach it',
    parts: [
      {
        what: 'the right to complain to the Information Regulator',
        words: [/\bcomplain/, /\binformation regulator\b/],
      },
      {
        what: 'the contact details of the Information Regulator',
        words: [
          new RegExp(
            `information regulator[^]{0,400}(?:${CONTACT.source})|(?:${CONTACT.source})[^]{0,200}information regulator`,
          ),
        ],
      },
    ],
    usualTitle: /complain|contact|regulator|rights?\b/,
  },
];
