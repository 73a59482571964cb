import './builder.css';
import { startState } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { outcomeOf } from './builder-steps.ts';
import { Safety } from './Safety.tsx';

interface Props {
  content: BuilderContent;
  /** Address of the site's root, ending in a slash. */
  root: string;
}

/**
 * The builder as the page brings it: its first question, there to be read before the script has come. Nothing in it can be
 * pressed yet; the builder takes over the same elements.
 */
export function BuilderStart({ content, root }: Props) {
  return (
    <div class="plan" inert>
      <Safety
        state={startState}
        outcome={outcomeOf(startState, content)}
        update={() => undefined}
        heading={{ current: null }}
        {...{ content, root }}
      />
    </div>
  );
}
