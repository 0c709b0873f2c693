import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PreferencesMessages } from '../../locales/en/preferences.js';
import type { StableOrder } from './stable-order.js';

/** What every part of the preferences is drawn with. */
export interface ViewContext {
  readonly phrases: PreferencesMessages;
  /** Begins the ids, which must be unique in the page. */
  readonly prefix: string;
  readonly order: StableOrder;
  /** Vendors that are told of the choice. */
  readonly signals: readonly string[];
  /** Of the title. */
  readonly headingLevel: number;
  /** Names of the categories of which everything is shown. */
  readonly unfolded: ReadonlySet<string>;
}

/** It changes nothing by itself: only the buttons do. */
export const viewSwitch = (
  name: string,
  id: string,
  nameId: string,
  describedBy: string | undefined,
): TemplateResult => html`
  <input
    type="checkbox"
    role="switch"
    id=${id}
    name=${name}
    aria-labelledby=${nameId}
    aria-describedby=${ifDefined(describedBy)}
  />
`;
