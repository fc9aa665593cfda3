import type { Actor } from '#kernel';

/** A thing somebody has. */
export interface Noun {
  owner: Actor;
}
