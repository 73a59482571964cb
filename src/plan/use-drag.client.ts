import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Moving lines with the mouse or a finger. The buttons "Move up" and "Move down" do the same for everybody.
 * @param list the list whose children are the lines
 * @param drop called with the line's key and its new place, from 0
 */
export function useDrag(list: RefObject<HTMLElement>, drop: (key: number, to: number) => void) {
  const [over, setOver] = useState<number | null>(null);
  const placeAt = (y: number) => {
    const lines = [...(list.current?.children ?? [])];
    const under = lines.findIndex((line) => y < line.getBoundingClientRect().bottom);
    return under < 0 ? lines.length - 1 : under;
  };
  return {
    /** Place under the pointer while a line is moved, or null. */
    over,
    start(event: PointerEvent, key: number) {
      const grip = event.currentTarget;
      if (!(grip instanceof HTMLElement) || event.button !== 0) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      const onMove = ({ clientY }: PointerEvent) => setOver(placeAt(clientY));
      const done = new AbortController();
      const end = (dropped: boolean) => (last: PointerEvent) => {
        done.abort();
        setOver(null);
        if (dropped) drop(key, placeAt(last.clientY));
      };
      grip.addEventListener('pointermove', onMove, done);
      grip.addEventListener('pointerup', end(true), done);
      grip.addEventListener('pointercancel', end(false), done);
    },
  };
}
