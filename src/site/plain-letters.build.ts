const beyond = /[^\x00-\x7f]/gu;
const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16);

/** Styles in ASCII: every other sign as CSS writes it by number. */
export const plainStyle = (css: string): string => css.replace(beyond, (sign) => `\\${hex(sign)} `);

/** Data for machines in ASCII, by half signs of 16 bits as JSON writes them. */
const plainData = (json: string) =>
  json.replace(/[^\x00-\x7f]/g, (half) => `\\u${hex(half).padStart(4, '0')}`);

/**
 * A page in ASCII: every other sign stands as its number. A browser then reads a long page with 1 byte for each letter:
 * one curly quote would make it 2 for all of them, and cost a slow phone a tenth of a second on the longest pages.
 * Styles are plain by then, and scripts stay as they are, since both have fingerprints in the page's policy.
 * @param html a page as it is sent
 */
export const plainPage = (html: string): string =>
  html.replace(
    /(<style\b[^>]*>[\s\S]*?<\/style>|<script\b[^>]*>[\s\S]*?<\/script>)|[^\x00-\x7f]/gu,
    (sign, raw?: string) =>
      raw === undefined
        ? `&#${sign.codePointAt(0) ?? 0};`
        : raw.startsWith('<script type="application/ld+json"')
          ? plainData(raw)
          : raw,
  );
