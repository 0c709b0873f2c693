import { ReactiveElement } from '@lit/reactive-element';
import { isAskedAbove } from '../../consent/asked-above.js';
import { ConsentShownEvent } from '../../events/consent-events.js';
import { enAnnouncements } from '../../locales/en/announcements.js';
import { enBanner } from '../../locales/en/banner.js';
import { isFenced, UNFENCED } from '../../page/fence.js';
import { page } from '../../page/page.js';
import { answersStyles } from '../shared/answers.styles.js';
import { announce } from '../shared/announce.js';
import { inheritFromBody } from '../shared/beside-body.js';
import { fillDataSlots } from '../shared/data-slots.js';
import { GateController } from '../shared/gate-controller.js';
import { isIn, wantedLanguages } from '../shared/language.js';
import { createText } from '../shared/create-text.js';
import { keepScrolling } from '../shared/keep-scrolling.js';
import type { PhrasePart } from '../shared/list-format.js';
import { phraseParts } from '../shared/phrase-parts.js';
import { PhrasesController } from '../shared/phrases-controller.js';
import { saidByPage } from '../shared/said-by-page.js';
import { tokens } from '../shared/tokens.js';
import { bannerWords } from './banner-words.js';
import { accompany } from './companion.js';
import { bannerStyles } from './consent-banner.styles.js';
import type { earlierAnswer } from './earlier-answer.js';
import { createFrame } from './frame.js';
import { PageModal } from './page-modal.js';
import type { PolicyChange } from './policy-change.js';

export type BannerLayout = 'bar' | 'card' | 'dialog' | 'inline';

let count = 0;

const bannersInPage = (): ConsentBanner[] => [
  ...page.querySelectorAll<ConsentBanner>(`consent-banner${UNFENCED}`),
];

/**
 * The notice that asks: what cookies are for, and accept, reject and settings beside each other.
 *
 * It opens by itself while the page's gate has something to ask, takes no focus, and closes with
 * the answer. Its words and buttons are its children, so that everything which reads a page reads
 * them; write your own, or leave them out and they are added in the page's language. Of several in a
 * page, one asks: the first with the page's `lang`, else the first.
 *
 * @summary The notice with accept, reject and settings.
 *
 * @slot heading - Names the notice. `<h2 slot="heading">`, or the first `<h2>` without a slot.
 * @slot change - That the policy changed, if the banner asks again because of it.
 * @slot text - What cookies are for: also each `<p>` without a slot.
 * @slot policy - The link to the policy.
 * @slot - The buttons: direct children with `data-consent-action="accept"`, `"reject"`, `"preferences"`.
 *
 * @csspart box - Everything inside the border.
 * @csspart text - Text and link.
 * @csspart actions - The row of buttons. No part reaches only one of the answers.
 *
 * @cssprop [--consent-accent] - Fill of both answers.
 * @cssprop [--consent-accent-text=black or white] - Text on it.
 * @cssprop [--consent-surface] - Ground.
 * @cssprop [--consent-text] - Heading, and links and focus rings unless they have a colour of their own.
 * @cssprop [--consent-muted] - Running text.
 * @cssprop [--consent-border] - Hairlines.
 * @cssprop [--consent-link] - The link to the policy, and the one to the settings.
 * @cssprop [--consent-focus] - Focus rings.
 * @cssprop [--consent-radius=10px] - Corners of the buttons.
 * @cssprop [--consent-box-radius] - Corners of the box, 1.8 times that and at most 24px.
 * @cssprop [--consent-font=inherit] - Typeface.
 * @cssprop [--consent-size=medium] - Size of the text, from 14px upwards.
 * @cssprop [--consent-heading-size=1.125em] - Size of the heading, from 1em to 2em.
 * @cssprop [--consent-heading-weight=650] - Weight of the heading.
 * @cssprop [--consent-button-fill=100%] - How much of the accent fills both answers: `0%` outlines both.
 * @cssprop [--consent-button-weight=600] - Weight of the words on the buttons.
 * @cssprop [--consent-button-shadow=none] - Shadow of both answers.
 * @cssprop [--consent-shadow] - Shadow of what floats.
 * @cssprop [--consent-space=1em] - Unit of all distances.
 * @cssprop [--consent-edge] - Distance from the edges of the window, `0px` for none.
 * @cssprop [--consent-bar-width=80em] - Width that a bar never exceeds.
 * @cssprop [--consent-content-width=100%] - Width of the page's grid, in whose middle a bar's words and buttons stand.
 *
 * @attr controller - Who is responsible: named in our heading, and in the receipt in the preferences.
 * @attr jurisdiction - Whose law holds, an ISO 3166 code such as `ZA`, for the receipt.
 *
 * @event toggle - The platform's own: opened or closed. Not in the layout `inline`.
 */
export class ConsentBanner extends ReactiveElement {
  static override styles = [tokens, answersStyles, bannerStyles];

  static override properties = {
    layout: { reflect: true },
    position: {},
    open: { type: Boolean, reflect: true },
    heading: {},
    text: {},
  };

  /** `bar` along an edge, `card` in a corner, `dialog` in the middle, `inline` where it stands. */
  declare layout: BannerLayout;
  /** `top` or `bottom` (bar), `bottom-start`, `bottom-end`, `top-start` or `top-end` (card). */
  declare position: string | undefined;
  /** Whether it asks just now. For reading: it follows the decision. */
  declare open: boolean;
  /** Instead of our heading. */
  declare heading: string | undefined;
  /** Instead of our text; `{purposes}` stands for what is asked for, `{control}` for the name of the way back. */
  declare text: string | undefined;

  #gate = new GateController(this);
  #pageModal = new PageModal(this);
  #phrases = new PhrasesController(this, { ...enBanner, ...enAnnouncements });
  /** Ends what goes along with it while it stands. */
  #end: ((hasClosed: boolean) => void) | undefined;
  /** Children that we added, as opposed to those that the page wrote. */
  #own = new Map<string, Element>();
  #change: PolicyChange | undefined;
  #tellEarlier: typeof earlierAnswer | undefined;
  #heading: Element | undefined;
  #headingId = `consent-heading-${++count}`;

  constructor() {
    super();
    this.layout = 'bar';
    this.open = false;
    // A script of the page may have hidden every popover.
    this.addEventListener('toggle', () => this.requestUpdate());
    keepScrolling(this, () => !!this.popover);
  }

  override connectedCallback(): void {
    inheritFromBody(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attend(false);
    // Another one may ask now.
    for (const banner of bannersInPage())
      // Not upgraded yet, where it came with the body that a router has just put into the page.
      (banner as Partial<ConsentBanner>).requestUpdate?.();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const update = (): Promise<unknown> | undefined =>
      this.#phrases.whenReady(() => super.scheduleUpdate());
    const needed = this.#isAskedAgain
      ? !this.#change && this.#explain()
      : this.#isAskedMore && !this.#tellEarlier && this.#remember();
    return needed ? needed.then(update) : update();
  }

  /** Something new is asked for beside an answer that still counts. */
  get #isAskedMore(): boolean {
    const { decided, decidedAt, source } = this.#gate.gate?.decision ?? {};
    return decided === false && !!decidedAt && source !== 'policy' && source !== 'expiry';
  }

  async #remember(): Promise<void> {
    try {
      this.#tellEarlier = (await import('./earlier-answer.js')).earlierAnswer;
    } catch {
      // Could not be fetched: only what is new is told.
    }
  }

  get #isAskedAgain(): boolean {
    return this.#gate.gate?.decision.source === 'policy';
  }

  /** Before it opens, so that no words move under the reader. Without it there is a sentence of ours. */
  async #explain(): Promise<void> {
    try {
      const { PolicyChange } = await import('./policy-change.js');
      this.#change ??= new PolicyChange(this);
      await this.#change.whenReady(() => {});
    } catch {
      // Could not be fetched.
    }
  }

  /** Nothing is drawn inside the page's fence. */
  protected override shouldUpdate(): boolean {
    return !isFenced(this);
  }

  /** Of several in a page, the one that stands, else the first in the page's language, else the first. */
  get #asking(): ConsentBanner {
    const banners = bannersInPage();
    const [lang = ''] = wantedLanguages(page.documentElement);
    return (
      banners.find(({ open }) => open) ??
      banners.find((banner) => isIn(banner, lang)) ??
      // None is found inside a shadow root.
      banners[0] ??
      this
    );
  }

  get #isDue(): boolean {
    const { decided, decidedAt, source } = this.#gate.gate?.decision ?? {};
    // What was answered elsewhere may still be found.
    const isSearching = source === 'import' && decidedAt === null;
    return decided === false && !isSearching && !isAskedAbove();
  }

  protected override willUpdate(): void {
    // A morph takes away what the page's markup does not have.
    this.role ??= 'region';
    this.layout ??= 'bar';
    this.open = this.#isDue && !this.#pageModal.isOpen && this.#asking === this;
    if (this.open) this.#write();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(createFrame());
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.popover = this.layout === 'inline' ? null : 'manual';
    if (this.popover) this.togglePopover(this.open);
    this.#attend(this.open, !this.#isDue);
  }

  /** Begins what goes along with it when it opens, and ends it when it closes or is removed. */
  #attend(stands: boolean, hasClosed = false): void {
    if (stands === !!this.#end) return;
    const { bannerOpened, choiceSaved, lang } = this.#phrases.phrases;
    this.#end?.(hasClosed);
    this.#end = stands ? accompany(this) : undefined;
    if (stands) {
      announce(`${this.#heading!.textContent}. ${bannerOpened}`);
      page.dispatchEvent(new ConsentShownEvent(this.layout, lang));
    } else if (hasClosed) {
      const { gate } = this.#gate;
      // The line says what has been taken over; a gate that has stopped saved nothing.
      if (gate && !(gate.account && gate.decision.source === 'import')) announce(choiceSaved);
    }
  }

  /** What an editor has written without slots, which a CMS takes out: a heading, and paragraphs of text. */
  #fillSlots(): void {
    fillDataSlots(this, ['heading', 'change', 'text', 'policy']);
    if (!this.querySelector(':scope > [slot=heading]'))
      this.querySelector(':scope > h2:not([slot])')?.setAttribute('slot', 'heading');
    for (const paragraph of this.querySelectorAll(':scope > p:not([slot])'))
      // An editor's line around a button or a declaration, or an empty one, says nothing.
      if (paragraph.textContent.trim() && !paragraph.querySelector('button,[data-consent-action]'))
        paragraph.slot = 'text';
  }

  /** Adds the words and buttons that the page did not write, and keeps ours in step. */
  #write(): void {
    this.#fillSlots();
    const { phrases } = this.#phrases;
    const { policyHref, policyVersion } = this.#gate.gate!.settings;
    const controller = saidByPage('controller');
    const heading = this.#fill(
      'slot',
      'heading',
      'h2',
      this.heading ??
        (controller
          ? phraseParts(phrases.bannerHeadingOf, { controller }, phrases.lang)
          : phrases.bannerHeading),
    );
    heading.id ||= this.#headingId;
    this.setAttribute('aria-labelledby', heading.id);
    this.#heading = heading;
    if (this.#isAskedAgain) this.#change?.show(policyVersion ?? '', policyHref ?? '');
    else this.#change?.hide();
    const words = bannerWords(this, this.#gate.gate!, phrases, this.#saidBefore());
    this.#fill('slot', 'text', 'span', words);
    if (policyHref) this.#fill('slot', 'policy', 'a', phrases.policyLink, { href: policyHref });
    for (const [action, label] of [
      ['accept', phrases.acceptAll],
      ['reject', phrases.rejectAll],
      ['preferences', phrases.settings],
    ] as const)
      this.#fill('data-consent-action', action, 'button', label, { type: 'button' });
  }

  /** What visitors need to know who answered before. */
  #saidBefore(): PhrasePart[] | undefined {
    const { phrases } = this.#phrases;
    if (this.#isAskedAgain && !this.#change)
      return phraseParts(phrases.bannerPolicyChanged, {}, phrases.lang);
    return this.#isAskedMore ? this.#tellEarlier?.(this, this.#gate.gate!, phrases) : undefined;
  }

  /** The page's own child with that attribute, else ours, kept in step. No slot shows what is deeper. */
  #fill(
    attribute: string,
    value: string,
    tag: string,
    words: string | readonly PhrasePart[],
    more?: object,
  ): Element {
    const own = this.#own.get(value);
    const authored = [...this.children].find(
      (element) => element !== own && element.getAttribute(attribute) === value,
    );
    if (authored) {
      own?.remove();
      return authored;
    }
    const element = own ?? page.createElement(tag);
    this.#own.set(value, element);
    const { lang, dir } = this.#phrases;
    for (const [name, content] of Object.entries({ [attribute]: value, lang, dir, ...more })) {
      if (content) element.setAttribute(name, content);
      else element.removeAttribute(name);
    }
    const parts = typeof words === 'string' ? [{ text: words, isValue: false }] : words;
    if (element.textContent !== parts.map(({ text }) => text).join('')) {
      element.replaceChildren(...parts.map(createText));
      // Words that follow each other are one text.
      element.normalize();
    }
    if (element.parentNode !== this) this.append(element);
    return element;
  }
}
