import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on paper. Lengths in points, from the lower left corner. */
export interface PrintedText {
  text: string;
  size: number;
  x: number;
  y: number;
  width: number;
}

/** One side of paper. */
export interface PrintedPage {
  width: number;
  height: number;
  texts: PrintedText[];
  /** All letters of the page in reading order, without spaces: a PDF breaks words where letters join. */
  words: string;
}

/** A text without its spaces, to compare what is printed with what was meant. */
export const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Prints a page as a PDF, without background graphics, on the paper that the page asks for. */
export function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

/** What stands on each side of a PDF. */
export async function readPdf(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, size: Math.hypot(a, b), x, y, width: item.width }];
    });
    const words = squeezed(texts.map(({ text }) => text).join(''));
    return { width, height, texts, words };
  });
  return Promise.all(pages);
}

/** How fine the picture is: coarser than any printer. */
const dotsAnInch = 200;

/** What a picture of one side of paper shows. */
export interface Seen {
  /** What the QR code says. Empty where there is none. */
  code: string;
  /** Texts that are not black on white in the picture drawn in greys. */
  pale: string[];
}

export type CodeReader = Awaited<ReturnType<typeof codeReader>>;

/** A page of its own that draws one side of a PDF as a picture, reads the QR code in it and looks at its greys. */
export async function codeReader(browser: Browser) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const blank = await context.newPage();
  let paper: Buffer = Buffer.alloc(0);
  const scripts: Record<string, string> = {
    // pdf.js as one module that needs no worker and no canvas of Node.
    '/pdf.mjs': 'node_modules/unpdf/dist/pdfjs.mjs',
    '/jsQR.js': 'node_modules/jsqr/dist/jsQR.js',
  };
  await blank.route('http://paper.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const script = scripts[path];
    if (path.endsWith('.pdf')) return route.fulfill({ body: paper, contentType: 'application/pdf' });
    if (script) return route.fulfill({ body: await readFile(script), contentType: 'text/javascript' });
    return route.fulfill({ body: '<!doctype html><title>Paper</title>', contentType: 'text/html' });
  });
  await blank.goto('http://paper.test/');
  await blank.addScriptTag({ url: '/jsQR.js' });
  let turn = 0;
  return {
    close: () => context.close(),
    async read(pdf: Buffer, page: number, texts: readonly PrintedText[] = []): Promise<Seen> {
      paper = pdf;
      turn += 1;
      return blank.evaluate(
        async ([number, name, dots, texts]) => {
          const library = await import('http://paper.test/pdf.mjs' as string);
          const paper = await library.getDocument({ url: `http://paper.test/${name}.pdf` }).promise;
          const side = await paper.getPage(number);
          const viewport = side.getViewport({ scale: dots / 72 });
          const canvas = document.createElement('canvas');
          canvas.width = viewport.width;
          canvas.height = viewport.height;
          await side.render({ canvas, viewport }).promise;
          const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
          const { jsQR } = window as unknown as {
            jsQR: (data: unknown, width: number, height: number) => { data: string } | null;
          };
          if (!picture) return { code: '', pale: ['the whole page'] };
          const { data, width, height } = picture;
          const grey = (x: number, y: number) => {
            const [red = 255, green = 255, blue = 255] = data.subarray(4 * (y * width + x));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          const scale = dots / 72;
          const pale = texts.filter(({ x, y, width: wide, size }) => {
            let [least, most] = [255, 0];
            const top = Math.round(height - (y + 0.7 * size) * scale);
            for (let row = top; row < height - y * scale; row += 1) {
              for (let column = Math.round(x * scale); column < (x + wide) * scale; column += 1) {
                const level = grey(column, row);
                least = Math.min(least, level);
                most = Math.max(most, level);
              }
            }
            return least > 90 || most < 250;
          });
          return { code: jsQR(data, width, height)?.data ?? '', pale: pale.map(({ text }) => text) };
        },
        [page, turn, dotsAnInch, texts] as const,
      );
    },
  };
}
