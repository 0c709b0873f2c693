// What a server hands over: a request of Node or of the Fetch API, or its headers.
import { cookieForChoice, decideForRequest, isGranted } from 'consent-elements/server.js';

const headers: Headers = new Headers();
const nodeHeaders: Record<string, string | string[] | undefined> = { cookie: 'a=b' };

const decision = decideForRequest(headers, { bases: { maps: 'exempt' } });
const granted: boolean = isGranted(decision, 'maps');
decideForRequest(nodeHeaders);
decideForRequest(new Request('https://example.com/'));
decideForRequest({ headers: nodeHeaders });
cookieForChoice({ maps: false }, new Request('https://example.com/'), {}, false);

// @ts-expect-error The text of a header alone does not say which one it is.
decideForRequest('consent=');
// @ts-expect-error Next's \`headers()\` is a promise of them.
decideForRequest(Promise.resolve(headers));

export { granted };
