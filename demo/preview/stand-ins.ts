/** Scripts that stand in, in a page's head, for what only a browser's own settings do. */

export const GPC = `<script>
  // In place of a browser that sends it.
  Object.defineProperty(navigator,
    'globalPrivacyControl', { value: true });
</script>`;

export const STORAGE_BLOCKED = `<script>
  // In place of a browser that keeps nothing.
  Object.defineProperty(Document.prototype,
    'cookie', { get: () => '', set() {} });
</script>`;
