import { markHeadings, unmarkHeadings } from '../../policy-shared/mark-headings.js';
import { LightStyles } from '../../shared/light-styles.js';
import type { ViewerHost } from '../viewer-part.js';
import { inferringStyles } from './inferring.styles.js';

/** `headings="infer"`: sections of a policy whose titles are only bold. */
export class InferredHeadings {
  #viewer: ViewerHost;

  constructor(viewer: ViewerHost) {
    this.#viewer = viewer;
    new LightStyles(viewer, inferringStyles);
  }

  mark(root: HTMLElement): void {
    if (this.#viewer.headings === 'infer') markHeadings(root);
    else unmarkHeadings(root);
  }
}
