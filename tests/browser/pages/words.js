// Imported by the page and by the worker, statically.

export const said = (noticed) => `Noticed: ${noticed}`;
