import { useEffect, useState } from 'react';
import { usePlanPreview } from '../api/plan-preview.js';
import type { Parts } from './working-copy.js';

const PAUSE = 600;

/** Has the server look at the unsaved parts whenever their writer pauses: differences, faults, the rule against them. */
export function useLiveCheck(editionId: string, version: number, parts: Parts) {
  const now = Object.keys(parts).length === 0 ? null : JSON.stringify(parts);
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), now === null ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  const query = usePlanPreview(editionId, version, settled);
  const preview = now === null ? undefined : query.data;
  return { preview, checking: now !== settled || query.isFetching, error: query.error };
}
