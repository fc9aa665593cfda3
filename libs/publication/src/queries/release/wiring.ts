import { Material } from './material.js';
import { Releases } from './releases.js';

/** What is read of releases, and for them. */
export const RELEASE_QUERIES = [Material, Releases];
