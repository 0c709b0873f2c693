/** HTML, or nothing where the page does without it. */
export type Part = string | false | undefined;

/** The parts that there are, one below the other, as the content of an element. */
export const inside = (parts: readonly Part[]): string =>
  parts
    .filter(Boolean)
    .join('\n')
    .replace(/^(?=.)/gm, '  ');

/** @param root attributes of `<html>`, such as `lang="en"` */
export const documentOf = (root: string, head: readonly Part[], body: readonly Part[]): string =>
  `<!DOCTYPE html>
<html ${root}>
<head>
${inside(head)}
</head>
<body>
${inside(body)}
</body>
</html>
`;

export const VIEWPORT = `<meta name="viewport"
  content="width=device-width, initial-scale=1">`;

export const stylesheet = (address: string): string => `<link rel="stylesheet"
  href="${address}">`;
