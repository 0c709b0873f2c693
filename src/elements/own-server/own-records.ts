/** What the server has of the visitor, whom it knows by the cookie alone. @throws if it does not answer */
async function ask(address: URL, method: 'GET' | 'DELETE'): Promise<Response> {
  const response = await fetch(address, { method, credentials: 'include', cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/** Their records as text to read; empty where there are none. */
export async function fetchRecords(address: URL): Promise<string> {
  const { records } = (await (await ask(address, 'GET')).json()) as { records: readonly unknown[] };
  return records.length ? JSON.stringify(records, null, 2) : '';
}

/** Deletes them. Nothing is left to read. */
export async function eraseRecords(address: URL): Promise<''> {
  await ask(address, 'DELETE');
  return '';
}
