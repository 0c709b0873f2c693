/** A text as it is; of anything else its type, since making a text of it may throw. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value;
