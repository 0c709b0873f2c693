// What was measured, as lines for people, each target with whether it is met.
const ms = (value) => `${value.toFixed(0)} ms`.padStart(9);
const times = (value) => value.toFixed(2).padStart(7);
/** The nearest number of whole frames: what is closer than half of one is the same to the eye. */
const inFrames = (value) => Math.round((value * 60) / 1000);
const verdict = (isMet, target) => `  ${isMet ? 'met' : 'MISSED'} (${target})`;

export function printAll({ runs, returning, first, click, many, policy }) {
  console.log(
    `\nMedians of ${runs} interleaved runs; ratios of paired runs. Fast 4G where a line matters.`,
  );
  printReturning(returning);
  printFirst(first);
  printClick(click);
  printMany(many);
  printPolicy(policy);
}

function printReturning(rows) {
  console.log('\nReturning visitor: navigation to the gated external script running');
  console.log(`${''.padEnd(24)}     warm   ratio     cold   ratio`);
  const targets = { inlined: { warm: 1.05, cold: 1.05 }, async: { warm: 1.15 } };
  const ahead = (cache) =>
    Math.min(
      ...rows.filter(({ key }) => /vanilla|orejime/.test(key)).map((row) => row[cache].time),
    );
  for (const { name, key, warm, cold } of rows) {
    const own = Object.entries(targets[key] ?? {}).map(([cache, limit]) =>
      verdict({ warm, cold }[cache].ratio <= limit, `${cache} at most ${limit}`),
    );
    if (key === 'inlined' || key === 'async')
      for (const [cache, row] of Object.entries({ warm, cold }))
        own.push(verdict(row.time < ahead(cache), `${cache} ahead of both others`));
    const line = ms(warm.time) + times(warm.ratio) + ms(cold.time) + times(cold.ratio);
    console.log(name.padEnd(24) + line + own.join(''));
  }
}

function printFirst(rows) {
  console.log(
    '\nFirst visit, empty cache: navigation to the banner painted, and to the first paint',
  );
  console.log(`${''.padEnd(24)}   banner  of Orejime’s    first paint    delay`);
  const targets = {
    inlined: ({ bannerDelay }) => verdict(inFrames(bannerDelay) <= 0, 'no later than Orejime’s'),
    async: ({ bannerDelay, roundTrip }) =>
      verdict(
        inFrames(bannerDelay) <= inFrames(roundTrip),
        `at most one round trip with its file, ${roundTrip.toFixed(0)} ms, later`,
      ),
  };
  for (const row of rows) {
    const banner = row.banner
      ? `${ms(row.banner)}${times(row.bannerRatio)}${ms(row.bannerDelay)}`
      : ''.padEnd(25);
    const paint = ms(row.firstPaint) + ms(row.firstPaintDelay);
    console.log(row.name.padEnd(24) + banner + paint + (targets[row.key]?.(row) ?? ''));
  }
}

function printClick({ frames, gone, started, slowest, isInOrder }) {
  console.log('\nAfter the click on "accept", CPU 4x');
  console.log(`banner gone${ms(gone)}, in frame ${frames}${verdict(frames === 1, 'in the next')}`);
  console.log(
    `script starts${ms(started)}, slowest${ms(slowest)}${verdict(started <= 40, 'within 40 ms')}${verdict(isInOrder, 'after the banner')}`,
  );
}

function printMany(kinds) {
  console.log('\nMany gated elements, after the grant, CPU 1x');
  for (const { kind, few, many, timeOfFew, timeOfMany, longestTask } of kinds) {
    const ratio = timeOfMany / timeOfFew;
    const isLinear = ratio <= (many / few) * 1.2;
    const longest = longestTask ? ms(longestTask) : 'none over 50 ms';
    console.log(
      `${kind.padEnd(16)}${few}:${ms(timeOfFew)}, ${many}:${ms(timeOfMany)}, ratio${times(ratio)}` +
        verdict(isLinear, `linear: ${many / few}`),
    );
    console.log(
      `${''.padEnd(16)}longest task ${longest}${verdict(longestTask <= 50, 'at most 50 ms')}`,
    );
  }
}

export function printPolicy({ few, many, characters, rows }) {
  const size = `${(characters / 1e6).toFixed(1)} million characters`;
  console.log(`\nA policy of ${many} sections, ${size}, in its viewer, CPU 1x`);
  for (const { step, timeOfFew, timeOfMany, longestTask } of rows) {
    const longest = longestTask ? ms(longestTask) : 'none over 50 ms';
    const ratio = timeOfMany / timeOfFew;
    console.log(
      `${step.padEnd(16)}${few}:${ms(timeOfFew)}, ${many}:${ms(timeOfMany)}, ratio${times(ratio)}` +
        verdict(ratio <= (many / few) * 1.2, `linear: ${many / few}`),
    );
    console.log(
      `${''.padEnd(16)}longest task ${longest}${verdict(longestTask <= 200, 'at most 200 ms')}`,
    );
  }
}
