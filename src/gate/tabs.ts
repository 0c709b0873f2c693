/** The other tabs of the site. A stored answer travels as its text; an empty one means: cleared. */
export interface Tabs {
  /** Hears from other tabs, until it leaves. */
  join(onText: (text: string) => void): void;
  post(text: string): void;
  leave(): void;
}

/** Connects the tabs that share a cookie. */
export function createTabs(cookieName: string): Tabs {
  let channel: BroadcastChannel | undefined;
  return {
    // One object posts and listens, since a second one would hear our own messages.
    join(onText) {
      try {
        channel ??= new BroadcastChannel(`consent-elements:${cookieName}`);
        // In Node, where tests run in jsdom or happy-dom, an open one keeps the process from ending.
        (channel as { unref?(): void }).unref?.();
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (typeof data === 'string') onText(data);
        };
      } catch {
        // Firefox, where the visitor blocks all cookies.
      }
    },
    post(text) {
      try {
        channel?.postMessage(text);
      } catch {
        // Other tabs find the cookie when they are looked at again.
      }
    },
    // An open channel can keep a page out of the back/forward cache. https://web.dev/articles/bfcache
    leave() {
      channel?.close();
      channel = undefined;
    },
  };
}
