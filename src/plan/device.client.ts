import { askedKey, asideKey, storageKey } from './stored.ts';

/** How well this device remembers: yes, not at all, or no more because it is full. */
export type Memory = 'yes' | 'blocked' | 'full';

/** The text kept on this device, and whether it may be read at all. */
export function readDevice(): { text: string | null; memory: Memory } {
  try {
    return { text: localStorage.getItem(storageKey), memory: 'yes' };
  } catch {
    return { text: null, memory: 'blocked' };
  }
}

/** Keeps text on this device. */
export function writeDevice(text: string): Memory {
  try {
    localStorage.setItem(storageKey, text);
    return 'yes';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** Puts a copy of text that could not be read whole aside, so that nothing is lost when it is written over. */
export function putAside(text: string): void {
  try {
    localStorage.setItem(asideKey, text);
  } catch {
    // A device that is full keeps what it has: nothing is written over then either.
  }
}

/** Whether the questions before a routine were answered on this device before. */
export function wasAsked(): boolean {
  try {
    return localStorage.getItem(askedKey) !== null;
  } catch {
    return false;
  }
}

/** Notes that they were answered; the answers themselves are not kept. */
export function noteAsked(): void {
  try {
    localStorage.setItem(askedKey, '1');
  } catch {
    // Where nothing may be kept, they are asked in full each time.
  }
}

/** Forgets everything that this page keeps on the device. */
export function forgetDevice(): void {
  try {
    localStorage.removeItem(storageKey);
    localStorage.removeItem(asideKey);
    localStorage.removeItem(askedKey);
  } catch {
    // Where nothing may be read, nothing was kept.
  }
}

/** Gives a text to the person as a file. */
export function giveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a text on the clipboard. False where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Today on this device. */
export function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
