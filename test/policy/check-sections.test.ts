import { expect } from '../harness/expect.js';
import { checkSections, type CheckedSection, type Law } from '../../src/policy/check-sections.js';
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
    'We use it for the purpose of answering you. The legal basis is our legitimate interest, or a legal obligation. There are no automated decisions.',
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
      expect(gaps).to.deep.equal(points);
      expect(points).to.have.lengthOf(law === 'popia' ? 12 : 14);
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

  it('knows its laws', () => {
    expect(() => checkSections([], 'ccpa' as Law)).to.throw(RangeError, 'popia, gdpr');
  });
});
