import { useEffect, useState } from 'preact/hooks';
import { pictureKey } from './pictures.ts';
import type { PictureOf } from './pictures.ts';

/**
 * Where the drawings are on this device, once the one file with all of them has come. Without it the words stand alone.
 * @param root address of the site's root, ending in a slash
 */
export function usePictures(root: string): PictureOf {
  const [pictureOf, setPictureOf] = useState<PictureOf>(() => () => undefined);
  useEffect(() => {
    fetch(`${root}figures/pictures.json`)
      .then((response) => response.json())
      .then((drawings: Record<string, string>) =>
        setPictureOf((): PictureOf => (name) => drawings[pictureKey(name)]),
      )
      .catch(() => undefined);
  }, []);
  return pictureOf;
}
