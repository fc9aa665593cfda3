// caught: forbidden
import type { Tx } from '#platform/unit-of-work';

export const within = (id: string, tx?: Tx): unknown => [id, tx];
