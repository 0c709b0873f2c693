import type { Pair } from './in-order.js';

/** The places of equal keys, the first with the first. */
export function equalPairs(from: readonly string[], to: readonly string[]): Pair[] {
  const places = new Map<string, number[]>();
  for (let place = from.length - 1; place >= 0; place--) {
    const others = places.get(from[place]!);
    if (others) others.push(place);
    else places.set(from[place]!, [place]);
  }
  return to.flatMap((key, place): Pair[] => {
    const other = places.get(key)?.pop();
    return other === undefined ? [] : [[other, place]];
  });
}
