import type { LocaleInfo } from './messages.js';

/**
 * Every phrase that the policy elements show. Apart from the banner's, which must not wait for them.
 * `{name}` stands for a value; which ones, the comment says.
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
