// Written by scripts/language-lists.mjs from the folders of src/locales: do not edit.

export const LANGUAGE_NAME =
  /^(?:af|ar|cs|da|de|el|es|fi|fr|he|hi|hu|it|ja|nl|pl|pt|ro|st|sv|tn|tr|uk|xh|zh|zu)$/;
