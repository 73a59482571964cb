import type { BuilderState } from './builder-state.ts';
import type { Memory } from './device.client.ts';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  update: Update;
  device: { memory: Memory; otherTab: boolean; settle: (take: boolean) => void };
}

/** Messages that stay until they are put away, and what the device cannot do. */
export function Notices({ state, update, device }: Props) {
  const { memory, otherTab, settle } = device;
  return (
    <div class="plan-notices" role="region" aria-label="Messages" aria-live="polite">
      {otherTab && (
        <div class="plan-notice">
          <p>
            <strong>Your routine was changed in another tab.</strong> Nothing here is kept until you choose.
          </p>
          <p class="plan-buttons">
            <button type="button" class="button" onClick={() => settle(true)}>
              Show the other tab’s routine
            </button>
            <button type="button" class="button quiet" onClick={() => settle(false)}>
              Keep this one
            </button>
          </p>
        </div>
      )}
      {memory !== 'yes' && (
        <div class="plan-notice">
          <p>
            <strong>This device cannot remember your routine.</strong>{' '}
            {memory === 'full' ? 'Its storage is full.' : 'Its storage is switched off.'} You can still print
            it, copy the link or save it as a file.
          </p>
        </div>
      )}
      {state.notices.length > 0 && (
        <div class="plan-notice">
          <ul>
            {state.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <p class="plan-buttons">
            <button
              type="button"
              class="button quiet"
              onClick={() => update((now) => ({ ...now, notices: [] }))}
            >
              Put these messages away
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** What the last action did, said aloud by screen readers, with a way back. */
export function StatusBar({ state, undo }: { state: BuilderState; undo: () => void }) {
  const last = state.past.at(-1);
  return (
    <div class="plan-status">
      {/* The key makes the same words news again. */}
      <p role="status">{state.status.words && <span key={state.status.turn}>{state.status.words}</span>}</p>
      {last && (
        <button type="button" class="button quiet" onClick={undo} aria-label={`Undo: ${last.done}`}>
          Undo
        </button>
      )}
    </div>
  );
}
