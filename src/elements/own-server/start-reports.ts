import type { ConsentGate } from '../../consent/consent-gate.js';
import type { Decision } from '../../consent/decision.js';
import { Counters } from './counters.js';
import { Echo } from './echo.js';
import { noticeAnswers } from './notice-answers.js';
import { ownAddress, type AddressSetting } from './own-address.js';
import { Records } from './records.js';

/**
 * Tells the site's own server what its settings name addresses for: nothing of it is waited for.
 *
 * @param before the decision that held when the gate started
 */
export function startReports(gate: ConsentGate, before: Decision): void {
  const { settings } = gate;
  const at = <Part>(
    setting: AddressSetting,
    Part: new (gate: ConsentGate, address: URL) => Part,
  ): Part | undefined => {
    const address = ownAddress(settings, setting);
    return address && new Part(gate, address);
  };
  const records = at('recordsHref', Records);
  const counters = at('countersHref', Counters);
  const echo = settings.storage === 'cookie' ? at('echoHref', Echo) : undefined;
  noticeAnswers(gate, before, (answer, isLast) => {
    void records?.handle(answer, isLast);
    counters?.handle(answer);
    echo?.send();
  });
}
