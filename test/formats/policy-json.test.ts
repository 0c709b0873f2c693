import { expect } from '../harness/expect.js';
import { jsonToHtml, policyHtml } from '../../src/formats/policy-json.js';
import { readHtml } from '../../src/formats/read-html.js';

const errorOf = (document: unknown): string => {
  try {
    policyHtml(document);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a policy as JSON', () => {
  it('says what is wrong, and where', () => {
    expect(errorOf([])).to.equal('policy: the whole has to be an object, not []');
    expect(errorOf({})).to.equal('policy: sections has to be a list, not missing');
    expect(errorOf({ sections: [{ title: 'A' }, { title: 5 }] })).to.contain(
      'sections[1].title has to be a text, not 5',
    );
    expect(errorOf({ sections: [{ titel: 'A' }] })).to.match(/sections\[0\]\.titel .* title,/);
    expect(errorOf({ sections: [{ title: 'A', content: [{ lst: [] }] }] })).to.contain(
      'sections[0].content[0] has to be a text or one of paragraph, list',
    );
    expect(() => jsonToHtml('{')).to.throw(SyntaxError);
  });

  it('has no links that could act', () => {
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      '\tvbscript:x',
    ])
      expect(
        errorOf({ sections: [{ title: 'A', content: [[{ text: 'x', href }]] }] }),
        href,
      ).to.contain('content[0][0].href has to be an address');
    for (const href of ['https://a.example', '../b', '#c', 'mailto:a@b.example', '?q=a:b'])
      expect(errorOf({ sections: [{ title: 'A', content: [[{ text: 'x', href }]] }] })).to.equal(
        '',
      );
  });

  it('has the same sections for tools without a browser', () => {
    const sections = readHtml(
      policyHtml({ title: 'Policy', sections: [{ title: 'A & B', content: ['<b>'] }] }),
    );
    expect(sections.map(({ title, blocks }) => [title, ...blocks])).to.deep.equal([
      [''],
      ['A & B', '<b>'],
    ]);
  });
});
