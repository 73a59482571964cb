import './calf-tokens.css';
import './calf.css';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { calfParts } from './calf.ts';
import { ankleJoint } from './calf-shapes.ts';
import { viewBox } from './calf-labels.ts';
import { labBox, labLeaders } from './lab-labels.ts';
import { labDrawing, valveWords } from './lab-drawing.ts';
import { painter } from './paint.client.ts';
import type { Paint } from './paint.client.ts';
import type { LabState } from './lab-state.ts';

interface Props {
  /** The state that the page starts with. */
  start: LabState;
  /** Filled with the function that draws a later state. */
  paint: RefObject<Paint>;
  /** Where the foot is wanted now, −1 to 1, and how to change it. */
  wish: () => number;
  onFoot: (wish: number) => void;
}

/** An arrow up and down in front of the toes: the foot can be dragged. */
const dragArrow = 'M352 448l9 13h-6v26h6l-9 13l-9 -13h6v-26h-6z';
/** Drawing units of dragging from level to one end. */
const dragLength = 80;

/** The cutaway in the lab. It follows from the model's state, and its foot can be dragged. */
export function LabDrawing({ start, paint, wish, onFoot }: Props) {
  const figure = useRef<HTMLElement>(null);
  const grip = useRef<{ y: number; wish: number; way: number; unit: number } | undefined>(undefined);
  useEffect(() => {
    if (figure.current !== null) paint.current = painter(figure.current);
  }, [paint]);
  const drawing = labDrawing(start);
  const words = valveWords(drawing);
  const leaders = labLeaders(drawing.ankle);

  const take = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const unit = box.width / labBox.width;
    const x = (event.clientX - box.left) / unit + labBox.x;
    // The toes go down with the hand; the heel goes up with it.
    grip.current = { y: event.clientY, wish: wish(), way: x > ankleJoint[0] ? 1 : -1, unit };
  };
  const drag = (event: PointerEvent) => {
    const held = grip.current;
    if (held === undefined) return;
    const moved = (event.clientY - held.y) / held.unit / dragLength;
    onFoot(Math.min(1, Math.max(-1, held.wish + held.way * moved)));
  };
  const drop = () => {
    grip.current = undefined;
  };

  return (
    <figure class="lab-drawing plate" ref={figure}>
      <div class="lab-calf">
        <svg
          class="calf"
          viewBox={viewBox(labBox)}
          role="img"
          aria-label="A calf cut open. The foot can be moved below."
        >
          <g>
            {calfParts(drawing).map(({ class: kind, d, transform }) => (
              <path class={kind} d={d} transform={transform ?? ''} />
            ))}
          </g>
          <g>
            <path class="calf-halo" d={leaders.lines} />
            <path class="calf-leader" d={leaders.lines} />
            <path class="calf-dot" d={leaders.dots} />
          </g>
          <path class="lab-arrow" d={dragArrow} />
        </svg>
        {/* Over the foot, and not a part of the drawing: in an SVG, browsers scroll the page under a finger that drags. */}
        <div
          class="lab-grip"
          onPointerDown={take}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerCancel={drop}
        />
      </div>
      <dl class="lab-valves">
        <div class="top">
          <dt>Upper valve</dt>
          <dd>{words.upper}</dd>
        </div>
        <div class="low">
          <dt>Lower valve</dt>
          <dd>{words.lower}</dd>
        </div>
        <div class="surface">
          <dt>Skin vein valve</dt>
          <dd>{words.skin}</dd>
        </div>
      </dl>
    </figure>
  );
}
