/** When the first drawing that is still far away is asked for, and the time between two, in milliseconds. */
const [first, between] = [1_500, 100];

/**
 * Drawings that are fetched when they come near come by themselves too, one after the other, once the page can be read: who
 * scrolls fast on a slow line, or pictures the whole page, finds them there. A drawing comes at all its places at once.
 */
const places = [...document.querySelectorAll<HTMLImageElement>('img[loading]')];
[...new Set(places.map(({ src }) => src))].forEach((drawing, turn) =>
  setTimeout(
    () => {
      for (const place of places) if (place.src === drawing) place.loading = 'eager';
    },
    first + turn * between,
  ),
);
