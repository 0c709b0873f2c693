import type { DefaultTreeAdapterTypes as Parsed } from 'parse5';
import type { MarkupNode } from '../policy/markup.js';

/** A node that parse5 parsed, by the DOM's names. */
export class ParsedNode implements MarkupNode {
  readonly parentNode: ParsedNode | null;
  nextSibling: ParsedNode | null = null;
  previousSibling: ParsedNode | null = null;
  #node: Parsed.Node;
  #children: ParsedNode[] | undefined;

  constructor(node: Parsed.Node, parentNode: ParsedNode | null = null) {
    this.#node = node;
    this.parentNode = parentNode;
  }

  get firstChild(): ParsedNode | null {
    this.#children ??= this.#wrapChildren();
    return this.#children[0] ?? null;
  }

  #wrapChildren(): ParsedNode[] {
    const nodes = 'childNodes' in this.#node ? this.#node.childNodes : [];
    const children = nodes.map((node) => new ParsedNode(node, this));
    for (const [place, child] of children.entries()) {
      child.nextSibling = children[place + 1] ?? null;
      child.previousSibling = children[place - 1] ?? null;
    }
    return children;
  }

  get nodeType(): number {
    return 'tagName' in this.#node ? 1 : 'value' in this.#node ? 3 : 0;
  }

  get localName(): string {
    return 'tagName' in this.#node ? this.#node.tagName : '';
  }

  get data(): string {
    return 'value' in this.#node ? this.#node.value : '';
  }

  setAttribute(name: string, value: string): void {
    if ('attrs' in this.#node) {
      const attributes = this.#node.attrs.filter((one) => one.name !== name);
      this.#node.attrs = [...attributes, { name, value }];
    }
  }

  /** Takes it out of what was parsed. Nodes that were wrapped before don't hear of it. */
  remove(): void {
    const parent = 'parentNode' in this.#node ? this.#node.parentNode : null;
    if (parent) parent.childNodes = parent.childNodes.filter((one) => one !== this.#node);
  }

  /** Makes another element of an element. */
  rename(name: string): void {
    if ('tagName' in this.#node) this.#node.nodeName = this.#node.tagName = name;
  }

  getAttribute(name: string): string | null {
    const attributes = 'attrs' in this.#node ? this.#node.attrs : [];
    return attributes.find((one) => one.name === name)?.value ?? null;
  }
}
