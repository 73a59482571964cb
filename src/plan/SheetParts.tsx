import { HelpLines } from './HelpLines.tsx';
import type { Help } from './library.ts';
import type { Weeks } from './routine.ts';
import { questions, sheetWords } from './sheet-words.ts';
import { weekdays, weekdayWords } from './weekday.ts';

/** Lines for the pen at the head of the first page. */
export function Names({ prepared, weeks }: { prepared: boolean; weeks: Weeks }) {
  return (
    <>
      <p class="sheet-names">
        {sheetWords.name} <span /> {sheetWords.from[weeks]} <span class="sheet-short" />
      </p>
      {prepared && (
        <p class="sheet-names">
          Prepared for <span /> by <span />
        </p>
      )}
    </>
  );
}

/** The letters of the days above boxes that stand beside the words. */
export function Days({ weeks, short }: { weeks: Weeks; short: boolean }) {
  return (
    <div class="sheet-days">
      <p class="sheet-small">{short ? sheetWords.daysShort : sheetWords.days}</p>
      <div class="sheet-letters" aria-hidden="true">
        {weeks === 4 && <b />}
        {weekdays.map((day) => (
          <b key={day}>{weekdayWords[day].slice(0, 1)}</b>
        ))}
      </div>
    </div>
  );
}

/** The emergency and stop signs, in a frame that needs no background. */
export function HelpBox({ help }: { help: Help }) {
  return (
    <div class="sheet-help">
      <p class="sheet-heading">{sheetWords.help}</p>
      <HelpLines lines={help.lines} />
    </div>
  );
}

/** A plan for the day when something is in the way. */
export function Barrier() {
  return (
    <p class="sheet-names sheet-barrier">
      {sheetWords.barrier} <span />
    </p>
  );
}

/** What to ask a nurse or physiotherapist. */
export function Questions() {
  return (
    <div>
      <p class="sheet-heading">{sheetWords.ask}</p>
      <ul class="sheet-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

/** Empty lines for the pen. */
export function Notes({ lines }: { lines: number }) {
  return (
    <div>
      <p class="sheet-heading">{sheetWords.notes}</p>
      {Array.from({ length: lines }, (_, index) => (
        <div class="sheet-note" key={index} />
      ))}
    </div>
  );
}

/** When and where the sheet was made, and which page this is. */
export function Foot({ made, page, of }: { made: string; page: number; of: number }) {
  return (
    <p class="sheet-foot">
      <span>{made}</span>
      <span>
        Page {page} of {of}
      </span>
    </p>
  );
}
