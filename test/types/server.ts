// What a server hands over: the headers of Node, or those of the Fetch API.
import { decideForRequest, isGranted } from 'consent-elements/server.js';

const headers: Headers = new Headers();
const nodeHeaders: Record<string, string | string[] | undefined> = { cookie: 'a=b' };

const decision = decideForRequest(headers, { bases: { maps: 'exempt' } });
const granted: boolean = isGranted(decision, 'maps');
decideForRequest(nodeHeaders);

// @ts-expect-error The text of a header alone does not say which one it is.
decideForRequest('consent=');

export { granted };
