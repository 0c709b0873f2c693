/**
 * What the law of a region asks of the tag and of the categories, as far as we have settings for it. Not
 * legal advice: where a law leaves it open, the stricter reading stands here. A site can say otherwise
 * in `byCountry`.
 */

/** What a region changes. */
export interface RegionRules {
  /** What Global Privacy Control does, as in the settings. */
  readonly gpc: 'deny' | 'ask' | 'ignore';
  /** `us`: the signal refuses what is sold or shared, and the way back is called “Your Privacy Choices”. */
  readonly regime?: 'us' | undefined;
  /**
   * The basis of what does nothing but count visits for the site itself: `exempt` where the law lets it
   * run until the visitor objects.
   */
  readonly statistics: 'consent' | 'exempt';
  /** BCP 47 tags of languages that the notice has to be offered in. */
  readonly languages: readonly string[];
}

/** Where it is said. */
export interface LawSource {
  readonly title: string;
  readonly href: string;
  /** The day since which it applies. */
  readonly since: string;
}

export interface Region extends RegionRules {
  /** ISO 3166-1 country or ISO 3166-2 subdivision; none for `eu`, which stands for everywhere else. */
  readonly place?: string;
  readonly sources: readonly LawSource[];
}

const OPT_IN = { gpc: 'deny', statistics: 'consent', languages: [] } as const;

/** A state of the US that makes sites obey the signal. Opt-in stays: see docs/regions.md. */
const state = (place: string, title: string, href: string, since: string): Region => ({
  ...OPT_IN,
  regime: 'us',
  place,
  sources: [{ title, href, since }],
});

/** English, and the languages of the Eighth Schedule to the Constitution of India. */
const INDIAN = 'en as bn brx doi gu hi kn kok ks mai ml mni mr ne or pa sa sat sd ta te ur'.split(
  ' ',
);

/** Presets by name. Sections are named so that counsel can look them up. */
export const REGIONS = {
  eu: {
    ...OPT_IN,
    sources: [
      {
        title: 'Directive 2002/58/EC, article 5(3), as amended by 2009/136/EC',
        href: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
        since: '2009-12-19',
      },
      {
        title: 'Regulation (EU) 2016/679, articles 4(11) and 7',
        href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        since: '2018-05-25',
      },
    ],
  },
  uk: {
    ...OPT_IN,
    statistics: 'exempt',
    place: 'GB',
    sources: [
      {
        title:
          'Data (Use and Access) Act 2025, section 112: Schedule A1 to PECR, statistical purposes',
        href: 'https://www.legislation.gov.uk/ukpga/2025/18/section/112',
        since: '2026-02-05',
      },
      {
        title: 'Its commencement: S.I. 2026/82, regulation 2',
        href: 'https://www.legislation.gov.uk/uksi/2026/82/regulation/2/made',
        since: '2026-02-05',
      },
    ],
  },
  za: {
    ...OPT_IN,
    place: 'ZA',
    sources: [
      {
        title: 'Protection of Personal Information Act 4 of 2013, sections 1, 11 and 69',
        href: 'https://www.justice.gov.za/legislation/acts/2013-004.pdf',
        since: '2021-07-01',
      },
    ],
  },
  'us-ca': state(
    'US-CA',
    'California Civil Code §1798.135; 11 CCR §7025',
    'https://oag.ca.gov/privacy/ccpa/gpc',
    '2023-01-01',
  ),
  'us-co': state(
    'US-CO',
    'Colorado Revised Statutes §6-1-1306; 4 CCR 904-3, part 5',
    'https://coag.gov/opt-out/',
    '2024-07-01',
  ),
  'us-ct': state(
    'US-CT',
    'Connecticut General Statutes §42-520',
    'https://portal.ct.gov/ag/sections/privacy/the-connecticut-data-privacy-act',
    '2025-01-01',
  ),
  'us-de': state(
    'US-DE',
    'Delaware Code, title 6, §12D-106',
    'https://delcode.delaware.gov/title6/c012d/',
    '2026-01-01',
  ),
  'us-md': state(
    'US-MD',
    'Maryland Online Data Privacy Act of 2024 (SB 541)',
    'https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/sb0541?ys=2024RS',
    '2025-10-01',
  ),
  'us-mn': state(
    'US-MN',
    'Minnesota Statutes, chapter 325M',
    'https://www.revisor.mn.gov/statutes/cite/325M',
    '2025-07-31',
  ),
  'us-mt': state(
    'US-MT',
    'Montana Code, title 30, chapter 14, part 28',
    'https://archive.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html',
    '2025-01-01',
  ),
  'us-ne': state(
    'US-NE',
    'Nebraska Revised Statutes §87-1101 and following',
    'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101',
    '2025-01-01',
  ),
  'us-nh': state(
    'US-NH',
    'New Hampshire RSA 507-H:6',
    'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm',
    '2025-01-01',
  ),
  'us-nj': state(
    'US-NJ',
    'New Jersey Statutes 56:8-166.11',
    'https://www.njconsumeraffairs.gov/ocp/Pages/NJ-Data-Privacy-Law-FAQ.aspx',
    '2025-07-15',
  ),
  'us-or': state(
    'US-OR',
    'Oregon Revised Statutes 646A.578',
    'https://www.oregonlegislature.gov/bills_laws/ors/ors646A.html',
    '2026-01-01',
  ),
  'us-tx': state(
    'US-TX',
    'Texas Business and Commerce Code §541.055',
    'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
    '2025-01-01',
  ),
  ch: {
    ...OPT_IN,
    place: 'CH',
    sources: [
      {
        title: 'Federal Act on Data Protection, article 6; Telecommunications Act, article 45c',
        href: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
        since: '2023-09-01',
      },
    ],
  },
  br: {
    ...OPT_IN,
    place: 'BR',
    sources: [
      {
        title:
          'Lei 13.709/2018 (LGPD), articles 7 and 8; the authority’s guide on cookies, October 2022',
        href: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
        since: '2020-09-18',
      },
    ],
  },
  'ca-qc': {
    ...OPT_IN,
    languages: ['fr'],
    place: 'CA-QC',
    sources: [
      {
        title:
          'Act respecting the protection of personal information in the private sector, section 8.1',
        href: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1',
        since: '2023-09-22',
      },
      {
        title: 'Charter of the French language, section 52',
        href: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/C-11',
        since: '1977-08-26',
      },
    ],
  },
  in: {
    ...OPT_IN,
    languages: INDIAN,
    place: 'IN',
    sources: [
      {
        title: 'Digital Personal Data Protection Act, 2023, sections 5 and 6',
        href: 'https://www.meity.gov.in/static/uploads/2024/06/2bf1f0e9f04e6fb4f8fef35e82c42aa5.pdf',
        since: '2027-05-13',
      },
    ],
  },
} satisfies Record<string, Region>;

export type RegionName = keyof typeof REGIONS;
