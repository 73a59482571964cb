import type { PictureOf } from './pictures.ts';
import type { Setting, SheetContent, SheetEntry } from './sheet-setting.ts';
import { liesDown, stillsOf } from './sheet-setting.ts';
import { lineWords } from './sheet-words.ts';
import type { Line, Weeks } from './routine.ts';
import { daysWords, weekdays, weekdayWords } from './weekday.ts';

interface Props {
  entry: SheetEntry;
  content: SheetContent;
  setting: Setting;
  pictureOf: PictureOf;
}

/** Seven boxes for each week; a day of rest is a dash. */
function Boxes({ line, weeks, letters }: { line: Line; weeks: Weeks; letters: boolean }) {
  const week = (number: number) => (
    <span class="sheet-week" key={number}>
      {weeks === 4 && <b>{number}</b>}
      {weekdays.map((day) =>
        line.days.includes(day) ? (
          <span class="sheet-box" key={day}>
            {letters ? weekdayWords[day].slice(0, 1) : ''}
          </span>
        ) : (
          <span class="sheet-rest" key={day}>
            –
          </span>
        ),
      )}
    </span>
  );
  return (
    <div class="sheet-boxes" role="img" aria-label={`Boxes to tick: ${daysWords(line.days)}`}>
      {Array.from({ length: weeks }, (_, index) => week(index + 1))}
    </div>
  );
}

/** One line: the figure in two or three stills, when, what, and the boxes. */
export function SheetLine({ entry, content, setting, pictureOf }: Props) {
  const { line, exercise } = entry;
  const { routine, library } = content;
  const words = lineWords(line, exercise, routine, library, setting);
  const runOn = setting.runOn && words.when;
  const boxes = <Boxes line={line} weeks={routine.weeks} letters={setting.boxes === 'under'} />;
  return (
    <li class="sheet-line">
      <div class="sheet-stills">
        {stillsOf(exercise, setting.frames).map((still) => (
          <span class="sheet-still" data-lying={liesDown(exercise) || undefined} key={still}>
            <img src={pictureOf({ exercise: exercise.id, still })} alt="" />
          </span>
        ))}
      </div>
      <div class="sheet-words">
        {!runOn && <p class="sheet-when">{words.when || <span class="sheet-blank">When: </span>}</p>}
        <p>
          {runOn && <b>{words.when}. </b>}
          {words.name}: {words.dose ? `${words.dose}.` : <span class="sheet-blank" />}
        </p>
        {words.more && <p class="sheet-small">{words.more}</p>}
        {setting.boxes === 'under' && boxes}
      </div>
      {setting.boxes === 'beside' && boxes}
    </li>
  );
}
