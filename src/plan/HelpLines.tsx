import type { Help } from './library.ts';

/** Paragraphs of the help box: whom to call or what to do, then the signs. */
export function HelpLines({ lines }: Pick<Help, 'lines'>) {
  return lines.map(({ strong, text }) => (
    <p key={strong}>
      <strong>{strong}</strong> {text}
    </p>
  ));
}
