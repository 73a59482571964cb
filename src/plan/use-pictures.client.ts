import { useEffect, useRef, useState } from 'preact/hooks';
import { pictureKey } from './pictures.ts';
import type { PictureOf } from './pictures.ts';

/** What shows that somebody is here, by hand or by key, before anything is answered. */
const signsOfUse = ['pointerover', 'keydown'];

/**
 * Where the drawings are on this device, once the one file with all of them has come. Without it the words stand alone. The
 * first question needs none, so the file is asked for when somebody begins, or at once where drawings are to be seen.
 * @param root address of the site's root, ending in a slash
 * @param wanted whether anything that has drawings is shown
 */
export function usePictures(root: string, wanted: boolean): PictureOf {
  const [pictureOf, setPictureOf] = useState<PictureOf>(() => () => undefined);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    const heard = new AbortController();
    const ask = () => {
      heard.abort();
      asked.current = true;
      fetch(`${root}figures/pictures.json`)
        .then((response) => response.json())
        .then((drawings: Record<string, string>) =>
          setPictureOf((): PictureOf => (name) => drawings[pictureKey(name)]),
        )
        .catch(() => undefined);
    };
    if (wanted) ask();
    else for (const sign of signsOfUse) addEventListener(sign, ask, { signal: heard.signal });
    return () => heard.abort();
  }, [wanted]);
  return pictureOf;
}
