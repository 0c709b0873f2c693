// What the pages of the docs do with JavaScript: search, Copy, and examples as high as they need to be.
// Without it, everything is there to be read.
import { offerCopying } from './copy.js';
import { fitExamples } from './fit-examples.js';
import { offerSearch } from './search.js';

offerCopying();
fitExamples();
offerSearch();
