import { symbolParts } from './equations.ts';

interface Props {
  /** Symbols as in the equations: an underscore lowers, ^ raises. */
  text: string;
}

/** Symbols of the model, with their lowered and raised letters. */
export function Symbols({ text }: Props) {
  return (
    <span class="symbols">
      {symbolParts(text).map((part) => {
        if (part.level === 'lowered') return <sub>{part.text}</sub>;
        if (part.level === 'raised') return <sup>{part.text}</sup>;
        return part.text;
      })}
    </span>
  );
}
