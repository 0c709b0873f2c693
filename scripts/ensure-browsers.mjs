// Finds the browsers for the tests. On Debian, it installs missing ones for root; everyone else gets the
// command to run. Only Chromium is required. Typefaces for the languages that need one come along, and PHP for
// the tests of the WordPress plugin.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  debianPackages,
  findEngine,
  hasAllPackages,
  wantedEngines,
} from '../test/harness/engines.mjs';
import { missingFontPackages } from '../test/harness/fonts.mjs';

const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
const isRoot = process.getuid?.() === 0;

const missing = () => wantedEngines.filter((engine) => !findEngine(engine));
const packages = () =>
  wantedEngines
    .filter((engine) => !hasAllPackages(engine))
    .flatMap((engine) => debianPackages[engine]);

const php = () => (spawnSync('php', ['--version']).status === 0 ? [] : ['php-cli']);

const wanted = isDebian && isRoot ? [...packages(), ...missingFontPackages(), ...php()] : [];
if (wanted.length > 0) {
  console.log(`Installing ${wanted.join(' ')}`);
  if (aptGet('update')) aptGet('install', '--no-install-recommends', ...wanted);
}

if (missing().includes('chromium')) {
  console.error(`Missing: ${missing().join(', ')}. To install: ${installCommand()}
Or set CHROME_PATH and FIREFOX_PATH to browsers that are here already.`);
  process.exit(1);
}
if (missing().length > 0) {
  console.warn(`Not tested in ${missing().join(', ')}, because it is missing. ${installHint()}`);
}

function aptGet(...args) {
  const { status } = spawnSync(
    'apt-get',
    // Wait for an installation that may already be running.
    ['--quiet', '--yes', '-o', 'DPkg::Lock::Timeout=300', ...args],
    { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  return status === 0;
}

function installCommand() {
  if (isDebian) return `sudo apt-get install ${packages().join(' ')}`;
  if (process.platform === 'darwin') return 'brew install --cask google-chrome firefox';
  if (process.platform === 'win32') return 'winget install Google.Chrome Mozilla.Firefox';
  return 'your package manager, Chromium and Firefox';
}

function installHint() {
  const onlyWebKit = missing().every((engine) => engine === 'webkit');
  return onlyWebKit && !isDebian
    ? 'WebKit is tested through WebKitGTK, which only Linux has.'
    : `To install: ${installCommand()}`;
}
