import type { LanguageFiles } from '../language-files.js';

const files: LanguageFiles = {
  consent: () => import('./consent.js'),
  policy: () => import('./policy.js'),
  receipt: () => import('./receipt.js'),
};

export default files;
