import type { SheetLayout, SheetPage } from './paginate.ts';
import { paginate } from './paginate.ts';
import type { PictureOf } from './pictures.ts';
import type { Code } from './qr.ts';
import type { SheetContent } from './sheet-setting.ts';
import { joinsNames } from './sheet-setting.ts';
import { End } from './SheetEnd.tsx';
import { Barrier, Days, Foot, HelpBox, Names, Notes, Questions } from './SheetParts.tsx';
import { sheetWords } from './sheet-words.ts';
import { SheetLine } from './SheetLine.tsx';

export interface SheetProps extends SheetContent {
  /** The QR code that opens this routine. Left out: its place stays empty. */
  code?: Code | undefined;
  /** Where the drawings are. */
  pictureOf: PictureOf;
  /** How it is laid out, where that is known already. */
  layout?: SheetLayout;
}

/** The printed sheet: one part for each side of paper, each decided before it is drawn. */
export function Sheet({ code, layout, pictureOf, ...content }: SheetProps) {
  const { routine, title, help, made, address } = content;
  const { setting, pages } = layout ?? paginate(content);
  const joined = joinsNames(content, setting);
  const page = (side: SheetPage, index: number) => (
    <div class="sheet-page" role="group" aria-label={`Page ${index + 1} of ${pages.length}`} key={index}>
      <div class="sheet-head" data-joined={joined || undefined}>
        <p class="sheet-title">{title}</p>
        {index === 0 && <Names prepared={routine.options.prepared} weeks={routine.weeks} />}
      </div>
      {/* Emergency signs come before exercise, on paper as on the screen. */}
      {index === 0 && <HelpBox help={help} />}
      {side.lines.length > 0 && setting.boxes === 'beside' && (
        <Days weeks={routine.weeks} short={routine.print === 'large'} />
      )}
      {side.lines.length > 0 && (
        <ul class="sheet-lines">
          {side.lines.map((entry) => (
            <SheetLine key={entry.line.key} {...{ entry, content, setting, pictureOf }} />
          ))}
        </ul>
      )}
      {side.last && <End weeks={routine.weeks} setting={setting} code={code} address={address} />}
      {side.barrier && <Barrier />}
      {side.questions && <Questions />}
      {side.notes > 0 && <Notes lines={side.notes} />}
      <Foot made={side.last ? `${made}. ${sheetWords.unchecked}` : made} page={index + 1} of={pages.length} />
    </div>
  );
  return (
    <article
      class="sheet"
      aria-label={`The sheet: ${title}`}
      data-paper={routine.paper}
      data-print={routine.print}
      data-weeks={routine.weeks}
      data-boxes={setting.boxes}
      data-frame={setting.frame}
      data-dense={setting.dense}
      data-help={setting.smallHelp}
      data-tight={setting.tight}
    >
      {pages.map(page)}
    </article>
  );
}
