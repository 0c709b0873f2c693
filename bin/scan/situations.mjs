// What a visitor may have said. Each situation is a visit of its own, by a browser that knows nothing yet.

/**
 * - `steps`: what the visitor does once the page stands.
 * - `judged`: from which step on nothing optional may run; `undefined` where everything may.
 */
export const situations = {
  unanswered: { says: 'before any answer', steps: [], judged: 0 },
  refused: { says: 'after refusing', steps: ['reject', 'reload'], judged: 1 },
  gpc: { says: 'under Global Privacy Control', steps: [], judged: 0, signal: true },
  allowed: { says: 'after allowing', steps: ['accept', 'reload'], judged: undefined },
  withdrawn: {
    says: 'after withdrawing',
    steps: ['accept', 'reload', 'withdraw', 'reload'],
    judged: 3,
  },
};
