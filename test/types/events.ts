// Listening is typed on elements, the document and the window alike, with no import but the package.
import 'consent-elements';

document.addEventListener('consent-change', (event) => {
  const withdrawn: readonly string[] = event.withdrawn;
  const uncleared: readonly string[] = event.uncleared;
  const before: boolean = event.previous.decided;
  // @ts-expect-error no such field
  event.revoked;
  // @ts-expect-error not one of the sources
  event.source === 'cookie';
  return [withdrawn, uncleared, before];
});

document.body.addEventListener('consent-request', (event) => {
  const choice: boolean | undefined = event.choice['measurement'];
  event.preventDefault();
  return choice;
});

window.addEventListener('consent-ready', (event) => event.decision.granted.length);

document.addEventListener('consent-error', (event) => {
  const code: string = event.code;
  return [code, event.message, event.cause];
});

document.addEventListener('consent-shown', (event) => [event.layout, event.lang].join());

document.addEventListener('consent-preferences-request', (event) => event.preventDefault());
