// What was kept about a visitor, and where it was sent.
import { withoutValues } from './addresses.mjs';

/**
 * Notes which stored values went along with a request, and forgets values, bodies and what addresses say: a report must
 * not carry what was kept about a visitor.
 */
export function markCarried(seen) {
  const telling = seen.stored.filter(
    ({ value = '' }) => value.length >= 8 && !/^(v=1&|true$|false$)/.test(value),
  );
  for (const sent of seen.sent) {
    const text = `${decoded(sent.url)}\n${decoded(sent.body ?? '')}`;
    sent.carries = telling
      .filter(({ value }) => text.includes(decoded(value)))
      .map(({ name }) => name);
    sent.hasBody = Boolean(sent.body);
    delete sent.body;
    sent.url = withoutValues(sent.url);
    sent.by = withoutValues(sent.by);
  }
  for (const item of seen.stored) {
    item.start = (item.value ?? '').slice(0, 3);
    delete item.value;
    item.by = withoutValues(item.by);
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
