import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** All words of the page, one space between pieces. */
  words: string;
}

/** Prints a page as a PDF, without background graphics, on the paper that the page asks for. */
export function print(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

/** What stands on each side of a PDF. */
export async function readPdf(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, size: Math.hypot(a, b), x, y, width: item.width }];
    });
    const words = texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
    return { width, height, texts, words };
  });
  return Promise.all(pages);
}

/** Draws one side of a PDF as a picture and reads the QR code in it. Empty where there is none. */
export async function readCode(browser: Browser, pdf: Buffer, page: number): Promise<string> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const blank = await context.newPage();
  const files: Record<string, string> = {
    '/pdf.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.mjs',
    '/pdf.worker.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs',
    '/jsQR.js': 'node_modules/jsqr/dist/jsQR.js',
  };
  await blank.route('http://paper.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files[path];
    if (path === '/routine.pdf') return route.fulfill({ body: pdf, contentType: 'application/pdf' });
    if (!file)
      return route.fulfill({ body: '<!doctype html><title>Paper</title>', contentType: 'text/html' });
    return route.fulfill({ body: await readFile(file), contentType: 'text/javascript' });
  });
  await blank.goto('http://paper.test/');
  await blank.addScriptTag({ url: '/jsQR.js' });
  const text = await blank.evaluate(async (number) => {
    const library = await import('http://paper.test/pdf.mjs' as string);
    library.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
    const { promise } = library.getDocument('/routine.pdf');
    const side = await (await promise).getPage(number);
    const viewport = side.getViewport({ scale: 2.5 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await side.render({ canvas, viewport }).promise;
    const context2d = canvas.getContext('2d');
    const { data, width, height } = context2d!.getImageData(0, 0, canvas.width, canvas.height);
    const read = (
      window as unknown as { jsQR: (d: unknown, w: number, h: number) => { data: string } | null }
    ).jsQR;
    return read(data, width, height)?.data ?? '';
  }, page);
  await context.close();
  return text;
}
