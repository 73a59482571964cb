import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BuilderState } from './builder-state.ts';
import { stored } from './builder-state.ts';
import { ownWords } from './plan.ts';
import { ownWordsLength, emptyRoutine } from './routine.ts';
import { addKept, forgetOpen, mostKept, openKept, openOne, renameOpen } from './stored.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  update: Update;
  forgetAll: () => void;
}

/** The routines kept on this device: open, name, add, forget. */
export function KeptRoutines({ state, update, forgetAll }: Props) {
  const { store } = state;
  const { name } = openOne(store);
  const [sure, setSure] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (sure) ask.current?.focus();
  }, [sure]);
  return (
    <div class="plan-kept">
      <label class="plan-field">
        Name of this routine
        <input
          class="field"
          type="text"
          maxLength={ownWordsLength}
          key={`${store.current}-${name}`}
          defaultValue={name}
          onBlur={({ currentTarget: { value } }) => {
            if (ownWords(value) !== name) {
              update((now) => stored(now, renameOpen(now.store, value), 'The routine has a new name.'));
            }
          }}
        />
      </label>
      {store.routines.length > 1 && (
        <fieldset>
          <legend>Kept on this device</legend>
          {store.routines.map((kept, index) => (
            <label class="plan-tick" key={index}>
              <input
                type="radio"
                name="kept"
                checked={index === store.current}
                onChange={() =>
                  update((now) => stored(now, openKept(now.store, index), `${kept.name} is open.`))
                }
              />
              {kept.name}
            </label>
          ))}
        </fieldset>
      )}
      <div class="plan-buttons">
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            update((now) =>
              stored(
                now,
                addKept(now.store, `Routine ${now.store.routines.length + 1}`, emptyRoutine),
                now.store.routines.length < mostKept
                  ? 'A new routine is open.'
                  : `${mostKept} routines are the most.`,
              ),
            )
          }
        >
          Start a new routine
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => update((now) => stored(now, forgetOpen(now.store), `${name} is removed.`))}
        >
          Remove this routine
        </button>
      </div>
      {sure ? (
        <div class="plan-notice">
          <p>
            This removes every routine from this device. It cannot be undone. Links and files keep working.
          </p>
          <p class="plan-buttons">
            <button
              type="button"
              class="button"
              ref={ask}
              onClick={() => {
                setSure(false);
                forgetAll();
                document.getElementById('before')?.focus();
              }}
            >
              Yes, forget everything
            </button>
            <button type="button" class="button quiet" onClick={() => setSure(false)}>
              No, keep it
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="button quiet" onClick={() => setSure(true)}>
          Forget everything on this device
        </button>
      )}
    </div>
  );
}
