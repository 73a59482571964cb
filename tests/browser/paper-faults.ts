import type { Page } from '@playwright/test';

/** What is wrong with a sheet as it is set for paper, each fault once; empty when all is well. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const sheet = document.querySelector('.sheet');
    if (!sheet) return ['no sheet'];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
      const { width, height } = element.getBoundingClientRect();
      if (width * height > 0 && !sheet.contains(element) && !element.contains(sheet))
        found.push(`printed too: ${element.tagName} ${element.className}`);
    }
    // Safari makes a page smaller by what reaches over the paper, and does not see it within such a box: the sheet was cut off.
    for (let around = sheet.parentElement; around; around = around.parentElement) {
      const { contain, overflow, containerType } = getComputedStyle(around);
      if (contain !== 'none' || overflow !== 'visible' || containerType !== 'normal')
        found.push(`hides how wide it is: ${around.tagName} ${around.className}`);
    }
    const mm = 96 / 25.4;
    const boxes = sheet.querySelectorAll('.sheet-box, .sheet-numbers i');
    if (boxes.length === 0) found.push('no boxes');
    for (const box of boxes) {
      const { width, height } = box.getBoundingClientRect();
      if (width < 7 * mm || height < 7 * mm) found.push(`box of ${width / mm} × ${height / mm} mm`);
      if (parseFloat(getComputedStyle(box).borderTopWidth) < 1) found.push('box without border');
    }
    for (const side of sheet.querySelectorAll('.sheet-page')) {
      const { bottom, right } = side.getBoundingClientRect();
      for (const part of side.querySelectorAll('*')) {
        const box = part.getBoundingClientRect();
        if (!part.closest('svg') && (box.bottom > bottom + 1 || box.right > right + 1))
          found.push(`outside its page: ${part.textContent}`);
      }
      // Parts that stand one under another may not cover each other, and nor may the columns of a line.
      const apart = (parts: readonly Element[], axis: 'x' | 'y') =>
        parts.forEach((part, index) => {
          const next = parts[index + 1]?.getBoundingClientRect();
          const { right, bottom } = part.getBoundingClientRect();
          if (next && (axis === 'x' ? next.left < right - 1 : next.top < bottom - 1))
            found.push(`covered by what follows: ${part.textContent}`);
        });
      apart([...side.children], 'y');
      apart([...side.querySelectorAll('.sheet-line')], 'y');
      for (const line of side.querySelectorAll('.sheet-line')) apart([...line.children], 'x');
      for (const words of side.querySelectorAll('.sheet-words, .sheet-felt, .sheet-end, .sheet-head'))
        apart(
          [...words.querySelectorAll('p')].filter((p) => p.closest('.sheet-head') === null),
          'y',
        );
    }
    for (const part of sheet.querySelectorAll('*:not(svg, svg *)')) {
      if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== 'visible')
        if ((part.textContent ?? '').trim() !== '') found.push(`cut off: ${part.textContent}`);
      const { color, backgroundColor } = getComputedStyle(part);
      if (color !== 'rgb(0, 0, 0)') found.push(`letters in ${color}: ${part.textContent}`);
      if (!/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(backgroundColor))
        found.push(`ground in ${backgroundColor}: ${part.textContent}`);
    }
    return [...new Set(found)];
  });
  await page.emulateMedia({ media: null, colorScheme: null });
  return faults;
}
