/**
 * The names of a site's categories and services, where it declares them for its types:
 *
 *     declare module 'consent-elements' {
 *       interface ConsentNames { measurement: true; 'measurement.matomo': true }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an app fills it
export interface ConsentNames {}

/** A name to ask for: one that was declared, or any text where none was. */
export type ConsentName = [keyof ConsentNames] extends [never]
  ? string
  : // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- here it is empty
    'essential' | Extract<keyof ConsentNames, string>;
