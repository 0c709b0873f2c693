import { enCopying } from '../../../locales/en/copying.js';
import { fill } from '../../../locales/fill.js';
import { loadPolicyLocale } from '../../policy-shared/policy-locales.js';
import { PhrasesController } from '../../shared/phrases-controller.js';
import { adoptStyles } from '../adopt-styles.js';
import type { ViewerHost } from '../viewer-part.js';
import { copyingStyles } from './copying.styles.js';

/** How long the message stays, in milliseconds. */
const DURATION = 6000;

/** Says for a while whether a link was copied. */
export class CopiedLink {
  #viewer: ViewerHost;
  #phrases: PhrasesController<typeof enCopying>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For the viewer's live region, which has to exist before its text to be announced. */
  message = '';

  constructor(viewer: ViewerHost) {
    this.#viewer = viewer;
    this.#phrases = new PhrasesController(viewer, enCopying, loadPolicyLocale);
    adoptStyles(viewer, copyingStyles);
  }

  /** @param isCopied false in an insecure context or without permission: the reader copies by hand */
  say(address: string, isCopied: boolean): void {
    const { linkCopied, linkNotCopied } = this.#phrases.phrases;
    this.#show(isCopied ? linkCopied : fill(linkNotCopied, { address }));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(''), DURATION);
  }

  #show(message: string): void {
    this.message = message;
    this.#viewer.requestUpdate();
  }
}
