/** `high-contrast` as “High contrast”. */
export function asWords(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
