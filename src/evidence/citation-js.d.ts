declare module '@citation-js/core' {
  /** A bibliography made of CSL-JSON entries. */
  export class Cite {
    constructor(data: unknown);
    /** The bibliography as text or HTML, by the named plug-in's output format. */
    format(
      kind: 'bibliography',
      options: { format: 'text' | 'html'; template: string; lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-csl';
