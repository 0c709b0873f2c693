// Written by scripts/language-lists.mjs from the folders of src/locales: do not edit.

export { default as af } from './af/index.js';
export { default as ar } from './ar/index.js';
export { default as cs } from './cs/index.js';
export { default as da } from './da/index.js';
export { default as de } from './de/index.js';
export { default as el } from './el/index.js';
export { default as es } from './es/index.js';
export { default as fi } from './fi/index.js';
export { default as fr } from './fr/index.js';
export { default as he } from './he/index.js';
export { default as hi } from './hi/index.js';
export { default as hu } from './hu/index.js';
export { default as it } from './it/index.js';
export { default as ja } from './ja/index.js';
export { default as nl } from './nl/index.js';
export { default as pl } from './pl/index.js';
export { default as pt } from './pt/index.js';
export { default as ro } from './ro/index.js';
export { default as st } from './st/index.js';
export { default as sv } from './sv/index.js';
export { default as tn } from './tn/index.js';
export { default as tr } from './tr/index.js';
export { default as uk } from './uk/index.js';
export { default as xh } from './xh/index.js';
export { default as zh } from './zh/index.js';
export { default as zu } from './zu/index.js';
