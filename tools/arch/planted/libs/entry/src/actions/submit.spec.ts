import { startPortal } from '#testing';

export const it = startPortal();
