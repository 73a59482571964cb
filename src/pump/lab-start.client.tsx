import type { ComponentProps } from 'preact';
import { hydrate } from 'preact';
import Lab from './Lab.tsx';

/** Brings the lab in a place to life, as it stands there. */
export const start = (place: HTMLElement, props: ComponentProps<typeof Lab>): void =>
  hydrate(<Lab {...props} />, place);
