/** What preferences and table say about a category. */
export const enCategories = {
  /** Beside a category that cannot be turned off. */
  alwaysOn: 'Always on',
  /** Beside a category that runs until the visitor objects. */
  exemptNote: 'On until you object.',
  essentialLabel: 'Essential',
} as const;
