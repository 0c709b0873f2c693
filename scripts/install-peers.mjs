// Installs other libraries for comparison, into a temporary folder and never as a dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @param {{ name: string, version: string }[]} peers
 * @returns {{ folderOf(name: string): string, remove(): void }} where each package is
 */
export function installPeers(peers) {
  const folder = mkdtempSync(path.join(tmpdir(), 'peers-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const wanted = peers.map(({ name, version }) => `${name}@${version}`);
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  if (peers.length && run('npm', ['install', '--prefix', folder, ...options, ...wanted]) !== 0) {
    remove();
    throw new Error(`Could not install ${wanted.join(', ')}.`);
  }
  return { folderOf: (name) => path.join(folder, 'node_modules', name), remove };
}

/**
 * One file of a package, without what the package depends on.
 *
 * @param {{ name: string, version: string }} peer
 * @param {string} file in the package
 * @returns {string} its text
 */
export function readFromPackage({ name, version }, file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  try {
    const packing = ['pack', `${name}@${version}`, '--pack-destination', folder, '--json'];
    const said = execFileSync('npm', packing, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{ filename }] = JSON.parse(said);
    execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', folder, `package/${file}`]);
    return readFileSync(path.join(folder, 'package', file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
