// Installs other libraries for comparison, into a temporary folder and never as a dependency.
import { mkdtempSync, rmSync } from 'node:fs';
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
