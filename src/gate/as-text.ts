/** A value as a text; of an object its type, since making a text of it may throw. */
export const asText = (value: unknown): string =>
  Object(value) === value ? typeof value : String(value);
