import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { BuilderState } from './builder-state.ts';
import { routineOf, told } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { answered } from './builder-steps.ts';
import { wasAsked } from './device.client.ts';
import { helpOf } from './library.ts';
import type { SafetyOutcome } from './safety-rules.ts';
import { noAnswers, safety } from './safety-rules.ts';
import { HelpLines } from './HelpLines.tsx';
import { Stop } from './Stop.tsx';
import type { Update } from './use-builder.client.ts';

interface Props {
  state: BuilderState;
  content: BuilderContent;
  update: Update;
  outcome: SafetyOutcome;
  root: string;
  heading: RefObject<HTMLHeadingElement>;
}

/** "Before you start": emergency signs, then when to ask first. The answers stay in the memory of this page. */
export function Safety({ state, content, update, outcome, root, heading }: Props) {
  const [draft, setDraft] = useState(noAnswers);
  const help = helpOf(content.library, routineOf(state).country);
  const { answers } = state;
  // Who has answered on this device before sees the list folded, so that the day comes first.
  const [back] = useState(() => routineOf(state).lines.length > 0 && wasAsked());
  if (!help) return null;
  const title = (
    <h2 ref={heading} tabIndex={-1} id="before">
      Before you start
    </h2>
  );
  if (answers?.emergency) return <Stop help={help} root={root} update={update} heading={heading} />;
  if (answers && outcome.state === 'go') {
    const named = outcome.ticked.map(({ name }) => name);
    return (
      <section class="plan-part" aria-labelledby="before">
        {title}
        <p>{named.length === 0 ? 'You ticked none of these.' : `You ticked: ${named.join('; ')}.`}</p>
        {outcome.ticked.map(({ id, rule }) => (
          <p key={id}>{rule.say}</p>
        ))}
        <button
          type="button"
          class="button quiet"
          onClick={() => update((now) => ({ ...now, answers: null }))}
        >
          Change my answers
        </button>
      </section>
    );
  }
  const ahead = safety(draft, content.askFirst, content.library.exercises);
  const none = draft.situations.length === 0;
  const goOn = () => {
    if (ahead.state === 'ask') {
      update((now) => told(now, 'Ask your team first. When they have said you can exercise, tick the box.'));
    } else {
      update((now) => answered(now, content, draft));
    }
  };
  const tick = (id: string, on: boolean) => {
    const rest = draft.situations.filter((other) => other !== id);
    setDraft({
      ...draft,
      situations: on ? [...rest, id] : rest,
      cleared: draft.cleared && (on || rest.length > 0),
    });
  };
  const ticks = (
    <fieldset class="plan-ticks">
      <legend>Tick what is true for you</legend>
      {content.askFirst.map(({ id, name }) => (
        <label class="plan-tick" key={id}>
          <input
            type="checkbox"
            checked={draft.situations.includes(id)}
            onChange={(event) => tick(id, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
  return (
    <section class="plan-part" aria-labelledby="before">
      {title}
      <div class="plan-help">
        <h3>Get help now if you have one of these signs</h3>
        <HelpLines lines={help.lines.slice(0, 2)} />
        <p class="plan-buttons">
          <button
            type="button"
            class="button quiet"
            onClick={() => update((now) => answered(now, content, { ...draft, emergency: true }))}
          >
            I have one of these signs
          </button>
          <a class="plan-link" href={`${root}get-help/`}>
            See all the signs
          </a>
        </p>
      </div>
      {back ? (
        <details class="plan-more">
          <summary>Has something changed?</summary>
          {ticks}
        </details>
      ) : (
        ticks
      )}
      {!none && (
        <div class="plan-notice" aria-live="polite">
          <h3>Ask first</h3>
          {ahead.ticked.map(({ id, name, why, action }) => (
            <p key={id}>
              <strong>{name}.</strong> {why} {action}
            </p>
          ))}
          {ahead.mayClear && (
            <label class="plan-tick">
              <input
                type="checkbox"
                checked={draft.cleared}
                onChange={(event) => setDraft({ ...draft, cleared: event.currentTarget.checked })}
              />
              My team has said I can exercise
            </label>
          )}
        </div>
      )}
      <button type="button" class="button" onClick={goOn}>
        {none ? 'None of these apply to me' : 'Go on'}
      </button>
      <p class="small soft plan-after">
        Your answers stay on this page. They are not kept, and not in the link.
      </p>
    </section>
  );
}
