/** When each message goes again. */
const silences = new Map<Element, ReturnType<typeof setTimeout>>();

/** Makes every button with `data-copy`, a selector, copy what that element says. */
export function listenToCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
}

/** Copies what a button stands for, and says so beside it; where the clipboard is closed, selects it. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const source = document.querySelector(button.dataset['copy']!)!;
  const told = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    told.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(source);
    told.textContent = 'Selected: copy it with your keyboard';
  }
  clearTimeout(silences.get(told));
  silences.set(
    told,
    setTimeout(() => (told.textContent = ''), 3000),
  );
}
