import { now } from '#platform/clock';

export const startPortal = (): number => now();
