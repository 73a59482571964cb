/** A QR code as one SVG path, with the empty border that readers need. */
export interface Code {
  /** Path data; one unit is one square. */
  readonly path: string;
  /** Squares on a side, border included. */
  readonly size: number;
}

/** Squares of empty border on each side. The standard asks for 4; the paper around the code is white too. */
const border = 2;

/**
 * Draws the QR code of an address. The library that does it is fetched when this is first called.
 * @param text at most about 2,000 characters; capitals, digits and / . : - take the least room
 * @throws when the text is too long for a QR code
 */
export async function drawCode(text: string): Promise<Code> {
  const qr = await import('lean-qr');
  // The fewest and so the largest squares; the library spends what is left over on correction.
  const code = qr.generate(text, { minCorrectionLevel: qr.correction.L });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      const length = x + 1 - from;
      path += `M${from + border} ${y + border}h${length}v1h${-length}z`;
    }
  }
  return { path, size: code.size + 2 * border };
}

/**
 * The text of the QR code for a routine: the page's address, then the link in capitals.
 * @param address the whole address of /my-routine/, such as "https://example.org/my-routine/"
 * @param link the routine as a link, without "#"
 */
export function codeText(address: string, link: string): string {
  return `${address}#${link.toUpperCase()}`;
}
