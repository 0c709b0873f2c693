/** Attributes by which an element fetches or shows something; gated, they are written `data-…`. */
export const ADDRESSES = [
  'src',
  'srcset',
  'href',
  'poster',
  'data',
  'srcdoc',
  'imagesrcset',
] as const;
