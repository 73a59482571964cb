import './lab.css';
import './lab-narrow.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useClock, useLeaving, useResting, useStillness } from './clock.client.ts';
import { jump, pause, setFoot } from './lab-actions.ts';
import { FootControl, paintFoot, PlayControl, SettingControls } from './LabControls.tsx';
import { LabDrawing } from './LabDrawing.tsx';
import { chartParts, paintChart } from './paint-chart.client.ts';
import type { Paint } from './paint.client.ts';
import { levelsFor } from './lab-state.ts';
import type { LabState, Levels } from './lab-state.ts';
import { tick } from './lab-time.ts';
import { labTrace } from './lab-trace.ts';
import { growingPath } from './trace.ts';
import { Trace } from './Trace.tsx';

interface Props {
  /** The lab as the page was built. */
  start: LabState;
  /** The levels marked on the chart, for the height in `start`. */
  levels: Levels;
}

/**
 * Pictures between two updates of the chart, where a second is as wide as a letter. The drawing rests in that one: both at
 * once would take longer than there is for a picture on a slow phone.
 */
const chartEvery = 12;
/** Pictures between two updates of the slider. */
const footEvery = 4;

/** Whether two states need another page, and not only another picture. */
const differ = (one: LabState, other: LabState): boolean =>
  one.running !== other.running || one.said !== other.said || one.settings !== other.settings;

/** The calf pump to try: one foot, one vein, and what goes wrong. */
export default function Lab({ start, levels: firstLevels }: Props) {
  const lab = useRef(start);
  const paint = useRef<Paint>(() => undefined);
  const root = useRef<HTMLDivElement>(null);
  const count = useRef({ pictures: 0, left: 0 });
  const [shown, show] = useState(start);
  const [levels, setLevels] = useState(firstLevels);
  const [ready, setReady] = useState(false);
  const stepping = useStillness();
  const paths = useRef({ samples: growingPath(), compared: growingPath() });
  const draw = (state: LabState) => labTrace(state, levels, paths.current);
  const chart = draw(shown);
  useEffect(() => setReady(true), []);
  useResting(root);
  // Between two renderings the pictures move on. What they wrote is not known to the renderer, so it is written again.
  useLayoutEffect(() => {
    if (!root.current) return;
    paintChart(root.current, chart);
    paintFoot(root.current, shown);
    // The still chart after the lab shows when this is set. A style with :has() would be looked at again at every change.
    root.current.closest('.lab-place')?.toggleAttribute('data-failed', shown.failure !== undefined);
  });

  /** Takes a state. A slider that is not under the hand itself can follow with the pictures. */
  const put = (next: LabState, underHand = true) => {
    const before = lab.current;
    if (next.settings.height !== before.settings.height) setLevels(levelsFor(next.settings.height));
    lab.current = next;
    // While time passes, the next picture shows it.
    if (!next.running) paint.current(next);
    if (root.current && (underHand || !next.running)) paintFoot(root.current, next);
    if (!next.running || differ(before, next)) show(next);
  };
  const act = (change: (state: LabState) => LabState, underHand = true) => {
    const next = change(lab.current);
    put(stepping && next.running ? jump(next) : next, underHand);
  };

  useClock(shown.running && !stepping, (seconds) => {
    const before = lab.current;
    const { state, left } = tick(before, seconds + count.current.left);
    const pictures = count.current.pictures + 1;
    count.current = { pictures, left };
    lab.current = state;
    const now = pictures % chartEvery === 0 ? draw(state) : chart;
    const place = root.current;
    // A failure also stops the lab.
    if (!place || differ(before, state) || chartParts(now) !== chartParts(chart)) show(state);
    else if (now !== chart) paintChart(place, now);
    else {
      paint.current(state);
      if (pictures % footEvery === 0) paintFoot(place, state);
    }
  });
  useLeaving(root, () => lab.current.running && put(pause(lab.current, false)));

  // Settings change seldom, pictures often.
  const settingControls = useMemo(
    () => <SettingControls state={shown} act={act} />,
    [shown.settings, stepping],
  );

  return (
    <div
      class="lab"
      role="group"
      aria-label="The calf pump to try"
      ref={root}
      inert={!ready}
      data-ready={ready || undefined}
    >
      <div class="lab-seen">
        <LabDrawing
          start={start}
          paint={paint}
          wish={() => lab.current.wish}
          onFoot={(wish) => act((now) => setFoot(now, wish), false)}
        />
        <p class="lab-said" role="status">
          {shown.failure
            ? `${shown.failure} The chart below tells the same. Press Start again.`
            : shown.said || 'Move the foot: drag it, use the slider, or press a button.'}
        </p>
      </div>
      <div class="lab-done">
        <div class="lab-chart">
          <h3>Pressure in the vein at the ankle</h3>
          <Trace drawing={chart} />
        </div>
        <FootControl state={shown} act={act} />
        <PlayControl state={shown} act={act}>
          {/* Out of sight while there is nothing to go on with; its place stays free. */}
          <button
            type="button"
            class="button quiet lab-play"
            disabled={!shown.running && !shown.paused}
            onClick={() => put(stepping ? jump(lab.current) : pause(lab.current, !lab.current.running))}
          >
            {stepping ? 'Next step' : shown.running ? 'Pause' : 'Play'}
          </button>
        </PlayControl>
        {settingControls}
      </div>
    </div>
  );
}
