/** The sentences of problems are one file, which the gate and the elements fetch from beside themselves. */
export const diagnosticsBeside = () => ({
  name: 'diagnostics-beside',
  resolveId: (source) =>
    source.endsWith('/consent/diagnostics.js') ? { id: './diagnostics.js', external: true } : null,
});
