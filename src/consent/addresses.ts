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
  'iframe,img,video,audio,source,track,embed,object,link,input[type=image i],image';
