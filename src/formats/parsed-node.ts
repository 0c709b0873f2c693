import type { DefaultTreeAdapterTypes as Parsed } from 'parse5';
import type { MarkupNode } from '../policy/markup.js';

const views = new WeakMap<Parsed.Node, ParsedNode>();

/** A node that parse5 parsed, by the DOM's names. */
export class ParsedNode implements MarkupNode {
  #node: Parsed.Node;

  private constructor(node: Parsed.Node) {
    this.#node = node;
  }

  /** The same for the same node, so that they can be compared. */
  static of(node: Parsed.Node): ParsedNode {
    const view = views.get(node) ?? new ParsedNode(node);
    views.set(node, view);
    return view;
  }

  get nodeType(): number {
    return 'tagName' in this.#node ? 1 : 'value' in this.#node ? 3 : 0;
  }

  get parentNode(): ParsedNode | null {
    const parent = 'parentNode' in this.#node ? this.#node.parentNode : null;
    return parent && ParsedNode.of(parent);
  }

  get childNodes(): ParsedNode[] {
    return 'childNodes' in this.#node
      ? this.#node.childNodes.map((child) => ParsedNode.of(child))
      : [];
  }

  get localName(): string {
    return 'tagName' in this.#node ? this.#node.tagName : '';
  }

  get data(): string {
    return 'value' in this.#node ? this.#node.value : '';
  }

  getAttribute(name: string): string | null {
    const attributes = 'attrs' in this.#node ? this.#node.attrs : [];
    return attributes.find((one) => one.name === name)?.value ?? null;
  }
}
