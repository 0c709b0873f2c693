import type { TableMessages } from '../messages.js';
import { enDeclarations } from './declarations.js';

export const enTable: TableMessages = {
  ...enDeclarations,
  storedName: 'Name',
  storedKind: 'Kind',
  storedBy: 'Set by',
  storedFor: 'Kept for',
  storedPurpose: 'Purpose',
  untilClosed: 'Until the browser is closed',
  nothingDeclared: 'This site has not listed anything that it stores.',
};
