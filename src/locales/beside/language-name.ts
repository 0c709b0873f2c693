// Written by scripts/language-lists.mjs from the folders of src/locales: do not edit.

export const LANGUAGE_NAME =
  /^(?:af|ar|bg|bn|cs|da|de|el|es|et|fi|fr|ga|he|hi|hr|hu|id|it|ja|ko|lt|lv|mr|mt|nl|pl|pt|ro|sk|sl|st|sv|sw|ta|te|th|tn|tr|uk|vi|xh|zh|zu)$/;
