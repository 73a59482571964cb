import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BuilderState } from './builder-state.ts';
import { changed, told } from './builder-state.ts';
import type { BuilderContent } from './builder-steps.ts';
import { copyText, today } from './device.client.ts';
import { helpOf } from './library.ts';
import { writeLink } from './link.ts';
import { madeWords } from './made.ts';
import { paginate } from './paginate.ts';
import { PaperOptions } from './PaperOptions.tsx';
import type { PictureOf } from './pictures.ts';
import { codeText } from './qr.ts';
import type { Routine } from './routine.ts';
import { Sheet } from './Sheet.tsx';
import { openOne } from './stored.ts';
import type { Update } from './use-builder.client.ts';
import { useCode } from './use-code.client.ts';
import { useSettled } from './use-settled.client.ts';

interface Props {
  state: BuilderState;
  content: BuilderContent;
  update: Update;
  pictureOf: PictureOf;
  /** Runs an action once "Before you start" has been answered. */
  afterSafety: (action: () => void) => void;
}

/** How long printing waits for the QR code, in milliseconds. */
const patience = 1500;

/** "On paper": the sheet as it will be printed, beside the form. */
export function Paper({ state, content, update, pictureOf, afterSafety }: Props) {
  const now = openOne(state.store);
  const { routine } = now;
  const settled = useSettled(now);
  // The first exercise brings the sheet at once.
  const drawn = settled.routine.lines.length === 0 ? now : settled;
  const [wanted, setWanted] = useState(false);
  const [byHand, setByHand] = useState('');
  const here = `${location.origin}${location.pathname}`;
  const empty = routine.lines.length === 0;
  const code = useCode(empty ? '' : codeText(here, writeLink(drawn.routine)));

  useEffect(() => {
    if (!wanted || drawn !== now) return;
    const go = () => {
      setWanted(false);
      print();
    };
    const timer = setTimeout(go, code ? 0 : patience);
    return () => clearTimeout(timer);
  }, [wanted, code, drawn, now]);

  const [sheet, sides] = useMemo(() => {
    const help = helpOf(content.library, drawn.routine.country);
    if (!help) return [null, 0];
    const about = {
      ...{ routine: drawn.routine, library: content.library, help, title: drawn.name },
      ...{ made: madeWords('Made', today()), address: here.replace(/^https?:\/\//, '') },
    };
    const layout = paginate(about);
    return [<Sheet {...about} {...{ layout, code, pictureOf }} />, layout.pages.length];
  }, [drawn, code, pictureOf]);
  const change = (next: (routine: Routine) => Routine, done: string) =>
    update((now) => changed(now, next, done, ''));
  const copy = async () => {
    const link = `${here}#${writeLink(routine)}`;
    const copied = await copyText(link);
    setByHand(copied ? '' : link);
    update((now) => told(now, copied ? 'The link is copied.' : 'Copy the link from the box.'));
  };
  return (
    <section class="plan-part plan-side" aria-labelledby="paper">
      <h2 id="paper">On paper</h2>
      {empty ? (
        <p>Your sheet appears here once you have an exercise.</p>
      ) : (
        <>
          <PaperOptions routine={routine} library={content.library} change={change} />
          <div
            class="paper"
            role="region"
            aria-label="The sheet as it prints"
            data-paper={drawn.routine.paper}
          >
            {sheet}
          </div>
          <div class="plan-buttons">
            <button type="button" class="button" onClick={() => afterSafety(() => setWanted(true))}>
              Print my sheet
            </button>
            <button type="button" class="button quiet" onClick={() => afterSafety(copy)}>
              Copy the link
            </button>
          </div>
          {byHand && (
            <label class="plan-byhand">
              The link
              <input
                class="field"
                readOnly
                value={byHand}
                onFocus={(event) => event.currentTarget.select()}
              />
            </label>
          )}
          <p class="small soft">
            {sides === 1 ? 'Fits on 1 page.' : `${sides} pages: print on both sides.`} The help box is always
            printed.
          </p>
        </>
      )}
    </section>
  );
}
