import type { ReactiveControllerHost } from 'lit';
import type { Section } from '../../policy/outline.js';
import type { PageOutline } from '../policy-shared/page-outline.js';

/** The viewer, as its parts know it. */
export interface ViewerHost extends ReactiveControllerHost, HTMLElement {
  readonly sections: readonly Section[];
  readonly src: string;
  /** What is at `src`. */
  readonly type: string;
  /** `infer`: sections are made of bold titles, too. */
  readonly headings: string;
  goTo(id: string): boolean;
}

/** What is known of a policy, from the page or from the one that it was loaded from. */
export interface PolicyFacts {
  readonly version: string;
  readonly effective: string;
  readonly lastUpdated: string;
  readonly responsibleParty: string;
}

/** The policy that the viewer shows. */
export interface ShownPolicy {
  readonly root: HTMLElement;
  readonly outline: PageOutline;
  /** Whether bold titles of other versions make sections, too. */
  readonly infersHeadings: boolean;
  fact(name: keyof PolicyFacts): string;
  /** Whether this reader sees a part of it. */
  readonly isShown: (element: Element) => boolean;
}
