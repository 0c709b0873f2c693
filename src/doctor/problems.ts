import { EMBEDS } from '../consent/addresses.js';
import type { SeenItem, SeenRequest } from './evidence.js';
import { addressesOf } from './gated.js';
import type { Judged, Standards } from './judge.js';
import { declarationFor, gatedHtml, gatedScript } from './remedies.js';
import { inPage } from '../check/in-page.js';
import { shortAddress, WORDS } from './words.js';

/** Something to mend. */
export interface Problem {
  /** The same as long as it is the same problem. */
  readonly key: string;
  /** What is wrong, in a few words each. */
  readonly words: readonly string[];
  /** Whether something ran or was stored, as opposed to a mistake that may come to nothing. */
  readonly isGrave: boolean;
  /** What it is about. */
  readonly what: string;
  readonly remedy: string;
  /** HTML to copy, where a remedy can be written down. */
  readonly html?: string | undefined;
  readonly element?: Element | null | undefined;
}

/** The category that a remedy proposes: the first that asks. */
const proposed = ({ gate }: Standards): string =>
  gate.categories.find(({ basis }) => basis === 'consent')?.name ?? 'measurement';

/** Everything to mend, the gravest first. */
export function problemsIn(
  standards: Standards,
  requests: readonly Judged<SeenRequest>[],
  items: readonly Judged<SeenItem>[],
): Problem[] {
  const all = [
    ...requests.filter(({ wrongs }) => wrongs.length).map((one) => ofRequest(one, standards)),
    ...items.filter(({ wrongs }) => wrongs.length).map((one) => ofItem(one, standards)),
    ...standards.evidence.violations.map(({ blocked, directive, isStopped }) =>
      ofViolation(blocked, directive, isStopped),
    ),
    ...standards.gate.check().map(({ code, element, message, remedy }) => ({
      key: `${code} ${message}`,
      words: [code],
      isGrave: code === 'not-gated',
      what: message,
      remedy,
      element,
    })),
  ];
  const once = new Map(all.map((problem) => [problem.key, problem]));
  return [...once.values()].sort((one, other) => Number(other.isGrave) - Number(one.isGrave));
}

/** What else than a script or an element asks for something. */
const ASKERS: Readonly<Record<string, string>> = {
  css: 'A style sheet asked for it: load that sheet, or serve the file from your own host',
  beacon: 'A script sent it (sendBeacon): gate that script',
  fetch: 'A script asked for it (fetch): gate that script',
  xmlhttprequest: 'A script asked for it (XMLHttpRequest): gate that script',
};

function ofRequest({ seen, wrongs, owners }: Judged<SeenRequest>, standards: Standards): Problem {
  const { url, type } = seen;
  const element = inPage(`script[src],:is(${EMBEDS})`).find((one) =>
    addressesOf(one).includes(url),
  );
  const name = owners[0]?.replace(/^!/, '') ?? proposed(standards);
  const asker = ASKERS[type] ?? 'A script put it into the page: gate that script';
  return {
    key: `${wrongs.join()} ${shortAddress(url)}`,
    words: wrongs.map((wrong) => WORDS[wrong]),
    isGrave: true,
    what: shortAddress(url),
    remedy: element
      ? `Hold it back until “${name}” is allowed, or whatever it is for:`
      : `${asker}, as here:`,
    html: element ? gatedHtml(element, name) : gatedScript(name, '…'),
    element,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  cookie: 'cookie',
  'local-storage': 'localStorage',
  'session-storage': 'sessionStorage',
  'indexed-db': 'IndexedDB',
  'cache-storage': 'cache',
};

export const kindWord = (kind: string): string => KINDS[kind] ?? kind;

function ofItem({ seen, wrongs, owners }: Judged<SeenItem>, standards: Standards): Problem {
  const { kind, name } = seen;
  const isDeclared = owners.length > 0;
  return {
    key: `${wrongs.join()} ${kind} ${name}`,
    words: wrongs.map((wrong) => WORDS[wrong]),
    isGrave: true,
    what: `${kindWord(kind)} ${name}`,
    remedy: isDeclared
      ? `Gate the script that sets it, and try a first visit again:`
      : wrongs.length > 1
        ? 'Say whose it is and what it is for, in the category that it belongs to, and gate what sets it:'
        : 'Say whose it is and what it is for, in the category that it belongs to:',
    html: isDeclared
      ? gatedScript(owners[0]!, '…')
      : declarationFor(kind, name, standards.gate ? location.hostname : ''),
  };
}

function ofViolation(blocked: string, directive: string, isStopped: boolean): Problem {
  const isAddress = URL.canParse(blocked);
  return {
    key: `csp ${directive} ${blocked}`,
    words: [
      isStopped
        ? 'Stopped by the content security policy'
        : 'Would be stopped by the content security policy',
    ],
    isGrave: false,
    what: `${directive}: ${isAddress ? shortAddress(blocked) : blocked}`,
    remedy: isAddress
      ? `Add ${new URL(blocked).origin} to ${directive}, if the page is to have it once it is allowed; else take it out.`
      : `The page’s policy does not let it run (${directive}): give it the nonce, or take it out.`,
  };
}
