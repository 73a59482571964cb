import type { Point, TwoShapes } from './calf-path.ts';
import { closedCurve, numbers, pointBetween, points } from './calf-path.ts';

/** A shape between rest (0) and tight (1). */
export function mixed(shapes: TwoShapes, tightness: number): Point[] {
  return shapes.rest.map((p, i) => pointBetween(p, shapes.tight[i] ?? p, tightness));
}

/** The deeper calf muscle (soleus). Its front edge lies under the deep vein, so that it fills what the vein leaves. */
const soleus: TwoShapes = {
  rest: points(
    '126 118 106 150 92 200 92 240 92 280 104 322 113 352 119 384 129 388 137 352 150 326 168 270 166 232 164 190 150 146 138 122 134 112 130 110 126 118',
  ),
  tight: points(
    '122 114 98 146 84 196 86 236 90 274 104 316 112 344 118 376 129 380 137 344 152 320 168 268 166 230 164 188 150 144 138 120 134 110 126 106 122 114',
  ),
};
/** The outer calf muscle (gastrocnemius), which hangs from the thigh bone. */
const gastrocnemius: TwoShapes = {
  rest: points(
    '120 62 108 78 84 124 83 184 82 226 94 262 110 292 117 300 121 294 121 282 124 240 128 210 126 172 125 134 130 100 128 76 127 66 124 58 120 62',
  ),
  tight: points(
    '120 60 104 76 74 112 74 166 74 214 92 252 112 276 119 282 123 276 124 266 132 232 142 204 140 164 138 128 134 98 129 76 127 64 124 56 120 60',
  ),
};

/** Fine lines along both muscles, three points for each: start, handle, end. They show that it is muscle. */
const fibres: TwoShapes = {
  rest: points(
    '116 84 82 176 106 272 119 84 98 180 111 276 122 86 116 180 115 272 132 132 140 220 122 346 140 150 160 230 130 348',
  ),
  tight: points(
    '114 82 70 158 106 252 118 82 94 164 113 258 122 84 124 168 118 254 132 130 150 214 122 340 140 146 168 226 130 340',
  ),
};

/** Path data of the calf muscle for a squeeze of 0 to 1: the deeper muscle, the outer muscle, and the lines on both. */
export function musclePaths(squeeze: number): { soleus: string; gastrocnemius: string; fibres: string } {
  const lines = mixed(fibres, squeeze);
  const line = (_: Point, i: number): string => {
    const [start, handle, end] = lines.slice(i, i + 3);
    return i % 3 === 0 && start && handle && end ? `M${numbers(...start)}Q${numbers(...handle, ...end)}` : '';
  };
  return {
    soleus: closedCurve(mixed(soleus, squeeze)),
    gastrocnemius: closedCurve(mixed(gastrocnemius, squeeze)),
    fibres: lines.map(line).join(''),
  };
}
