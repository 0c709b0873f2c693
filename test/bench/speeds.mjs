// How slow a visitor's line and machine are, for Chromium: bytes a second, milliseconds.
const megabits = (down, up) => ({
  offline: false,
  downloadThroughput: (down * 1e6) / 8,
  uploadThroughput: (up * 1e6) / 8,
});

/** As Lighthouse tests phones. */
const slow4G = { ...megabits(1.6, 0.75), latency: 150 };

/** "Fast 4G" of Chromium's own tools. */
export const fast4G = { ...megabits(8.1, 1.35), latency: 165 };

export const speeds = { fast: {}, slow: { line: slow4G, slowdown: 4 } };
