import type { Actor } from '#kernel';
import { list } from '../../features/entry/list.js';

export const Front = (actor: Actor) => <p>{list(actor.personId ?? '')}</p>;
