// The files of the evidence. Those of records, words, configurations and links hold exactly what their hashes are
// made from, so that `sha256sum` checks them.
import { createHash } from 'node:crypto';
import { takeApart } from '../../dist/npm/records/record-parts.js';
import { textOf } from './evidence-overview.mjs';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * @returns the files, and those whose hash is not the one in the database
 */
export function filesOf({ records, policies, links, verification, noted }) {
  const hashed = new Map(
    [...records.flatMap(filesOfRecord), ...records.map(fileOfLink)].map((file) => [
      file.name,
      file,
    ]),
  );
  const others = [
    { name: 'records.json', content: json(records) },
    { name: 'chain.jsonl', content: links.map((link) => `${JSON.stringify(link)}\n`).join('') },
    ...(verification ? [{ name: 'verification.json', content: json(verification) }] : []),
    ...(noted ? [{ name: 'noted.json', content: json(noted) }] : []),
    ...[...policies.values()].flatMap(filesOfPolicy),
  ].map((file) => ({ ...file, hash: sha256(file.content) }));
  const files = [...hashed.values(), ...others];
  return {
    files,
    problems: files.filter(({ content, hash }) => sha256(content) !== hash),
  };
}

/** For `sha256sum --check`: the hashes that are in the database, and of what is not in there its own. */
export const sumsOf = (files) => ({
  name: 'SHA256SUMS',
  content: files.map(({ name, content, hash = sha256(content) }) => `${hash}  ${name}\n`).join(''),
});

/** What each line is made from: see `hashOfRecord`. */
function filesOfRecord(record, index) {
  const { receipt, configuration, chain } = record;
  const parts = takeApart(receipt);
  const text = textOf(record);
  const words = parts.noticeHash ?? '';
  const lines = [parts.record_id, parts.event_time, configuration, words, parts.content];
  return [
    { name: `records/${index + 1}.txt`, content: lines.join('\n'), hash: chain.content },
    {
      name: `configurations/${configuration}.json`,
      content: parts.configuration,
      hash: configuration,
    },
    ...(text ? [{ name: `words/${words}.txt`, content: text, hash: words }] : []),
  ];
}

/** See `hashOfEntry`. */
function fileOfLink({ chain }) {
  const { previous, shard, sequence, kind, received, content, hash } = chain;
  const lines = [previous, shard, sequence, kind, received, content];
  return { name: `chain/${shard}-${sequence}.txt`, content: lines.join('\n'), hash };
}

const filesOfPolicy = ({ version, file, comparison }) => [
  { name: `policies/${version}${file.ending}`, content: file.text },
  ...(comparison
    ? [{ name: `policies/${version}-changes.txt`, content: `${comparison.text}\n` }]
    : []),
];
