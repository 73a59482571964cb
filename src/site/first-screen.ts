/** The id of the element that marks where the first screen of a page ends. */
export const firstScreenEnd = 'fold';

/**
 * The id of what follows the bar at the top. Pages that mark no first screen are painted once it begins: a browser takes an
 * element as read when it begins, so the bar itself would be painted half done.
 */
export const afterBar = 'main';
