/** Opens the settings of the page in a frame; focus comes back to the button when they close. */
export function openSettings(frame: HTMLIFrameElement, button: HTMLElement): void {
  // Inside the frame, there is no element that focus could return to. `close` does not bubble.
  const returnFocus = () => setTimeout(() => button.focus());
  frame.contentDocument?.addEventListener('close', returnFocus, { capture: true, once: true });
  frame.contentWindow?.consentElements?.showPreferences();
}
