// What we want of our own figures, beside the peers' of the same run. Nothing fails where one is missed:
// times depend on the machine.
import { betterPeer } from './comparison.mjs';
import { ours } from './variants.mjs';

/** What is closer than half a frame is the same to the eye. */
const halfAFrame = 1000 / 60 / 2;

function* aimsOf({ visits, painting, click }) {
  if (visits) {
    for (const kind of ['first', 'declined'])
      for (const key of ours)
        yield {
          aim: `${key}, script time, ${kind}: no more than the better peer`,
          is: visits[key][kind].script,
          limit: betterPeer(visits, (result) => result[kind].script),
          unit: 'ms',
        };
    yield {
      aim: 'first visit in brotli: less than vanilla-cookieconsent',
      is: visits.async.first.brotli,
      limit: visits.vanilla.first.brotli - 1,
      unit: 'bytes',
    };
  }
  for (const speed of painting ? ['fast', 'slow'] : [])
    yield {
      aim: `inlined, painted, ${speed}: no later than Orejime, to half a frame`,
      is: painting.inlined[speed].painted,
      limit: painting.orejime[speed].painted + halfAFrame,
      unit: 'ms',
    };
  for (const key of click ? ours : [])
    yield {
      aim: `${key}, granted script: within 4 ms of the better peer`,
      is: click[key].fast.run,
      limit: betterPeer(click, ({ fast }) => fast.run) + 4,
      unit: 'ms',
    };
}

export function printAims(results) {
  const aims = [...aimsOf(results)];
  if (aims.length) console.log('\nAims');
  for (const { aim, is, limit, unit } of aims) {
    const verdict = is <= limit ? 'met' : 'not met';
    console.log(`${verdict.padEnd(9)}${aim}: ${round(is)}, at most ${round(limit)} ${unit}`);
  }
}

const round = (value) => Number(value.toFixed(1));
