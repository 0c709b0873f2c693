/** What a request is refused with: a code for programs, words for people. */
export type ProblemCode =
  | 'bad-counter'
  | 'bad-json'
  | 'bad-origin'
  | 'bad-record'
  | 'bad-request'
  | 'too-large'
  | 'too-many'
  | 'unavailable'
  | 'unknown-body'
  | 'method';

const STATUS: Record<ProblemCode, number> = {
  'bad-counter': 422,
  'bad-json': 400,
  'bad-origin': 403,
  'bad-record': 422,
  'bad-request': 400,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  'unknown-body': 415,
  method: 405,
};

export const problemResponse = (
  error: ProblemCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ error, message }, { status: STATUS[error], headers });
