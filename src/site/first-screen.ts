/** The id of the element that marks where the first screen of a page ends. */
export const firstScreenEnd = 'fold';

/** The id of the bar at the top, for pages that mark no first screen: they are painted once their bar is whole. */
export const siteBar = 'bar';
