// Evidence without a database: a visitor's answers, and the page about them.
import { createHash } from 'node:crypto';
import { overviewOf } from '../../bin/records/evidence-overview.mjs';
import { pageOf } from '../../bin/records/evidence-page.mjs';
import { newId, receiptOf } from './records.mjs';

export const DAY = 86_400;

export const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export const category = (name, label, more = {}) => ({
  name,
  label,
  basis: 'consent',
  description: '',
  stored: [],
  services: [],
  ...more,
});

const categories = [
  category('essential', 'Essential', { basis: 'necessary' }),
  category('fonts', 'Fonts', { basis: 'exempt' }),
  category('measurement', 'Measurement', {
    stored: [{ name: '_pk_id*', type: 'cookie', duration: 'P13M', purpose: 'Tells visits apart.' }],
  }),
  category('advertising', 'Advertising', {
    description: 'Shows what fits.',
    services: [
      {
        name: 'advertising.video',
        label: 'Video',
        description: '',
        provider: 'Video Ltd',
        stored: [],
      },
    ],
  }),
];

/** Answers of one visitor as a store has them, in a chain of their own. */
function stored(answers) {
  const id = newId();
  return answers.map(({ event: more, words, ...answer }, index) => {
    const receipt = receiptOf({ id, categories, ...answer });
    const [event] = receipt.events;
    return {
      receipt: { ...receipt, events: [{ ...event, ...more }] },
      ...(words && { words }),
      configuration: sha256(`configuration ${answer.policy} ${answer.language}`),
      chain: {
        shard: 1,
        sequence: index + 1,
        received: event.event_time,
        content: sha256(`record ${index}`),
        hash: sha256(`link ${index}`),
      },
    };
  });
}

/**
 * @param {object[]} answers what `receiptOf` takes, in `event` fields of its event, in `words` what a store knows of them;
 *   the oldest first
 * @param {object} more of the evidence, such as `noted`
 * @returns `html`, and what it says to be missing: `gaps`
 */
export function evidencePage(answers, more = {}) {
  const records = stored(answers);
  const evidence = overviewOf({
    id: records[0].receipt.record_id,
    records,
    at: new Date().toISOString(),
    policies: new Map(),
    links: records.map(({ chain }) => chain),
    cutOff: [],
    ...more,
  });
  const html = pageOf({ ...evidence, files: [], problems: [] });
  return { html, gaps: evidence.gaps.map(({ message }) => message) };
}

export const given = { granted: 'measurement advertising', denied: '', ago: 90 * DAY };
