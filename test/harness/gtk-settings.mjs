import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** MiniBrowser's toolbar would keep its window, and so the page, at 447 pixels or more. */
const tinyToolbar = `* {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0;
  font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

/**
 * Environment that gives a GTK program settings of its own, in a folder that goes with this process.
 * Switching the animations off is what WebKit reports as prefers-reduced-motion.
 */
export function gtkSettings({ animations = true } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'gtk-settings-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(path.join(folder, version));
    writeFileSync(path.join(folder, version, 'gtk.css'), tinyToolbar);
    writeFileSync(
      path.join(folder, version, 'settings.ini'),
      `[Settings]\ngtk-enable-animations=${animations ? 1 : 0}\n`,
    );
  }
  return { XDG_CONFIG_HOME: folder };
}
