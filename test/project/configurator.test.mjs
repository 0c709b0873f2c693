// The TypeScript that the demo's configurator shows compiles in an app that uses the built package.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../scripts/run.mjs';
import '../harness/typescript.mjs';

const { npmCode } = await import('../../demo/configurator/npm-code.ts');
const { standard } = await import('../../demo/configurator/configuration.ts');

const configurations = {
  'as it starts': standard,
  'with everything set': {
    ...standard,
    purposes: [{ ...standard.purposes[0], name: 'essential' }, ...standard.purposes],
    words: { ...standard.words, heading: 'It’s “yours”' },
    look: { ...standard.look, theme: 'paper' },
    tokens: { accent: '#123456' },
    law: { lang: 'de', regime: 'us', gpc: 'ask' },
    signals: { signals: 'google clarity', googleMode: 'advanced' },
    settings: {
      folder: '/consent/',
      policyVersion: '2026-05-13',
      policyHref: "/what's-kept",
      scope: 'workspace',
      maxAge: '30',
      maxAgeDenied: '14',
      reloadOnWithdraw: 'true',
      records: 'true',
    },
  },
  'with nothing set': {
    ...standard,
    purposes: [],
    settings: { ...standard.settings, policyVersion: '', policyHref: '', maxAge: '' },
  },
};

/** What is wrong with modules of an app, by name; it has the style sheets that bundlers take. */
function errorsIn(modules) {
  const { options } = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'test/types/tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: assert.fail },
  );
  const fileOf = (name) => path.join(root, `test/types/app ${name}.ts`);
  const files = new Map(Object.entries(modules).map(([name, code]) => [fileOf(name), code]));
  files.set(path.join(root, 'test/types/styles.d.ts'), "declare module '*.css';");
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) =>
    files.has(file)
      ? ts.createSourceFile(file, files.get(file), ...rest)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  return Object.fromEntries(
    Object.keys(modules).map((name) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(fileOf(name)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ]),
  );
}

test('an app compiles with the configurator’s code, and not with other code', () => {
  const modules = Object.fromEntries(
    Object.entries(configurations).map(([name, configuration]) => [name, npmCode(configuration)]),
  );
  const { wrong, ...errors } = errorsIn({
    ...modules,
    wrong: npmCode(standard).replace('policyHref', 'policyHome'),
  });
  assert.deepEqual(
    errors,
    Object.fromEntries(Object.keys(configurations).map((name) => [name, []])),
  );
  assert.match(wrong.join(), /policyHome/);
});
