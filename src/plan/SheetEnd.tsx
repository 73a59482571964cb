import type { Code } from './qr.ts';
import type { Weeks } from './routine.ts';
import type { Setting } from './sheet-setting.ts';
import { feelWords, sheetWords } from './sheet-words.ts';
import { weekdays, weekdayWords } from './weekday.ts';

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
