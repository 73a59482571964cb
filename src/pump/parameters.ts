import { assumption, fitted, is, measured, physics } from './parameter.ts';
import type { Parameter } from './parameter.ts';
import { usualValues as values } from './values.ts';
import type { ParameterName } from './values.ts';

const push = 'mmHg per mL/s';
const give = 'mL per mmHg';
const body = 'of body height';

/** Every number of the model, for one lower limb, with its unit, range and source. The order is the order on the page. */
export const parameters = {
  columnPerCm: {
    ...is('ρg', 'Pressure of 1 cm of blood', values.columnPerCm, 'mmHg per cm', [0.77, 0.79]),
    source: physics('Weight of a column of blood, 1,060 kg in a cubic metre.'),
  },
  columnShare: {
    ...is(
      'H',
      'Height of the blood column above the ankle, standing',
      values.columnShare,
      body,
      [0.58, 0.68],
    ),
    source: assumption('Ankle to about the 3rd rib. Gives 112 cm in a person of 175 cm.'),
  },
  columnSitting: {
    ...is('a', 'Share of that column when sitting', values.columnSitting, 'share', [0.5, 0.75]),
    source: assumption('Thighs level, feet on the floor.'),
  },
  columnRaised: {
    ...is(
      'a',
      'Share of that column with the foot raised, lying',
      values.columnRaised,
      'share',
      [-0.4, -0.1],
    ),
    source: assumption('A foot held about 20 cm above the heart drains the veins before a filling test.'),
  },
  calfShare: {
    ...is('h_D', 'Height of the deep calf veins above the ankle', values.calfShare, body, [0.11, 0.18]),
    source: assumption('Middle of the calf: 25 cm in a person of 175 cm.'),
  },
  centralUpright: {
    ...is('P_cv', 'Vein pressure at the top of the column, upright', values.centralUpright, 'mmHg', [0, 5]),
    source: assumption('Close to zero, since the column ends near the heart.'),
  },
  centralLying: {
    ...is('P_cv', 'The same, lying', values.centralLying, 'mmHg', [4, 7]),
    source: measured(['stick1993'], 'Ankle vein pressure of 4 to 7 mmHg lying, 10 healthy adults.'),
  },
  arterialPressure: {
    ...is('MAP', 'Mean pressure in the arteries at heart height', values.arterialPressure, 'mmHg', [80, 105]),
    source: assumption('Textbook value for a blood pressure of 120 over 80.'),
  },
  restingInflow: {
    ...is('Q_rest', 'Blood arriving in the lower limb at rest', values.restingInflow, 'mL/s', [0.5, 1.4]),
    source: measured(['delis2000'], '57 ± 27 mL a minute in the artery behind the knee, sitting, 37 limbs.'),
  },
  skinShare: {
    ...is(
      'f_S',
      'Share of it that arrives in the skin and foot veins',
      values.skinShare,
      'share',
      [0.2, 0.35],
    ),
    source: assumption('No measured split was found.'),
  },
  deepStretch: {
    ...is('C_D', 'How easily slack deep calf veins stretch', values.deepStretch, give, [1.4, 2.6]),
    source: fitted('With the skin veins 2.5. A study found about 2.9 for a calf of 2 litres.', [
      'extpressure1977',
    ]),
  },
  deepRoom: {
    ...is('Vm_D', 'Most blood the deep calf veins take above slack', values.deepRoom, 'mL', [75, 120]),
    source: fitted('Chosen so that standing adds about as much blood as was measured.', ['orthostatic2013']),
  },
  deepSlack: {
    ...is('Vu_D', 'Blood in the deep calf veins at zero pressure', values.deepSlack, 'mL', [3, 10]),
    source: fitted('Chosen with the 2 values above.'),
  },
  skinStretch: {
    ...is('C_S', 'How easily slack skin and foot veins stretch', values.skinStretch, give, [0.35, 0.7]),
    source: fitted('See the deep veins.', ['extpressure1977']),
  },
  skinRoom: {
    ...is('Vm_S', 'Most blood the skin and foot veins take above slack', values.skinRoom, 'mL', [30, 50]),
    source: fitted('No measured split of stored blood between deep and skin veins was found.'),
  },
  skinSlack: {
    ...is('Vu_S', 'Blood in the skin and foot veins at zero pressure', values.skinSlack, 'mL', [2, 7]),
    source: fitted('Chosen with the 2 values above.'),
  },
  collapse: {
    ...is('P_k', 'How strongly a vein resists falling flat', values.collapse, 'mmHg', [2, 8]),
    source: assumption('Veins fall flat at a few mmHg below the pressure around them.'),
  },
  outflow: {
    ...is('R_out', 'Resistance of the way up from the calf', values.outflow, push, [0.4, 1.4]),
    source: fitted('About 1.4 was found lying, in narrow veins. Standing veins are wider.', [
      'extpressure1977',
    ]),
  },
  link: {
    ...is('R_perf', 'Resistance from the skin and foot veins into the calf', values.link, push, [1.8, 3.5]),
    source: fitted('Chosen so that the pressure falls over several heel raises.'),
  },
  skinUp: {
    ...is('R_sap', 'Resistance of the skin vein up to the groin', values.skinUp, push, [2, 4.5]),
    source: fitted('Chosen with the value above.'),
  },
  demandRise: {
    ...is('g_H', 'How fast working muscle asks for more blood', values.demandRise, 'per s', [0.3, 0.9]),
    source: fitted('Flow to the limb was 2.5 to 3.1 times higher after 10 s of foot presses.', ['leyk1994']),
  },
  demandMost: {
    ...is('h_max', 'Most extra blood working muscle asks for', values.demandMost, 'times rest', [3, 5]),
    source: fitted('Chosen with the value above.', ['leyk1994', 'nadland2009']),
  },
  demandFade: {
    ...is('τ', 'How slowly that demand fades', values.demandFade, 's', [15, 45]),
    source: fitted('Flow stayed up for about 20 s after 1 squeeze.', ['leyk1994']),
  },
} as const satisfies Readonly<Record<ParameterName, Parameter>>;

/** All parameter names, in the order of the page. */
export const parameterNames = Object.keys(parameters) as ParameterName[];
