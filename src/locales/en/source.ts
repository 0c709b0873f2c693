/** A policy that is shown from another page. */
export const enSource = {
  lang: 'en',
  dir: 'ltr',
  loading: 'Loading the policy…',
  loadFailed: 'The policy could not be loaded.',
  retry: 'Try again',
  openSource: 'Open it as a page of its own',
} as const;
