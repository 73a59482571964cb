import { createHash } from 'node:crypto';

/** What a content security policy calls an inline style or script, quotes included. */
export const fingerprint = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
