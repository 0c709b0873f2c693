// The examples of the docs keep answers until the page is left, and nowhere else: their cookies are a list.
{
  const cookies = new Map();
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    set(text) {
      const [, name, value, attributes] = /^([^=]*)=([^;]*)(.*)/.exec(text);
      if (/max-age=(?:0|-)/i.test(attributes) || /expires=.* 1970/i.test(attributes))
        cookies.delete(name);
      else cookies.set(name, value);
    },
  });
  // Each example is by itself, not a tab of the same site.
  delete globalThis.BroadcastChannel;
}
