// WordPress's own filters, with our plugin in them: PHP and the files of WordPress, without a site.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run.mjs';

const cache = path.join(root, 'node_modules/.cache/wordpress');
const packed = path.join(cache, 'usr/share/wordpress');

/** Where WordPress is: where `WORDPRESS_PATH` says, installed, or out of Debian's package. */
function findWordPress() {
  const found = [process.env.WORDPRESS_PATH, '/usr/share/wordpress', packed].find(
    (folder) => folder && existsSync(path.join(folder, 'wp-includes/kses.php')),
  );
  if (found || !existsSync('/etc/debian_version')) return found;
  mkdirSync(cache, { recursive: true });
  spawnSync('apt-get', ['--quiet', 'download', 'wordpress'], { cwd: cache });
  const file = readdirSync(cache).find((name) => name.endsWith('.deb'));
  if (file) spawnSync('dpkg', ['-x', file, cache], { cwd: cache });
  return file && packed;
}

const hasPhp = () => spawnSync('php', ['--version']).status === 0;

/** Why its tests cannot run here; they must where `CI` says that everything is installed. */
export function missing() {
  if (process.env.CI) return false;
  if (!hasPhp()) return 'PHP is missing. To install: sudo apt-get install php-cli';
  return findWordPress() ? false : 'WordPress is missing: set WORDPRESS_PATH to a folder with it';
}

/**
 * Calls functions of WordPress, one after the other, in one request.
 *
 * @param {[name: string, ...args: unknown[]][]} calls
 * @returns {{ result: any, printed: string }[]}
 */
export function callWordPress(...calls) {
  const files = ['test/harness/wordpress.php', 'integrations/wordpress/consent-elements.php'];
  const [script, plugin] = files.map((file) => path.join(root, file));
  const { stdout, stderr, error } = spawnSync('php', [script, findWordPress(), plugin], {
    input: JSON.stringify(calls),
    encoding: 'utf8',
  });
  if (error || stderr || !stdout.startsWith('[')) throw error ?? new Error(stderr + stdout);
  return JSON.parse(stdout);
}
