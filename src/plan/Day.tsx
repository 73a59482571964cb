import type { Ref } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AddExercise } from './AddExercise.tsx';
import type { BuilderState } from './builder-state.ts';
import { changed, routineOf } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import type { LineProps } from './DayLine.tsx';
import { DayLine } from './DayLine.tsx';
import { exerciseOf } from './library.ts';
import { Minutes } from './Minutes.tsx';
import { moveLine, removeLine } from './plan.ts';
import type { PictureOf } from './pictures.ts';
import type { SafetyOutcome } from './safety-rules.ts';
import { useDrag } from './use-drag.client.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  content: BuilderContent;
  update: Update;
  outcome: SafetyOutcome;
  root: string;
  pictureOf: PictureOf;
  heading: Ref<HTMLHeadingElement> | undefined;
}

/** A line is drawn anew only when something on it has changed: a press costs no more in a long routine than in a short one. */
function Kept(props: LineProps) {
  const { line, open, over, at, of, pictureOf } = props;
  return useMemo(() => <DayLine {...props} />, [line, open, over, pictureOf, open && at, open && of]);
}

/** "My day": the lines of the routine, each at its moment. */
export function Day({ state, content, update, outcome, root, pictureOf, heading }: Props) {
  const { lines } = routineOf(state);
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const own = useRef<HTMLHeadingElement>(null);
  const focus = useRef<string | null>(null);
  // A line that was not drawn anew still asks for the lines of today.
  const latest = useRef(lines);
  latest.current = lines;

  // What had the focus may have moved or gone: the focus goes with it, or to what took its place.
  useLayoutEffect(() => {
    if (focus.current === null) return;
    const next = document.getElementById(focus.current) ?? document.getElementById('day');
    focus.current = null;
    next?.focus();
  });

  const nameOf = (key: number) => {
    const line = latest.current.find((other) => other.key === key);
    return (line && exerciseOf(content.library, line.exercise)?.name) ?? 'The line';
  };
  const move = (key: number, to: number, focusOn: string | null) => {
    focus.current = focusOn;
    const place = Math.min(latest.current.length, Math.max(1, to + 1));
    update((now) =>
      changed(
        now,
        (routine) => moveLine(routine, key, to),
        `${nameOf(key)} is now number ${place}.`,
        'It is at the end of the list.',
      ),
    );
  };
  const remove = (key: number) => {
    const now = latest.current;
    const at = now.findIndex((line) => line.key === key);
    const after = now[at + 1] ?? now[at - 1];
    focus.current = after ? `remove-${after.key}` : 'day';
    update((now) => changed(now, (routine) => removeLine(routine, key), `${nameOf(key)} removed.`));
  };
  const chosen = lines.map(({ exercise }) => exercise).join();
  const more = useMemo(
    () => <AddExercise {...{ chosen, content, update, outcome }} />,
    [chosen, state.answers],
  );
  const drag = useDrag(list, (key, to) => move(key, to, null));

  return (
    <section class="plan-part" aria-labelledby="day">
      <h2 ref={heading ?? own} tabIndex={-1} id="day">
        My day
      </h2>
      {lines.length === 0 && <p>Nothing is in your routine yet.</p>}
      <ol class="plan-lines" ref={list}>
        {lines.map((line, index) => {
          const exercise = exerciseOf(content.library, line.exercise);
          return exercise ? (
            <Kept
              key={line.key}
              {...{ line, exercise, content, update, root, pictureOf }}
              at={index}
              of={lines.length}
              open={open === line.key}
              toggle={() => setOpen((now) => (now === line.key ? null : line.key))}
              move={move}
              remove={remove}
              grip={(event) => drag.start(event, line.key)}
              over={drag.over === index}
            />
          ) : null;
        })}
      </ol>
      <Minutes routine={routineOf(state)} content={content} root={root} />
      {more}
    </section>
  );
}
