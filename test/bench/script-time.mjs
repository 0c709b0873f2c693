// How long scripts keep the main thread busy, from a trace, in milliseconds of the processor.
//
// `ScriptDuration` of `Performance.getMetrics` leaves out microtasks, hence all that follows an
// `await`: a library would look faster by doing its work in promises. And a trace has the thread's own
// clock, which stands still while other programs have the processor.
const categories = ['-*', 'devtools.timeline', 'v8.execute'];

/** Calls from the browser into scripts, and their compilation. */
const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callAsConstructor',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** Not a script's own work: who asks first where something is has the whole page laid out. */
const layouts = new Set(['UpdateLayoutTree', 'Layout']);

/** Starts a trace; what it returns ends it and gives the script time of the page that is open then. */
export async function traceScripts(page) {
  await page.tracing.start({ categories });
  return async () => {
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    return scriptTime(mainThreadOf(traceEvents, page.url()));
  };
}

function mainThreadOf(events, url) {
  const isParsing = ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url;
  const main = events.find(isParsing);
  return events.filter(({ tid, pid, tdur }) => tid === main.tid && pid === main.pid && tdur > 0);
}

function scriptTime(events) {
  const running = merge(events.filter(({ name }) => scripts.has(name)));
  const layingOut = merge(events.filter(({ name }) => layouts.has(name)));
  return (total(running) - total(intersect(running, layingOut))) / 1000;
}

/** Calls stand inside each other; each moment counts once. */
function merge(events) {
  const spans = [];
  for (const { tts, tdur } of events.toSorted((a, b) => a.tts - b.tts)) {
    const last = spans.at(-1);
    if (tts <= last?.end) last.end = Math.max(last.end, tts + tdur);
    else spans.push({ start: tts, end: tts + tdur });
  }
  return spans;
}

const intersect = (some, others) =>
  some
    .flatMap((one) =>
      others.map((other) => ({
        start: Math.max(one.start, other.start),
        end: Math.min(one.end, other.end),
      })),
    )
    .filter(({ start, end }) => start < end);

const total = (spans) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
