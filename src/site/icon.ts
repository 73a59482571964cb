/** How an icon is laid out: for browsers, for iPhones, and for phones that cut their own shape out of it. */
export const iconKinds = {
  '192': { size: 192, fill: 1, ground: '' },
  '512': { size: 512, fill: 1, ground: '' },
  // An iPhone paints what is clear black, so it gets a white ground and some air.
  '180': { size: 180, fill: 0.78, ground: '#ffffff' },
  // A phone may cut away all but the middle 80 %.
  maskable: { size: 512, fill: 0.6, ground: '#ffffff' },
} as const;
export type IconKind = keyof typeof iconKinds;

/**
 * The site's mark as an SVG of one kind.
 * @param mark the text of public/icon.svg, which has a square viewBox
 */
export function iconSvg(mark: string, kind: IconKind): string {
  const { size, fill, ground } = iconKinds[kind];
  const viewBox = /viewBox="([^"]+)"/.exec(mark)?.[1];
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(mark)?.[1];
  if (!viewBox || !inside)
    throw new Error('iconSvg(): expected an SVG with a viewBox, got something else. See public/icon.svg.');
  const side = size * fill;
  const edge = (size - side) / 2;
  const rect = ground ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${rect}` +
    `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" viewBox="${viewBox}">${inside}</svg></svg>`
  );
}
