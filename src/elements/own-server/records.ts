import type { ConsentGate } from '../../consent/consent-gate.js';
import { eventOf, type ReceiptEvent } from '../../consent/receipt-event.js';
import { addEvent, knownEvents } from '../receipt/answer-history.js';
import { methodOf, wordsBehind } from '../receipt/read-click.js';
import { withHash } from '../receipt/words-hash.js';
import { fit } from './fit.js';
import type { NoticedAnswer } from './notice-answers.js';
import { post } from './post.js';
import { receiptNow } from './receipt-of.js';
import { Unsent } from './unsent.js';
import { loadWords } from './words.js';

/** Sends a record of each answer, and again what no server has taken. */
export class Records {
  #gate: ConsentGate;
  #address: URL;
  #unsent: Unsent;
  #sending = new Set<string>();

  constructor(gate: ConsentGate, address: URL) {
    this.#gate = gate;
    this.#address = address;
    this.#unsent = new Unsent(gate);
    this.#sendAll();
    addEventListener('online', this.#sendAll);
  }

  #sendAll = (): void => this.#unsent.texts.forEach((text) => void this.#send(text));

  /** @param isLast whether the page is on its way out, so that nothing can be waited for */
  async handle(answer: NoticedAnswer, isLast: boolean): Promise<void> {
    const { record, earlier, click } = answer;
    const method = click ? methodOf(click) : 'script';
    const words = click && wordsBehind(click);
    const make = (shown = words): ReceiptEvent =>
      eventOf(record, this.#gate.settings, { method, words: shown }, earlier);
    const bare = make();
    const { granted, event_state: state } = bare;
    if (
      this.#gate.settings.records === 'granted' &&
      !granted.length &&
      state !== 'ConsentWithdrawn'
    )
      return;
    let isSent = false;
    const send = (event: ReceiptEvent): void => {
      if (isSent) return;
      isSent = true;
      this.#sendEvent(event, answer);
    };
    const sendNow = (): void => send(bare);
    if (isLast) return sendNow();
    addEventListener('pagehide', sendNow);
    const event = make(words && (await withHash(words)));
    await loadWords();
    send(event);
    removeEventListener('pagehide', sendNow);
  }

  #sendEvent(event: ReceiptEvent, answer: NoticedAnswer): void {
    if (knownEvents(this.#gate)[0]?.event_time !== event.event_time) addEvent(this.#gate, event);
    const receipt = receiptNow(this.#gate, [event], answer);
    if (!receipt) return;
    const text = JSON.stringify(fit({ ...receipt, events: [event] }));
    // Before it is on its way, since the page may be gone before there is an answer.
    this.#unsent.add(text);
    void this.#send(text);
  }

  async #send(body: string): Promise<void> {
    if (this.#sending.has(body)) return;
    this.#sending.add(body);
    const isDone = await post({
      setting: 'recordsHref',
      address: this.#address,
      credentials: 'same-origin',
      body,
    });
    this.#sending.delete(body);
    if (isDone) this.#unsent.remove(body);
  }
}
