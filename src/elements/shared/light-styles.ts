import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { rootOf } from '../base/root-of.js';

/**
 * Style sheets for an element whose content is in the page's own tree: adopted by that tree, which a
 * policy of `style-src 'self'` allows. Each element adopts them once more and takes that one back, so
 * that they stay as long as someone needs them.
 */
export class LightStyles implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #sheets: CSSStyleSheet[];
  #root: DocumentOrShadowRoot | undefined;

  constructor(host: ReactiveControllerHost & Element, ...styles: CSSResult[]) {
    this.#host = host;
    this.#sheets = styles.map(({ styleSheet }) => styleSheet!);
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = rootOf(this.#host);
    this.#root.adoptedStyleSheets.push(...this.#sheets);
  }

  hostDisconnected(): void {
    const { adoptedStyleSheets } = this.#root!;
    for (const sheet of this.#sheets) {
      const index = adoptedStyleSheets.lastIndexOf(sheet);
      if (index >= 0) adoptedStyleSheets.splice(index, 1);
    }
  }
}
