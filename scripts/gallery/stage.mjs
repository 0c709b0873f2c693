// The page in the gallery's pictures, as plain as possible so that the elements stand out. In English,
// or in Arabic from right to left.

const words = {
  en: {
    maps: 'Maps',
    mapsText: 'Shows where to find us.',
    mapsBrief: 'showing where to find us',
    essentialText: 'Signing in, security, and remembering what you chose.',
    counts: 'Tells visits apart.',
    remembers: 'Remembers what you chose here.',
    place: 'Map: how to find us',
    policy: 'Privacy policy',
    collect: 'What we collect',
    collected: ['Your name and e-mail address', 'The messages that you write to us'],
    use: 'Why we use it',
    uses: 'To answer you, and to send you invoices. An <policy-term definition="Who handles data for us, on our instructions.">operator</policy-term> stores the messages for us.',
    keep: 'How long we keep it',
    keptBefore: 'Messages for three years after the last one.',
    kept: 'Messages for two years after the last one, and invoices for five.',
    rights: 'Your rights',
    right: 'You may see, correct and delete what we hold about you. Write to us.',
    summary: 'Messages are kept for a shorter time.',
  },
  ar: {
    maps: 'الخرائط',
    mapsText: 'تعرض مكاننا على الخريطة.',
    mapsBrief: 'عرض مكاننا على الخريطة',
    essentialText: 'تسجيل الدخول والأمان وتذكّر ما اخترتموه.',
    counts: 'يميّز الزيارات بعضها من بعض.',
    remembers: 'يتذكّر ما اخترتموه هنا.',
    place: 'خريطة: كيف تجدوننا',
    policy: 'سياسة الخصوصية',
    collect: 'ما نجمعه',
    collected: ['اسمكم وعنوان بريدكم الإلكتروني', 'الرسائل التي تكتبونها إلينا'],
    use: 'لماذا نستخدمه',
    uses: 'للرد عليكم وإرسال الفواتير إليكم. يحفظ <policy-term definition="من يعالج البيانات لحسابنا وبتعليماتنا.">المُشغِّل</policy-term> الرسائل لنا.',
    keep: 'كم نحتفظ به',
    keptBefore: 'الرسائل ثلاث سنوات بعد آخرها.',
    kept: 'الرسائل سنتين بعد آخرها، والفواتير خمس سنوات.',
    rights: 'حقوقكم',
    right: 'يمكنكم الاطلاع على ما لدينا عنكم وتصحيحه وحذفه. اكتبوا إلينا.',
    summary: 'تُحفظ الرسائل مدة أقصر.',
  },
};

const sections = (text, kept) => `
  <h2 id="collect">${text.collect}</h2><ul>${text.collected.map((one) => `<li>${one}</li>`).join('')}</ul>
  <h2 id="use">${text.use}</h2><p>${text.uses}</p>
  <h2 id="keep">${text.keep}</h2><p>${kept}</p>
  <h2 id="rights">${text.rights}</h2><p>${text.right}</p>`;

/** A policy of four sections, with the version before it. */
export const policy = (text) => `
  <policy-viewer version="2026-05-13" effective="2026-05-13" responsible-party="Example (Pty) Ltd">
    <h1 slot="heading">${text.policy}</h1>${sections(text, text.kept)}
    <policy-version version="2026-05-13" effective="2026-05-13" summary="${text.summary}"></policy-version>
    <policy-version version="2025-11-01" effective="2025-11-01">
      <template>${sections(text, text.keptBefore)}</template>
    </policy-version>
  </policy-viewer>`;

const declarations = (text) => `
  <consent-category name="essential" basis="necessary" description="${text.essentialText}">
    <consent-cookie name="consent" duration="P182D" purpose="${text.remembers}"></consent-cookie>
  </consent-category>
  <consent-category name="measurement">
    <consent-service name="matomo" label="Matomo" provider="Example (Pty) Ltd" country="ZA" privacy-href="/privacy">
      <consent-cookie name="_pk_id*" duration="P13M" purpose="${text.counts}"></consent-cookie>
      <consent-cookie name="mtm_*" type="local-storage" duration="P6M"></consent-cookie>
    </consent-service>
  </consent-category>
  <consent-category name="maps" label="${text.maps}" brief="${text.mapsBrief}" description="${text.mapsText}">
    <consent-service name="street" label="${text.maps}" provider="Example Maps"></consent-service>
  </consent-category>`;

const lines = (...widths) =>
  widths.map((width) => `<i style="inline-size:${width}%"></i>`).join('');

/** Grey lines instead of words. */
const article = `<div class="title"></div>${lines(96, 100, 91, 97, 62)}
  <div class="picture"></div>${lines(99, 94, 100, 48)}`;

const styles = `
  :root { color-scheme: light dark; --line: light-dark(#e9e6df, #35322d); }
  body { margin: 0; background: light-dark(#faf9f6, #141312); font-family: system-ui, sans-serif; }
  header { display: flex; gap: 20px; padding: 18px 32px; border-block-end: 1px solid var(--line); }
  header b { inline-size: 96px; } header b, header s, i { block-size: 12px; border-radius: 6px; background: var(--line); }
  header s { inline-size: 48px; } header s:first-of-type { margin-inline-start: auto; }
  main { max-inline-size: 720px; margin: 0 auto; padding: 32px; }
  i { display: block; margin-block-end: 14px; }
  .title { inline-size: 55%; block-size: 30px; margin-block-end: 26px; border-radius: 8px; background: var(--line); }
  .picture { block-size: 220px; margin-block: 26px; border-radius: 8px; background: var(--line); }`;

/**
 * @param {string} options.content goes into the article, before the grey lines
 * @param {string} options.banner attributes of the banner
 * @param {'en' | 'ar'} options.lang
 * @param {string} [options.tokens] address of a theme's or a brand's style sheet
 * @param {string} [options.page] style sheet of the page around a brand
 */
export const stage = ({ content, banner, lang, tokens, page = '' }) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<style>${styles}${page}</style>
${tokens ? `<link rel="stylesheet" href="${tokens}">` : ''}
<script src="/dist/consent-elements.js" data-policy-href="/privacy" data-policy-version="2026-05-13"></script>
<body>
<header><b></b><s></s><s></s><s></s></header>
<main>${banner.includes('inline') ? `<consent-banner ${banner}>${declarations(words[lang])}</consent-banner><br>` : ''}
${content(words[lang])}${article}</main>
${banner.includes('inline') ? '' : `<consent-banner ${banner}>${declarations(words[lang])}</consent-banner>`}
</body>
</html>`;
