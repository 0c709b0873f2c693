import type { CSSResult } from 'lit';
import { createLightRoot } from '../shared/light-root.js';
import { LightStyles } from '../shared/light-styles.js';
import { ConsentElement } from './consent-element.js';

/** The base of our elements that draw into the page's own tree, which adopts their `static styles`. */
export class LightElement extends ConsentElement {
  constructor() {
    super();
    const { elementStyles } = this.constructor as typeof LightElement;
    new LightStyles(this, ...(elementStyles as CSSResult[]));
  }

  protected override createRenderRoot(): HTMLElement {
    return createLightRoot(this);
  }
}
