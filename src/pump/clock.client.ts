import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Calls `frame` with the seconds since the last call, before each picture, as long as `on`. */
export function useClock(on: boolean, frame: (seconds: number) => void): void {
  const latest = useRef(frame);
  latest.current = frame;
  useEffect(() => {
    if (!on) return undefined;
    let last: number | undefined;
    let request = requestAnimationFrame(function next(now) {
      if (last !== undefined) latest.current((now - last) / 1000);
      last = now;
      request = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(request);
  }, [on]);
}

/** Calls `leave` when the last of an element goes out of view. */
export function useLeaving(element: RefObject<HTMLElement>, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === false) latest.current();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
}

/** Lets the chapters out of sight rest while an element is on the page, once the browser knows how high each of them is. */
export function useResting(element: RefObject<HTMLElement>): void {
  useEffect(() => {
    const main = element.current?.closest('main');
    const rest = () => main?.toggleAttribute('data-rests', true);
    const shown = document.getAnimations().map(({ finished }) => finished);
    // Two pictures after all is shown, all is measured.
    void Promise.allSettled(shown).then(() => requestAnimationFrame(() => requestAnimationFrame(rest)));
    return () => main?.removeAttribute('data-rests');
  }, [element]);
}

/** Whether the reader asked for less motion; follows a change of mind. */
export function useStillness(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = () => setStill(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return still;
}
