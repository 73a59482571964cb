/**
 * Flow through a vein valve, in mL/s; above 0 is the way the valve lets blood go, towards the heart.
 * @param drop pressure before the valve minus pressure after it, mmHg
 * @param resistance of the open vein, mmHg for each mL/s, above 0
 * @param leak backward flow for each mmHg once shut, mL/s; 0 is a healthy valve
 */
export function valveFlow(drop: number, resistance: number, leak: number): number {
  return drop > 0 ? drop / resistance : leak * drop;
}
