import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Day } from './Day.tsx';
import { Keep } from './Keep.tsx';
import { Notices, StatusBar } from './Status.tsx';
import { Paper } from './Paper.tsx';
import { Safety } from './Safety.tsx';
import { SuitsYou } from './SuitsYou.tsx';
import { routineOf, told, undone } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { outcomeOf } from './builder-steps.ts';
import { usePictures } from './use-pictures.client.ts';
import { useBuilder } from './use-builder.client.ts';

interface Props {
  /** The site's exercises, moments, numbers and rules. They come as a file of their own, not in the script. */
  content: BuilderContent;
  /** Address of the site's root, ending in a slash. */
  root: string;
  /** Address of the file with all drawings. */
  pictures: string;
}

/** My routine: from "what suits me" to a printed page. */
export function PlanBuilder({ content, root, pictures }: Props) {
  const { state, update, ...device } = useBuilder(content);
  const [begun, setBegun] = useState(false);
  const begin = () => setBegun(true);
  const safetyHeading = useRef<HTMLHeadingElement>(null);
  const nextHeading = useRef<HTMLHeadingElement>(null);
  const outcome = outcomeOf(state, content);
  const { lines } = routineOf(state);
  const answered = state.answers !== null;
  const open = answered && outcome.state === 'go';
  const shown = open || (!answered && lines.length > 0);
  const pictureOf = usePictures(pictures, shown || begun);
  const parts = { state, content, update, outcome, pictureOf };

  // The answers fold away; the next thing to do takes the focus.
  const was = useRef(open);
  useLayoutEffect(() => {
    if (open && !was.current) nextHeading.current?.focus();
    was.current = open;
  }, [open]);

  const toDay = () => document.getElementById('day')?.focus();
  /** Runs an action only when "Before you start" has been answered; otherwise goes there. */
  const afterSafety = (action: () => void) => {
    if (open) return action();
    update((now) => told(now, 'First answer “Before you start”.'));
    safetyHeading.current?.focus();
  };

  const empty = lines.length === 0;
  const suits = useMemo(
    () => open && <SuitsYou {...parts} heading={empty ? nextHeading : undefined} used={toDay} />,
    [open, empty, state.suits, state.answers, pictureOf],
  );

  return (
    <div class="plan" onPointerOver={begin} onFocusIn={begin}>
      <Notices state={state} update={update} device={device} />
      <Safety {...parts} root={root} heading={safetyHeading} />
      {suits}
      {shown && (
        <div class="plan-columns">
          <Day {...parts} root={root} heading={empty ? undefined : nextHeading} />
          <Paper {...parts} afterSafety={afterSafety} />
        </div>
      )}
      {shown && <Keep {...parts} device={device} />}
      <StatusBar state={state} undo={() => update(undone)} />
    </div>
  );
}
