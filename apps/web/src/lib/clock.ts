import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Answer } from './api/answer.js';
import { request } from './api/request.js';

type TimeView = Answer<'TimeView'> & { icp: string | null };

let ahead = 0;

/** Takes an instant the server has just named as the present. */
export function setServerNow(now: string | Date, heardAt = Date.now()): void {
  ahead = new Date(now).getTime() - heardAt;
}

/** The present by the server's clock, whatever this device believes. */
export const serverNow = (): Date => new Date(Date.now() + ahead);

async function readTime(): Promise<TimeView> {
  const asked = Date.now();
  const time = await request<TimeView>('GET', '/time');
  setServerNow(time.now, (asked + Date.now()) / 2);
  return time;
}

const TIME = { queryKey: ['time'], queryFn: readTime, staleTime: 30_000 };

/**
 * Hears the server's time before the first page is drawn, so that the banner of a demonstration pushes nothing down; a slow
 * or absent server does not hold the page up. It was asked for beside the scripts.
 */
export async function hearTime(client: QueryClient): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 300));
  await Promise.race([client.prefetchQuery({ ...TIME, retry: false }), patience]);
}

/** The server's time, heard again now and then and whenever the window returns to the front. */
export function useTime() {
  return useQuery({ ...TIME, refetchInterval: 300_000 });
}

/** The server's present, ticking; the component draws again at each tick. */
export function useServerNow(everyMs = 1000): Date {
  const [at, setAt] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setAt(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return at;
}
