import './trace.css';
import type { TraceDrawing, TraceLevel, TraceLine } from './trace.ts';
import { across, chart, down, namePlace, place, pressureTicks, timeTicks } from './trace.ts';

interface Props {
  drawing: TraceDrawing;
}

const inside = (percent: number) => percent >= 0 && percent <= 100;

function Level({ level }: { level: TraceLevel }) {
  const y = `${down(level.pressure)}%`;
  return (
    <>
      <line class="trace-level" x1="0" x2="100%" y1={y} y2={y} />
      <text
        class="trace-name trace-level-name"
        x="100%"
        y={y}
        dy={level.below ? '1.25em' : '-0.45em'}
        text-anchor="end"
      >
        {level.name}
      </text>
    </>
  );
}

function LineName({ line, drawing }: { line: TraceLine; drawing: TraceDrawing }) {
  if (line.name === undefined || line.at === undefined) return null;
  return (
    <text
      class="trace-name"
      data-line-name
      dx={line.below ? 0 : '0.7em'}
      dy={line.below ? '1.4em' : '0.35em'}
      {...namePlace(line.at, drawing.span)}
    >
      {line.name}
    </text>
  );
}

/** Pressures at the side and their lines: the same on every chart, so they are made once. */
const scale = (
  <svg class="trace-pressures" aria-hidden="true">
    {pressureTicks.map((tick) => (
      <text x="100%" y={`${down(tick)}%`} dy="0.35em" text-anchor="end">
        {tick}
      </text>
    ))}
  </svg>
);
const grid = pressureTicks.map((tick) => (
  <line class="trace-grid" x1="0" x2="100%" y1={`${down(tick)}%`} y2={`${down(tick)}%`} />
));

/** A chart of ankle pressure over time. Its lines are named on the chart; the whole is also told in words. */
export function Trace({ drawing }: Props) {
  const { span, bands, levels, lines, now } = drawing;
  return (
    <div class="trace" role="img" aria-label={drawing.words}>
      <div class="trace-area">
        {scale}
        <svg class="trace-plot" aria-hidden="true">
          {bands.map(({ from, to }) => (
            <rect
              class="trace-band"
              x={`${Math.max(0, across(from, span))}%`}
              width={`${Math.max(0, Math.min(100, across(to, span)) - Math.max(0, across(from, span)))}%`}
              height="100%"
            />
          ))}
          {grid}
          <svg
            viewBox={`0 0 ${chart.width} ${chart.height}`}
            width="100%"
            height="100%"
            preserveAspectRatio="none"
          >
            {lines.map(({ path, compared }) => (
              <path class={compared ? 'trace-line compared' : 'trace-line'} d={path} />
            ))}
          </svg>
          {levels.map((level) => (
            <Level level={level} />
          ))}
          {bands
            .filter(({ from }) => inside(across(from, span)))
            .map(({ from, name }) => (
              <text class="trace-name" x={`${across(from, span)}%`} y="0" dx="0.4em" dy="1.15em">
                {name}
              </text>
            ))}
          {lines.map((line) => (
            <LineName line={line} drawing={drawing} />
          ))}
          {now && inside(across(now.time, span)) && (
            <circle class="trace-now" r="5" cx={place(now, span).x} cy={place(now, span).y} />
          )}
        </svg>
        <svg class="trace-times" aria-hidden="true">
          {timeTicks(span).map((tick) => (
            <text
              x={`${across(tick, span)}%`}
              y="1em"
              text-anchor={across(tick, span) > 96 ? 'end' : 'middle'}
            >
              {tick}
            </text>
          ))}
        </svg>
        <p class="trace-unit" aria-hidden="true">
          Up: mmHg. Across: seconds.
        </p>
        {levels.length > 0 && (
          <p class="trace-key" aria-hidden="true">
            Dotted: {levels.map(({ name }) => name).join('; ')}.
          </p>
        )}
      </div>
    </div>
  );
}
