const ourHeading = /<h2 (slot="heading"|class="cp-title")/;

const redundantInTables = /^<(table|thead|tbody|tr|th|td) [^>]*role=/;

/**
 * Findings that we know of and do not follow. Each is about one thing only, and has its reasons in
 * docs/decisions/0009-what-judges-find-and-we-keep.md. One that nobody reports any more has to go.
 */
export const exceptions = [
  { judge: 'HTML_CodeSniffer', rule: /1_3_1_AAA\.G141$/, about: ourHeading },
  { judge: 'html-validate', rule: /^heading-level$/, about: ourHeading },
  {
    judge: 'html-validate',
    rule: /^element-permitted-content$/,
    about: /^<consent-(banner|preferences)/,
  },
  { judge: 'html-validate', rule: /^prefer-native-element$/, about: /^<consent-banner/ },
  { judge: 'html-validate', rule: /^element-required-attributes$/, about: /^<img data-consent=/ },
  { judge: 'html-validate', rule: /^no-redundant-role$/, about: redundantInTables },
  { judge: 'IBM', rule: /^aria_main_label_visible$/, about: /^<body( class="hub")?>$/ },
  { judge: 'IBM', rule: /^aria_role_redundant$/, about: redundantInTables },
];

export const exceptionFor = (finding) =>
  exceptions.find(
    ({ judge, rule, about }) =>
      finding.judge === judge && rule.test(finding.rule) && about.test(finding.html),
  );
