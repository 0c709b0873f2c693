/** A policy written in Markdown. Importing it has no effect, and needs no page. */
export { markdownToHtml, type MarkdownOptions } from '../../formats/policy-markdown.js';
