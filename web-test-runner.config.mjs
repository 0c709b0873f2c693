import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findTestFiles } from './scripts/test-files.mjs';
import { chromiumOptions, findEngine, wantedEngines } from './test/harness/engines.mjs';
import { resultsReporter } from './test/harness/wtr-reporter.mjs';
import { webkitLauncher } from './test/harness/webkit-launcher.mjs';
import { runsInNode } from './test/harness/where-tests-run.mjs';

const launchers = {
  chromium: () => chromeLauncher({ puppeteer, launchOptions: chromiumOptions() }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findEngine('firefox') },
    }),
  webkit: webkitLauncher,
};

export default {
  files: findTestFiles(['.'], '.test.ts').filter((file) => !runsInNode(file)),
  browsers: wantedEngines.filter(findEngine).map((name) => launchers[name]()),
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    resultsReporter(),
  ],
  // 'production' is Lit without its warnings.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
    }),
  ],
  // Three browsers share two cores on the build machine: one file at a time in each, long patience.
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '10000' } },
};
