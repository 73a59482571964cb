import type { Help } from './library.ts';
import type { Code } from './qr.ts';
import type { Weeks } from './routine.ts';
import type { Setting } from './sheet-heights.ts';
import { feelWords, questions, sheetWords } from './sheet-words.ts';
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
      {help.lines.map(({ strong, text }) => (
        <p key={strong}>
          <b>{strong}</b> {text}
        </p>
      ))}
    </div>
  );
}

interface EndProps {
  weeks: Weeks;
  setting: Setting;
  code: Code | undefined;
  address: string;
}

/** How the legs felt, when to go up a step, and the QR code. */
export function End({ weeks, setting: { boxes, dense }, code, address }: EndProps) {
  const marks = weeks === 4 ? ['1', '2', '3', '4'] : weekdays.map((day) => weekdayWords[day].slice(0, 1));
  // Boxes beside the lines stand under the letters of the days already.
  const above = boxes === 'under' || weeks === 4;
  const { lead, rest } = sheetWords.grow[weeks];
  const felt = (
    <div class="sheet-felt">
      <p>{feelWords(weeks, dense)}</p>
      <div class="sheet-numbers" role="img" aria-label="A box for each number">
        {marks.map((mark, index) => (
          <span key={index}>
            {above && <b>{mark}</b>}
            <i />
          </span>
        ))}
      </div>
    </div>
  );
  const besideCode = dense && weeks === 4;
  return (
    <>
      {!besideCode && felt}
      <div class="sheet-end">
        <div>
          {besideCode && felt}
          {!dense && <p class="sheet-heading">{sheetWords.step}</p>}
          <p>
            {dense ? <b>{lead}</b> : lead} {rest}
          </p>
          <p class="sheet-small">
            {dense ? sheetWords.scanShort : sheetWords.scan} {address}
          </p>
        </div>
        {/* The place is kept while the code is drawn, so that nothing moves. */}
        <svg
          class="sheet-code"
          viewBox={`0 0 ${code?.size ?? 1} ${code?.size ?? 1}`}
          role={code && 'img'}
          aria-label={code && 'QR code that opens this routine'}
          shape-rendering="crispEdges"
        >
          <path d={code?.path ?? ''} />
        </svg>
      </div>
    </>
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
