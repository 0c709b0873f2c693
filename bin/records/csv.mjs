// Lines of CSV (RFC 4180) that a spreadsheet shows and does not run.

/** What Excel, LibreOffice and Google Sheets take for a formula, also in its wide forms. Anybody can send a record. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

const cell = (value) => {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (cells) => `${cells.map(cell).join(',')}\r\n`;
