import { Material } from './material.js';
import { Releases } from './releases.js';
import { Shelves } from './shelves.js';

/** What is read of releases, and for them. */
export const RELEASE_QUERIES = [Material, Releases, Shelves];
