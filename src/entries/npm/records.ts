/**
 * Records of consent on a server of your own: the handler of requests, and the stores. Importing it has no
 * side effect, and loads no database.
 */
export { problemInReceipt } from '../../records/check-receipt.js';
export { toNodeHandler, type NodeHandler } from '../../records/node-handler.js';
export type { OpenDatabase } from '../../records/connect.js';
export { openRecordStore, type StoreOptions } from '../../records/open-store.js';
export {
  publishCounters,
  type CounterGroup,
  type PublishedCounters,
  type ShownCounts,
} from '../../records/publish-counters.js';
export { createRecordsHandler, type RecordsHandlerOptions } from '../../records/records-handler.js';
export { statsPage, statsTable } from '../../records/stats.js';
export type {
  ChainEntry,
  ConsentReceipt,
  Count,
  Counter,
  RecordProblem,
  RecordsPage,
  RecordStore,
  Retention,
  StoredRecord,
  StoredWords,
  TimeRange,
  Verification,
} from '../../records/store.js';
