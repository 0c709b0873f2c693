import { expect } from '../harness/expect.js';
import {
  checkSections,
  type CheckedPoint,
  type CheckedSection,
  type Law,
} from '../../src/policy/check-sections.js';
import { slugOf } from '../../src/policy/slug.js';

const section = (title: string, text = '', covers: string[] = []): CheckedSection => ({
  id: slugOf(title),
  title,
  level: 2,
  blocks: text.split('\n'),
  covers,
});

/** Says all that both laws want, in words of its own. */
const COMPLETE = [
  section(
    'Who we are',
    'Example (Pty) Ltd, 1 Main Street, Cape Town, is the responsible party, and controller. Our information officer answers at privacy@example.org; contact us there.',
  ),
  section(
    'What we collect',
    'You give us your name and e-mail address; some things we receive from your organisation. Giving them is voluntary. If you do not give us an e-mail address, we cannot answer you.',
  ),
  section(
    'Why',
    'We use it for the purpose of answering you. The legal basis is our legitimate interest in good service, or a legal obligation: the Tax Administration Act requires us to keep invoices. There are no automated decisions.',
  ),
  section('Who sees it', 'We share it with service providers.'),
  section(
    'Abroad',
    'Some are outside South Africa and the EU; contracts give the same level of protection.',
  ),
  section('How long', 'We keep it for a year.'),
  section(
    'Your rights',
    'You have the right to request access, to have it corrected or deleted, to restrict its use, to object to it, to portability, and to withdraw consent.',
  ),
  section(
    'Complaints',
    'You may complain to the Information Regulator: enquiries@inforegulator.org.za, 27 Stiemens Street.',
  ),
];

const missing = (sections: CheckedSection[], law: Law): string[] =>
  checkSections(sections, law).missing.flatMap((point) => point.missing);

describe('the check of a policy', () => {
  for (const law of ['popia', 'gdpr'] as const) {
    it(`finds nothing missing in a complete policy (${law})`, () => {
      expect(missing(COMPLETE, law)).to.deep.equal([]);
    });

    it(`finds everything missing in an empty one (${law})`, () => {
      const { points, missing: gaps } = checkSections([], law);
      expect(gaps).to.deep.equal(points.filter(({ notApplicable }) => !notApplicable));
      expect(points).to.have.lengthOf(law === 'popia' ? 13 : 14);
      expect(new Set(points.map(({ id }) => id)).size).to.equal(points.length);
    });

    it(`misses something when any section is taken out (${law})`, () => {
      for (const gone of COMPLETE) {
        const isAsked = law === 'gdpr' || gone.title !== 'How long';
        const gaps = missing(
          COMPLETE.filter((one) => one !== gone),
          law,
        );
        expect(gaps.length > 0, gone.title).to.equal(isAsked);
      }
    });
  }

  it('says which sections tell a point, and where one would add what is missing', () => {
    const { points } = checkSections(
      [section('Complaints', 'You may complain to the Information Regulator.')],
      'popia',
    );
    const complaint = points.find(({ id }) => id === 'popia-18-1-h-v')!;
    expect(complaint.sections).to.deep.equal(['complaints']);
    expect(complaint.missing).to.deep.equal(['the contact details of the Information Regulator']);
    expect(complaint.where).to.equal('complaints');
    expect(complaint.reference).to.equal('POPIA s18(1)(h)(v)');
  });

  it('does not take an e-mail address for a place, nor essential cookies for mandatory data', () => {
    const gaps = missing(
      [
        section(
          'Personal information we collect',
          'We collect your name, e-mail address and IP address. Features may not work if essential cookies are off. Consent is required.',
        ),
      ],
      'popia',
    );
    expect(gaps).to.include('the address of the responsible party');
    expect(gaps).to.include('whether giving it is voluntary or mandatory');
    expect(gaps).to.include('the consequence of not giving it');
  });

  it('does not take the Regulator’s address for that of the responsible party', () => {
    const regulator = 'Information Regulator (South Africa)\n54 Maxwell Drive, Woodmead';
    const party = 'Example (Pty) Ltd, the responsible party';
    const address = 'the address of the responsible party';
    const contact = (text: string): string[] => missing([section('Contact', text)], 'popia');
    expect(contact(`${party}\n${regulator}`)).to.include(address);
    expect(contact(`${regulator}\n${party}, 1 Main Street`)).not.to.include(address);
    expect(
      contact(`Complain to the Information Regulator.\n${party}, 1 Main Street`),
    ).not.to.include(address);
  });

  it('believes the author who says that a section covers a point', () => {
    const { points } = checkSections([section('Adres', 'Hoofstraat 1', ['popia-18-1-b'])], 'popia');
    const name = points.find(({ id }) => id === 'popia-18-1-b')!;
    expect(name).to.deep.include({ missing: [], sections: ['adres'] });
  });

  it('hears an author who says that a point does not apply, and lists it as such', () => {
    const { points, missing: gaps } = checkSections(
      [section('Decisions', 'We decide by hand.', ['gdpr-13-2-f:none'])],
      'gdpr',
    );
    const decisions = points.find(({ id }) => id === 'gdpr-13-2-f')!;
    expect(decisions).to.deep.include({
      missing: [],
      sections: ['decisions'],
      notApplicable: 'author',
    });
    expect(gaps).not.to.include(decisions);
  });

  it('reads a subsection under the headings above it', () => {
    const rights: CheckedSection = { ...section('Your rights'), level: 2 };
    const access: CheckedSection = { ...section('Access', 'A copy of your data.'), level: 3 };
    const told = (sections: CheckedSection[]): boolean =>
      !missing(sections, 'gdpr').includes('the right of access');
    expect(told([rights, access])).to.equal(true);
    expect(told([section('Products'), access])).to.equal(false);
    expect(told([rights, { ...access, level: 2 }])).to.equal(false);
  });

  it('reads a list with what introduces it', () => {
    const list = 'erase it\nrestrict its processing';
    const gaps = (text: string): string[] => missing([section('Data', text)], 'gdpr');
    expect(gaps(`You can ask us to:\n${list}`)).not.to.include('the right to erasure');
    expect(gaps(`Our software can:\n${list}`)).to.include('the right to erasure');
  });

  it('puts together what is spread over the policy', () => {
    const gaps = missing(
      [
        section('Controller', 'The controller is Example GmbH.'),
        section('Contact', 'mail@example.org'),
      ],
      'gdpr',
    );
    expect(gaps).not.to.include('the identity of the controller');
    expect(gaps).not.to.include('the contact details of the controller');
  });

  it('takes no period for a postal address', () => {
    const gaps = (text: string): string[] =>
      missing([section('Contact', `The responsible party is Example. ${text}`)], 'popia');
    const address = gaps('').find((gap) => gap.includes('address'))!;
    expect(gaps('We are at 30 Long Close, Cape Town.')).not.to.include(address);
    expect(gaps('Data is deleted 30 days after you close it.')).to.include(address);
  });

  it('does not take the contact of the party for that of the Regulator', () => {
    const complaint = 'You may complain to the Information Regulator.';
    const contact = 'the contact details of the Information Regulator';
    const gaps = (text: string): string[] => missing([section('Rights', text)], 'popia');
    expect(gaps(`${complaint}\nTo use any right, write to privacy@example.org.`)).to.include(
      contact,
    );
    expect(gaps(`${complaint}\nIts address is enquiries@inforegulator.org.za.`)).not.to.include(
      contact,
    );
  });

  it('wants to know which law, not that there is one', () => {
    const law = 'which law requires or authorises it';
    const gaps = (text: string): string[] => missing([section('Law', text)], 'popia');
    expect(gaps('We disclose data where this is required by law.')).to.include(law);
    expect(gaps('FICA requires us to keep a copy of your identity document.')).not.to.include(law);
  });

  it('asks for opt-in, asked once, of a policy that has cookies for direct marketing', () => {
    const point = (text: string): CheckedPoint =>
      checkSections([section('Cookies', text)], 'popia').points.find(
        ({ id }) => id === 'popia-69',
      )!;
    expect(point('We use cookies to keep you signed in.').notApplicable).to.equal('unmentioned');
    expect(point('We use cookies for direct marketing.').missing).to.have.lengthOf(2);
    expect(
      point(
        'We set marketing cookies only if you have opted in. We ask for your consent only once.',
      ).missing,
    ).to.deep.equal([]);
  });

  it('asks for no safeguards where nothing is transferred', () => {
    const gaps = missing(
      [section('Transfers', 'We do not transfer personal data outside the EEA.')],
      'gdpr',
    );
    expect(gaps).not.to.include('the safeguards, and how to get a copy of them');
  });

  it('reads German, French and Dutch for the GDPR', () => {
    const complaints = {
      de: 'Sie haben das Recht, sich bei der Aufsichtsbehörde zu beschweren, wenn Sie mit der Antwort nicht zufrieden sind.',
      fr: 'Vous pouvez introduire une réclamation auprès de la CNIL si vous pensez que vos droits ne sont pas respectés.',
      nl: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens als u het niet met ons eens bent.',
    };
    for (const [language, text] of Object.entries(complaints)) {
      const check = checkSections([section('1', text)], 'gdpr');
      expect(check).to.deep.include({ language, isRead: true });
      expect(check.missing.map(({ id }) => id)).not.to.include('gdpr-13-2-d');
    }
  });

  it('says that it cannot read a language, and goes by its author’s word alone', () => {
    const text =
      'Ons gebruik jou inligting om die nuusbrief vir jou te stuur, en jy kan dit nie verkoop van ons nie.';
    const check = checkSections([section('Regte', text, ['popia-18-1-c'])], 'popia');
    expect(check).to.deep.include({ language: 'af', isRead: false, languages: ['en'] });
    expect(check.points.filter((point) => !point.missing.length)).to.have.lengthOf(1);
  });

  it('knows its laws', () => {
    expect(() => checkSections([], 'pipl' as Law)).to.throw(
      RangeError,
      'popia, gdpr, uk, ccpa, lgpd',
    );
  });
});
