import { useQuery } from '@tanstack/react-query';
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

/** The server's time, heard again now and then and whenever the window returns to the front. */
export function useTime() {
  return useQuery({ queryKey: ['time'], queryFn: readTime, staleTime: 30_000, refetchInterval: 300_000 });
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
