/* The support chat: knows a visitor again by a random name in local storage, and says that it is there. */
(() => {
  const STORAGE_KEY = 'bc_support_visitor';
  const status = document.getElementById('support-chat-status');
  try {
    if (!localStorage.getItem(STORAGE_KEY)) {
      localStorage.setItem(STORAGE_KEY, Math.random().toString(36).slice(2));
    }
  } catch {
    // Storage is blocked in this browser; the chat then starts anew on each page.
  }
  if (!status) return;
  status.dataset.state = 'on';
  status.textContent = 'Support chat is on';
})();
