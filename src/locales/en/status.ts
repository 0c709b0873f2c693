import type { StatusMessages } from '../messages.js';

export const enStatus: StatusMessages = {
  lang: 'en',
  dir: 'ltr',
  statusAllowed: 'On {date} you allowed: {purposes}.',
  statusRefused: 'On {date} you refused everything optional.',
  statusUndecided: 'You have not chosen yet. Nothing optional runs until you do.',
  statusPolicyChanged:
    'Our privacy policy has changed since your choice of {date}. Nothing optional runs until you choose again.',
  statusExpired: 'Your choice of {date} has expired. Nothing optional runs until you choose again.',
  exempt: 'On until you object: {purposes}.',
  statusVersion: 'Policy version {version}.',
  signalHonoured: 'Your browser’s opt-out signal is honoured.',
  change: 'Change your choice',
  withdraw: 'Withdraw consent',
  measurementLabel: 'Measurement',
};
