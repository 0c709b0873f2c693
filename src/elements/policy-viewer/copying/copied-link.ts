import { enCopying } from '../../../locales/en/copying.js';
import { fill } from '../../../locales/fill.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import type { PolicyViewer } from '../policy-viewer.js';
import { copyingStyles } from './copying.styles.js';

/** How long it is said, in milliseconds. */
const WHILE = 6000;

/** Says for a while what became of a link that the reader wanted to copy. */
export class CopiedLink {
  #viewer: PolicyViewer;
  #phrases: PhrasesController<typeof enCopying>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For the viewer's status, which is there before, so that it is heard. */
  message = '';

  constructor(viewer: PolicyViewer) {
    this.#viewer = viewer;
    this.#phrases = new PhrasesController(viewer, enCopying, loadPolicyLocale);
    adoptStyles(viewer, copyingStyles);
  }

  /** @param isCopied if not, the context isn't secure or it isn't allowed: the reader copies by hand */
  say(address: string, isCopied: boolean): void {
    const { linkCopied, linkNotCopied } = this.#phrases.phrases;
    this.#show(isCopied ? linkCopied : fill(linkNotCopied, { address }));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(''), WHILE);
  }

  #show(message: string): void {
    this.message = message;
    this.#viewer.requestUpdate();
  }
}
