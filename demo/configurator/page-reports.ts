/** What the preview's page tells the configurator. */
export interface PageReport {
  /** An event of the library, or `load`. */
  readonly type: string;
  readonly says: string;
  /** Which visit it is of, as the page's address says, so that none is taken for that of a later page. */
  readonly visit: string | null;
}

const TYPES = [
  'consent-ready',
  'consent-request',
  'consent-change',
  'consent-preferences-request',
  'consent-shown',
  'consent-error',
] as const satisfies (keyof DocumentEventMap)[];

/** Runs in the page: tells the page around it of every event as it comes. */
export function reportEvents(): void {
  if (parent === window) return;
  const visit = new URLSearchParams(location.search).get('visit');
  const report = (type: string, says: string) =>
    parent.postMessage({ type, says, visit } satisfies PageReport, location.origin);
  for (const type of TYPES)
    document.addEventListener(type, (event) => report(type, describe(event)));
  addEventListener('load', () => report('load', ''));
}

function describe(event: DocumentEventMap[(typeof TYPES)[number]]): string {
  switch (event.type) {
    case 'consent-ready': {
      const { decision } = event as DocumentEventMap['consent-ready'];
      return said({ granted: decision.granted, denied: decision.denied, source: decision.source });
    }
    case 'consent-request': {
      const { choice, source } = event as DocumentEventMap['consent-request'];
      return said({ choice: JSON.stringify(choice), source });
    }
    case 'consent-change': {
      const { granted, withdrawn, uncleared, source } = event as DocumentEventMap['consent-change'];
      return said({ granted, withdrawn, uncleared, source });
    }
    case 'consent-shown': {
      const { layout, lang } = event as DocumentEventMap['consent-shown'];
      return said({ layout, lang });
    }
    case 'consent-error': {
      const { code, message } = event as DocumentEventMap['consent-error'];
      return `${code}: ${message}`;
    }
    default:
      return '';
  }
}

/** `granted: measurement maps, source: visitor`, without what is empty. */
const said = (fields: Readonly<Record<string, string | null | readonly string[]>>): string =>
  Object.entries(fields)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : value])
    .filter(([, value]) => value)
    .map(([name, value]) => `${String(name)}: ${String(value)}`)
    .join(', ');
