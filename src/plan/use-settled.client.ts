import { useEffect, useState } from 'preact/hooks';

/** How long nothing may change before the sheet follows, in milliseconds. */
const rest = 200;

/** A value a moment after it last changed: what costs time to draw waits until the action itself is on the screen. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
