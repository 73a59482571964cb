/**
 * Advance widths of DejaVu Sans, in thousandths of the letter size, from the space to the tilde in the order of
 * ASCII. It is the widest of the fonts that devices use for plain text, so what fits in it fits in the others.
 * Read from version 2.37 of the font.
 */
const ascii = [
  ...[318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637],
  ...[637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632],
  ...[576, 775, 752, 295, 295, 656, 558, 863, 749, 788, 604, 788, 695, 635, 611, 732, 685, 989, 686],
  ...[611, 686, 391, 337, 391, 838, 500, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580],
  ...[278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838],
];
const others: Readonly<Record<string, number>> = { '–': 500, '’': 318, '‘': 318, '“': 519, '”': 519 };
/** Any other letter: as wide as the letter size. */
const unknown = 1000;
const widthOf = (letter: string) => ascii[letter.charCodeAt(0) - 32] ?? others[letter] ?? unknown;
/** How much wider bold is, at most, over a sentence. */
const boldness = 1.15;

/** An upper limit of the width of a text, in the unit of the letter size. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return (sum / 1000) * size * (bold ? boldness : 1);
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
