/** A file's path with slashes; Windows has backslashes. */
export const withSlashes = (id) => id.replaceAll('\\', '/');
