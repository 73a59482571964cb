import { inputsOf, restOf, risesTo, run, usualSubject } from './protocol.ts';
import type { Moment, Subject } from './protocol.ts';
import type { Posture } from './inputs.ts';
import { flows } from './model.ts';
import { seriesLength, seriesPressure } from './muscle.ts';
import type { Series } from './muscle.ts';
import type { Sample, Span, TraceDrawing } from './trace.ts';
import { tracePath } from './trace.ts';

/** A published figure that stands beside a trace. */
export interface Published {
  /** What was measured and in whom, in one sentence. */
  readonly text: string;
  /** Ids in content/references.json. */
  readonly references: readonly string[];
  /** The measured pressure, to mark on the chart, in mmHg, with its words. Left out where no pressure was measured. */
  readonly level?: { readonly pressure: number; readonly name: string };
}

/** Where a muscle pressure comes from, in one or two sentences. */
export interface Basis {
  readonly text: string;
  /** Ids in content/references.json; empty for an assumption. */
  readonly references: readonly string[];
}

/** What the model is asked to do for one exercise. */
export interface ExerciseSchedule {
  /** The id of the exercise. */
  readonly id: string;
  /** The exercise in the middle of a sentence, such as "10 heel raises". */
  readonly words: string;
  readonly posture: Posture;
  readonly series: Series;
  /** Where the muscle pressure comes from. */
  readonly basis: Basis;
  readonly published: Published;
}

/** Seconds of keeping still before the exercise, and after it. */
const lead = 5;
const tail = 35;

/** Samples of ankle pressure, `every` seconds apart: what the lab records too. */
export function recorder(every = 0.05): { look: (moment: Moment) => void; samples: Sample[] } {
  const samples: Sample[] = [];
  let next = 0;
  return {
    samples,
    look: ({ time, flows: { anklePressure } }) => {
      if (time + 1e-9 < next) return;
      samples.push({ time, pressure: anklePressure });
      next += every;
    },
  };
}

/** The trace of one exercise: what the model gives, and the chart. */
export interface ExerciseTrace {
  readonly schedule: ExerciseSchedule;
  /** mmHg before, at the end of the exercise, and at the lowest. */
  readonly before: number;
  readonly after: number;
  readonly lowest: number;
  /** Seconds of keeping still until 90 % of `before` is back. */
  readonly refill: number;
  readonly drawing: TraceDrawing;
}

const still: Readonly<Record<Posture, string>> = {
  standing: 'standing still',
  sitting: 'sitting still',
  lying: 'lying still',
  raised: 'lying with the foot raised',
};

/** Let the model do one exercise. `subject` is a healthy person of 175 cm unless told otherwise. */
export function traceExercise(schedule: ExerciseSchedule, subject: Subject = usualSubject): ExerciseTrace {
  const { posture, series, words, published } = schedule;
  const working = seriesLength(series);
  const span: Span = { from: 0, seconds: lead + working + tail };
  const rest = restOf(subject, posture);
  const before = flows(rest, inputsOf(subject, posture), subject.constants).anklePressure;
  const record = recorder();
  const watch = risesTo(0.9 * before, ({ flows: { anklePressure } }) => anklePressure);
  let [after, lowest, back] = [before, before, false];
  run(
    subject,
    rest,
    posture,
    (time) => seriesPressure(time - lead, series),
    span.seconds,
    (moment) => {
      record.look(moment);
      const { anklePressure } = moment.flows;
      lowest = Math.min(lowest, anklePressure);
      if (moment.time <= lead + working) after = anklePressure;
      else if (!back) back = watch.look(moment);
    },
  );
  const refill = watch.at() - lead - working;
  const round = Math.round;
  return {
    schedule,
    before,
    after,
    lowest,
    refill,
    drawing: {
      words:
        `Chart of the model. Ankle pressure is ${round(before)} mmHg ${still[posture]}. ` +
        `It falls to ${round(after)} with ${words}. Keeping still again, it is almost back after ${round(refill)} seconds.`,
      span,
      lines: [{ path: tracePath(record.samples, span) }],
      levels: [
        { pressure: before, name: `${still[posture]}, ${round(before)}` },
        ...(published.level === undefined ? [] : [{ ...published.level, below: true }]),
      ],
      bands: [{ from: lead, to: lead + working, name: words }],
    },
  };
}
