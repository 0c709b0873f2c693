import type { Translation } from '../translation.js';

/** What a policy's viewer says from the start. Its other parts bring groups of their own. */
export const enViewer = {
  lang: 'en',
  dir: 'ltr',

  // Header
  version: 'Version',
  effective: 'In effect from',
  updated: 'Last updated',
  responsibleParty: 'Responsible party',
  operator: 'Operator',
  /** Where the organisation's name is not given. */
  yourOrganisation: 'your organisation',
  /** `{organisation}`: the customer organisation. */
  alsoApplies: 'Privacy notice of {organisation}',
  /** `{organisation}`: the customer organisation. */
  forWorkspace: 'This shows what concerns you as a member of the workspace of {organisation}.',
  forSite: 'This shows what concerns you as a visitor to the public site.',
  showWhole: 'Show the whole policy',
  print: 'Print',
  /** Before the address of the page, on paper only. */
  printedFrom: 'Printed from',

  // Contents
  search: 'Search this policy',
  contents: 'Contents',
  backToContents: 'Back to contents',
  /** `{title}`: of the section. */
  copyLink: 'Copy link to “{title}”',
} as const;

export type ViewerMessages = Translation<typeof enViewer>;
