/**
 * Advance widths of DejaVu Sans, in parts of the letter size, rounded up. It is the widest of the fonts that
 * devices use for plain text, so what fits in it fits in the others. Read from version 2.37 of the font.
 */
const widths: readonly (readonly [number, string])[] = [
  [0.3, "'IJijl"],
  [0.35, ' ,./:;\\|’‘'],
  [0.4, '()-[]ft'],
  [0.45, '!r'],
  [0.5, '"*_`–'],
  [0.55, '?csz“”'],
  [0.6, 'FLkvxy'],
  [0.65, '$0123456789EPSTYabdeghnopqu{}'],
  [0.7, 'ABCKRVXZ'],
  [0.75, 'NU'],
  [0.8, '&DGHOQ'],
  [0.85, '#+<=>^w~'],
  [0.9, 'M'],
];
const widthOf = new Map(
  widths.flatMap(([width, letters]) => Array.from(letters, (l) => [l, width] as const)),
);
/** Any other letter: as wide as the letter size. */
const unknown = 1;
/** How much wider bold is, at most, over a sentence. */
const boldness = 1.15;

/** An upper limit of the width of a text, in the unit of the letter size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOf.get(letter) ?? unknown;
  return sum * size * (bold ? boldness : 1);
}

/**
 * How many lines a text takes at most, broken at spaces; a word wider than the line is broken too.
 * @param size letter size, in the unit of `width`
 * @param bold how many letters at the start are bold
 * @returns 0 for an empty text
 */
export function countLines(text: string, size: number, width: number, bold = 0): number {
  const space = textWidth(' ', size);
  let lines = 0;
  let used = Infinity;
  let at = 0;
  for (const word of text.split(' ')) {
    const wide = textWidth(word, size, at < bold);
    at += word.length + 1;
    if (word === '') continue;
    if (used + space + wide <= width) used += space + wide;
    else {
      lines += Math.max(1, Math.ceil(wide / width));
      used = wide > width ? width : wide;
    }
  }
  return lines;
}
