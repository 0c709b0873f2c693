import { problemResponse } from './problem-response.js';

/** As much of Node's `IncomingMessage` as is needed, also with the body that Express or Fastify have read. */
interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body?: unknown;
}

interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body?: string): unknown;
}

interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly body?: unknown;
}

interface FastifyReply {
  readonly raw: NodeResponse;
  hijack(): unknown;
}

/** For `node:http` and Express; {@link NodeHandler.raw} for Fastify. */
export interface NodeHandler {
  (request: NodeRequest, response: NodeResponse): Promise<void>;
  /** For Fastify, whose requests and replies hold those of Node. */
  readonly raw: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** A body that a parser has read already is text again. */
const bodyOf = (request: NodeRequest, parsed: unknown): ReadableStream | string | undefined => {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (parsed === undefined || parsed === null) return streamOf(request);
  return typeof parsed === 'string' ? parsed : JSON.stringify(parsed);
};

/** Nothing is read until somebody asks for it, so that Node itself discards what nobody reads. */
function streamOf(request: NodeRequest): ReadableStream {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        chunks ??= request[Symbol.asyncIterator]();
        const chunk = await chunks.next();
        if (chunk.done) controller.close();
        else controller.enqueue(chunk.value);
      },
    },
    { highWaterMark: 0 },
  );
}

function fetchRequest(request: NodeRequest, parsed: unknown): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of [value ?? []].flat()) if (!name.startsWith(':')) headers.append(name, one);
  const url = new URL(
    request.url ?? '/',
    `http://${String(request.headers['host'] ?? 'localhost')}`,
  );
  const body = bodyOf(request, parsed);
  const init = { method: request.method ?? 'GET', headers, ...(body && { body, duplex: 'half' }) };
  return new Request(url, init);
}

/** What HTTP allows and the Fetch API does not, such as a `Host` that is none or the method `TRACE`. */
const refusal = (cause: unknown): Response =>
  problemResponse('bad-request', `This is no request that can be answered: ${String(cause)}.`);

/** Turns a handler in the manner of the Fetch API into one for `node:http`, Express and Fastify. */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler {
  function answerTo(request: NodeRequest, parsed: unknown): Promise<Response> {
    try {
      return handler(fetchRequest(request, parsed));
    } catch (cause) {
      return Promise.resolve(refusal(cause));
    }
  }

  async function handle(request: NodeRequest, response: NodeResponse, parsed: unknown) {
    const answer = await answerTo(request, parsed);
    const cookies = answer.headers.getSetCookie();
    response.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      ...(cookies.length && { 'set-cookie': cookies }),
      // Nobody waits for the rest of a body that is too long.
      ...(answer.status === 413 && { connection: 'close' }),
    });
    response.end(answer.body ? await answer.text() : undefined);
  }
  return Object.assign(
    (request: NodeRequest, response: NodeResponse) => handle(request, response, request.body),
    {
      raw: (request: FastifyRequest, reply: FastifyReply) => {
        reply.hijack();
        return handle(request.raw, reply.raw, request.body);
      },
    },
  );
}
