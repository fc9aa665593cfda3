// caught: testing-by-specs
import { startPortal } from '#testing';

export const it = startPortal;
