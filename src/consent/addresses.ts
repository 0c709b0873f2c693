import { isSafeAddress } from './safe-address.js';
import { addressesIn } from './srcset.js';

/** Attributes by which an element fetches or shows something; gated, they are written `data-…`. */
export const ADDRESSES = [
  'src',
  'srcset',
  // Before the address that is for browsers that do not know it, which is fetched otherwise.
  'imagesrcset',
  'href',
  'poster',
  'data',
  'srcdoc',
] as const;

/** What is gated by these; not scripts, which have an order, nor links to follow. `image` is SVG's. */
export const EMBEDS =
  'iframe,img,video,audio,source,track,embed,object,link,input[type=image],image';

/** Whether such an attribute may have a value: every address in it is safe. */
export const isSafeValue = (attribute: (typeof ADDRESSES)[number], value: string): boolean =>
  (attribute.endsWith('srcset') ? addressesIn(value) : [value]).every(isSafeAddress);
