/** Where build.ts puts the JavaScript of what tests import. */
export const PREPARED: string;
