/** A policy as data instead of HTML. Importing it has no effect, and needs no page. */
export { jsonToHtml, policyHtml } from '../../formats/policy-json.js';
export type {
  PolicyBlock,
  PolicyCell,
  PolicyDocument,
  PolicyItem,
  PolicyLink,
  PolicySection,
  PolicyTable,
  PolicyTerm,
  PolicyText,
} from '../../formats/policy-document.js';
