type Texts = Readonly<Record<string, string | undefined>>;

/** `live-chat` → `Live chat`, for what the page named without a label. */
export const readable = (name: string): string =>
  name[0]!.toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** What a category is called: by the page (`label`), else by us, else by its name. */
export const labelOf = (name: string, label: string | undefined | null, phrases: object): string =>
  label || (phrases as Texts)[`${name}Label`] || readable(name);

/** What the page says that a category does, else what we say if it is one that we know. */
export const descriptionOf = (name: string, description: string, phrases: object): string =>
  description || (phrases as Texts)[`${name}Description`] || '';
