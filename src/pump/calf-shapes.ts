import type { Point, TwoShapes } from './calf-path.ts';
import { closedCurve, points } from './calf-path.ts';

/** The middle of the ankle joint: the foot turns about it. */
export const ankleJoint: Point = [152, 454];
/** The ball of the foot: on tiptoe the toes stay flat and turn about it. */
export const ball: Point = [274, 514];
/** Where the foot can touch the ground with the ankle level: heel, ball, toes. */
export const soles: { readonly heel: Point; readonly ball: Point; readonly toes: Point } = {
  heel: [114, 522],
  ball: [274, 522],
  toes: [320, 522],
};

/** Path data of several closed curves, each written as a list of points. */
function shapes(...lists: readonly string[]): string {
  return lists.map((list) => closedCurve(points(list))).join('');
}

/** The back of the thigh, knee and calf, from far above the knee, so that the leg never ends in a picture, down to the narrowest place above the heel, and one handle on. */
export const backOfLeg: TwoShapes = {
  rest: points(
    '48 -560 52 -300 84 -60 84 44 84 84 60 116 59 186 58 246 89 300 101 350 107 376 110 398 109 420 108 438',
  ),
  tight: points(
    '48 -560 52 -300 83 -60 83 44 83 74 51 112 50 172 50 238 90 296 101 346 106 372 110 398 109 420 108 438',
  ),
};
/** Heel, arch and ball. Turns with the foot. */
export const soleOfFoot = points(
  '97 458 94 480 90 504 97 522 118 522 150 522 164 508 204 510 234 511 250 522 274 522',
);
/** The toes. */
export const toesOutline = points('292 522 306 522 319 522 336 522 338 506 324 500 308 495 294 491 280 486');
/** The top of the foot. Turns with the foot. */
export const topOfFoot = points('254 476 234 470 216 456 202 445');
/** Ankle, shin, knee and thigh in front, back up to the top of the picture. */
export const frontOfLeg = points(
  '191 440 189 424 187 400 188 350 194 292 199 226 206 164 212 122 214 102 229 86 230 56 231 10 236 -200 244 -560',
);

/** Thigh bone, kneecap and shin bone. They never move. */
export const legBones = shapes(
  '148 -560 148 -200 147 -16 137 20 129 36 129 62 139 76 148 86 164 85 172 80 182 86 204 86 209 68 214 48 206 30 198 8 193 -16 191 -200 191 -560 177 -560 161 -560 148 -560',
  '213 22 221 24 226 40 224 56 222 68 215 70 211 65 208 56 210 48 208 38 206 28 208 21 213 22',
  '140 98 139 91 150 89 172 92 194 89 209 91 209 99 209 106 206 114 206 122 199 140 196 160 195 186 192 260 184 330 180 384 179 402 185 420 184 437 181 446 174 444 172 454 170 470 154 470 150 458 147 446 154 424 156 404 162 350 172 280 171 222 170 180 158 140 148 120 143 112 141 106 140 98',
);

/** Heel bone, ankle bone, instep and first foot bone. They turn with the foot. */
export const footBones = shapes(
  '101 482 105 472 120 477 132 480 142 482 156 474 162 480 168 486 180 484 188 488 194 492 190 502 182 502 160 502 140 512 118 515 102 516 97 500 101 482',
  '139 452 144 440 170 436 180 445 186 451 200 452 203 460 205 468 200 476 192 477 176 479 158 480 146 474 137 470 136 460 139 452',
  '206 458 212 456 217 460 219 466 221 474 219 484 214 488 208 490 201 484 201 477 205 472 206 464 206 458',
  '221 464 229 463 236 466 243 471 246 479 244 490 240 496 232 496 223 493 218 489 222 482 223 472 221 464',
  '246 472 256 480 268 486 280 490 288 494 288 508 281 514 274 518 268 514 264 509 256 505 248 501 242 496 246 490 247 480 246 472',
);

/** The big toe's two bones. */
export const toeBones = shapes(
  '286 495 294 498 302 500 308 501 312 504 312 512 308 514 300 514 292 515 286 515 281 510 282 500 286 495',
  '312 502 318 502 325 505 327 509 328 513 325 516 320 515 317 514 314 514 312 513 314 509 313 506 312 502',
);

/** The band from the kneecap to the shin bone. It never moves. */
export const kneeBand = shapes(
  '212 62 212 84 206 104 203 118 204 124 209 124 211 120 214 104 220 82 221 60 219 66 215 68 212 62',
);
/** The heel cord (Achilles tendon), from under the calf muscle to the heel bone: down its back, along the heel, up its front. */
export const heelCord = {
  back: points('98 250 103 300 110 346 112 384 113 400'),
  heel: points('112 440 98 482 98 490 106 494 110 486 116 466'),
  front: points('122 440 123 408 123 380 128 356 124 330 120 300 114 270 110 250 106 246 100 246 98 250'),
};
