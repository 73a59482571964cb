/** One equation of the model, in words and in symbols. In symbols an underscore lowers the letters that follow, and ^ raises the number that follows. */
export interface Equation {
  readonly name: string;
  readonly words: string;
  readonly symbols: readonly string[];
}

/** The equations, in the order in which they build on each other. S is skin and foot veins, D deep calf veins. */
export const equations: readonly Equation[] = [
  {
    name: 'Weight of the blood column',
    words:
      'The veins at the ankle carry the blood above them, up to the chest. The deep calf veins lie higher, so they carry less. Lying, both are level with the heart.',
    symbols: ['P_top = P_cv + ρg · H · a', 'P_top,D = P_top − ρg · h_D'],
  },
  {
    name: 'How full a vein is, and its pressure',
    words:
      'A slack vein fills with little pressure. A full vein stiffens, and more blood needs much more pressure. Below its slack volume it falls flat.',
    symbols: [
      'P(V) = (2 · Vm / π · C) · tan( (π / 2) · (V − Vu) / Vm )   for V at or above Vu',
      'P(V) = −P_k · ( (Vu / V)^1.5 − 1 )   for V below Vu',
    ],
  },
  {
    name: 'The squeeze',
    words:
      'The calf muscle adds its pressure to the deep veins alone. The skin veins lie outside the muscle.',
    symbols: ['P_D = P(V_D) + P_muscle', 'P_S = P(V_S)'],
  },
  {
    name: 'A valve',
    words:
      'Blood goes up when the pressure below is higher. A healthy valve lets nothing back. A leaky one lets back some, in step with the pressure.',
    symbols: ['valve(Δp, R, g) = Δp / R   for Δp above 0', 'valve(Δp, R, g) = g · Δp   otherwise'],
  },
  {
    name: 'The 3 ways out',
    words:
      'Up from the calf, from skin and foot veins into the calf, and up the skin vein. The way up narrows as the calf empties. A vein that has fallen flat lets little through.',
    symbols: [
      'Q_out = valve( P_D − P_top,D , R_out · max(1, V_D standing / V_D) , g_out )',
      'Q_perf = valve( P_S − P_D − ρg · h_D , R_perf , g_perf )',
      'Q_sap = valve( P_S − P_top , R_sap , g_sap )',
    ],
  },
  {
    name: 'Blood arriving',
    words:
      'Blood arrives from the arteries in step with the pressure difference. A firm squeeze stops it for a moment. Working muscle asks for more, and that wish fades.',
    symbols: [
      'Q_in,D = (1 + h) · max(0, MAP + column − max(P_D, P_muscle)) / R_a,D',
      'Q_in,S = (1 + 0.3 · h) · max(0, MAP + column − P_S) / R_a,S',
      'dh/dt = g_H · min(1, P_muscle / 100) · max(0, 1 − h / h_max) − h / τ',
    ],
  },
  {
    name: 'Balance',
    words: 'What flows in and does not flow out stays. No blood is lost or made.',
    symbols: ['dV_D/dt = Q_in,D + Q_perf − Q_out', 'dV_S/dt = Q_in,S − Q_perf − Q_sap'],
  },
];

/** A piece of symbols: plain, lowered (after an underscore) or raised (after ^). */
export interface SymbolPart {
  readonly text: string;
  readonly level: 'plain' | 'lowered' | 'raised';
}

/** Symbols cut into pieces: "P_cv^2 + 1" is P, lowered cv, raised 2, + 1. */
export function symbolParts(symbols: string): SymbolPart[] {
  return symbols
    .split(/(_[\p{L},]+(?: standing)?|\^[\d.]+)/u)
    .filter((text) => text !== '')
    .map((text) => {
      if (text.startsWith('_')) return { text: text.slice(1), level: 'lowered' };
      if (text.startsWith('^')) return { text: text.slice(1), level: 'raised' };
      return { text, level: 'plain' };
    });
}
