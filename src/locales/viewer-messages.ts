import type { LocaleInfo } from './messages.js';

/**
 * What a policy's viewer says from the start. Its other parts bring groups of their own (`viewer-*`), and
 * the banner's phrases wait for none of them. `{name}` stands for a value; which ones, the comment says.
 */
export interface ViewerMessages extends LocaleInfo {
  // Header
  readonly version: string;
  readonly effective: string;
  readonly updated: string;
  readonly responsibleParty: string;
  readonly operator: string;
  /** Where the organisation's name isn't given. */
  readonly yourOrganisation: string;
  /** `{organisation}`: the customer organisation. */
  readonly alsoApplies: string;
  /** `{organisation}` */
  readonly forWorkspace: string;
  readonly forSite: string;
  readonly showWhole: string;
  readonly print: string;
  /** Stands before the address of the page, on paper only. */
  readonly printedFrom: string;

  // Contents
  readonly search: string;
  readonly contents: string;
  readonly backToContents: string;
  /** `{title}`: of the section. */
  readonly copyLink: string;
}
