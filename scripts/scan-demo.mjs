// `npm run scan:demo`: our own demo, looked at as any other site. More arguments are those of `scan`.
import { run } from '../bin/scan.mjs';
import { serve } from './serve.mjs';

const server = await serve({ port: 0 });
const pages = ['marketing', 'workspace'].map((name) => `${server.url}/demo/${name}/`);
try {
  process.exitCode = await run([...pages, ...process.argv.slice(2)]);
} finally {
  await server.close();
}
