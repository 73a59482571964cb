/** Where a text can be cut so that only whole values stand before the cut, and the brackets still open there. */
interface Cut {
  at: number;
  open: string;
}

/** The places after a whole value, last first: at most `most` of them. */
function cuts(text: string, most: number): Cut[] {
  const found: Cut[] = [];
  const open: string[] = [];
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (inString) {
      if (sign === '\\') i += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) break;
      found.push({ at: i + 1, open: open.toReversed().join('') });
      if (found.length > most) found.shift();
    } else if (sign === ',') {
      found.push({ at: i, open: open.toReversed().join('') });
      if (found.length > most) found.shift();
    }
  }
  return found.reverse();
}

/**
 * JSON text as a value, also when the end of the text is missing: then as much of it as is whole.
 * @returns whole: whether nothing was missing; value: undefined when nothing could be read
 */
export function mendJson(text: string): { value: unknown; whole: boolean } {
  try {
    return { value: JSON.parse(text), whole: true };
  } catch {
    for (const { at, open } of cuts(text, 40)) {
      try {
        return { value: JSON.parse(text.slice(0, at) + open), whole: false };
      } catch {
        // A cut inside something broken: try the one before it.
      }
    }
    return { value: undefined, whole: false };
  }
}
