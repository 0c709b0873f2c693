import { CONTACT, type Requirement } from './requirement.js';

/**
 * What a controller has to say: General Data Protection Regulation, articles 13 and 14.
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export const gdpr: readonly Requirement[] = [
  {
    id: 'gdpr-13-1-a',
    reference: 'GDPR art. 13(1)(a)',
    title: 'Who the controller is and how to reach it',
    parts: [
      {
        what: 'the identity of the controller',
        words: [/\bcontroller\b|\bwho we are\b|\bresponsible (?:party|for)\b/],
      },
      {
        what: 'the contact details of the controller',
        words: [/\bcontact|\bwrite to|\breach us/, CONTACT],
      },
    ],
    usualTitle: /contact|who we are|about us|controller/,
  },
  {
    id: 'gdpr-13-1-b',
    reference: 'GDPR art. 13(1)(b)',
    title: 'The data protection officer, where there is one',
    parts: [
      {
        what: 'the contact of the data protection officer, or that there is none',
        words: [/\bdata protection officer\b|\bdpo\b|\bprivacy officer\b|\binformation officer\b/],
      },
    ],
    usualTitle: /contact|who we are/,
  },
  {
    id: 'gdpr-13-1-c',
    reference: 'GDPR art. 13(1)(c)',
    title: 'The purposes and the legal basis',
    parts: [
      { what: 'the purposes', words: [/\bpurpose|\bwe use\b|\bused (?:to|for)\b/] },
      {
        what: 'the legal basis',
        words: [
          /\blegal bas[ei]s|\blawful (?:bas[ei]s|grounds?)|\b(?:perform|performance of) (?:a|the|our|your) contract|\blegitimate interests?|\blegal obligation/,
        ],
      },
    ],
    usualTitle: /use|purpose|why|lawful|legal|ground|basis/,
  },
  {
    id: 'gdpr-13-1-d',
    reference: 'GDPR art. 13(1)(d)',
    title: 'The legitimate interests, where they are the basis',
    parts: [{ what: 'the legitimate interests', words: [/\blegitimate interests?\b/] }],
    usualTitle: /lawful|legal|ground|basis/,
  },
  {
    id: 'gdpr-13-1-e',
    reference: 'GDPR art. 13(1)(e)',
    title: 'Who receives the data',
    parts: [
      {
        what: 'the recipients or kinds of recipients',
        words: [
          /\bshar(?:e|es|ed|ing)\b|\bdisclos|\brecipients?\b|\bservice providers?\b|\bprocessors?\b/,
        ],
      },
    ],
    usualTitle: /shar|recipient|disclos|processor/,
  },
  {
    id: 'gdpr-13-1-f',
    reference: 'GDPR art. 13(1)(f)',
    title: 'Transfer to third countries, and the safeguards',
    parts: [
      {
        what: 'whether data go to a third country',
        words: [
          /\boutside (?:of )?(?:the )?(?:eu\b|eea|europe|european|south africa|country)|\babroad\b|\bthird countr|\bcross-border|\b(?:other|another|foreign) (?:country|countries|jurisdictions?)/,
        ],
      },
      {
        what: 'the safeguards, and how to get a copy of them',
        words: [
          /\bsafeguards?\b|\bstandard contractual|\badequacy|\bbinding (?:agreement|corporate)|\blevel of protection/,
        ],
      },
    ],
    usualTitle: /transfer|abroad|border|countr/,
  },
  {
    id: 'gdpr-13-2-a',
    reference: 'GDPR art. 13(2)(a)',
    title: 'How long data are kept',
    parts: [
      {
        what: 'the period, or how it is determined',
        words: [
          /\bretention|\bwe keep\b|\bkept for\b|\bstored for\b|\bas long as\b|\bdelete[ds]? (?:it |them )?(?:after|within)/,
        ],
      },
    ],
    usualTitle: /retention|how long|keep|storage/,
  },
  {
    id: 'gdpr-13-2-b',
    reference: 'GDPR art. 13(2)(b)',
    title: 'Access, rectification, erasure, restriction, objection, portability',
    parts: [
      { what: 'the right of access', words: [/\baccess\b/, /\bright|\brequest|\bask/] },
      { what: 'the right to rectification', words: [/\bcorrect|\brectif/] },
      { what: 'the right to erasure', words: [/\berasure|\bdelet|\berase/] },
      { what: 'the right to restriction', words: [/\brestrict/] },
      { what: 'the right to object', words: [/\bobject(?:s|ion)?\b/] },
      {
        what: 'the right to data portability',
        words: [/\bportab|\bmachine-readable|\bmove your data/],
      },
    ],
    usualTitle: /rights?\b/,
  },
  {
    id: 'gdpr-13-2-c',
    reference: 'GDPR art. 13(2)(c)',
    title: 'That consent can be withdrawn at any time',
    parts: [
      { what: 'that consent can be withdrawn', words: [/\bwithdraw/, /\bconsent|\bpermission/] },
    ],
    usualTitle: /rights?\b|consent|cookies/,
  },
  {
    id: 'gdpr-13-2-d',
    reference: 'GDPR art. 13(2)(d)',
    title: 'The right to complain to a supervisory authority',
    parts: [
      {
        what: 'the right to complain to a supervisory authority',
        words: [
          /\bcomplain/,
          /\bsupervisory authorit|\bdata protection authorit|\bregulator\b|\bcommissioner\b/,
        ],
      },
    ],
    usualTitle: /complain|contact|rights?\b/,
  },
  {
    id: 'gdpr-13-2-e',
    reference: 'GDPR art. 13(2)(e)',
    title: 'Whether giving data is required, and what happens otherwise',
    parts: [
      {
        what: 'whether giving data is required by law or contract',
        words: [
          /\bvoluntar|\bmandatory\b|\bstatutory\b|\bcontractual requirement|\byou (?:don't|do not|need not|are not (?:obliged|required)) (?:have |need )?(?:to )?(?:give|provide|tell|share|supply)/,
        ],
      },
      {
        what: 'the consequence of not giving them',
        words: [
          /\bif you (?:don't|do not|choose not to|decline to|prefer not to)\b[^.]{0,60}\b(?:give|provide|tell|share|supply|them|it|data|information)|\bfail(?:ure|ing)? to (?:provide|give|supply)|\bwithout (?:it|them|this|that|these|those|your)\b[^.]*\b(?:cannot|can't|unable|not be able)|\bconsequences? of not\b/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we/,
  },
  {
    id: 'gdpr-13-2-f',
    reference: 'GDPR art. 13(2)(f)',
    title: 'Automated decisions and profiling',
    parts: [
      {
        what: 'whether there are automated decisions, and by which logic',
        words: [/\bautomated (?:decision|processing|means)|\bprofiling\b|\bautomatically decide/],
      },
    ],
    usualTitle: /automat|profil|use/,
  },
  {
    id: 'gdpr-14-1-d',
    reference: 'GDPR art. 14(1)(d)',
    title: 'The categories of data',
    parts: [
      {
        what: 'the categories of data',
        words: [
          /\bnames?\b|\bcategor(?:y|ies) of\b|\bkinds? of\b/,
          /\be-?mail|\baddress|\bphone|\bidentif|\bcategor|\bkinds?\b/,
        ],
      },
    ],
    usualTitle: /collect|information we|what we/,
  },
  {
    id: 'gdpr-14-2-f',
    reference: 'GDPR art. 14(2)(f)',
    title: 'Where data come from, if not from the person',
    parts: [
      {
        what: 'the source of data that others provide',
        words: [
          /\bcollect|\breceive|\bobtain|\bget\b/,
          /\bfrom (?:others|third parties|other|public|partners|your (?:organi[sz]ation|employer))|\byou (?:provide|give)|\bautomatically|\bcustomer organi[sz]ations? may/,
        ],
      },
    ],
    usualTitle: /collect|source|information we/,
  },
];
