// `npm run check-times`: how much time a check takes as a policy grows, for texts of several shapes. Ten times
// the length should take about ten times as long, and 200 KB less than a second.
import '../test/harness/typescript.mjs';

const { readHtml } = await import('../src/formats/read-html.ts');
const { checkSections } = await import('../src/policy/check-sections.ts');
const { judgedSentences } = await import('../test/policy/judged/judged.ts');

const texts = judgedSentences('first', 'en').map(({ text }) => text);
const prose = texts
  .map((text, index) => (index % 10 ? `<p>${text}` : `<h2>${text}</h2>`))
  .join('\n');

/** What is repeated, and what stands around all of it. */
const shapes = {
  'a policy': [prose],
  'one line without an end': ['we may share your personal data with others and '],
  'one word': ['a'],
  'short lines': ['<br>Name, e-mail'],
  'lists with an introduction': ['<p>You have the right to:<ul><li>access<li>object</ul>'],
  'headings within headings': ['<h2>Your rights</h2><h3>Access</h3><h4>How</h4><p>Ask us.'],
  'white space': [' ', '<p>We keep', 'it'],
  dots: ['. '],
  'tags that nobody closes': ['<div><b>'],
};
const LENGTHS = [20_000, 200_000];

/** Of the processor, so that other work on the machine counts little. */
const milliseconds = (page) => {
  const start = process.cpuUsage();
  checkSections(readHtml(page), 'gdpr');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

console.log(
  `${'ms for'.padEnd(30)} ${LENGTHS.map((one) => `${one / 1000} KB`.padStart(8)).join('')}`,
);
for (const [shape, [piece, before = '', after = '']] of Object.entries(shapes)) {
  const times = LENGTHS.map((length) =>
    milliseconds(before + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + after),
  );
  console.log(`${shape.padEnd(30)} ${times.map((one) => one.toFixed(0).padStart(8)).join('')}`);
}
