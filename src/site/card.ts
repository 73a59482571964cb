/** Size of a picture that other sites show beside a link. */
export const cardSize = { width: 1200, height: 630 } as const;

const colours = { plate: '#eff4f3', text: '#10242b', soft: '#364c53', ground: '#5f777e' } as const;
/** Where the ground line is; the drawing stands on it and the words stay above it. */
const ground = 566;
const lineHeight = 76;
const mostLetters = 16;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A title in lines that fit beside the drawing. A longer word has a line of its own. */
export function cardLines(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.match(/\S+/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= mostLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The inside of an SVG file as an element of another, at a place and size. */
function placed(svg: string, x: number, y: number, width: number, height: number): string {
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1];
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1];
  if (!viewBox || inside === undefined)
    throw new Error(
      `placed(): expected an SVG file with a viewBox, got "${svg.slice(0, 40)}". Draw it again.`,
    );
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}">${inside}</svg>`;
}

/**
 * The picture for links, as SVG in the font Inter: name on the left, drawing on the right, both above one ground line.
 * @param title the page's name
 * @param drawing an SVG file whose lowest 2 of 226 units are the ground line
 * @param mark the text of public/icon.svg
 */
export function cardSvg(title: string, drawing: string, mark: string): string {
  const lines = cardLines(title);
  const side = 540;
  const first = 300 - ((lines.length - 1) * lineHeight) / 2;
  const words = lines
    .map((line, index) => `<text x="80" y="${first + index * lineHeight}">${escaped(line)}</text>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">` +
    `<rect width="100%" height="100%" fill="${colours.plate}"/>` +
    `<path d="M0 ${ground}H1200" stroke="${colours.ground}" stroke-width="5"/>` +
    placed(drawing, 620, ground + 2.4 - side * (226 / 232), side, side * (226 / 232)) +
    `<g font-family="Inter" font-weight="700" font-size="66" letter-spacing="-1.6" fill="${colours.text}">${words}</g>` +
    placed(mark, 70, 62, 64, 64) +
    `<text x="140" y="107" font-family="Inter" font-weight="700" font-size="34" fill="${colours.soft}">Second Heart</text></svg>`
  );
}
