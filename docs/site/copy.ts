/** Puts a button to copy it beside each block of code. */
export function offerCopying(): void {
  for (const block of document.querySelectorAll('.code')) {
    const code = block.querySelector('code')!;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.role = 'status';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(code.textContent).then(
        () => (button.textContent = status.textContent = 'Copied'),
        () => getSelection()!.selectAllChildren(code),
      );
    });
    button.addEventListener('blur', () => {
      button.textContent = 'Copy';
      status.textContent = '';
    });
    block.append(button, status);
  }
}
