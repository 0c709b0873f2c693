/* What the gate fetches where it has something to say to the site's own server, or to make a receipt. */
export { receiptOf } from '../../elements/own-server/receipt-of.js';
export { startReports } from '../../elements/own-server/start-reports.js';
