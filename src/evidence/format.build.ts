import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Reference } from './reference-schema.ts';

/**
 * A reference in Vancouver style, as plain text without a number and without its links, which the page
 * adds as real links (see linksOf).
 */
export function vancouver(reference: Reference): string {
  const {
    label: _label,
    status: _status,
    read: _read,
    note: _note,
    DOI: _doi,
    PMID: _pmid,
    PMCID: _pmcid,
    ...rest
  } = reference;
  // Papers are reached by their links; only a web page is cited as one, with the month we read it.
  const { URL: _url, accessed: _accessed, ...paper } = rest;
  const data = reference.type === 'webpage' || !reference.issued ? rest : paper;
  const text = new Cite(data).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-GB',
  });
  return text
    .trim()
    .replace(/^1\.\s*/, '')
    .replace(/\s*Available from: \S+$/, '')
    .replace(/et al\.\./g, 'et al.');
}
