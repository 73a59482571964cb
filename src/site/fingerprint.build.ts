import { createHash } from 'node:crypto';

/** The fingerprint of an inline style or script. */
export const sha256 = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** What a content security policy calls an inline style or script, quotes included. */
export const fingerprint = (text: string) => `'${sha256(text)}'`;
