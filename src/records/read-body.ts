/** Enough for a receipt with its text; the page leaves out what does not fit. */
export const LARGEST_BODY = 8192;

/**
 * The text of a request's body, `undefined` where it is too long: it stops reading there, whatever
 * `content-length` said.
 *
 * @throws TypeError for what is not UTF-8
 */
export async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > LARGEST_BODY) return undefined;
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
