// What the fields of a receipt are called for people.

export const EVENTS = {
  ConsentGiven: 'Consent given',
  RenewedConsentGiven: 'Consent given again',
  ConsentRefused: 'Consent refused',
  ConsentWithdrawn: 'Consent withdrawn',
};

export const METHODS = {
  mouse: 'mouse',
  touch: 'touch',
  keyboard: 'keyboard',
  script: 'a program of the page',
  signal: 'a signal of the browser',
  import: 'taken over from another consent library',
};
