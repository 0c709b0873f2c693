// What was measured of ours, as lines for people, each target with whether it is met.
const ms = (value) => `${value.toFixed(0)} ms`.padStart(9);
const times = (value) => value.toFixed(2).padStart(7);
const verdict = (isMet, target) => `  ${isMet ? 'met' : 'not met'} (${target})`;

export function printAccepted(rows) {
  console.log('\nVisit of somebody who accepted: navigation to the gated script run, fast 4G');
  console.log(`${''.padEnd(24)}     warm   ratio     cold   ratio`);
  const targets = { inlined: { warm: 1.05, cold: 1.05 }, async: { warm: 1.15 } };
  for (const { name, key, warm, cold } of rows) {
    const own = Object.entries(targets[key] ?? {}).map(([cache, limit]) =>
      verdict({ warm, cold }[cache].ratio <= limit, `${cache} at most ${limit}`),
    );
    const line = ms(warm.time) + times(warm.ratio) + ms(cold.time) + times(cold.ratio);
    console.log(name.padEnd(24) + line + own.join(''));
  }
}

export function printMany(kinds) {
  console.log('\nMany gated elements, after the grant');
  for (const { kind, ...row } of kinds) printGrowth(kind, row, 50);
}

export function printReading({ sections, characters, plain, viewer, ratio, complete, shift }) {
  const size = `${(characters / 1000).toFixed(0)} kB`;
  console.log(`\nA policy of ${sections} sections, ${size}, until its text can be read`);
  console.log(`plain HTML      ${ms(plain)}`);
  console.log(
    `in the viewer   ${ms(viewer)}, ratio${times(ratio)}${verdict(ratio <= 1.5, 'at most 1.5')}`,
  );
  console.log(`with contents   ${ms(complete)}`);
  console.log(
    `then it moves   ${shift.toFixed(0).padStart(6)} px${verdict(shift < 1, 'not at all')}`,
  );
}

export function printPolicy({ few, many, characters, rows }) {
  const size = `${(characters / 1e6).toFixed(1)} million characters`;
  console.log(`\nA policy of ${many} sections, ${size}, in its viewer`);
  for (const { step, ...row } of rows) printGrowth(step, { few, many, ...row }, 200);
}

/** Twice as much may take twice as long, with a fifth for noise. */
function printGrowth(name, { few, many, timeOfFew, timeOfMany, longestTask }, longestAllowed) {
  const ratio = timeOfMany / timeOfFew;
  console.log(
    `${name.padEnd(16)}${few}:${ms(timeOfFew)}, ${many}:${ms(timeOfMany)}, ratio${times(ratio)}` +
      verdict(ratio <= (many / few) * 1.2, `linear: ${many / few}`),
  );
  const longest = longestTask ? ms(longestTask) : 'none over 50 ms';
  console.log(
    `${''.padEnd(16)}longest task ${longest}${verdict(longestTask <= longestAllowed, `at most ${longestAllowed} ms`)}`,
  );
}
