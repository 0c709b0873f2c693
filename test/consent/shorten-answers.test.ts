import { expect } from '../harness/expect.js';
import { parseRecord, serializeRecord } from '../../src/consent/consent-record.js';
import { shortenAnswers } from '../../src/consent/shorten-answers.js';

const services = (category: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${category}.a-vendor-with-a-long-name-${at}`);
const shorten = (granted: string[], denied: string[]) =>
  shortenAnswers({ granted, denied, at: 1_794_873_600 });

describe('answers that are too long for a cookie', () => {
  it('stay as they are while they are not', () => {
    const record = { granted: ['ads'], denied: services('ads', 50), at: 1 };
    expect(shortenAnswers(record)).to.equal(record);
  });

  it('shorten to a refusal of the category with the most services', () => {
    const { granted, denied } = shorten(
      ['ads', 'maps'],
      [...services('ads', 150), ...services('maps', 3)],
    );
    expect(granted).to.deep.equal(['maps']);
    expect(denied).to.deep.equal([...services('maps', 3), 'ads']);
  });

  it('shorten category by category, and can be read again', () => {
    const record = shorten(services('maps', 130), services('ads', 220));
    expect(record.granted).to.deep.equal([]);
    expect(record.denied).to.have.members(['ads', 'maps']);
    expect(parseRecord(serializeRecord(record))?.denied).to.deep.equal(record.denied);
  });
});
