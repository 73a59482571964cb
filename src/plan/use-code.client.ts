import { useEffect, useState } from 'preact/hooks';
import type { Code } from './qr.ts';
import { drawCode } from './qr.ts';

/**
 * The QR code of a text, drawn after the page has settled. Undefined until then, and where it cannot be drawn.
 * @param text empty for no code
 */
export function useCode(text: string): Code | undefined {
  const [drawn, setDrawn] = useState<{ text: string; code: Code }>();
  useEffect(() => {
    if (text === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const code = await drawCode(text);
        if (current) setDrawn({ text, code });
      } catch {
        // Without the code the sheet still has the address to type.
      }
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return drawn?.text === text ? drawn.code : undefined;
}
