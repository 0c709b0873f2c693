import type { ConsentGate } from '../consent/consent-gate.js';
import { canDefine } from '../elements/base/can-define.js';
import { page } from '../page/page.js';
import { ConsentDoctor } from './consent-doctor.js';

const TAG = 'consent-doctor';

/**
 * Opens the doctor, or brings the one that is open to the reader.
 *
 * @param tag the gate's own tag, which says where our files come from
 * @param isCalled whether somebody called for it, and wants to be there; an address leaves focus alone
 */
export function openDoctor(gate: ConsentGate, tag: Element | undefined, isCalled: boolean): void {
  if (canDefine(TAG)) customElements.define(TAG, ConsentDoctor);
  let doctor = page.querySelector<ConsentDoctor>(TAG);
  if (!doctor) {
    doctor = page.createElement(TAG) as ConsentDoctor;
    // Before it is in the page, where it begins to look.
    doctor.examine(gate, tag);
    // Beside the body, as the banner: see docs/decisions/0016-beside-the-body.md.
    page.documentElement.append(doctor);
  }
  if (isCalled) void doctor.take();
}
