import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { HelpLines } from './HelpLines.tsx';
import type { Help } from './library.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  help: Help;
  root: string;
  update: Update;
  heading: RefObject<HTMLHeadingElement>;
}

/** Shown in place of the builder when somebody has an emergency sign. */
export function Stop({ help, root, update, heading }: Props) {
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="plan-part plan-help" aria-labelledby="before">
      <h2 ref={heading} tabIndex={-1} id="before">
        Stop here and get help
      </h2>
      <p>Do not exercise now.</p>
      <HelpLines lines={help.lines.slice(0, 2)} />
      <p class="plan-buttons">
        <a class="button" href={`${root}get-help/`}>
          What to do for each sign
        </a>
        <button
          type="button"
          class="button quiet"
          onClick={() => update((now) => ({ ...now, answers: null }))}
        >
          I pressed this by mistake
        </button>
      </p>
    </section>
  );
}
