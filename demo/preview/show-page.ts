/**
 * Makes the document at this address the page that a text describes.
 *
 * @param onOpen is called before the first of the text is read, so that it can listen from the start
 */
export function showPage(html: string, onOpen = () => {}): void {
  // Only after `load` does the parser read the text as it reads a page that comes from a server.
  addEventListener('load', () =>
    setTimeout(() => {
      document.open();
      onOpen();
      document.write(html);
      document.close();
    }),
  );
}
