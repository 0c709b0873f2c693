import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** How many elements use a sheet in a tree. */
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();

/**
 * Style sheets for an element whose content is in the page's own tree: adopted by that tree, which a
 * policy of `style-src 'self'` allows, as long as someone needs them.
 */
export class LightStyles implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #sheets: CSSStyleSheet[];
  #root: Document | ShadowRoot | undefined;

  constructor(host: ReactiveControllerHost & Element, ...styles: CSSResult[]) {
    this.#host = host;
    this.#sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) this.#count((this.#root = root), 1);
  }

  hostDisconnected(): void {
    if (this.#root) this.#count(this.#root, -1);
    this.#root = undefined;
  }

  #count(root: Document | ShadowRoot, step: 1 | -1): void {
    const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
    users.set(root, counts);
    for (const sheet of this.#sheets) {
      const count = (counts.get(sheet) ?? 0) + step;
      counts.set(sheet, count);
      const isAdopted = root.adoptedStyleSheets.includes(sheet);
      if (count && !isAdopted) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (!count)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  }
}
