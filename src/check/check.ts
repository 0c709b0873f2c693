import type { ConsentGate } from '../consent/consent-gate.js';
import type { Finding } from '../consent/finding.js';

/** What a check may look at, beside the page. */
export interface Checked {
  readonly gate: ConsentGate;
  /** The gate's own tag, where it came by one. */
  readonly tag: Element | undefined;
}

/** Looks for one kind of mistake. It changes nothing, and may be asked again at any time. */
export type Check = (checked: Checked) => Iterable<Finding>;

/** Every code that a check may find, beside those that are reported where something goes wrong. */
export const CHECK_CODES = [
  'not-gated',
  'never-runs',
  'lazy-loader',
  'unknown-setting',
  'unknown-attribute',
  'unknown-action',
  'unknown-signal',
  'unknown-language',
  'declared-twice',
  'two-banners',
  'never-closed',
  'stray-slot',
  'late-default',
  'bold-titles',
] as const;

export type CheckCode =
  (typeof CHECK_CODES)[number] | 'unknown-name' | 'bad-attribute' | 'empty-template';

export const finding = (
  code: CheckCode,
  element: Element | null,
  message: string,
  remedy: string,
): Finding => ({ code, element, message, remedy });
