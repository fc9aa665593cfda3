import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { request } from './api/request.js';
import { serverNow, setServerNow } from './clock.js';
import { shareStream } from './shared-stream.js';

/** How often a view is asked for where there is no stream. */
const POLL = 3000;
/** A beat takes its time on the way; only a larger difference is a clock that was moved. */
const DRIFT = 1500;

/**
 * A view that is always the present one: read once, then as its stream tells (`path` + `/live`), and while there is no
 * stream by asking every few seconds. `lost` says that what is shown may be old.
 */
export function useLive<T>(path: string, queryKey: QueryKey) {
  const live = useStream(path, queryKey);
  const query = useQuery({
    queryKey,
    queryFn: () => request<T>('GET', path),
    refetchInterval: live ? false : POLL,
    refetchIntervalInBackground: true,
  });
  return { query, lost: !live && (query.isError || query.failureCount > 0) };
}

/** Puts what the stream says in the place of what was read; whether there is a stream. */
function useStream(path: string, queryKey: QueryKey): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const take = useEffectEvent((text: string) => {
    setLive(true);
    client.setQueryData(queryKey, JSON.parse(text) as unknown);
  });
  useEffect(() => {
    const beat = (now: string | null) => {
      setLive(true);
      if (now && Math.abs(new Date(now).getTime() - serverNow().getTime()) > DRIFT) setServerNow(now);
    };
    return shareStream(`/api${path}/live`, { view: (text) => take(text), beat, lost: () => setLive(false) });
  }, [path]);
  return live;
}
