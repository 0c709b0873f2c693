import type { ViewerMessages } from '../viewer-messages.js';

export const viewerEn: ViewerMessages = {
  lang: 'en',
  dir: 'ltr',

  version: 'Version',
  effective: 'In effect from',
  updated: 'Last updated',
  responsibleParty: 'Responsible party',
  operator: 'Operator',
  yourOrganisation: 'your organisation',
  alsoApplies: 'Privacy notice of {organisation}',
  forWorkspace: 'This shows what concerns you as a member of the workspace of {organisation}.',
  forSite: 'This shows what concerns you as a visitor of the public site.',
  showWhole: 'Show the whole policy',
  print: 'Print',
  printedFrom: 'Printed from',

  search: 'Search this policy',
  contents: 'Contents',
  backToContents: 'Back to contents',
  copyLink: 'Copy link to “{title}”',
};
