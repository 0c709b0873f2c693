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

/** What an entry was held against. The page that we saw may have been older than that day. */
export interface LawComparison {
  /**
   * `official`: the text, or what the authority itself says of it. `copy`: the same words on another site.
   * `report`: only what others write about it.
   */
  readonly kind: 'official' | 'copy' | 'report';
  readonly href: string;
  /** The day on which we did, as in `2026-11-30`. */
  readonly on: string;
}

/** Where it is said. */
export interface LawSource {
  readonly title: string;
  readonly href: string;
  /** The day since which it applies, as in `2026-04-01`; for a directive, the day by which states had to have it. */
  readonly since: string;
  readonly compared: LawComparison;
}

export interface Region extends RegionRules {
  /** ISO 3166-1 country or ISO 3166-2 subdivision; none for `eu`, which stands for everywhere else. */
  readonly place?: string;
  readonly sources: readonly LawSource[];
}

const OPT_IN = { gpc: 'deny', statistics: 'consent', languages: [] } as const;

/** The day of the comparisons below. A later one gives its own. */
const on = '2026-11-30';
const official = (href: string): LawComparison => ({ kind: 'official', href, on });
const copy = (href: string): LawComparison => ({ kind: 'copy', href, on });
const report = (href: string): LawComparison => ({ kind: 'report', href, on });

/** A page of a book that has the privacy laws of the states, word for word. */
const deskbook = (page: number): LawComparison =>
  copy(`https://online.flipbuilder.com/bzaa/mvgs/files/basic-html/page${page}.html`);

/** A state of the US that makes sites obey the signal. Opt-in stays: see docs/regions.md. */
const state = (place: string, ...sources: readonly LawSource[]): Region => ({
  ...OPT_IN,
  regime: 'us',
  place,
  sources,
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
        since: '2011-05-25',
        compared: copy(
          'https://www.dlapiper.com/en/us/insights/publications/2012/08/july-2012-update-how-much-has-the-cookie-crumble__/',
        ),
      },
      {
        title: 'Regulation (EU) 2016/679, articles 4(11) and 7',
        href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        since: '2018-05-25',
        compared: copy('https://gdprhub.eu/index.php?title=Article_7_GDPR&oldid=7365'),
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
          'PECR, Schedule A1, paragraph 5: Data (Use and Access) Act 2025, section 112 and Schedule 12',
        href: 'https://www.legislation.gov.uk/ukpga/2025/18/schedule/12',
        since: '2026-02-05',
        compared: report(
          'https://marketinglaw.osborneclarke.com/advertising-regulation/new-exceptions-explained-in-ico-final-guidance-on-storage-and-access-technologies-could-online-advertising-be-next/',
        ),
      },
      {
        title: 'Its commencement: S.I. 2026/82, regulation 2(w)',
        href: 'https://www.legislation.gov.uk/uksi/2026/82/regulation/2/made',
        since: '2026-02-05',
        compared: official('https://www.legislation.gov.uk/uksi/2026/82/regulation/2/made'),
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
        compared: copy('https://popia.co.za/category/direct-marketing/'),
      },
    ],
  },
  'us-ca': state(
    'US-CA',
    {
      title: 'California Civil Code §1798.135',
      href: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135',
      since: '2023-01-01',
      compared: official('https://oag.ca.gov/privacy/ccpa/gpc'),
    },
    {
      title: '11 CCR §7025',
      href: 'https://cppa.ca.gov/regulations/',
      since: '2023-03-29',
      compared: copy('https://law.cornell.edu/regulations/california/11-CCR-7025'),
    },
  ),
  'us-co': state('US-CO', {
    title: 'Colorado Revised Statutes §6-1-1306(1)(a)(IV)(B); 4 CCR 904-3, part 5',
    href: 'https://coag.gov/opt-out/',
    since: '2024-07-01',
    compared: official('https://coag.gov/uoom/'),
  }),
  'us-ct': state('US-CT', {
    title:
      'Connecticut General Statutes §42-520(e)(1)(A)(ii); since 1 July 2026 (c)(1)(A)(ii), by Public Act 25-113',
    href: 'https://www.cga.ct.gov/2025/ACT/PA/PDF/2025PA-00113-R00SB-01295-PA.PDF',
    since: '2025-01-01',
    compared: deskbook(168),
  }),
  'us-de': state('US-DE', {
    title: 'Delaware Code, title 6, §12D-106(e)(1)a.2',
    href: 'https://delcode.delaware.gov/title6/c012d/',
    since: '2026-01-01',
    compared: deskbook(186),
  }),
  'us-md': state(
    'US-MD',
    {
      title: 'Maryland Commercial Law §14-4706',
      href: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4706&enactments=false',
      since: '2026-04-01',
      compared: official(
        'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4706&enactments=false',
      ),
    },
    {
      title: 'Maryland Commercial Law §14-4707(f)(3)(ii)',
      href: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4707&enactments=false',
      since: '2026-04-01',
      compared: deskbook(269),
    },
  ),
  'us-mn': state('US-MN', {
    title: 'Minnesota Statutes §325M.14, subdivision 3',
    href: 'https://www.revisor.mn.gov/statutes/cite/325M.14',
    since: '2025-07-31',
    compared: official(
      'https://www.ag.state.mn.us/Data-Privacy/Business/Controller/Structural-Obligations.asp',
    ),
  }),
  'us-mt': state('US-MT', {
    title: 'Montana Code §30-14-2809(3)(b)',
    href: 'https://mca.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/section_0090/0300-0140-0280-0090.html',
    since: '2025-01-01',
    compared: deskbook(303),
  }),
  'us-ne': state('US-NE', {
    title: 'Nebraska Revised Statutes §87-1111(5) and (6)',
    href: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1111',
    since: '2025-01-01',
    compared: deskbook(320),
  }),
  'us-nh': state('US-NH', {
    title: 'New Hampshire RSA 507-H:6, V(a)(1)(B)',
    href: 'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm',
    since: '2025-01-01',
    compared: report(
      'https://www.recordinglaw.com/us-laws/data-privacy-laws/new-hampshire-data-privacy-laws/nhdpa-consumer-rights/',
    ),
  }),
  'us-nj': state('US-NJ', {
    title: 'New Jersey Statutes 56:8-166.11(b)(1)',
    href: 'https://www.njconsumeraffairs.gov/ocp/Pages/NJ-Data-Privacy-Law-FAQ.aspx',
    since: '2025-07-15',
    compared: copy('https://self-law.org/code/nj/title-56/chapter-8/56-8-166-11'),
  }),
  'us-or': state('US-OR', {
    title: 'Oregon Revised Statutes 646A.578(5)(c)',
    href: 'https://www.oregonlegislature.gov/bills_laws/ors/ors646A.html',
    since: '2026-01-01',
    compared: official(
      'https://www.doj.state.or.us/consumer-protection/for-businesses/privacy-law-faqs-for-businesses/',
    ),
  }),
  'us-tx': state('US-TX', {
    title: 'Texas Business and Commerce Code §541.055(e) and (f)',
    href: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
    since: '2025-01-01',
    compared: copy('https://texas.public.law/statutes/tex._bus._and_com._code_section_541.055'),
  }),
  ch: {
    ...OPT_IN,
    place: 'CH',
    sources: [
      {
        title: 'Federal Act on Data Protection, article 6',
        href: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
        since: '2023-09-01',
        compared: report('https://onlinekommentar.ch/en/kommentare/art6abs6und7'),
      },
      {
        title: 'Telecommunications Act, article 45c',
        href: 'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en',
        since: '2007-04-01',
        compared: copy(
          'https://www.hostpoint.ch/en/blog/the-new-fadp-and-the-cookie-banner-confusion-what-are-the-latest-rules/',
        ),
      },
      {
        title: 'The commissioner’s guidelines on cookies, version 1.1',
        href: 'https://www.edoeb.admin.ch/en/cookie-guidelines-updated-version',
        since: '2025-10-06',
        compared: report(
          'https://www.mme.ch/en/magazine/articles/updated-cookie-guidelines-from-the-fdpic',
        ),
      },
    ],
  },
  br: {
    ...OPT_IN,
    place: 'BR',
    sources: [
      {
        title: 'Lei 13.709/2018 (LGPD), articles 7 and 8',
        href: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
        since: '2020-09-18',
        compared: copy('https://compliance.mspa.com.br/regulamentos/lgpd/artigo-8'),
      },
      {
        title: 'The authority’s guide on cookies',
        href: 'https://www.gov.br/anpd/pt-br/centrais-de-conteudo/materiais-educativos-e-publicacoes/guia-orientativo-cookies-e-protecao-de-dados-pessoais.pdf',
        since: '2022-10-18',
        compared: report(
          'https://felsberg.com.br/cookies-e-protecao-de-dados-pessoais-orientacoes-da-anpd',
        ),
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
        compared: copy('https://www.private-ai.com/2023/09/23/cookies-law25/'),
      },
      {
        title: 'Charter of the French language, section 52',
        href: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/C-11',
        since: '1977-08-26',
        compared: report(
          'https://www.smartbiggar.ca/insights/publication/the-quebec-charter-of-the-french-language-what-you-need-to-know',
        ),
      },
    ],
  },
  in: {
    ...OPT_IN,
    languages: INDIAN,
    place: 'IN',
    sources: [
      {
        title: 'Digital Personal Data Protection Act, 2023, sections 5(3) and 6(3)',
        href: 'https://www.meity.gov.in/static/uploads/2024/06/2bf1f0e9f04e6fb4f8fef35e82c42aa5.pdf',
        since: '2027-05-13',
        compared: copy(
          'https://www.apnilaw.com/bare-act/dpdp/section-6-digital-personal-data-protection-act-dpdp-consent',
        ),
      },
      {
        title: 'Its commencement: G.S.R. 843(E) of 13 November 2025, clause (c)',
        href: 'https://egazette.gov.in/WriteReadData/2025/267647.pdf',
        since: '2027-05-13',
        compared: report(
          'https://www.taxmann.com/post/blog/govt-notifies-commencement-dates-for-dpdp-act',
        ),
      },
    ],
  },
} satisfies Record<string, Region>;

export type RegionName = keyof typeof REGIONS;
