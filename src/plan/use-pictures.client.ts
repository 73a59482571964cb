import { useEffect, useState } from 'preact/hooks';
import { pictureKey } from '../figures/picture-name.ts';
import type { PictureOf } from './pictures.ts';

/**
 * Where the drawings are on this device, once the one file with all of them has come. Without it the words stand alone. The
 * first questions need none: the file is asked for once somebody begins, or where drawings are to be seen at once.
 * @param address where that file is
 * @param wanted whether it is time to ask
 */
export function usePictures(address: string, wanted: boolean): PictureOf {
  const [pictureOf, setPictureOf] = useState<PictureOf>(() => () => undefined);
  useEffect(() => {
    if (!wanted) return;
    fetch(address)
      .then((response) => response.json())
      .then((drawings: Record<string, string>) =>
        setPictureOf((): PictureOf => (name) => drawings[pictureKey(name)]),
      )
      .catch(() => undefined);
  }, [wanted]);
  return pictureOf;
}
