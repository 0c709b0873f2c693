/** Where a page scrolls sideways between a small phone and a desktop, mirrored too: `ltr, 320 pixels: 14 too wide`. */
export async function tooWide(page) {
  const found = [];
  for (const dir of ['ltr', 'rtl'])
    for (const width of [320, 390, 768, 1440]) {
      await page.evaluate((value) => (document.documentElement.dir = value), dir);
      const [actual] = await page.viewport(width, 800);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide !== 0) found.push(`${dir}, ${actual} pixels: ${wide} too wide`);
    }
  return found;
}
