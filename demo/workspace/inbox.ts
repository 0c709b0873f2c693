/**
 * The inbox: marks the open conversation and puts replies into it. `onUse` is told that a feature
 * was used, never what was written. The pages without an inbox have nothing to start.
 */
export function startInbox(page: Document, onUse: () => void): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.conversations a')];
  const markOpen = () => {
    const open = links.find(({ hash }) => hash === location.hash) ?? links[0];
    for (const link of links) {
      if (link === open) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  markOpen();
  addEventListener('hashchange', () => {
    markOpen();
    onUse();
  });

  for (const form of page.querySelectorAll<HTMLFormElement>('form.reply')) {
    for (const control of form.querySelectorAll('[disabled]')) control.removeAttribute('disabled');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('textarea')?.value.trim();
      if (!text) return;
      form.previousElementSibling?.append(reply(page, text));
      form.reset();
      onUse();
    });
  }
}

function reply(page: Document, text: string): HTMLLIElement {
  const message = page.createElement('li');
  message.className = 'from-team';
  const sender = page.createElement('small');
  sender.textContent = 'You · just now';
  message.append(`${text} `, sender);
  return message;
}
