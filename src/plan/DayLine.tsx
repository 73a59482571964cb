import { doseWords } from '../exercises/dose-words.ts';
import { changed } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import type { DosePart } from './dose.ts';
import type { PlanExercise } from './library.ts';
import { exerciseOf, whenWords } from './library.ts';
import { LineEditor } from './LineEditor.tsx';
import { Picture } from './Picture.tsx';
import type { PictureOf } from './pictures.ts';
import { stepLine } from './plan.ts';
import type { Line } from './routine.ts';
import { Stepper } from './Stepper.tsx';
import type { Update } from './use-builder.client.ts';
import { daysWords } from './weekday.ts';

export interface LineProps {
  line: Line;
  exercise: PlanExercise;
  content: BuilderContent;
  update: Update;
  root: string;
  pictureOf: PictureOf;
  /** Place in the list, from 0, and how many lines there are. */
  at: number;
  of: number;
  /** Whether its details are open. */
  open: boolean;
  toggle: () => void;
  move: (key: number, to: number, focusOn: string | null) => void;
  remove: (key: number) => void;
  grip: (event: PointerEvent) => void;
  /** True while another line is held over it. */
  over: boolean;
}

/** One line of the day: when, which exercise, how much. */
export function DayLine(props: LineProps) {
  const { line, exercise, content, update, root, open, toggle, remove, grip, over } = props;
  const { key } = line;
  const when = whenWords(line.when, content.library) || 'At a moment of your own';
  const days = daysWords(line.days);
  const step = (part: DosePart, direction: 1 | -1) =>
    update((now) => {
      let words = '';
      const change = (routine: Parameters<typeof stepLine>[0]) => {
        const next = stepLine(routine, content.library, key, part, direction);
        const dose = next.lines.find((other) => other.key === key)?.dose;
        const known = exerciseOf(content.library, line.exercise);
        words = dose && known ? `${known.name}: ${doseWords(known.dose, dose)}.` : '';
        return next;
      };
      // Run once to know the words, since they depend on the outcome.
      change(now.store.routines[now.store.current]?.routine ?? now.store.routines[0].routine);
      const limit = direction === 1 ? 'This is the most we offer.' : 'This is the least we offer.';
      return changed(now, change, words, `${words} ${limit}`);
    });
  return (
    <li class="plan-line" data-over={over || undefined}>
      <div class="plan-line-head">
        <span class="plan-grip" aria-hidden="true" title="Drag to move" onPointerDown={grip} />
        <h3 id={`when-${key}`}>{when}</h3>
        <button
          type="button"
          class="plan-link"
          aria-expanded={open}
          aria-controls={`edit-${key}`}
          aria-label={`${open ? 'Done' : 'Change'}: ${exercise.name}, ${when}`}
          onClick={toggle}
        >
          {open ? 'Done' : 'Change'}
        </button>
      </div>
      <div class="plan-line-body">
        <Picture {...{ exercise, pictureOf: props.pictureOf }} />
        <p>
          <a href={`${root}exercises/${exercise.id}/`}>{exercise.name}</a>
          <span class="small soft">{days.charAt(0).toUpperCase() + days.slice(1)}</span>
        </p>
        <div class="plan-line-dose">
          <Stepper part="amount" {...{ line, exercise, step }} />
          <button
            type="button"
            class="plan-icon"
            id={`remove-${key}`}
            aria-label={`Remove ${exercise.name}, ${when}`}
            onClick={() => remove(key)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
      </div>
      <div id={`edit-${key}`}>{open && <LineEditor {...props} step={step} />}</div>
    </li>
  );
}
