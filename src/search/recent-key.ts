/** Where the device keeps questions, only after being asked to: a JSON list of at most 8, newest first. */
export const recentKey = 'search-recent';
