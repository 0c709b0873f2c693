// Tests in TypeScript run in the browsers, but for those in these folders of test/, whose code knows no
// page: they run in Node. The few that need one after all are named `*.page.test.ts`.
const pureFolders = ['consent', 'formats', 'locales', 'policy', 'signals'];

/** @param {string} file relative to the project, as test/policy/slug.test.ts */
export function runsInNode(file) {
  const [, folder] = file.split(/[\\/]/);
  return pureFolders.includes(folder) && !file.endsWith('.page.test.ts');
}
