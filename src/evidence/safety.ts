import type { SafetyOf } from './safety-schema.ts';

/** One situation in which to ask a clinician first, with its rule for the builder. */
export type AskFirst = SafetyOf<'ask-first'>['situations'][number];
/** One sign that needs help, now or today. */
export type EmergencySign = SafetyOf<'emergency'>['signs'][number];
/** Whom to call in one country. */
export type Country = SafetyOf<'numbers'>['countries'][number];
/** The short form: heading, three lines and a link. */
export type ShortSafety = SafetyOf<'short'>;
