import { useState } from 'preact/hooks';
import { changed } from './builder-state.ts';
import type { DosePart } from './dose.ts';
import type { LineProps } from './DayLine.tsx';
import { addExercise, changeWhen, momentFor, ownWords, toggleDay } from './plan.ts';
import type { When } from './routine.ts';
import { isOwn, ownWordsLength } from './routine.ts';
import { Stepper } from './Stepper.tsx';
import type { Weekday } from './weekday.ts';
import { daysWords, weekdays, weekdayWords } from './weekday.ts';

interface Props extends LineProps {
  step: (part: DosePart, direction: 1 | -1) => void;
}

/** The details of a line: its moment, its days, its sets, its place. */
export function LineEditor({ line, exercise, content, update, at, of, move, step }: Props) {
  const { key, when, days } = line;
  const { library } = content;
  const [typed, setTyped] = useState(isOwn(when) ? when.own : '');
  const fits = library.moments.filter(({ id }) => exercise.moments.includes(id));
  const others = library.moments.filter(({ id }) => !exercise.moments.includes(id));
  const choose = (next: When, words: string) =>
    update((now) =>
      changed(now, (routine) => changeWhen(routine, key, next), `${exercise.name}: ${words}.`, ''),
    );
  const option = ({ id, sheet }: { id: string; sheet: string }) => (
    <option value={id} key={id}>
      {sheet}
    </option>
  );
  const day = (name: Weekday) => {
    const next = days.includes(name) ? days.filter((other) => other !== name) : [...days, name];
    update((now) =>
      changed(
        now,
        (routine) => toggleDay(routine, key, name),
        `${exercise.name}: ${daysWords(next)}.`,
        'One day must stay. To have none, remove the exercise.',
      ),
    );
  };
  return (
    <div class="plan-editor">
      <label>
        When
        <select
          class="field"
          value={isOwn(when) ? 'own' : when.moment}
          onChange={({ currentTarget: { value } }) => {
            if (value === 'own') choose({ own: typed }, 'a moment of your own');
            else choose({ moment: value }, library.moments.find(({ id }) => id === value)?.sheet ?? '');
          }}
        >
          <optgroup label="Suits this exercise">{fits.map(option)}</optgroup>
          <optgroup label="Other moments">{others.map(option)}</optgroup>
          <option value="own">In my own words</option>
        </select>
      </label>
      {isOwn(when) && (
        <label>
          My own words, such as “After I feed the cat”.
          <input
            class="field"
            type="text"
            maxLength={ownWordsLength}
            value={typed}
            aria-describedby={`own-${key}`}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => choose({ own: typed }, ownWords(typed) || 'a blank to write on')}
          />
          <span class="small soft" id={`own-${key}`}>
            They stay on this device and on your paper, not in the link. Leave it empty for a line to write
            on.
          </span>
        </label>
      )}
      <fieldset class="plan-ticks plan-chips">
        <legend>Days</legend>
        {weekdays.map((name) => (
          <label class="plan-chip" key={name}>
            <input
              type="checkbox"
              checked={days.includes(name)}
              aria-label={weekdayWords[name]}
              onChange={(event) => {
                day(name);
                // The last day stays ticked: the box must say so too.
                event.currentTarget.checked = days.length === 1 || !days.includes(name);
              }}
            />
            {weekdayWords[name].slice(0, 3)}
          </label>
        ))}
      </fieldset>
      {exercise.dose.sets && <Stepper part="sets" {...{ line, exercise, step }} />}
      <div class="plan-buttons">
        <button
          type="button"
          class="button quiet"
          id={`up-${key}`}
          aria-disabled={at === 0}
          aria-label={`Move up: ${exercise.name}`}
          onClick={() => move(key, at - 1, `up-${key}`)}
        >
          Move up
        </button>
        <button
          type="button"
          class="button quiet"
          id={`down-${key}`}
          aria-disabled={at === of - 1}
          aria-label={`Move down: ${exercise.name}`}
          onClick={() => move(key, at + 1, `down-${key}`)}
        >
          Move down
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            update((now) =>
              changed(
                now,
                (routine) =>
                  addExercise(routine, library, exercise.id, { when: momentFor(routine, library, exercise) }),
                `${exercise.name} added at another moment.`,
                'Your routine is full. Take a line out first.',
              ),
            )
          }
        >
          Add at another moment
        </button>
      </div>
    </div>
  );
}
