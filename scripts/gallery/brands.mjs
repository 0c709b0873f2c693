// Brands that the gallery tries, by custom properties alone: those are in brands/<id>.css. What is here is
// only where the banner lies, and the page around it.

/** @type {{ id: string, title: string, banner: string, page: string }[]} */
export const brands = [
  {
    id: 'gov-uk',
    title: 'GOV.UK',
    banner: 'layout="bar" position="top"',
    page: `body { background: light-dark(#fff, #0b0c0c) }
      header, main { padding-inline: max(20px, 50% - 480px) }
      header { border: 0; background: light-dark(#0b0c0c, #000) }
      main { max-inline-size: none }`,
  },
  {
    id: 'linear',
    title: 'Linear',
    banner: 'layout="card"',
    page: 'body { background: light-dark(#fafafb, #0c0d0e) }',
  },
  {
    id: 'spotify',
    title: 'Spotify',
    banner: 'layout="bar"',
    page: 'body { background: light-dark(#f4f4f4, #121212) }',
  },
  {
    id: 'apple',
    title: 'Apple',
    banner: 'layout="dialog"',
    page: 'body { background: light-dark(#f5f5f7, #000) }',
  },
];
