type Texts = Readonly<Record<string, string | undefined>>;

/** `live-chat` → `Live chat`, where the page gives no label. */
export const sentenceCase = (name: string): string =>
  name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** A category's label: the page's own, else ours, else its name. */
export const labelOf = (name: string, label: string | undefined | null, phrases: object): string =>
  label || (phrases as Texts)[`${name}Label`] || sentenceCase(name);

/** A category's description: the page's own, else ours if we know the category. */
export const descriptionOf = (name: string, description: string, phrases: object): string =>
  description || (phrases as Texts)[`${name}Description`] || '';
