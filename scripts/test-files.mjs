import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';

/** The folders that the command line names. */
export const namedFolders = args.filter((arg) => !arg.startsWith('--'));

/**
 * The files of tests in some folders of test/, all that end like this; `--only=part-of-a-name` on the
 * command line picks among them. Relative to the project.
 */
export const findTestFiles = (folders, ending) =>
  folders
    .map((folder) => path.join('test', folder))
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => file.endsWith(ending) && file.includes(only))
    .sort();
