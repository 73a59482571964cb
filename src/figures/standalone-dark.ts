/** Colours of a picture outside a page in a dark scheme, by kind: the dark ones of figure-tokens.css. A test keeps the two the same. */
export const darkColours = {
  plate: '#18282f',
  skin: '#b3c2ca',
  'skin-far': '#7f939d',
  shorts: '#3b7187',
  shoe: '#e3eaec',
  'hair-dark': '#5a727c',
  'hair-grey': '#eef3f4',
  'top-short': '#5d97b0',
  muscle: '#ec6a52',
  'muscle-half': '#dd7563',
  'muscle-rest': '#cf7f70',
  tendon: '#efe8d8',
  prop: '#8aa1a8',
  'prop-fill': '#22353d',
  act: '#8fd6e0',
} as const;
const dark = darkColours;

/**
 * A picture as an SVG file that follows the reader's colour scheme, for use as an image on the site's own pages.
 * @param svg what drawStandalone gives
 * @param grey whether the person's hair is grey
 */
export function withDarkScheme(svg: string, grey: boolean): string {
  const rules = [
    `svg{background:${dark.plate}}`,
    `.halo{stroke:${dark.plate}}`,
    `.skin{fill:${dark.skin}}`,
    `.ear{fill:${dark['skin-far']}}`,
    `.shorts{fill:${dark.shorts}}`,
    `.shoe{fill:${dark.shoe}}`,
    `.hair{fill:${grey ? dark['hair-grey'] : dark['hair-dark']}}`,
    `.calf-rest{fill:${dark['muscle-rest']}}`,
    `.calf-half{fill:${dark['muscle-half']}}`,
    `.calf-tight{fill:${dark.muscle}}`,
    `.tendon{fill:${dark.tendon}}`,
    `.line,.rail,.frame,.ground,.solid{stroke:${dark.prop}}`,
    `.solid{fill:${dark['prop-fill']}}`,
    `.arrow,.band,.wave{stroke:${dark.act}}`,
    `.arrowhead{fill:${dark.act}}`,
  ];
  return svg.replace('</style>', `@media(prefers-color-scheme:dark){${rules.join('')}}</style>`);
}
