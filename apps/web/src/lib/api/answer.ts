import type { components } from './schema.js';

/** The shape of an answer as the API describes itself; its names are those of the servers' read models. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];
